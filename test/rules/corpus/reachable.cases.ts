import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'reachable',
  mistakes: [
    { name: 'an activity that nothing leads to', of: 'census', flows: '-8>9 +8>10', at: 'k9 s9' },
    {
      name: 'a way that breaks off',
      of: 'permit',
      flows: '-2>3 +2>7:Lengkap',
      at: 'k3 s3',
      says: 'Kegiatan 3: tidak terhubung dari kegiatan awal, begitu pula 3 simbol setelahnya.',
    },
    {
      name: 'a symbol beside another that is not joined to it',
      of: 'meeting',
      flows: '-3a=3b +3b>4',
      at: 'k3 s5',
    },
    {
      name: 'two that only lead to one another',
      of: 'training',
      flows: '-2>3 +2>5:Y -4>5 +4>3 -3>1 +3>5:T',
      at: 'k3 s3',
      also: ['back-flow-from-decision'],
    },
  ],
  lookAlikes: [
    { name: 'one that is come to by a joint only', of: 'handover' },
    { name: 'one that is come to from the side', of: 'payment' },
  ],
};
