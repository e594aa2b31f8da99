import { expect, it } from 'vitest';
import { EMPTY_SOP } from '../../../../src/model/sop.ts';
import { identityFacts } from '../../../../src/ui/stage/tools/identityFacts.ts';

it('says what is filled in, dates and the approval as people say them, and how large the SOP is', () => {
  const { identity } = EMPTY_SOP;
  const approval = { position: 'Sekretaris Daerah', name: '', rank: '', nip: '19700101' };
  const sop = {
    ...EMPTY_SOP,
    identity: { ...identity, unit: 'Bagian Umum', effective: '2025-06-02', approval },
  };
  expect(identityFacts(sop, 3).map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'Unit kerja: Bagian Umum',
    'Tanggal Efektif: 2 Juni 2025',
    'Disahkan oleh: Sekretaris Daerah, NIP 19700101',
    'Isi: 1 kegiatan · 1 pelaksana · 3 halaman',
  ]);
});
