/** Reviu: what its forms ask, and when the next one is due. */
import { isIsoDate } from './dates.ts';
import type { Implementation, Sop } from './sop.ts';

/** The statements of the evaluation form, in its order. */
export const REVIEW_QUESTIONS = [
  'performance',
  'understood',
  'feasible',
  'roles',
  'problems',
  'organisation',
  'synergy',
] as const;
export type ReviewQuestion = (typeof REVIEW_QUESTIONS)[number];

export const IMPLEMENTATIONS: readonly Implementation[] = ['good', 'poor', 'none'];

/** The texts of the forms. */
export const REVIEW_TEXTS = [
  'evaluated',
  'evaluator',
  'nextEvaluation',
  'monitored',
  'monitor',
  'notes',
  'actions',
  'nextMonitoring',
] as const;
export type ReviewText = (typeof REVIEW_TEXTS)[number];

/** Months from one to the next, as one agency is said to do it; every office may do otherwise. */
const MONTHS = { evaluation: 12, monitoring: 6 } as const;

/**
 * The day on which a form might next be filled in: counted from the last time, else from when the SOP took effect,
 * and the first such day that has not passed `today`.
 */
export function proposedDate(sop: Sop, form: keyof typeof MONTHS, today: string): string | null {
  const { evaluated, monitored } = sop.review ?? {};
  const last = (form === 'evaluation' ? evaluated : monitored) ?? '';
  const from = [last, sop.identity.effective].find(isIsoDate);
  if (from === undefined) return null;
  let times = 1;
  while (addMonths(from, times * MONTHS[form]) < today) times++;
  return addMonths(from, times * MONTHS[form]);
}

/** A date so many months later; a day that the month does not have is its last. */
export function addMonths(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}
