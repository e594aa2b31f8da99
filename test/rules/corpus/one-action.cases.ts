import type { Cases } from './planted.ts';

const row = (description: string) => ({ description });

export const CASES: Cases = {
  rule: 'one-action',
  mistakes: [
    {
      name: 'three verbs',
      of: 'incomingLetter',
      rows: { 2: row('Mencatat surat, menyusun lembar disposisi, dan menyimpan salinan') },
      at: 'k2',
    },
    {
      name: 'two, one after the other',
      of: 'meeting',
      rows: { 2: row('Menyiapkan undangan dan kemudian mengirimkannya') },
      at: 'k2',
    },
    {
      name: 'two with serta',
      of: 'census',
      rows: { 7: row('Mengentri data serta mencetak tabel') },
      at: 'k7',
    },
    {
      name: 'three of one thing',
      of: 'census',
      rows: { 8: row('Menyunting, mengolah, dan menyajikan data') },
      at: 'k8',
    },
    {
      name: 'two sentences',
      of: 'incomingLetter',
      rows: { 2: row('Mencatat surat. Setelah itu menyerahkan surat kepada pimpinan') },
      at: 'k2',
    },
  ],
  lookAlikes: [
    {
      name: 'two verbs of one thing',
      of: 'incomingLetter',
      rows: { 2: row('Mencatat dan menomori surat') },
    },
    {
      name: 'many things of one verb',
      of: 'permit',
      rows: { 2: row('Memeriksa kelengkapan, kebenaran, dan keabsahan berkas serta lampirannya') },
    },
    {
      name: 'verbs of what for',
      of: 'complaint',
      rows: { 4: row('Membentuk tim untuk memeriksa, menilai, dan melaporkan pengaduan') },
    },
    {
      name: 'verbs after yang',
      of: 'census',
      rows: {
        3: row('Merekrut petugas yang menguasai wilayah, memahami kuesioner, dan memiliki ponsel'),
      },
    },
    {
      name: 'verbs of which one is meant',
      of: 'twoLanesOfOneRow',
      rows: { 4: row('Mengirim/menyampaikan/mendistribusikan naskah') },
    },
  ],
};
