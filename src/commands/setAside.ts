/** Abaikan: a finding that someone decided to leave, and why; and taking that back. */
import type { SetAside, Sop } from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';

/** What a finding is told by: its rule, and the place that it names. */
export type FindingPlace = Pick<SetAside, 'rule' | 'at'>;

/** Whether both are the same rule at the same place. */
export const isSamePlace = (one: FindingPlace, other: FindingPlace): boolean =>
  one.rule === other.rule && one.at.join(' ') === other.at.join(' ');

/** Whether a finding was set aside. */
export const isSetAside = (sop: Sop, place: FindingPlace): boolean =>
  sop.setAside?.some((aside) => isSamePlace(aside, place)) ?? false;

/** The SOP with a finding set aside for a reason, or for another one than before; without a reason it stays as it is. */
export function setFindingAside(sop: Sop, { rule, at }: FindingPlace, why: string): Sop {
  const reason = cleanLine(why).trim();
  const asides = sop.setAside ?? [];
  const known = asides.find((aside) => isSamePlace(aside, { rule, at }));
  if (reason === '' || at.length === 0 || known?.reason === reason) return sop;
  if (!known) return { ...sop, setAside: [...asides, { rule, at, reason }] };
  return {
    ...sop,
    setAside: asides.map((aside) => (aside === known ? { ...aside, reason } : aside)),
  };
}

/** The SOP with a finding that had been set aside among the others again. */
export function bringFindingBack(sop: Sop, place: FindingPlace): Sop {
  const kept = sop.setAside?.filter((aside) => !isSamePlace(aside, place)) ?? [];
  if (kept.length === (sop.setAside ?? []).length) return sop;
  const { setAside: _, ...rest } = sop;
  return kept.length > 0 ? { ...rest, setAside: kept } : rest;
}
