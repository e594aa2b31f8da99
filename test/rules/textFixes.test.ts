/** What the rules about texts put right, as one who presses Perbaiki sees it. */
import { expect, it } from 'vitest';
import type { Activity, Sop } from '../../src/model/sop.ts';
import { conditionWithoutDecision } from '../../src/rules/condition-without-decision.ts';
import { inRow, sopOf } from '../../src/rules/example.ts';
import type { Rule } from '../../src/rules/finding.ts';
import { fixAll } from '../../src/rules/fixing.ts';
import { outputIsNoun } from '../../src/rules/output-is-noun.ts';
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
