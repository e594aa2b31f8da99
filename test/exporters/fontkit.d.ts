/** The little of fontkit that tests read fonts with. */
declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  }
  interface Font {
    layout(text: string): { readonly glyphs: readonly Glyph[] };
    getGlyph(id: number): Glyph;
  }
  function create(bytes: Uint8Array): Font;
}
