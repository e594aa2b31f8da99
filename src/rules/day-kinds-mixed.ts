import { perText } from '../model/remembered.ts';
import { type Rule, rowName } from './finding.ts';
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
    const working = activities.filter(({ duration }) => daysIn(duration).working);
    const calendar = activities.filter(({ duration }) => daysIn(duration).calendar);
    if (working.length === 0 || calendar.length === 0) return [];
    const fewer = working.length < calendar.length ? working : calendar;
    const [first = 0, ...others] = fewer.map((activity) => activities.indexOf(activity));
    const rows = [rowName(first), ...others.map((row) => row + 1)].join(', ');
    const message = `${rows}: satuan waktu bercampur; pada kegiatan lain tertulis “${fewer === working ? 'hari' : 'hari kerja'}”.`;
    return [{ at: fewer.map(({ id }) => id), message }];
  },
};

/** What an amount ends in: a figure, a bracket behind it, or a number in words. */
const NUMBER =
  '(?:\\d|½|\\)|\\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|sepuluh|sebelas|setengah|se))\\s*';
const WORKING = new RegExp(`${NUMBER}(?:(?:hari|hr)\\s+kerja|hk)\\b`);
const CALENDAR = new RegExp(`${NUMBER}(?:hari|hr)\\b(?!\\s+kerja)`);
/** Days behind a rate are no amount. */
const RATE = /(?:\/|\b(?:per|tiap|setiap)\s)\s*hari(?:\s+kerja)?/g;

const daysIn = perText((duration: string) => {
  const said = duration.toLowerCase().replace(RATE, '');
  return { working: WORKING.test(said), calendar: CALENDAR.test(said) };
});
