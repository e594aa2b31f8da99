/** Packs the bundle of the one-file build into `alir.html`: one classic script, one style sheet, one policy. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesModule } from './files.ts';

const NAME = 'alir.html';
const FILES = 'virtual:carried-files';

/** Modules of the app that reach for files beside the page, and what stands for them here. */
const STAND_INS: readonly (readonly [end: string, file: string])[] = [
  ['/exporters/bundled.ts', 'bundled.ts'],
  ['/ui/workers.ts', 'workers.ts'],
  ['/ui/trustedUrl.ts', 'trustedUrl.ts'],
];

/** The page may run this script and this style sheet, start threads of its own text, and ask nobody for anything. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types alir-worker',
  ].join('; ');

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

export const oneFile = (root: string): Plugin => ({
  name: 'one-file',
  enforce: 'pre',
  resolveId: async function (id, importer, options) {
    if (id === FILES) return `\0${FILES}`;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    const other = STAND_INS.find(([end]) => found?.id.endsWith(`/src${end}`));
    return other ? join(root, 'build/one', other[1]) : found;
  },
  load: (id) => (id === `\0${FILES}` ? filesModule(root) : null),
  // The fonts come from the script, so the style sheet needs none of its own.
  transform: (code, id) =>
    id.endsWith('/tokens.css')
      ? { code: code.replace(/@font-face \{[^}]*\}\n/g, ''), map: null }
      : null,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const parts = Object.values(bundle);
      const chunks = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
      const sheets = parts.flatMap((part) =>
        part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
      );
      if (chunks.length !== 1 || parts.length !== chunks.length + sheets.length)
        this.error(`one script is expected, there are ${Object.keys(bundle).join(', ')}`);
      for (const name of Object.keys(bundle)) delete bundle[name];
      const source = page(root, chunks[0] ?? '', sheets.join('\n'));
      this.emitFile({ type: 'asset', fileName: NAME, source });
    },
  },
});

/** The page with everything in it. What would end the script's element early is written so that it doesn't. */
function page(root: string, code: string, style: string): string {
  const script = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const icon = readFileSync(join(root, 'public/icon.svg')).toString('base64');
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const parts: readonly (readonly [from: string, to: string])[] = [
    ['<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${metaOf(policy(script, style))}`],
    ['href="icon.svg"', `href="data:image/svg+xml;base64,${icon}"`],
    ['    <link rel="manifest" href="alir.webmanifest" />\n', ''],
    ['</head>', `  <style>${style}</style>\n  </head>`],
    ['<script type="module" src="/src/main.tsx"></script>', `<script>${script}</script>`],
  ];
  return parts.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`index.html no longer has ${from}`);
    return text.replace(from, () => to);
  }, html);
}

const metaOf = (content: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
