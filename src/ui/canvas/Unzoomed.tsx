/** Tells the styles of the canvas how large it is shown, for what must keep a size on the screen. */
import { useStore } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { useEditorState } from '../editorContext.tsx';

/** Shown smaller than this, what is written beside a symbol can't be read. */
const FAR = 0.6;

/** On the stage it is told once the form is still for so long, ms. */
const STILL = 120;

export function Unzoomed() {
  const zoom = useStore((flow) => flow.transform[2]);
  const canvas = useStore((flow) => flow.domNode);
  // All that is drawn is styled anew by it, which takes longer than a frame of a glide has.
  const isGliding = useEditorState(({ show }) => show !== null && !show.isEditing);
  useLayoutEffect(() => {
    const tell = () => {
      canvas?.style.setProperty('--unzoom', String(1 / zoom));
      canvas?.classList.toggle('far', zoom < FAR);
    };
    if (!isGliding) {
      tell();
      return;
    }
    const waiting = setTimeout(tell, STILL);
    return () => clearTimeout(waiting);
  }, [canvas, zoom, isGliding]);
  return null;
}
