/** What a decision answers, and which answer is left. */
import { isNo, isYes, openExits, symbolPlace } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import { arrowsFrom, entrySymbol } from './chain.ts';
import { canConnect, connect, removeFlow, setFlowLabel } from './flows.ts';

/** An answer of a decision as someone named it: its label and the row that it leads to. */
export interface TypedAnswer {
  readonly label: string;
  /** The number of a row on paper, or the row below. */
  readonly to: number | 'next';
}

const PAIRS: Readonly<Record<string, string>> = {
  ya: 'Tidak',
  y: 'T',
  t: 'Y',
  tidak: 'Ya',
  benar: 'Salah',
  salah: 'Benar',
  diterima: 'Ditolak',
  disetujui: 'Ditolak',
  ditolak: 'Disetujui',
};

/** The answer that is left when one is given: Lengkap beside Tidak lengkap. */
export function otherAnswer(label: string): string {
  const plain = label.trim().toLowerCase();
  const pair = PAIRS[plain];
  if (pair) return pair;
  const denied = /^(?:tidak|belum) (.+)$/.exec(plain)?.[1];
  return denied ? denied.charAt(0).toUpperCase() + denied.slice(1) : `Tidak ${plain}`;
}

/** The answers of one decision, with the rows that they mean found, as far as these are there. */
export interface Answers {
  readonly from: string;
  readonly answers: readonly { readonly label: string; readonly activity: string | undefined }[];
}

/**
 * The document with a decision answering as was said. An arrow in `made` came by itself as the decision or the
 * row below was put down: it takes the label of the answer that leads there, else that of the answer that is left.
 */
export function withAnswers(sop: Sop, { from, answers }: Answers, made: ReadonlySet<string>): Sop {
  if (answers.length === 0 || symbolPlace(sop, from)?.symbol.kind !== 'decision') return sop;
  const targets = answers.map(({ label, activity }) => {
    const row = sop.activities.find(({ id }) => id === activity);
    return { label, to: row && entrySymbol(sop, row)?.id };
  });
  const own = arrowsFrom(sop, from).find((flow) => made.has(flow.id));
  const led = own ? relabelled(sop, own, targets) : sop;
  return targets.reduce((current, { label, to }) => {
    if (to === undefined) return current;
    const there = arrowsFrom(current, from).find((flow) => flow.to === to);
    if (there) return setFlowLabel(current, there.id, label);
    return canConnect(current, from, to) ? connect(current, { from, to, label }) : current;
  }, led);
}

interface Answered {
  readonly label: string;
  readonly to: string | undefined;
}

function relabelled(sop: Sop, own: Flow, targets: readonly Answered[]): Sop {
  const meant = targets.find(({ to }) => to === own.to);
  if (meant) return setFlowLabel(sop, own.id, meant.label);
  const [only] = targets;
  return only && targets.length === 1
    ? setFlowLabel(sop, own.id, otherAnswer(only.label))
    : removeFlow(sop, own.id);
}

/**
 * The document with a symbol led in from a decision above that has one answer so far, by the other one.
 * Built by hand, only Ya goes on by itself; who typed where "Tidak lengkap" leads has said what goes on.
 */
export function withOtherAnswer(sop: Sop, decision: string, to: string): Sop {
  const symbol = symbolPlace(sop, decision)?.symbol;
  const [only, ...more] = arrowsFrom(sop, decision);
  if (symbol?.kind !== 'decision' || !only || more.length > 0 || only.to === to) return sop;
  const plain = isYes(only) || isNo(only) ? openExits(sop, symbol)[0] : undefined;
  return connect(sop, { from: decision, to, label: plain ?? otherAnswer(only.label) });
}
