/** Any command with any arguments, some of them impossible, and any SOP that commands can make. */
import fc from 'fast-check';
import {
  addActivity,
  duplicateActivity,
  moveActivity,
  removeActivity,
  setActivityText,
} from '../../src/commands/activities.ts';
import {
  addActor,
  moveActor,
  removeActor,
  setActorGroup,
  setActorName,
} from '../../src/commands/actors.ts';
import { addSymbolBeside } from '../../src/commands/beside.ts';
import {
  connect,
  removeAllFlowHints,
  removeFlow,
  removeFlowHints,
  setFlowEntry,
  setFlowExit,
  setFlowFrom,
  setFlowKind,
  setFlowLabel,
  setFlowLane,
  setFlowTo,
} from '../../src/commands/flows.ts';
import {
  setApprovalField,
  setIdentityField,
  setIdentityList,
  setLogo,
} from '../../src/commands/identity.ts';
import { replaceText } from '../../src/commands/replaceText.ts';
import { setImplementation, setReviewAnswer, setReviewText } from '../../src/commands/review.ts';
import { fillTable, insertRows } from '../../src/commands/rows.ts';
import { bringFindingBack, setFindingAside } from '../../src/commands/setAside.ts';
import {
  removeSheetChoices,
  setColumnLabel,
  setOrientation,
  setPaper,
  setSheetChoice,
} from '../../src/commands/sheet.ts';
import {
  addActivityBelow,
  moveSymbol,
  type Place,
  placeSymbol,
  removeSymbol,
  setSymbolKind,
  setSymbolLabel,
} from '../../src/commands/symbols.ts';
import { setTimeLine } from '../../src/commands/timeLine.ts';
import { addTypedRows, type TypedRow } from '../../src/commands/typedRows.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import { IMPLEMENTATIONS, REVIEW_QUESTIONS, REVIEW_TEXTS } from '../../src/model/review.ts';
import { SHEET_CHOICES, SHEET_DEFAULTS } from '../../src/model/sheet.ts';
import {
  ACTIVITY_FIELDS,
  APPROVAL_FIELDS,
  DOCKING_SIDES,
  FLOW_KINDS,
  GUTTERS,
  IDENTITY_FIELDS,
  IDENTITY_LISTS,
  ORIENTATIONS,
  PAPERS,
  type Sop,
  SYMBOL_KINDS,
} from '../../src/model/sop.ts';
import { sop as drawnSop } from './notation.ts';
import type { Command } from './promises.ts';

/** Numbers that choose among what an SOP holds at the time; one past the end is nobody's id. */
type Choice = readonly [number, number, number];

/** A command that is still to choose what it works on. */
type Recipe = (sop: Sop, choice: Choice, text: string) => Sop;

