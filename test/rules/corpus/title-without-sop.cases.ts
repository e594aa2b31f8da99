import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'title-without-sop',
  mistakes: [
    {
      name: 'in another order of words',
      of: 'leave',
      identity: { title: 'Prosedur Operasi Standar Pengajuan Cuti' },
      at: 'title',
    },
    {
      name: 'SOP',
      of: 'permit',
      identity: { title: 'SOP Pelayanan Izin Usaha Mikro' },
      at: 'title',
    },
    {
      name: 'the long name',
      of: 'leave',
      identity: { title: 'Standar Operasional Prosedur Permohonan Cuti Tahunan' },
      at: 'title',
    },
    {
      name: 'SOP AP with a sign',
      of: 'times',
      identity: { title: 'SOP-AP: Perbaikan Gangguan Jaringan' },
      at: 'title',
    },
    {
      name: 'both',
      of: 'census',
      identity: { title: 'STANDAR OPERASIONAL PROSEDUR (SOP) PENDATAAN RUMAH TANGGA' },
      at: 'title',
    },
    {
      name: 'an older name',
      of: 'meeting',
      identity: { title: 'Protap Penyiapan Rapat Pimpinan' },
      at: 'title',
    },
    {
      name: 'small letters',
      of: 'meeting',
      identity: { title: 'sop tentang penyiapan rapat' },
      at: 'title',
    },
    {
      name: 'the words in another order',
      of: 'meeting',
      identity: { title: 'Standar Prosedur Operasional Penyiapan Rapat' },
      at: 'title',
    },
    {
      name: 'a word misspelled',
      of: 'meeting',
      identity: { title: 'Standar Opersional Prosedur Penyiapan Rapat' },
      at: 'title',
    },
  ],
  lookAlikes: [
    {
      name: 'a word that begins alike',
      of: 'leave',
      identity: { title: 'Sopan Santun dalam Pelayanan' },
    },
    { name: 'SOP further on', of: 'leave', identity: { title: 'Penyusunan SOP Pelayanan' } },
    { name: 'standards', of: 'leave', identity: { title: 'Standarisasi Operasional Kantor' } },
  ],
};
