import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'output-used',
  mistakes: [
    {
      name: 'something that nobody asks for',
      of: 'permit',
      rows: { 3: { output: 'Foto udara' } },
      at: 'k3',
    },
    {
      name: 'another paper of the same kind',
      of: 'payment',
      rows: { 3: { output: 'Surat teguran' } },
      at: 'k3',
    },
    {
      name: 'a report of what the next one needs the letter of',
      of: 'complaint',
      rows: { 4: { output: 'Laporan tugas' } },
      at: 'k4',
    },
    {
      name: 'what only rows before it ask for',
      of: 'permit',
      rows: { 5: { output: 'Fotokopi KTP' } },
      at: 'k5',
      says: 'Kegiatan 5: output “Fotokopi KTP” tidak dipakai pada kegiatan berikutnya.',
    },
  ],
  lookAlikes: [
    {
      name: 'a short form',
      of: 'complaint',
      rows: { 4: { output: 'ST' } },
    },
    { name: 'another spelling', of: 'meeting', rows: { 2: { output: 'Draft undangann' } } },
    {
      name: 'what a later row asks for',
      of: 'permit',
      rows: { 5: { requirements: 'Rancangan izin' }, 4: { output: 'Register izin' } },
    },
    {
      name: 'what one asks for who does it together with another',
      of: 'handover',
      rows: { 1: { output: 'Naskah berita acara' } },
    },
    {
      name: 'what is put into the archive',
      of: 'permit',
      rows: { 6: { output: 'Arsip perizinan' } },
    },
    { name: 'the last output of all', of: 'permit', rows: { 7: { output: 'Kuesioner kepuasan' } } },
  ],
};
