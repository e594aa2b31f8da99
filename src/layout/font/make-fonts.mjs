/**
 * Cuts the bundled fonts to the characters that an SOP can need and writes their widths down.
 * Run by hand (`npm run fonts`) when a font or the list of characters changes; what it writes is committed.
 *
 * Arimo (OFL 1.1) has the metrics of Arial, which real SOPs are set in. Noto Sans Symbols 2 (OFL 1.1)
 * covers the marks Arimo lacks and people paste: check marks, boxes, pointers.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x391, 0x3c9],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2150, 0x215f],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
  [0x2500, 0x25ff],
  [0x2660, 0x2667],
  [0xfb01, 0xfb02],
  [0xfffd, 0xfffd],
];
const MARKS = '✓✔✗✘☐☑☒▶◀➔➜➤★☆●○■□◆◇';

const FONTS = [
  { name: 'arimo-regular', from: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf' },
  { name: 'arimo-bold', from: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf' },
  {
    name: 'symbols',
    from: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    only: MARKS,
  },
];

const charactersOf = (font, only) => {
  const wanted =
    only ??
    RANGES.flatMap(([a, b]) =>
      Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i)),
    ).join('');
  return [...wanted].filter((c) => font.hasGlyphForCodePoint(c.codePointAt(0)));
};

/** Runs of neighbours as [first code point, width, width, ...]: short, and quick to look up. */
function widthRuns(font, characters) {
  const runs = [];
  let next = -1;
  for (const code of characters.map((c) => c.codePointAt(0)).sort((a, b) => a - b)) {
    const width = Math.round((font.glyphForCodePoint(code).advanceWidth * 2048) / font.unitsPerEm);
    if (code === next) runs.at(-1).push(width);
    else runs.push([code, width]);
    next = code + 1;
  }
  return runs;
}

const root = new URL('../../../', import.meta.url);
await mkdir(new URL('public/fonts/', root), { recursive: true });
const widths = {};
for (const { name, from, only } of FONTS) {
  const bytes = await readFile(new URL(`node_modules/${from}`, root));
  const font = create(bytes);
  const characters = charactersOf(font, only);
  const cut = await subsetFont(bytes, characters.join(''), { targetFormat: 'truetype' });
  await writeFile(new URL(`public/fonts/${name}.ttf`, root), cut);
  widths[name] = widthRuns(font, characters);
  console.log(`${name}: ${characters.length} characters, ${cut.length} bytes`);
}
await writeFile(
  new URL('src/layout/font/widths.json', root),
  `${JSON.stringify(widths).replaceAll('],"', '],\n"').replaceAll('],[', '],\n[')}\n`,
);
