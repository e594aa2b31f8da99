import { isIsoDate } from '../model/dates.ts';
import { isBlank } from './blank.ts';
import type { Rule } from './finding.ts';

/** A date that can't be read is kept as it was written, and said. */
export const dateReadable: Rule = {
  id: 'date-readable',
  basis: 'advice',
  why: 'Tanggal yang terbaca dapat diperiksa urutannya dan tercetak seragam, misalnya 2 Juni 2025.',
  check({ identity }) {
    const dates = [
      ['created', 'Tanggal Pembuatan', identity.created],
      ['revised', 'Tanggal Revisi', identity.revised],
      ['effective', 'Tanggal Efektif', identity.effective],
    ] as const;
    return dates
      .filter(([, , text]) => !isBlank(text) && !isIsoDate(text))
      .map(([field, label, text]) => ({
        at: [field],
        message: `Identitas: ${label} “${text}” tidak terbaca sebagai tanggal.`,
      }));
  },
};
