/** Ke kegiatan: a row by its number. */
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { layoutSop } from '../layout/layoutSop.ts';
import { GO_TO_ROW, UI } from '../words.ts';
import { regionOf } from './canvas/regions.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk, useEditor, useSop } from './editorContext.tsx';
import { loadShowing } from './later.ts';

export function GoToRow() {
  const editor = useEditor();
  const desk = useDesk();
  const { activities } = useSop();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const go = (event: React.FormEvent) => {
    event.preventDefault();
    const activity = activities[Number(text) - 1];
    if (!activity) {
      setRefused(true);
      return;
    }
    const target = { kind: 'cell', activity: activity.id, column: 'description' } as const;
    flushSync(() => desk.showDialog(null));
    desk.view.focus();
    const { show } = editor.store.getState();
    if (show && !show.isEditing) {
      // While it is walked a row is not selected but lit.
      void loadShowing().then(({ jumpShowing }) => jumpShowing(editor, activity.id));
      return;
    }
    editor.select(target);
    const region = regionOf(layoutSop(editor.sop()), target);
    if (region) desk.view.reveal(region.rect);
  };
  return (
    <Dialog title={UI.goToRow.replace('…', '')} className="small">
      <form onSubmit={go}>
        <input
          className="field"
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          aria-label={GO_TO_ROW.number}
          aria-invalid={isRefused}
          aria-describedby={id}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setRefused(false);
          }}
        />
        <p id={id} className={isRefused ? 'refused' : ''} role={isRefused ? 'alert' : undefined}>
          {GO_TO_ROW.outside(activities.length)}
        </p>
        <footer>
          <button type="submit" className="button primary">
            {GO_TO_ROW.go}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
