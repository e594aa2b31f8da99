/** Riwayat langkah: what was done, the last first, to go back to or forward to. */
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { describeChange } from '../commands/describeChange.ts';
import { allSteps } from '../store/history.ts';
import { CHANGES, STEPS } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk, useEditor, useEditorState } from './editorContext.tsx';
import { travel } from './travel.ts';

/** As many steps on either side of the present as are listed at once. */
const NEAR = 150;

const KEYS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

export function StepList() {
  const editor = useEditor();
  const desk = useDesk();
  const history = useEditorState((state) => state.history);
  const opening = useEditorState(({ show }) => show?.opening);
  const list = useRef<HTMLDivElement>(null);
  const present = history.past.length;
  const steps = allSteps(history);
  // During a show nothing leads to before it, as with undo.
  const least = steps.findIndex(({ before }) => before === opening);
  const first = Math.max(0, least, present - NEAR);
  const last = Math.min(steps.length, present + NEAR);
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('[aria-current]');
    now?.focus();
    now?.scrollIntoView({ block: 'center' });
  }, []);
  const go = (to: number) => {
    flushSync(() => desk.showDialog(null));
    desk.view.focus();
    travel(editor, desk, () => editor.jump(to));
  };
  const nameAfter = (count: number): string => {
    const step = steps[count - 1];
    return step ? (step.name ?? describeChange(step.before, step.after)) : CHANGES.start;
  };
  const counts = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  return (
    <Dialog
      title={STEPS.title}
      className="steps"
      onKeyDown={(event) => moveFocus(event, list.current)}
    >
      <p>{STEPS.help}</p>
      <div ref={list} className="step-list">
        {last < steps.length && <p>{STEPS.later(steps.length - last)}</p>}
        {counts.map((count) => (
          <button
            key={count}
            type="button"
            className={count > present ? 'step undone' : 'step'}
            aria-current={count === present ? 'step' : undefined}
            onClick={() => go(count)}
          >
            <span>{nameAfter(count)}</span>
            {count === present && <em>{STEPS.present}</em>}
            {count > present && <em>{STEPS.undone}</em>}
          </button>
        ))}
        {first > 0 && <p>{STEPS.earlier(first)}</p>}
      </div>
    </Dialog>
  );
}

function moveFocus(event: React.KeyboardEvent, list: HTMLElement | null): void {
  const step = KEYS[event.key];
  const items = [...(list?.querySelectorAll('button') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  items[Math.min(items.length - 1, Math.max(0, at + step))]?.focus();
}
