/** From the records of a file to an Sop, part by part, mending what is broken and saying so. */
import * as v from 'valibot';
import { FILE_PLACES, MENDED } from '../words.ts';
import {
  choiceAt,
  extraAt,
  inWords,
  isRecord,
  listAt,
  report,
  type Spot,
  spotAt,
  spotsIn,
  textAt,
  toText,
  valueAt,
} from './reader.ts';
import { KEYS } from './records.ts';
import { Ids, isId, Targets } from './references.ts';
import { readReview } from './reviewSchema.ts';
import { readSetAside } from './setAsideSchema.ts';
import { readSheet } from './sheetSchema.ts';
import {
  type Activity,
  type Actor,
  type APPROVAL_FIELDS,
  DOCKING_SIDES,
  EMPTY_SOP,
  FLOW_KINDS,
  type Flow,
  type FlowSymbol,
  GUTTERS,
  type Identity,
  type IdentityList,
  type Logo,
  type Sop,
  SYMBOL_KINDS,
} from './sop.ts';

const LOGO = v.object({
  type: v.picklist(['image/png', 'image/jpeg', 'image/webp']),
  // Not v.base64(): its pattern repeats a group, which overflows the stack on a picture of some MB.
  data: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.check((data) => !/[^A-Za-z0-9+/=]/.test(data)),
  ),
});

/** What reading one file carries along. */
interface Reading {
  readonly repairs: string[];
  readonly ids: Ids;
  readonly actors: Targets;
  readonly symbols: Targets;
  /** Lanes for symbols whose actor the file doesn't list. */
  readonly lostActors: Actor[];
}

/** The Sop that a file of this version holds, with a sentence in `repairs` for all that had to be mended. */
export function readFile(file: Readonly<Record<string, unknown>>, repairs: string[]): Sop {
  const spot: Spot = { record: file, where: '', repairs };
  const identity = readIdentity(spotAt(spot, 'identity', FILE_PLACES.identity, EMPTY_SOP.identity));
  const lists = {
    actors: listAt(spot, 'actors', FILE_PLACES.actors),
    activities: listAt(spot, 'activities', FILE_PLACES.activities),
    flows: listAt(spot, 'flows', FILE_PLACES.flows),
  };
  const reading: Reading = {
    repairs,
    ids: new Ids(idsIn(lists)),
    actors: new Targets(),
    symbols: new Targets(),
    lostActors: [],
  };
  const actors = spotsIn(lists.actors, repairs, FILE_PLACES.actor).map((at) =>
    readActor(at, reading),
  );
  const activities = spotsIn(lists.activities, repairs, FILE_PLACES.activity).map((at) =>
    readActivity(at, reading),
  );
  const flows = spotsIn(lists.flows, repairs, FILE_PLACES.flow).flatMap((at) =>
    readFlow(at, reading),
  );
  const sheet = readSheet(spotAt(spot, 'sheet', FILE_PLACES.sheet, EMPTY_SOP.sheet));
  const setAside = readSetAside(spot);
  return {
    identity,
    actors: [...actors, ...reading.lostActors],
    activities,
    flows,
    sheet,
    ...(setAside.length > 0 && { setAside }),
    ...readReview(spot),
    ...extraAt(spot, KEYS.file),
  };
}

/** Every sound id of a file, also those that are there twice. */
function idsIn(lists: Readonly<Record<'actors' | 'activities' | 'flows', readonly unknown[]>>) {
  const rows = lists.activities.filter(isRecord);
  const symbols = rows.flatMap((row) => (Array.isArray(row.symbols) ? row.symbols : []));
  return [...lists.actors, ...rows, ...symbols, ...lists.flows]
    .filter(isRecord)
    .map((record) => record.id)
    .filter(isId);
}

function readIdentity(spot: Spot): Identity {
  const top: Spot = { ...spot, where: '' };
  const text = (field: Parameters<typeof FILE_PLACES.identityField>[0]): string =>
    textAt(top, field, FILE_PLACES.identityField(field));
  return {
    institution: text('institution'),
    unit: text('unit'),
    logo: readLogo(top),
    number: text('number'),
    title: text('title'),
    created: text('created'),
    revised: text('revised'),
    effective: text('effective'),
    approval: readApproval(
      spotAt(top, 'approval', FILE_PLACES.approval, EMPTY_SOP.identity.approval),
    ),
    legalBasis: readTexts(top, 'legalBasis'),
    qualifications: readTexts(top, 'qualifications'),
    relatedSops: readTexts(top, 'relatedSops'),
    equipment: readTexts(top, 'equipment'),
    warnings: readTexts(top, 'warnings'),
    records: readTexts(top, 'records'),
    ...extraAt(spot, KEYS.identity),
  };
}

function readTexts(spot: Spot, key: IdentityList): readonly string[] {
  return listAt(spot, key, FILE_PLACES.identityField(key)).map((value, index) =>
    toText(spot, value, FILE_PLACES.identityItem(key, index + 1)),
  );
}

function readLogo(spot: Spot): Logo | null {
  const value = valueAt(spot, 'logo');
  if (value === null) return null;
  if (value === undefined) report(spot, FILE_PLACES.logo, MENDED.missing);
  const logo = v.safeParse(LOGO, value);
  if (!logo.success) {
    if (value !== undefined) report(spot, FILE_PLACES.logo, MENDED.logo);
    return null;
  }
  const extra = isRecord(value) ? extraAt({ ...spot, record: value }, KEYS.logo) : {};
  return { ...logo.output, ...extra };
}

