/**
 * What the page begins with goes through terser once more, which finds 2 % that Vite's own minifier leaves; it is
 * too slow to do so for all that loads later.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export const tight = (): Plugin => ({
  name: 'tight',
  apply: 'build',
  enforce: 'post',
  generateBundle: async (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const { code } = await minify(chunk.code, {
        module: true,
        compress: { passes: 3, ecma: 2020 },
      });
      if (code === undefined) throw new Error(`${chunk.fileName}: terser gave nothing back`);
      chunk.code = code;
    }
  },
});
