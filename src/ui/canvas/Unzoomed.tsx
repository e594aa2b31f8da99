/** Tells the styles of the canvas how large it is shown, for what must keep a size on the screen. */
import { useStore } from '@xyflow/react';
import { useLayoutEffect } from 'react';

/** Shown smaller than this, what is written beside a symbol can't be read. */
const FAR = 0.6;

export function Unzoomed() {
  const zoom = useStore((flow) => flow.transform[2]);
  const canvas = useStore((flow) => flow.domNode);
  useLayoutEffect(() => {
    canvas?.style.setProperty('--unzoom', String(1 / zoom));
    canvas?.classList.toggle('far', zoom < FAR);
  }, [canvas, zoom]);
  return null;
}
