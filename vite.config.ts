import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

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

/** jsPDF names these for drawing HTML, which Alir never does: they are left out of the build. */
const UNUSED_BY_PDF = ['html2canvas', 'canvg', 'dompurify'];

const withoutUnused = (): Plugin => ({
  name: 'without-unused',
  enforce: 'pre',
  resolveId: (id) => (UNUSED_BY_PDF.includes(id) ? '\0unused' : null),
  load: (id) => (id === '\0unused' ? 'export default undefined;' : null),
});

/**
 * React Flow carries these to glide from one view to another, which Alir's view never does: it is where it is
 * asked to be in the same frame. What is left of them is that there is never a glide to stop.
 */
const GLIDES = `
import { selection } from 'd3-selection';
selection.prototype.interrupt = function () { return this; };
export const interrupt = () => {};
`;

const withoutGlides = (): Plugin => ({
  name: 'without-glides',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (id === 'd3-transition' ? '\0glides' : null),
  load: (id) => (id === '\0glides' ? GLIDES : null),
});

const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), withoutUnused(), withoutGlides()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es', plugins: () => [withoutUnused()] },
  preview: { port, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
