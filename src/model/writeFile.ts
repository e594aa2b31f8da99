/**
 * The file format `*.alir`: UTF-8 JSON in one canonical form, so that writing what was read gives the same bytes.
 * Writing stands apart from reading because every change is kept from the first moment on, while a file is read
 * only when there is one.
 */
import { FORMAT, KEYS, toRecord, VERSION } from './records.ts';
import type { Activity, Actor, Extra, Flow, FlowSymbol, Identity, Review, Sop } from './sop.ts';

/** The text of the file, in canonical form; what an edit left alone is not written again. */
export const writeSop = (sop: Sop): string => {
  const lists = new Map([
    ['actors', listText(sop.actors, actorRecord)],
    ['activities', listText(sop.activities, activityRecord)],
    ['flows', listText(sop.flows, flowRecord)],
  ]);
  const file = toFile({ ...sop, actors: [], activities: [], flows: [] });
  const entries = Object.entries(file).map(
    ([key, value]) => `${JSON.stringify(key)}: ${lists.get(key) ?? indented(value, 2)}`,
  );
  return `{\n  ${entries.join(',\n  ')}\n}\n`;
};

const texts = new WeakMap<object, string>();

/** A list that stands in the file itself, written item by item: a long SOP has thousands, and an edit changes one. */
function listText<T extends object>(items: readonly T[], toItem: (item: T) => object): string {
  const lines = items.map((item) => {
    const known = texts.get(item);
    if (known !== undefined) return known;
    const text = indented(toItem(item), 4);
    texts.set(item, text);
    return text;
  });
  return lines.length > 0 ? `[\n    ${lines.join(',\n    ')}\n  ]` : '[]';
}

/** As `JSON.stringify` writes a value that deep; a line end within a text is written as \\n, so that all others are its own. */
const indented = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 2)
    .split('\n')
    .join(`\n${' '.repeat(depth)}`);

/** The file as a plain object whose keys stand in the order of the format. */
export const toFile = (sop: Sop): object =>
  record(KEYS.file, sop.extra, {
    format: FORMAT,
    version: VERSION,
    identity: identityRecord(sop.identity),
    actors: sop.actors.map(actorRecord),
    activities: sop.activities.map(activityRecord),
    flows: sop.flows.map(flowRecord),
    sheet: record(KEYS.sheet, sop.sheet.extra, sop.sheet),
    setAside: sop.setAside?.map((aside) => record(KEYS.setAside, aside.extra, aside)),
    review: sop.review && reviewRecord(sop.review),
  });

const identityRecord = (identity: Identity): object =>
  record(KEYS.identity, identity.extra, {
    ...identity,
    logo: identity.logo && record(KEYS.logo, identity.logo.extra, identity.logo),
    approval: record(KEYS.approval, identity.approval.extra, identity.approval),
  });

const actorRecord = (actor: Actor): object =>
  record(KEYS.actor, actor.extra, { ...actor, group: actor.group || undefined });

const activityRecord = (activity: Activity): object =>
  record(KEYS.activity, activity.extra, {
    ...activity,
    symbols: activity.symbols.map(symbolRecord),
  });

const symbolRecord = (symbol: FlowSymbol): object => record(KEYS.symbol, symbol.extra, symbol);

const flowRecord = (flow: Flow): object => record(KEYS.flow, flow.extra, flow);

const reviewRecord = (review: Review): object =>
  record(KEYS.review, review.extra, {
    ...review,
    answers: review.answers?.map((answer) => record(KEYS.reviewAnswer, answer.extra, answer)),
  });

/** The known keys that have a value, then the extra ones; an extra key never shadows a known one. */
function record<K extends string>(
  keys: readonly K[],
  extra: Extra | undefined,
  values: Readonly<Partial<Record<K, unknown>>>,
): object {
  const known: readonly string[] = keys;
  return toRecord([
    ...keys.map((key) => [key, values[key]] as const).filter(([, value]) => value !== undefined),
    ...(extra ?? []).filter(([key]) => !known.includes(key)),
  ]);
}
