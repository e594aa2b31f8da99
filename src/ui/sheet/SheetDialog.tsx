/** Pengaturan lembar: how the form is printed. Every change is made at once on the document beside it. */
import { type KeyboardEvent, useId, useState } from 'react';
import {
  removeSheetChoices,
  setColumnLabel,
  setOrientation,
  setPaper,
} from '../../commands/sheet.ts';
import { LONGEST_LABEL, sheetChoice } from '../../model/sheet.ts';
import {
  ACTIVITY_FIELDS,
  type ActivityField,
  EMPTY_SOP,
  PAPERS,
  QUALITY_COLUMNS,
  type QualityColumn,
  type Sop,
} from '../../model/sop.ts';
import { COLUMN_SUGGESTIONS, FORM, PAPER_NAMES, SHEET, UI } from '../../words.ts';
import { keyName } from '../actions.ts';
import { Dialog } from '../Dialog.tsx';
import { DOCUMENT_ACTIONS } from '../documentActions.ts';
import { useDesk, useEditor, useLayout, useSop } from '../editorContext.tsx';
import { Choice, Group, Picker, Toggle, useSheetChoice } from './fields.tsx';
import { percentOf, tableScale, textScale, widerSheets } from './fitting.ts';
import { Margins } from './Margins.tsx';
import './sheet.css';

export function SheetDialog() {
  const editor = useEditor();
  const desk = useDesk();
  // A field undoes its own typing; everywhere else here the document's keys hold.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
    const name = keyName(event);
    const action = [DOCUMENT_ACTIONS.undo, DOCUMENT_ACTIONS.redo].find(
      ({ keys, isEnabled }) => keys.includes(name) && isEnabled(editor.store.getState()),
    );
    if (!action) return;
    event.preventDefault();
    action.run(editor, desk);
  };
  return (
    <Dialog
      title={UI.sheetSettings}
      className="sheet-settings"
      focusAfter="opener"
      onKeyDown={onKeyDown}
    >
      <PaperGroup />
      <ColumnGroup />
      <BreakGroup />
      <PageGroup />
    </Dialog>
  );
}

const ORIENTATION_NAMES = { landscape: UI.landscape, portrait: UI.portrait } as const;

const resetPaper = (sop: Sop): Sop => {
  const { paper, orientation } = EMPTY_SOP.sheet;
  return removeSheetChoices(setOrientation(setPaper(sop, paper), orientation), ['margins']);
};

function PaperGroup() {
  const editor = useEditor();
  const { paper, orientation } = useSop().sheet;
  return (
    <Group title={SHEET.groups.paper} reset={resetPaper}>
      <Picker
        title={SHEET.size}
        options={PAPERS.map((each) => [each, PAPER_NAMES[each]] as const)}
        value={paper}
        onChoose={(next) => void editor.run((sop) => setPaper(sop, next))}
      />
      <Choice
        title={UI.orientation}
        options={ORIENTATION_NAMES}
        value={orientation}
        onChoose={(next) => void editor.run((sop) => setOrientation(sop, next))}
      />
      <Margins />
      <Fit />
    </Group>
  );
}

/** Says that the table had to shrink, and which sheet would help. */
function Fit() {
  const editor = useEditor();
  const sop = useSop();
  const scale = tableScale(sop);
  return (
    <div className="fit" aria-live="polite">
      {scale < 1 && (
        <>
          <p>{SHEET.scaled(percentOf(scale), percentOf(textScale(sop)))}</p>
          {widerSheets(sop).map(({ paper, orientation, scale: wider }) => (
            <button
              key={paper}
              type="button"
              className="button outlined"
              onClick={() =>
                void editor.run((now) => setOrientation(setPaper(now, paper), orientation))
              }
            >
              {SHEET.wider(PAPER_NAMES[paper], ORIENTATION_NAMES[orientation], percentOf(wider))}
            </button>
          ))}
        </>
      )}
    </div>
  );
}