export const RECIPES: Readonly<Record<string, Recipe>> = {
  addActor: (sop, [a], name) => addActor(sop, { at: index(sop.actors, a), name }),
  moveActor: (sop, [a, b]) => moveActor(sop, id(sop.actors, a), index(sop.actors, b)),
  setActorName: (sop, [a], text) => setActorName(sop, id(sop.actors, a), text),
  setActorGroup: (sop, [a], text) => setActorGroup(sop, id(sop.actors, a), text || undefined),
  removeActor: (sop, [a]) => removeActor(sop, id(sop.actors, a), 'remove'),
  mergeActor: (sop, [a, b]) => removeActor(sop, id(sop.actors, a), { moveTo: id(sop.actors, b) }),
  addActivity: (sop, [a]) => addActivity(sop, { at: index(sop.activities, a) }),
  moveActivity: (sop, [a, b]) =>
    moveActivity(sop, index(sop.activities, a), index(sop.activities, b)),
  removeActivity: (sop, [a]) => removeActivity(sop, id(sop.activities, a)),
  setActivityText: (sop, [a, b], text) =>
    setActivityText(sop, id(sop.activities, a), one(ACTIVITY_FIELDS, b), text),
  duplicateActivity: (sop, [a]) => duplicateActivity(sop, id(sop.activities, a)),
  placeInRow: (sop, [a, b, c]) =>
    placeSymbol(sop, { kind: one(SYMBOL_KINDS, c), actor: id(sop.actors, a), place: row(sop, b) }),
  placeBetween: (sop, [a, b, c]) =>
    placeSymbol(sop, { kind: one(SYMBOL_KINDS, c), actor: id(sop.actors, a), place: gap(sop, b) }),
  addActivityBelow: (sop, [a, b]) => addActivityBelow(sop, symbol(sop, a), one(SYMBOL_KINDS, b)),
  addTypedRows: (sop, choice, text) =>
    addTypedRows(sop, [typedRow(sop, choice, text)], {
      below: id(sop.activities, choice[0]),
      awaited: [{ from: symbol(sop, choice[1]), answers: [{ label: text, to: choice[2] % 7 }] }],
    }),
  addSymbolBeside: (sop, [a, b, c]) =>
    addSymbolBeside(sop, symbol(sop, a), id(sop.actors, b), one(MANNERS, c)),
  moveToRow: (sop, [a, b, c]) =>
    moveSymbol(sop, symbol(sop, a), { actor: id(sop.actors, b), place: row(sop, c) }),
  moveToGap: (sop, [a, b, c]) =>
    moveSymbol(sop, symbol(sop, a), { actor: id(sop.actors, b), place: gap(sop, c) }),
  setSymbolKind: (sop, [a, b]) => setSymbolKind(sop, symbol(sop, a), one(SYMBOL_KINDS, b)),
  setSymbolLabel: (sop, [a], text) => setSymbolLabel(sop, symbol(sop, a), text),
  removeSymbol: (sop, [a]) => removeSymbol(sop, symbol(sop, a)),
  insertRows: (sop, [a, b]) =>
    insertRows(sop, { rows: one(BROUGHT, b), at: index(sop.activities, a) }),
  fillTable: (sop, [a]) => fillTable(sop, one(BROUGHT, a)),
  connect: (sop, [a, b, c]) =>
    connect(sop, { from: symbol(sop, a), to: symbol(sop, b), kind: one(FLOW_KINDS, c >> 1) }),
  setFlowFrom: (sop, [a, b]) => setFlowFrom(sop, id(sop.flows, a), symbol(sop, b)),
  setFlowTo: (sop, [a, b]) => setFlowTo(sop, id(sop.flows, a), symbol(sop, b)),
  setFlowKind: (sop, [a, b]) => setFlowKind(sop, id(sop.flows, a), one(FLOW_KINDS, b)),
  setFlowLabel: (sop, [a], text) => setFlowLabel(sop, id(sop.flows, a), text),
  setFlowExit: (sop, [a, b]) => setFlowExit(sop, id(sop.flows, a), side(b)),
  setFlowEntry: (sop, [a, b]) => setFlowEntry(sop, id(sop.flows, a), side(b)),
  setFlowLane: (sop, [a, b, c]) =>
    setFlowLane(sop, id(sop.flows, a), laneOrNone(sop, b), gutter(c)),
  removeFlowHints: (sop, [a]) => removeFlowHints(sop, id(sop.flows, a)),
  removeAllFlowHints: (sop) => removeAllFlowHints(sop),
  removeFlow: (sop, [a]) => removeFlow(sop, id(sop.flows, a)),
  setIdentityField: (sop, [a], text) => setIdentityField(sop, one(IDENTITY_FIELDS, a), text),
  setApprovalField: (sop, [a], text) => setApprovalField(sop, one(APPROVAL_FIELDS, a), text),
  setIdentityList: (sop, [a, b], text) =>
    setIdentityList(sop, one(IDENTITY_LISTS, a), Array(b % 3).fill(text)),
  setLogo: (sop, [a]) => setLogo(sop, a % 2 === 0 ? null : { type: 'image/png', data: `${a}` }),
  replaceText: (sop, [a], words) =>
    replaceText(
      sop,
      { text: one(LOOKED_FOR, a), isExact: a % 2 === 0, isWhole: a % 3 === 0 },
      words,
    ),
  setFindingAside: (sop, [a, b], text) => setFindingAside(sop, placeOf(sop, a, b), text),
  bringFindingBack: (sop, [a, b]) => bringFindingBack(sop, placeOf(sop, a, b)),
  setReviewText: (sop, [a], text) => setReviewText(sop, one(REVIEW_TEXTS, a), text),
  setReviewAnswer: (sop, [a, b], note) => setReviewAnswer(sop, ...answerOf(a, b, note)),
  setImplementation: (sop, [a]) => setImplementation(sop, one([...IMPLEMENTATIONS, null], a)),
  setTimeLine: (sop, [a], text) => setTimeLine(sop, a % 2 === 0 ? null : text),
  setPaper: (sop, [a]) => setPaper(sop, one(PAPERS, a)),
  setOrientation: (sop, [a]) => setOrientation(sop, one(ORIENTATIONS, a)),
  setSheetChoice: (sop, [a]) => setSheetChoice(sop, 'margins', one(MARGINS, a)),
  setColumnLabel: (sop, [a], text) => setColumnLabel(sop, one(ACTIVITY_FIELDS, a), text),
  removeSheetChoices: (sop, [a, b]) =>
    removeSheetChoices(sop, [one(SHEET_CHOICES, a), one(SHEET_CHOICES, b)]),
};

