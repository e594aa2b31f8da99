/** Builds `dist/alir.html` beside the app: one file that a double click opens from a USB stick. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lean } from '../lean.ts';
import { oneFile } from './pack.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default defineConfig({
  root,
  plugins: [react(), oneFile(root), lean()],
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: {
      input: fileURLToPath(new URL('entry.ts', import.meta.url)),
      output: { format: 'iife', codeSplitting: false },
      // A module that asks where it stands would get nothing in a classic script, and fail when it runs.
      onwarn: (warning, warn) => {
        if (warning.code !== 'EMPTY_IMPORT_META') warn(warning);
        // Vite's own loader asks first whether it can, and there is nothing left here for it to load.
        else if (!warning.message.includes('vite/preload-helper')) throw new Error(warning.message);
      },
    },
  },
});
