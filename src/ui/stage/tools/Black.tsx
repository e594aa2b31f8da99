/** The screen gone black, so that the room looks at whoever speaks. */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { STAGE_BLACK } from '../../../words.ts';
import { isModifier } from '../stageKeys.ts';
import './black.css';

/**
 * Covers the whole page, whatever it is in; any press of a key or a pointer leaves it, and does nothing else: who was black a moment
 * ago has forgotten what comes next. A key that is still held from before does not count.
 */
export function Black({ onLeave }: { readonly onLeave: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (isModifier(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) leave.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return createPortal(
    <button
      ref={button}
      type="button"
      className="stage-black"
      aria-label={STAGE_BLACK}
      onClick={onLeave}
      onContextMenu={(event) => event.preventDefault()}
    />,
    document.body,
  );
}
