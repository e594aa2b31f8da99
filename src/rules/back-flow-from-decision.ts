import { symbolPlaces } from '../model/lookup.ts';
import { type Rule, rowName } from './finding.ts';
import { flowGraph, isDecision } from './graph.ts';
import { SIGNED } from './sources.ts';

/** Back to an earlier row leads only what was decided; an arrow within a row never leads back. */
export const backFlowFromDecision: Rule = {
  id: 'back-flow-from-decision',
  title: 'Panah kembali keluar dari keputusan',
  basis: 'practice',
  source: SIGNED,
  principles: ['clarity', 'certainty'],
  why: 'Pekerjaan diulang karena suatu keputusan; tanpa keputusan, pengulangan tidak jelas sebab dan akhirnya.',
  examples: {
    good: {
      rows: ['a( Menyusun surat', 'b<> Memeriksa surat', 'a) Mengirim surat'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: [
        'a( Menerima surat',
        'b[] Menyusun jawaban',
        'c[] Menandatangani jawaban',
        'a) Mengirim jawaban',
      ],
      flows: '1>2 2>3 3>4 3>2',
    },
  },
  check(sop) {
    const { stepOf } = flowGraph(sop);
    const places = symbolPlaces(sop);
    return sop.flows.flatMap((flow) => {
      const [from, to] = [places.get(flow.from), places.get(flow.to)];
      if (!from || !to || flow.kind !== 'arrow' || to.row >= from.row) return [];
      if (isDecision(stepOf.get(flow.from))) return [];
      const message = `${rowName(from.row)}: panah kembali ke kegiatan ${to.row + 1} sebaiknya keluar dari keputusan.`;
      return [{ at: [from.activity.id, from.symbol.id, flow.id], message }];
    });
  },
};
