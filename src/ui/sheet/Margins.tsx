/** The white around the form: three usual ones, or in millimetres. */
import { type KeyboardEvent, useId, useState } from 'react';
import { setSheetChoice } from '../../commands/sheet.ts';
import { MARGIN_BOUNDS, SHEET_DEFAULTS, sheetChoice } from '../../model/sheet.ts';
import type { Margins as Mm } from '../../model/sop.ts';
import { SHEET } from '../../words.ts';
import { useEditor, useSop } from '../editorContext.tsx';
import { Choice, useSheetChoice } from './fields.tsx';

type MarginSide = keyof Mm;
const SIDES = ['top', 'bottom', 'left', 'right'] as const satisfies readonly MarginSide[];

const PRESETS: Readonly<Record<keyof typeof SHEET.presets, Mm>> = {
  normal: SHEET_DEFAULTS.margins,
  narrow: { top: 8, right: 6, bottom: 8, left: 6 },
  /** Holes and staples need 25 mm at the left. */
  binding: { ...SHEET_DEFAULTS.margins, left: 25 },
};
const PRESET_NAMES = Object.keys(PRESETS) as (keyof typeof PRESETS)[];

/** What an arrow key adds, mm. */
const STEP = 1;

export function Margins() {
  const [margins, choose] = useSheetChoice('margins');
  const preset = PRESET_NAMES.find((name) =>
    SIDES.every((side) => PRESETS[name][side] === margins[side]),
  );
  return (
    <>
      <Choice
        title={SHEET.margins}
        options={SHEET.presets}
        value={preset ?? null}
        onChoose={(name) => choose(PRESETS[name])}
      />
      <div className="margins">
        {SIDES.map((side) => (
          <MarginField key={side} side={side} />
        ))}
      </div>
    </>
  );
}

/** What is typed while it is not what the sheet has, and what the sheet had then. */
interface Draft {
  readonly text: string;
  readonly of: number;
}

/** A field that keeps what is typed, and gives it to the sheet while the sheet can have it. */
function MarginField({ side }: { side: MarginSide }) {
  const editor = useEditor();
  const mm = sheetChoice(useSop().sheet, 'margins')[side];
  const [typed, setTyped] = useState<Draft | null>(null);
  const [gesture, setGesture] = useState('');
  const id = useId();
  // A draft means nothing any more once the margin has changed otherwise.
  const draft = typed?.of === mm ? typed : null;
  const isBad = draft !== null && toMargin(draft.text) === null;
  const name = SHEET.marginNames[side];
  const write = (text: string) => {
    const next = toMargin(text);
    setTyped({ text, of: next ?? mm });
    if (next !== null) editor.run((sop) => withMargin(sop, side, next), gesture);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    write(shownMm(inBounds(mm + step)));
  };
  return (
    <label className={isBad ? 'margin bad' : 'margin'}>
      <span aria-hidden="true">{name}</span>
      <input
        type="text"
        inputMode="decimal"
        aria-label={SHEET.margin(name)}
        aria-invalid={isBad}
        aria-describedby={isBad ? id : undefined}
        value={draft?.text ?? shownMm(mm)}
        onFocus={(event) => {
          setGesture(`margin ${side} ${Date.now()}`);
          event.target.select();
        }}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          editor.endGesture();
          if (!isBad) setTyped(null);
        }}
      />
      <span aria-hidden="true">mm</span>
      <span className="trouble" id={id} aria-live="polite">
        {isBad && SHEET.badMargin(name, MARGIN_BOUNDS.least, MARGIN_BOUNDS.most, shownMm(mm))}
      </span>
    </label>
  );
}

const withMargin = (sop: Parameters<typeof setSheetChoice>[0], side: MarginSide, mm: number) =>
  setSheetChoice(sop, 'margins', { ...sheetChoice(sop.sheet, 'margins'), [side]: mm });

const inBounds = (mm: number): number =>
  Math.min(MARGIN_BOUNDS.most, Math.max(MARGIN_BOUNDS.least, mm));

/** A number as it is written here, with a comma. */
const shownMm = (mm: number): string => String(mm).replace('.', ',');

/** The margin that a text means, to a tenth of a millimetre; null where it can't be one. */
function toMargin(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\s*mm$/i, '')
    .replace(',', '.');
  if (!/^\d+(\.\d*)?$/.test(plain)) return null;
  const mm = Math.round(Number(plain) * 10) / 10;
  return mm === inBounds(mm) ? mm : null;
}
