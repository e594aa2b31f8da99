import { conditionIn } from '../language/conditions.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import { perReading, readingOf } from './readings.ts';
import { holds } from './rewriting.ts';
import { SIGNED } from './sources.ts';

/** A condition that parts the way is drawn; one that only lets a step be left out belongs to Keterangan. */
export const conditionWithoutDecision: Rule = {
  id: 'condition-without-decision',
  title: 'Syarat digambar sebagai keputusan',
  basis: 'practice',
  source: SIGNED,
  principles: ['clarity', 'certainty'],
  why: 'Syarat yang hanya tertulis pada uraian tidak terlihat pada alur, sehingga pembaca tidak tahu jalan lainnya.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa kelengkapan berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: inRow('Mencatat berkas, jika tidak lengkap dikembalikan kepada pengirim'),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      if (isBlank(activity.description) || holds(activity, 'decision')) return [];
      const condition = conditionOf(readingOf(sop, activity));
      if (!condition) return [];
      const said = `${rowName(row)}: uraian mengandung syarat (“${condition.said}”)`;
      return condition.kind === 'branch'
        ? [{ at: [activity.id], message: `${said} tanpa belah ketupat.` }]
        : [
            {
              at: [activity.id],
              message: `${said}; tulis pada Keterangan.`,
              severity: 'hint' as const,
            },
          ];
    });
  },
};

const conditionOf = perReading(({ sentence }) => conditionIn(sentence));