/** Rows that someone pastes. */
const BROUGHT = [
  drawnSop('A B', ['A:(s1)', 'B:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya s2>s1:Tidak'),
  drawnSop('B C', ['', 'C:[s1] B:[s2]', ''], 's1-s2'),
  drawnSop('C', ['', '']),
];

const MANNERS = ['next', 'together', 'parallel'] as const;
const LOOKED_FOR = ['a', 'Ya', 'baris', ' '];

const MARGINS = [SHEET_DEFAULTS.margins, { top: 12, right: 10, bottom: 15, left: 25 }];

/** A row as it may be typed: of no, one or two pelaksana, with an answer where it asks. */
function typedRow(sop: Sop, [a, b, c]: Choice, text: string): TypedRow {
  const kind = c % 4 === 3 ? null : one(SYMBOL_KINDS, c);
  return {
    actors: [sop.actors[index(sop.actors, a)]?.name ?? 'Baru', text].slice(0, b % 3),
    link: one(FLOW_KINDS, b),
    kind,
    texts: { description: text, requirements: '', duration: '', output: text, remarks: '' },
    answers: kind === 'decision' ? [{ label: text, to: a % 5 === 0 ? 'next' : a % 9 }] : [],
  };
}

const number = fc.nat({ max: 999 });
const text = fc.constantFrom(
  '',
  ' ',
  'Ya',
  'Tidak',
  'Lengkap',
  'dua\r\nbaris',
  '\ud800',
  'x\u0000',
);

const commandOf = (names: readonly string[]): fc.Arbitrary<Command> =>
  fc
    .tuple(fc.constantFrom(...names), fc.tuple(number, number, number), text)
    .map(([name, choice, words]) =>
      Object.assign((sop: Sop) => RECIPES[name]?.(sop, choice, words) ?? sop, {
        toString: () => `${name}(${choice}, ${JSON.stringify(words)})`,
      }),
    );

export const anyCommand: fc.Arbitrary<Command> = commandOf(Object.keys(RECIPES));

/** Commands that fill a sheet, so that the others find something to work on. */
export const fillingCommand: fc.Arbitrary<Command> = commandOf([
  'addActor',
  'placeInRow',
  'placeBetween',
  'placeBetween',
  'addActivityBelow',
  'connect',
]);

const index = (items: readonly unknown[], n: number): number => n % (items.length + 1);

const id = (items: readonly { readonly id: string }[], n: number): string =>
  items[index(items, n)]?.id ?? 'nobody';

const symbol = (sop: Sop, n: number): string =>
  id(
    [...symbolPlaces(sop).values()].map((place) => place.symbol),
    n,
  );

const answerOf = (a: number, b: number, note: string) =>
  [
    one(REVIEW_QUESTIONS, a),
    one([{ note }, { answer: 'yes' }, { answer: '' }] as const, b),
  ] as const;

const placeOf = (sop: Sop, a: number, b: number) => ({
  rule: one(['active-verb', 'output-required'], b),
  at: [id(sop.activities, a)],
});

const side = (n: number) => (n % 5 === 0 ? undefined : one(DOCKING_SIDES, n));

const laneOrNone = (sop: Sop, n: number) => (n % 4 === 0 ? undefined : id(sop.actors, n >> 2));
const gutter = (n: number) => (n % 3 === 0 ? undefined : one(GUTTERS, n));

const row = (sop: Sop, n: number): Place => ({ at: 'row', activity: id(sop.activities, n) });

const gap = (sop: Sop, n: number): Place => ({
  at: 'between',
  row: n % (sop.activities.length + 2),
});

function one<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}
