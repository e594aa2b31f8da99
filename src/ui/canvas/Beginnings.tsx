/** The three ways to begin, under an empty form. Never printed. */
import { useStore } from '@xyflow/react';
import { Keyboard, LayoutTemplate, MousePointer2 } from 'lucide-react';
import { placeSymbol } from '../../commands/symbols.ts';
import type { Rect } from '../../geometry/geometry.ts';
import { BEGINNING } from '../../words.ts';
import { runAndSelect } from '../actionSteps.ts';
import { useDesk, useEditor, useSop } from '../editorContext.tsx';
import { boxStyle } from './overlayParts.tsx';
import './beginnings.css';

/** Size of the words on screen, px. */
const SIZE = 13.5;

export function Beginnings({ rect }: { rect: Rect }) {
  const desk = useDesk();
  const editor = useEditor();
  const sop = useSop();
  const zoom = useStore((flow) => flow.transform[2]);
  const [lane, first] = [sop.actors[0], sop.activities[0]];
  if (!lane || !first) return null;
  const description = { kind: 'cell', activity: first.id, column: 'description' } as const;
  const place = { at: 'row', activity: first.id } as const;
  return (
    // However small the sheet is shown, these words stay readable.
    <div
      className="beginnings nopan"
      style={{ ...boxStyle(rect), fontSize: SIZE / Math.min(1, zoom) }}
    >
      <h2>{BEGINNING.title}</h2>
      <ol>
        <li>
          <button
            type="button"
            onClick={() =>
              runAndSelect(editor, (current) =>
                placeSymbol(current, { kind: 'terminator', actor: lane.id, place }),
              )
            }
          >
            <MousePointer2 size="1.6em" aria-hidden="true" />
            {BEGINNING.drag}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => editor.edit(description)}>
            <Keyboard size="1.6em" aria-hidden="true" />
            {BEGINNING.type}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => desk.showDialog({ name: 'samples' })}>
            <LayoutTemplate size="1.6em" aria-hidden="true" />
            {BEGINNING.sample}
          </button>
        </li>
      </ol>
      <p>{BEGINNING.identityAbove}</p>
    </div>
  );
}
