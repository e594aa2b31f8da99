/** Cutting text out of a library's module, in one place that must be there. */

export interface Cut {
  readonly from: string | RegExp;
  readonly to: string;
}

/** A function at the top of a module, made to do only this. */
export const only = (name: string, body: string): Cut => ({
  from: new RegExp(`^(async )?function ${name.replace('$', '\\$')}\\([\\s\\S]*?^}$`, 'm'),
  to: `function ${name.replace('$', '$$$$')}() {${body}}`,
});

/** The text without the part; throws where there is none, so that a new version can't lose what is not meant. */
export function cut(text: string, { from, to }: Cut, file: string): string {
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file}: nothing here to cut by ${from}`);
  return next;
}
