import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { lean } from './build/lean.ts';
import { noteLicences, writeLicences } from './build/licences.ts';
import { offline } from './build/offline/offline.ts';
import { tight } from './build/tight.ts';
import { wordsApart } from './build/words.ts';

/**
 * What the built page may do: run its own script, and nothing from anywhere else. Pictures from data: and
 * blob: are what exports are drawn from; a style attribute is how React Flow and React place things.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The one policy lets the address of the export worker through and nothing else: without it, a browser that
  // asks for trusted types starts no worker at all. A second policy of this name is refused.
  'trusted-types alir-worker',
].join('; ');

/** The policy travels with the page, whatever serves it. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

/** The long run tries sixty times as much, and what a test may take is told by its project alone. */
const longer = process.env.npm_lifecycle_event === 'test:release' ? 60 : 1;

const root = import.meta.dirname;
const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  base: './',
  plugins: [
    wordsApart(),
    react(),
    contentSecurityPolicy(),
    lean(),
    tight(),
    noteLicences(),
    writeLicences(root),
    offline(),
  ],
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // Which modules a part needs that comes later, the part says itself: as a list in the page it would be 1.6 kB of
      // names that pack badly, and the service worker has them all soon. Only styles must be there before it.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    // All that the page begins with in one file: a dozen small ones compress worse and come one after another.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es', plugins: () => [wordsApart(), lean(), noteLicences()] },
  preview: { port, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          // What a property tries takes seconds on a busy machine, and says nothing about the code by that.
          testTimeout: 30_000 * longer,
          exclude: ['test/e2e/**', 'test/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/serve.ts',
          testTimeout: 60_000 * longer,
          hookTimeout: 60_000,
          // As long as anything else that a test waits for: a busy machine is slow, but not that slow.
          expect: { poll: { timeout: 15_000 } },
          // Each file has a browser of its own, and waits for it most of the time.
          maxWorkers: 2,
        },
      },
    ],
  },
});
