declare module 'virtual:carried-files' {
  /** Files by their path, in base64. */
  export const FILES: Readonly<Record<string, string>>;
}