const resetColumns = (sop: Sop): Sop =>
  removeSheetChoices(sop, ['columnLabels', 'columnOrder', 'columnNumbers']);

function ColumnGroup() {
  return (
    <Group title={SHEET.groups.columns} reset={resetColumns}>
      <div className="labels">
        {ACTIVITY_FIELDS.map((column) => (
          <LabelField key={column} column={column} />
        ))}
      </div>
      <p className="help">{SHEET.labelHelp}</p>
      <Order />
      <Toggle label={SHEET.numbers} choice="columnNumbers" />
    </Group>
  );
}

function LabelField({ column }: { column: ActivityField }) {
  const editor = useEditor();
  const [labels] = useSheetChoice('columnLabels');
  const [gesture, setGesture] = useState('');
  const list = useId();
  return (
    <label>
      <span aria-hidden="true">{FORM[column]}</span>
      <input
        type="text"
        aria-label={SHEET.label(FORM[column])}
        list={list}
        maxLength={LONGEST_LABEL}
        placeholder={FORM[column]}
        value={labels[column] ?? ''}
        onFocus={() => setGesture(`label ${column} ${Date.now()}`)}
        onChange={(event) => {
          const { value } = event.target;
          editor.run((sop) => setColumnLabel(sop, column, value), gesture);
        }}
        onBlur={() => editor.endGesture()}
      />
      <datalist id={list}>
        {COLUMN_SUGGESTIONS[column].map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </label>
  );
}

/** Every order that the three columns can stand in. */
const ORDERS: readonly (readonly QualityColumn[])[] = QUALITY_COLUMNS.flatMap((first) =>
  QUALITY_COLUMNS.filter((second) => second !== first).map((second) => [
    first,
    second,
    ...QUALITY_COLUMNS.filter((third) => third !== first && third !== second),
  ]),
);

function Order() {
  const { sheet } = useSop();
  const [order, choose] = useSheetChoice('columnOrder');
  const labels = sheetChoice(sheet, 'columnLabels');
  const named = (columns: readonly QualityColumn[]) =>
    columns.map((column) => labels[column] ?? FORM[column]).join(', ');
  return (
    <Picker
      title={SHEET.order}
      options={ORDERS.map((each) => [each.join(), named(each)] as const)}
      value={order.join()}
      onChoose={(next) => choose(ORDERS.find((each) => each.join() === next) ?? order)}
    />
  );
}

const resetBreaks = (sop: Sop): Sop =>
  removeSheetChoices(sop, ['connectorPlace', 'connectorNames', 'connectorPages']);

function BreakGroup() {
  const [place, choosePlace] = useSheetChoice('connectorPlace');
  const [names, chooseNames] = useSheetChoice('connectorNames');
  return (
    <Group title={SHEET.groups.breaks} reset={resetBreaks}>
      <Choice title={SHEET.place} options={SHEET.places} value={place} onChoose={choosePlace} />
      <Choice title={SHEET.names} options={SHEET.nameKinds} value={names} onChoose={chooseNames} />
      <Toggle label={SHEET.pages} choice="connectorPages" />
    </Group>
  );
}

const resetPage = (sop: Sop): Sop => removeSheetChoices(sop, ['signatureZone', 'identityWithFlow']);

const PageGroup = () => (
  <Group title={SHEET.groups.page} reset={resetPage}>
    <Toggle label={SHEET.signature} help={SHEET.signatureHelp} choice="signatureZone" />
    <Toggle label={SHEET.together} help={SHEET.togetherHelp} choice="identityWithFlow" />
    <Apart />
  </Group>
);

/** Says that both parts stay on pages of their own, as nothing else would show that the choice was heard. */
function Apart() {
  const [isTogether] = useSheetChoice('identityWithFlow');
  const isApart = useLayout().pages.some(({ kind }) => kind === 'identity');
  return (
    <p className="help apart" aria-live="polite">
      {isTogether && isApart ? SHEET.apart : ''}
    </p>
  );
}
