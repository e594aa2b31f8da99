import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'identity-required',
  mistakes: [
    { name: 'no number', of: 'permit', identity: { number: '' }, at: 'number' },
    { name: 'a dash for the title', of: 'times', identity: { title: '-' }, at: 'title' },
    { name: 'no unit', of: 'leave', identity: { unit: ' ' }, at: 'unit' },
    {
      name: 'nobody who enacts it',
      of: 'census',
      identity: { approval: { position: '', name: 'Rahmawati', rank: '', nip: '' } },
      at: 'position',
    },
    {
      name: 'two fields at once',
      of: 'times',
      identity: { number: '', unit: '' },
      at: 'number unit',
      says: 'Identitas: Nomor SOP dan Unit Kerja belum diisi.',
    },
  ],
  lookAlikes: [
    {
      name: 'no name of who enacts it',
      of: 'leave',
      identity: { approval: { position: 'Camat', name: '', rank: '', nip: '' } },
    },
    { name: 'no name of the institution', of: 'leave', identity: { institution: '' } },
  ],
};
