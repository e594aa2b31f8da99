import type { Cases } from './planted.ts';

const row = (description: string) => ({ description });

export const CASES: Cases = {
  rule: 'decision-verb',
  mistakes: [
    { name: 'handing over', of: 'permit', rows: { 2: row('Menyerahkan berkas') }, at: 'k2 s2' },
    { name: 'signing', of: 'permit', rows: { 4: row('Menandatangani izin') }, at: 'k4 s4' },
    {
      name: 'asking for a check',
      of: 'leave',
      rows: { 2: row('Mengajukan formulir untuk diperiksa') },
      at: 'k2 s2',
    },
    {
      name: 'putting initials',
      of: 'complaint',
      rows: { 3: row('Membubuhkan paraf pada pengaduan') },
      at: 'k3 s3',
    },
  ],
  lookAlikes: [
    {
      name: 'a decision taken',
      of: 'permit',
      rows: { 4: { description: 'Mengambil keputusan izin' } },
    },
    {
      name: 'an advice given',
      of: 'permit',
      rows: { 4: { description: 'Memberikan rekomendasi' } },
    },
    { name: 'a judgment', of: 'permit', rows: { 4: row('Menimbang rancangan izin') } },
    {
      name: 'a check by its short name',
      of: 'permit',
      rows: { 2: row('Melakukan asesmen berkas') },
    },
    { name: 'a check as a noun', of: 'permit', rows: { 2: row('Melakukan verifikasi berkas') } },
    {
      name: 'a check in a row of deeds',
      of: 'permit',
      rows: { 4: row('Melakukan telaah dan persetujuan rancangan izin') },
    },
    { name: 'a check with a slip of the pen', of: 'permit', rows: { 2: row('Memerikas berkas') } },
    {
      name: 'a question',
      of: 'leave',
      rows: { 2: row('Menghitung apakah sisa cuti mencukupi') },
    },
    { name: 'a choice', of: 'leave', rows: { 2: row('Menentukan jenis cuti') } },
    {
      name: 'a diagnosis',
      of: 'incomingLetter',
      rows: { 3: { description: 'Mendiagnosis keluhan' } },
    },
  ],
};
