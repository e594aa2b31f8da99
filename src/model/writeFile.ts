/**
 * The file format `*.alir`: UTF-8 JSON in one canonical form, so that writing what was read gives the same bytes.
 * Writing stands apart from reading because every change is kept from the first moment on, while a file is read
 * only when there is one.
 */
import { FORMAT, KEYS, toRecord, VERSION } from './records.ts';
import type { Activity, Actor, Extra, Flow, FlowSymbol, Identity, Sop } from './sop.ts';

/** The text of the file, in canonical form. */
export const writeSop = (sop: Sop): string => `${JSON.stringify(toFile(sop), null, 2)}\n`;

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
