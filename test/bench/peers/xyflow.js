/** React Flow as it is fastest: only what is in view is in the page, and what an edit leaves alone keeps its value. */
import { applyNodeChanges, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createElement, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { boxesOf, centreOf, lanesOf, linksOf, sheetSize } from './sheet.js';

const boxNode = ({ id, label, x, y, width, height }) => ({
  id,
  position: { x, y },
  data: { label },
  ...{ width, height },
});

const laneNode = (lane) => ({
  ...boxNode(lane),
  id: `lane-${lane.id}`,
  draggable: false,
  selectable: false,
  zIndex: -1,
});

const linkEdge = ({ id, from, to }) => ({ id, source: from, target: to, type: 'step' });

/** The new values, but for those that are as they were. */
function kept(before, after) {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.map((one) => {
    const old = known.get(one.id);
    const isSame =
      old?.position?.x === one.position?.x &&
      old?.position?.y === one.position?.y &&
      old?.height === one.height;
    return old && isSame ? old : one;
  });
}

/** Gives its ways to be changed to `room`. */
function Sheet({ room }) {
  const [nodes, setNodes] = useState([]);
  const [edges, setEdges] = useState([]);
  room.set = (file) => {
    const wanted = [...lanesOf(file).map(laneNode), ...boxesOf(file).map(boxNode)];
    setNodes((before) => kept(before, wanted));
    setEdges((before) => kept(before, linksOf(file).map(linkEdge)));
  };
  const onNodesChange = useCallback(
    (changes) => setNodes((all) => applyNodeChanges(changes, all)),
    [],
  );
  return createElement(ReactFlow, {
    ...{ nodes, edges, onNodesChange },
    onlyRenderVisibleElements: true,
    minZoom: 0.001,
    onInit: (made) => {
      room.flow = made;
    },
  });
}

const nextFrame = () => new Promise(requestAnimationFrame);

export async function start(root) {
  const room = { set: null, flow: null };
  createRoot(root).render(createElement(Sheet, { room }));
  while (!room.flow) await nextFrame();
  const { flow } = room;
  return {
    // At once, so that the next frame shows it.
    show: (file) => flushSync(() => room.set(file)),
    fit: (file) => {
      const { width, height } = sheetSize(file);
      const zoom = Math.min(root.clientWidth / width, root.clientHeight / height);
      flow.setViewport({ x: 0, y: 0, zoom });
    },
    focusRow: (file, row) => {
      const at = centreOf(boxesOf(file)[row]);
      flushSync(() =>
        flow.setViewport({
          x: root.clientWidth / 2 - at.x,
          y: root.clientHeight / 2 - at.y,
          zoom: 1,
        }),
      );
      return flow.flowToScreenPosition(at);
    },
  };
}
