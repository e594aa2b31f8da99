/** Where the one file begins: as the page, or as a thread of its own that was started by its name. */
import './ownText.ts';
import { FONT_FACES } from '../../src/drawing/svgTree.ts';
import { bundledFile } from './bundled.ts';

if (typeof document === 'undefined') {
  if (self.name === 'export') void import('../../src/exporters/exportWorker.ts');
  else void import('../../src/importers/importWorker.ts');
} else {
  void showFonts();
  void import('../../src/main.tsx');
}

/** The form's own type, from the bytes that exports embed: the page loads nothing by an address. */
async function showFonts(): Promise<void> {
  for (const { family, weight, file } of Object.values(FONT_FACES)) {
    const bytes = await bundledFile(`fonts/${file}`);
    document.fonts.add(new FontFace(family, bytes, { weight }));
  }
}
