/** What the rules about texts put right, as one who presses Perbaiki sees it. */
import { describe, expect, it } from 'vitest';
import type { Activity, Sop } from '../../src/model/sop.ts';
import { branchLabelled } from '../../src/rules/branch-labelled.ts';
import { conditionWithoutDecision } from '../../src/rules/condition-without-decision.ts';
import { inRow, sopOf } from '../../src/rules/example.ts';
import type { Rule } from '../../src/rules/finding.ts';
import { fixAll } from '../../src/rules/fixing.ts';
import { legalBasisOrder } from '../../src/rules/legal-basis-order.ts';
import { oneStart } from '../../src/rules/one-start.ts';
import { outputIsNoun } from '../../src/rules/output-is-noun.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';
import { titleNoun } from '../../src/rules/title-noun.ts';

/** The second row after all that a rule can put right is. */
const fixedRow = (rule: Rule, text: string): Activity | undefined =>
  fixAll(sopOf(inRow(text)), rule).activities[1];

it.each([
  ['Surat diterima', 'Surat yang telah diterima'],
  ['Surat sudah dikirim ke camat', 'Surat yang telah dikirim ke camat'],
  ['Data Terverifikasi', 'Data yang telah terverifikasi'],
  ['Kartu siap diambil', 'Kartu yang siap diambil'],
  ['Mengirim surat', 'Mengirim surat'],
  ['Diteruskan', 'Diteruskan'],
])('an output %j becomes %j', (output, better) => {
  expect(fixedRow(outputIsNoun, `Mencatat surat | Surat | 5 menit | ${output}`)?.output).toBe(
    better,
  );
});

it('takes a step that may be left out to Keterangan', () => {
  const row = fixedRow(
    conditionWithoutDecision,
    'Meninjau lokasi (apabila diperlukan) bersama camat',
  );
  expect(row?.description).toBe('Meninjau lokasi bersama camat');
  expect(row?.remarks).toBe('Apabila diperlukan');
  const wide = fixedRow(conditionWithoutDecision, 'Meninjau lokasi ( bila perlu ) bersama camat');
  expect(wide?.remarks).toBe('Bila perlu');
  const more = 'Meninjau lokasi (jika ada) | Surat | 1 jam | Laporan | Sesuai jadwal';
  expect(fixedRow(conditionWithoutDecision, more)?.remarks).toBe('Sesuai jadwal\nJika ada');
});

it('leaves a condition that parts the way, or has no brackets of its own', () => {
  for (const text of ['Meninjau lokasi bila perlu', 'Mencatat surat (asli, jika ada)']) {
    const sop = sopOf(inRow(text));
    expect(fixAll(sop, conditionWithoutDecision)).toBe(sop);
  }
});

it.each([
  ['Menyusun Laporan Kinerja', 'Penyusunan Laporan Kinerja'],
  ['MENERBITKAN IZIN', 'PENERBITAN IZIN'],
  ['Melakukan Verifikasi Data', 'Verifikasi Data'],
  ['Kirim Surat', 'Pengiriman Surat'],
  ['SOP Mengajukan Cuti', 'SOP Pengajuan Cuti'],
  ['Menjadi Narasumber', 'Menjadi Narasumber'],
])('a title %j becomes %j', (title, better) => {
  const sop: Sop = sopOf({ ...inRow('Mencatat surat'), identity: { title } });
  expect(fixAll(sop, titleNoun).identity.title).toBe(better);
});

it('sorts laws by their rank, and leaves what is none behind the one before it', () => {
  const legalBasis = [
    'Nota kesepahaman',
    'Perbup Nomor 1 Tahun 2020',
    'Lampiran peraturan bupati',
    'UU Nomor 5 Tahun 2014',
    'UU Nomor 2 Tahun 2010',
  ];
  const sop = sopOf({ ...inRow('Mencatat surat'), identity: { legalBasis } });
  expect(legalBasisOrder.check(sop, UNMEASURED)[0]?.message).toContain('butir 4 ');
  expect(fixAll(sop, legalBasisOrder).identity.legalBasis).toEqual([
    'Nota kesepahaman',
    'UU Nomor 5 Tahun 2014',
    'UU Nomor 2 Tahun 2010',
    'Perbup Nomor 1 Tahun 2020',
    'Lampiran peraturan bupati',
  ]);
});

describe('a branch without a label', () => {
  const labels = (flows: string) =>
    fixAll(
      sopOf({
        rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'c[] Mencatat', 'a) Selesai'],
        flows: `1>2 ${flows} 3>4`,
      }),
      branchLabelled,
    ).flows.flatMap(({ from, label }) => (from === 's2' ? [label] : []));

  it('gets what the other is not, whichever comes first', () => {
    expect(labels('2>3:Ya 2>1')).toEqual(['Ya', 'Tidak']);
    expect(labels('2>3 2>1:Tidak_lengkap')).toEqual(['Lengkap', 'Tidak lengkap']);
    expect(labels('2>3 2>1:_tidak_')).toEqual(['Ya', ' tidak ']);
  });

  it('is left to a person where the other says nothing of it, or there are more', () => {
    for (const flows of ['2>3:Jakarta 2>1', '2>3 2>1', '2>3', '2>3:Ya 2>1 2>4:Ragu'])
      expect(labels(flows)).toEqual(flows.split(' ').map((flow) => flow.split(':')[1] ?? ''));
  });

  it('is told what it will be called and why', () => {
    const sop = sopOf({
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Selesai'],
      flows: '1>2 2>3:_Ya_ 2>1',
    });
    expect(branchLabelled.check(sop, UNMEASURED).map(({ fix }) => fix?.does)).toEqual([
      'Memberi label “Tidak” pada cabang kegiatan 2, karena cabang lainnya “Ya”.',
    ]);
  });
});

it('makes a capsule of one symbol, and leaves those beside it', () => {
  const sop = sopOf({
    rows: ['a[]b[] Menerima surat', 'a[] Mencatat surat', 'a) Mengarsipkan surat'],
    flows: '1a>2 1b>2 2>3',
  });
  const [first] = fixAll(sop, oneStart).activities;
  const kinds = first?.symbols.map(({ kind }) => kind) ?? [];
  expect(kinds.filter((kind) => kind === 'terminator').length).toBeLessThan(2);
});
