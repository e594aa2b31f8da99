/** Shows the peer that the address names, and gives the measuring page what Alir gives it. */
import { movedRow } from './sheet.js';

/** Each module has `start`: it takes the element to draw in and gives `show`, `fit` and `focusRow`. */
const PEERS = {
  xyflow: () => import('./xyflow.js'),
};

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function start() {
  const name = new URLSearchParams(location.search).get('peer') ?? 'xyflow';
  const { start: startPeer } = await PEERS[name]();
  const peer = await startPeer(document.getElementById('root'));
  let file = null;
  window.__sopBench = {
    load: async (next) => {
      file = next;
      await peer.show(file);
      peer.fit(file);
      await painted();
    },
    moveRow: (from, to) => {
      file = movedRow(file, from, to);
      peer.show(file);
    },
    focusRow: (row) => peer.focusRow(file, row),
  };
}

void start();
