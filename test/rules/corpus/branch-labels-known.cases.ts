import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'branch-labels-known',
  mistakes: [
    { name: 'A and B', of: 'incomingLetter', flows: '-3>4 -3>2 +3>4:A +3>2:B', at: 'k3 s3 f4 f5' },
    {
      name: 'two kinds',
      of: 'twoLanesOfOneRow',
      flows: '-2>3a -2>3b +2>3a:Teknis +2>3b:Administratif',
      at: 'k2 s2 f4 f5',
    },
    { name: 'English', of: 'leave', flows: '-2>4 -2>3 +2>4:Yes +2>3:No', at: 'k2 s2 f4 f5' },
    {
      name: 'two answers of different questions',
      of: 'permit',
      flows: '-2>3 -2>1 +2>3:Lengkap +2>1:Tidak_sesuai',
      at: 'k2 s2 f7 f8',
    },
    {
      name: 'a choice against a Tidak',
      of: 'incomingLetter',
      flows: '-3>4 +3>4:Opsi_1',
      at: 'k3 s3 f3 f5',
    },
    {
      name: 'one of three that is no answer',
      of: 'incomingLetter',
      flows: '+3>1:Ragu',
      at: 'k3 s3 f6',
      also: ['decision-two-exits'],
    },
  ],
  lookAlikes: [
    {
      name: 'a Tidak further on',
      of: 'leave',
      flows: '-2>4 -2>3 +2>4:Berkas_lengkap +2>3:Berkas_tidak_lengkap',
    },
    { name: 'Jika ya', of: 'leave', flows: '-2>4 -2>3 +2>4:Jika_ya +2>3:Jika_tidak' },
    {
      name: 'Ya and Tidak with more behind',
      of: 'leave',
      flows: '-2>4 -2>3 +2>4:Ya,_lengkap +2>3:Tidak_(ditolak)',
    },
    { name: 'signs and capitals', of: 'leave', flows: '-2>4 -2>3 +2>4:YA. +2>3:_tidak_' },
    { name: 'Disetujui and Ditolak', of: 'permit', flows: '-4>5 -4>3 +4>5:Disetujui +4>3:Ditolak' },
    {
      name: 'Sudah and Belum',
      of: 'training',
      flows: '-2>3 -2>1 +2>3:Sudah_sesuai +2>1:Belum_sesuai',
    },
    { name: 'Lengkap and Tidak', of: 'permit', flows: '-2>1 +2>1:Tidak' },
    {
      name: 'Memenuhi syarat',
      of: 'incomingLetter',
      flows: '-3>4 -3>2 +3>4:Memenuhi_syarat +3>2:Tidak_memenuhi',
    },
    { name: 'Benar and Salah', of: 'incomingLetter', flows: '-3>4 -3>2 +3>4:Benar +3>2:Salah' },
  ],
};
