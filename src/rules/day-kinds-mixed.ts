import type { Activity } from '../model/sop.ts';
import { type Rule, rowName } from './finding.ts';
import { perRow } from './perRow.ts';
import { SIGNED } from './sources.ts';

/** Days are either working days or days of the calendar throughout. */
export const dayKindsMixed: Rule = {
  id: 'day-kinds-mixed',
  title: 'Satu jenis hari',
  basis: 'practice',
  source: SIGNED,
  principles: ['measurability', 'certainty'],
  why: 'Hari kerja dan hari kalender berbeda lamanya, sehingga jumlah waktunya tidak dapat dipastikan.',
  examples: {
    good: {
      rows: [
        'a( Menerima surat',
        'b[] Menelaah surat | Surat | 2 hari kerja',
        'a) Mengirim jawaban | Telaah | 1 hari kerja',
      ],
    },
    bad: {
      rows: [
        'a( Menerima surat',
        'b[] Menelaah surat | Surat | 2 hari kerja',
        'a) Mengirim jawaban | Telaah | 1 hari',
      ],
    },
  },
  check({ activities }) {
    const working = activities.filter((activity) => daysIn(activity).working);
    const calendar = activities.filter((activity) => daysIn(activity).calendar);
    if (working.length === 0 || calendar.length === 0) return [];
    const fewer = working.length < calendar.length ? working : calendar;
    const [first = 0, ...others] = fewer.map((activity) => activities.indexOf(activity));
    const rows = [rowName(first), ...others.map((row) => row + 1)].join(', ');
    const message = `${rows}: satuan waktu bercampur; pada kegiatan lain tertulis “${fewer === working ? 'hari' : 'hari kerja'}”.`;
    return [{ at: fewer.map(({ id }) => id), message }];
  },
};

const daysIn = perRow(({ duration }: Activity) => {
  // Days behind a rate or an event are no amount.
  const said = duration
    .toLowerCase()
    .replace(/(?:\/|\b(?:per|tiap|setiap)\s)\s*hari(?:\s+kerja)?/g, '');
  const amount =
    /(?:\d|½|\)|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|sepuluh|sebelas|setengah|se))\s*/;
  const of = (unit: string) => new RegExp(`${amount.source}${unit}`).test(said);
  return {
    working: of('(?:(?:hari|hr)\\s+kerja|hk)\\b'),
    calendar: of('(?:hari|hr)\\b(?!\\s+kerja)'),
  };
});
