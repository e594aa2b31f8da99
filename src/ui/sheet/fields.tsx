/** What the groups of the sheet's settings are made of. */
import { type ReactNode, useId } from 'react';
import { setSheetChoice } from '../../commands/sheet.ts';
import { sheetChoice } from '../../model/sheet.ts';
import type { SheetChoices, Sop } from '../../model/sop.ts';
import { SHEET } from '../../words.ts';
import { useEditor, useEditorState, useSop } from '../editorContext.tsx';

/** A choice of the sheet and how another one is made: at once, one step to undo. */
export function useSheetChoice<K extends keyof SheetChoices>(key: K) {
  const editor = useEditor();
  const value = sheetChoice(useSop().sheet, key);
  const choose = (next: SheetChoices[K]) =>
    void editor.run((sop) => setSheetChoice(sop, key, next));
  return [value, choose] as const;
}

/** Settings that are reset together; `reset` is the command. */
export function Group({
  title,
  reset,
  children,
}: {
  title: string;
  reset: (sop: Sop) => Sop;
  children: ReactNode;
}) {
  const editor = useEditor();
  const isDefault = useEditorState(({ history }) => reset(history.present) === history.present);
  return (
    <fieldset className="sheet-group">
      <legend>{title}</legend>
      {children}
      <button
        type="button"
        className="link"
        aria-label={`${SHEET.reset}: ${title}`}
        // Not disabled: a button that is pressed and gone takes the focus with it.
        aria-disabled={isDefault}
        onClick={() => void editor.run(reset)}
      >
        {SHEET.reset}
      </button>
    </fieldset>
  );
}

/** One of a few, all in sight. */
export function Choice<T extends string>({
  title,
  options,
  value,
  onChoose,
}: {
  title: string;
  options: Readonly<Record<T, string>>;
  /** Null where it is none of them. */
  value: T | null;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <div className="sheet-choice" role="radiogroup" aria-labelledby={`${name}-title`}>
      <span id={`${name}-title`}>{title}</span>
      <div className="options">
        {(Object.keys(options) as T[]).map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {options[option]}
          </label>
        ))}
      </div>
    </div>
  );
}

/** One of many. */
export function Picker<T extends string>({
  title,
  options,
  value,
  onChoose,
}: {
  title: string;
  options: readonly (readonly [value: T, label: string])[];
  value: T;
  onChoose: (value: T) => void;
}) {
  return (
    <label className="sheet-choice">
      <span>{title}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value as T)}>
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Yes or no. */
export function Toggle({
  label,
  help,
  choice,
}: {
  label: string;
  help?: string;
  choice: 'columnNumbers' | 'connectorPages' | 'signatureZone' | 'identityWithFlow';
}) {
  const [isOn, choose] = useSheetChoice(choice);
  const id = useId();
  return (
    <div className="sheet-toggle">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={help ? id : undefined}
          onChange={(event) => choose(event.target.checked)}
        />
        {label}
      </label>
      {help && (
        <p id={id} className="help">
          {help}
        </p>
      )}
    </div>
  );
}
