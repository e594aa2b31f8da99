import { isIsoDate, toIsoDate } from '../model/dates.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import type { Hit, Rule } from './finding.ts';
import { IDENTITY_PAGE } from './sources.ts';

const LABELS = {
  created: 'Tanggal Pembuatan',
  revised: 'Tanggal Revisi',
  effective: 'Tanggal Efektif',
} as const;
type DateField = keyof typeof LABELS;

/** Dates can be read, and an SOP is made before it is revised and before it takes effect. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  title: 'Tanggal terbaca dan berurutan',
  basis: 'regulation',
  source: `${IDENTITY_PAGE} Urutannya kami simpulkan dari pengertian setiap tanggal.`,
  principles: ['certainty', 'dynamism'],
  why: 'Tanggal pembuatan adalah tanggal SOP selesai disusun; SOP baru direvisi atau berlaku sesudahnya.',
  examples: {
    good: {
      ...inRow('Mencatat surat'),
      identity: { created: '2025-01-06', effective: '2025-01-13' },
    },
    bad: {
      ...inRow('Mencatat surat'),
      identity: { created: '2025-01-13', effective: '2025-01-06' },
    },
  },
  check({ identity }) {
    const fields = (['created', 'revised', 'effective'] as const).filter(
      (field) => !isBlank(identity[field]),
    );
    const dates = new Map(fields.map((field) => [field, isoOf(identity[field])] as const));
    const unread = fields
      .filter((field) => dates.get(field) === null)
      .map((field) => ({
        at: [field],
        message: `Identitas: ${LABELS[field]} “${identity[field].trim()}” tidak terbaca sebagai tanggal.`,
      }));
    return [...unread, ...tooEarly('effective', dates), ...tooEarly('revised', dates)];
  },
};

function tooEarly(field: DateField, dates: ReadonlyMap<DateField, string | null>): readonly Hit[] {
  const [date, created] = [dates.get(field), dates.get('created')];
  if (!date || !created || date >= created) return [];
  const message = `Identitas: ${LABELS[field]} lebih awal daripada ${LABELS.created}.`;
  return [{ at: [field, 'created'], message }];
}

/** A date as it is compared, without what stands around it: the day of the week, a place, a full stop. */
function isoOf(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\p{L}[\p{L}' ]*,\s*/u, '')
    .replace(/^(?:tanggal|tgl\.?)\s+/i, '')
    .replace(/\.$/, '');
  const iso = toIsoDate(bare.replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$1-$2-$3'));
  return isIsoDate(iso) ? iso : null;
}
