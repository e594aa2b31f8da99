/**
 * Other diagram editors on pages of their own, to measure Alir beside in one run. They are a package apart, so that
 * nobody who works on Alir has to install them: `npm ci` in `test/bench/peers`.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const FOLDER = fileURLToPath(new URL('../../test/bench/peers', import.meta.url));
/** As the address of the page and `peers/main.js` name them. */
const PEERS = ['xyflow'] as const;

export interface PeerPages {
  readonly pages: readonly { readonly name: string; readonly url: string }[];
  readonly close: () => Promise<void>;
}

/** The pages of the peers, served; none where they are not installed. */
export async function servePeers(): Promise<PeerPages> {
  if (!existsSync(join(FOLDER, 'node_modules'))) {
    console.log('No peers are measured: `npm ci` in test/bench/peers installs them.');
    return { pages: [], close: async () => {} };
  }
  const outDir = await mkdtemp(join(tmpdir(), 'alir-peers-'));
  // Whatever runs this may have said otherwise, and React would come with all that it checks while developing.
  process.env.NODE_ENV = 'production';
  const shared = { configFile: false, root: FOLDER, logLevel: 'error' } as const;
  await build({ ...shared, base: './', build: { outDir, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  return {
    pages: PEERS.map((name) => ({
      name,
      url: `${server.resolvedUrls?.local[0]}?peer=${name}`,
    })),
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
