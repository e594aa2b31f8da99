import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'branch-labels-differ',
  mistakes: [
    { name: 'Ya twice', of: 'incomingLetter', flows: '-3>2 +3>2:Ya', at: 'k3 s3 f3 f5' },
    {
      name: 'Ya in two spellings',
      of: 'permit',
      flows: '-4>5 -4>3 +4>5:Ya +4>3:ya.',
      at: 'k4 s4 f7 f8',
    },
    { name: 'Tidak and T', of: 'leave', flows: '-2>4 -2>3 +2>4:T +2>3:Tidak', at: 'k2 s2 f4 f5' },
    { name: 'Lengkap twice', of: 'permit', flows: '-2>1 +2>1:lengkap_', at: 'k2 s2 f2 f8' },
    {
      name: 'Ya twice, with spaces around',
      of: 'incomingLetter',
      flows: '-3>4 -3>2 +3>4:_Ya_ +3>2:Ya',
      at: 'k3 s3 f4 f5',
      says: 'Kegiatan 3: 2 cabang berlabel sama, “Ya”.',
    },
  ],
  lookAlikes: [
    { name: 'answers that begin alike', of: 'permit' },
    { name: 'the same answers at another decision', of: 'procurement' },
  ],
};