function readApproval(spot: Spot): Identity['approval'] {
  const top: Spot = { ...spot, where: '' };
  const text = (field: (typeof APPROVAL_FIELDS)[number]): string =>
    textAt(top, field, FILE_PLACES.approvalField(field));
  return {
    position: text('position'),
    name: text('name'),
    rank: text('rank'),
    nip: text('nip'),
    ...extraAt(spot, KEYS.approval),
  };
}

function readActor(spot: Spot, { ids, actors }: Reading): Actor {
  const id = ids.take(spot, 'a');
  actors.add(valueAt(spot, 'id'), id);
  const name = textAt(spot, 'name', FILE_PLACES.name);
  // An empty group is no group, and is not written.
  const group =
    valueAt(spot, 'group') === undefined ? '' : textAt(spot, 'group', FILE_PLACES.group);
  return { id, name, ...(group !== '' && { group }), ...extraAt(spot, KEYS.actor) };
}

function readActivity(spot: Spot, reading: Reading): Activity {
  const text = (field: Parameters<typeof FILE_PLACES.activityField>[0]): string =>
    textAt(spot, field, FILE_PLACES.activityField(field));
  const id = reading.ids.take(spot, 'k');
  const symbols = spotsIn(
    listAt(spot, 'symbols', FILE_PLACES.symbols),
    spot.repairs,
    (number) => `${spot.where}, ${FILE_PLACES.symbol(number)}`,
  );
  return {
    id,
    description: text('description'),
    symbols: symbols.map((symbol) => readSymbol(symbol, reading)),
    requirements: text('requirements'),
    duration: text('duration'),
    output: text('output'),
    remarks: text('remarks'),
    ...extraAt(spot, KEYS.activity),
  };
}

function readSymbol(spot: Spot, reading: Reading): FlowSymbol {
  const id = reading.ids.take(spot, 's');
  reading.symbols.add(valueAt(spot, 'id'), id);
  return {
    id,
    actor: readActorOf(spot, reading),
    kind: choiceAt(spot, 'kind', {
      label: FILE_PLACES.kind,
      options: SYMBOL_KINDS,
      fallback: 'process',
      sentence: MENDED.kind,
    }),
    label: textAt(spot, 'label', FILE_PLACES.label),
    ...extraAt(spot, KEYS.symbol),
  };
}

/** The actor of a symbol; an unknown one gets a lane of its own, so that no two lanes melt into one. */
function readActorOf(spot: Spot, { ids, actors, lostActors }: Reading): string {
  const written = valueAt(spot, 'actor') ?? null;
  const known = actors.find(written);
  if (known !== undefined) return known;
  const lane: Actor = { id: ids.fresh('a'), name: '' };
  lostActors.push(lane);
  actors.add(written, lane.id);
  report(spot, '', MENDED.newLane(inWords(written)));
  return lane.id;
}

/** The flow, or nothing where one of its ends is lost. */
function readFlow(spot: Spot, { ids, symbols, actors }: Reading): readonly Flow[] {
  const from = symbols.find(valueAt(spot, 'from'));
  const to = symbols.find(valueAt(spot, 'to'));
  if (from === undefined || to === undefined) {
    const lost = valueAt(spot, from === undefined ? 'from' : 'to');
    report(spot, '', MENDED.danglingFlow(inWords(lost)));
    return [];
  }
  const kind = choiceAt(spot, 'kind', {
    label: FILE_PLACES.kind,
    options: FLOW_KINDS,
    fallback: 'arrow',
    sentence: MENDED.choice,
  });
  const label = textAt(spot, 'label', FILE_PLACES.label);
  const id = ids.take(spot, 'f');
  const hints = {
    ...sideHint(spot, 'exit'),
    ...sideHint(spot, 'entry'),
    ...laneHint(spot, actors),
  };
  return [{ id, from, to, kind, label, ...hints, ...extraAt(spot, KEYS.flow) }];
}

/** The side that a person chose; a word that is none is dropped and reported. */
function sideHint(spot: Spot, key: 'exit' | 'entry'): Pick<Flow, 'exit' | 'entry'> {
  const value = valueAt(spot, key);
  if (value === undefined) return {};
  if (v.is(v.picklist(DOCKING_SIDES), value)) return { [key]: value };
  report(spot, FILE_PLACES.hint, MENDED.hint(inWords(value)));
  return {};
}

/** The lane that a person chose, with its gutter; an actor that isn't there is dropped with it and reported. */
function laneHint(spot: Spot, actors: Targets): Pick<Flow, 'lane' | 'gutter'> {
  const value = valueAt(spot, 'lane');
  const lane = value === undefined ? undefined : actors.find(value);
  if (lane !== undefined) return { lane, ...gutterHint(spot) };
  const lost = value ?? valueAt(spot, 'gutter');
  if (lost !== undefined) report(spot, FILE_PLACES.hint, MENDED.hint(inWords(lost)));
  return {};
}

/** The gutter of a lane that a person chose; a word that is none is dropped and reported. */
function gutterHint(spot: Spot): Pick<Flow, 'gutter'> {
  const value = valueAt(spot, 'gutter');
  if (value === undefined) return {};
  if (v.is(v.picklist(GUTTERS), value)) return { gutter: value };
  report(spot, FILE_PLACES.hint, MENDED.hint(inWords(value)));
  return {};
}
