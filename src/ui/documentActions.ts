/** What can be done whatever is selected: the part of the table of actions that is about the document and the view. */
import { removeAllFlowHints } from '../commands/flows.ts';
import { type EditorState, sopOf } from '../store/editorState.ts';
import { ACTIONS, EXPORT_KINDS, UI } from '../words.ts';
import type { Action } from './actions/action.ts';
import { EXPORT_FORMATS, type ExportFormat } from './editorContext.tsx';
import { dropKeys, keepKeys } from './keptKeys.ts';
import { loadShowing, withBlocks } from './later.ts';
import { travel } from './travel.ts';
import { fitAll, fitPage, fitWidth, stepPage } from './viewSteps.ts';

const always = (): boolean => true;

const forAll = (
  id: string,
  label: string,
  keys: readonly string[],
  run: Action['run'],
  isEnabled: Action['isEnabled'] = always,
): Action => ({ id, label, keys, group: 'all', beside: [], isEnabled, run });

const inView = (id: keyof typeof UI, keys: readonly string[], run: Action['run']): Action => ({
  ...forAll(id, UI[id] as string, keys, run),
  group: 'view',
});

const exportAs = (id: string, format: ExportFormat, keys: readonly string[] = []): Action =>
  forAll(
    id,
    `${UI.export} ${EXPORT_KINDS.formats[format]}`,
    keys,
    (_, desk) => void desk.exportAs(format),
  );

/** Opens the bar for finding, or for replacing, with what was looked for last in this sitting. */
const search =
  (isReplacing: boolean): Action['run'] =>
  (editor) => {
    keepKeys('search');
    const { search: open } = editor.store.getState();
    const query = open?.query ?? { text: '', isExact: false, isWhole: false };
    editor.search({ query, isReplacing, at: open?.at ?? 0, asked: (open?.asked ?? 0) + 1 });
  };

const isSeeking = (state: EditorState): boolean => (state.search?.query.text ?? '').trim() !== '';

const seek =
  (step: 1 | -1): Action['run'] =>
  (editor, desk) =>
    void import('./search/seeking.ts').then(({ stepMatch }) => stepMatch(editor, desk, step));

/** The zoom changes by this much at each press. */
const ZOOM_STEP = 1.2;

export const DOCUMENT_ACTIONS = {
  undo: forAll(
    'undo',
    UI.undo,
    ['Ctrl+Z'],
    (editor, desk) => travel(editor, desk, editor.undo),
    ({ history, show }) => history.past.length > 0 && history.present !== show?.opening,
  ),
  redo: forAll(
    'redo',
    UI.redo,
    ['Ctrl+Y', 'Ctrl+Shift+Z'],
    (editor, desk) => travel(editor, desk, editor.redo),
    (s) => s.history.future.length > 0,
  ),
  steps: forAll(
    'steps',
    UI.steps,
    [],
    (_, desk) => desk.showDialog({ name: 'steps' }),
    ({ history: { past, future } }) => past.length + future.length > 0,
  ),
  versions: forAll('versions', UI.versions, [], (_, desk) => desk.showDialog({ name: 'versions' })),
  review: forAll('review', UI.review, [], (_, desk) => desk.showDialog({ name: 'review' })),
  documents: forAll('documents', UI.documents, [], (_, desk) =>
    desk.showDialog({ name: 'documents' }),
  ),
  selectAll: forAll('selectAll', ACTIONS.selectAll, ['Ctrl+A'], (editor, desk) => {
    void withBlocks(({ allRows }) => {
      editor.select(allRows(editor.sop()));
      desk.view.focus();
    });
  }),
  newDocument: forAll('newDocument', UI.newDocument, [], (_, desk) => desk.newDocument()),
  open: forAll('open', UI.open, ['Ctrl+O'], (_, desk) => void desk.openFile()),
  save: forAll('save', UI.save, ['Ctrl+S'], (_, desk) => void desk.saveFile()),
  exportPdf: exportAs('exportPdf', 'pdf', ['Ctrl+P', 'Ctrl+E']),
  exportPng: exportAs('exportPng', 'png'),
  exportSvg: exportAs('exportSvg', 'svg'),
  sheetSettings: forAll('sheetSettings', UI.sheetSettings, [], (_, desk) =>
    desk.showDialog({ name: 'sheet' }),
  ),
  removeAllHints: forAll(
    'removeAllHints',
    UI.removeAllHints,
    [],
    (editor) => void editor.run(removeAllFlowHints),
    (state) => removeAllFlowHints(sopOf(state)) !== sopOf(state),
  ),
  typeLine: forAll(
    'typeLine',
    UI.line,
    ['Ctrl+Enter'],
    (_, desk) => desk.typeLine(),
    // Over the head of a lane the key makes the lane beside it.
    ({ selection }) => selection?.kind !== 'actor',
  ),
  present: forAll('present', UI.present, ['F5'], (editor, { view }) => {
    keepKeys('stage');
    void loadShowing().then(
      ({ beginShowing }) => beginShowing(editor, view),
      () => {
        dropKeys();
        editor.notify({ tone: 'error', text: UI.notLoaded });
      },
    );
  }),
  samples: forAll('samples', UI.samples, [], (_, desk) => desk.showDialog({ name: 'samples' })),
  guide: forAll('guide', UI.guide, ['F1'], (_, desk) => desk.showDialog({ name: 'guide' })),
  about: forAll('about', UI.about, [], (_, desk) => desk.showDialog({ name: 'about' })),
  keys: forAll('keys', UI.keysHelp, ['Ctrl+/'], (_, desk) => desk.showDialog({ name: 'keys' })),
  commands: forAll('commands', UI.commands, ['Ctrl+K'], (_, desk) =>
    desk.showDialog({ name: 'commands' }),
  ),
  find: forAll('find', UI.find, ['Ctrl+F'], search(false)),
  replace: forAll('replace', UI.replace, ['Ctrl+H'], search(true)),
  findNext: forAll('findNext', UI.findNext, ['F3'], seek(1), isSeeking),
  findPrevious: forAll('findPrevious', UI.findPrevious, ['Shift+F3'], seek(-1), isSeeking),
  goToRow: inView('goToRow', ['Ctrl+G'], (_, desk) => desk.showDialog({ name: 'go-to-row' })),
  previousPage: inView('previousPage', [], stepPage(-1)),
  nextPage: inView('nextPage', [], stepPage(1)),
  zoomIn: inView('zoomIn', ['Ctrl++', 'Ctrl+='], (_, { view }) => view.zoomBy(ZOOM_STEP)),
  zoomOut: inView('zoomOut', ['Ctrl+-'], (_, { view }) => view.zoomBy(1 / ZOOM_STEP)),
  actualSize: inView('actualSize', ['Ctrl+0'], (_, { view }) => view.zoomTo(1)),
  fitWidth: inView('fitWidth', ['Ctrl+Shift+L'], fitWidth),
  fitPage: inView('fitPage', ['Ctrl+Shift+H'], fitPage),
  fitAll: inView('fitAll', [], fitAll),
} as const;

/** The exports, in the order in which they are offered. */
export const EXPORT_ACTIONS: readonly Action[] = EXPORT_FORMATS.map(
  (format) =>
    ({
      pdf: DOCUMENT_ACTIONS.exportPdf,
      png: DOCUMENT_ACTIONS.exportPng,
      svg: DOCUMENT_ACTIONS.exportSvg,
    })[format],
);
