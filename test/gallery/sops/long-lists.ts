/** Lists of the identity page that run on to a second page. */
import { form } from '../form.ts';

const many = (count: number, before: string, after: string) =>
  Array.from({ length: count }, (_, i) => `${before} ${i + 1} ${after}`.trim());

export const sop = form('Penyelenggaraan Pelatihan Dasar', {
  lanes: { P: 'Panitia', W: 'Widyaiswara' },
  rows: [
    ['Menyusun jadwal pelatihan', 'P:(a)'],
    ['Menyampaikan materi', 'W:[b]'],
    ['Menerbitkan sertifikat', 'P:(c)'],
  ],
  flows: 'a>b b>c',
  identity: {
    legalBasis: many(
      24,
      'Peraturan Lembaga Nomor',
      'tentang Penyelenggaraan Pelatihan Dasar bagi Calon Pegawai',
    ),
    qualifications: many(6, 'Memahami modul', 'dan cara penyampaiannya kepada peserta'),
    warnings: many(
      12,
      'Jika sesi',
      'tidak dilaksanakan sesuai jadwal, maka kelulusan peserta tertunda',
    ),
    records: many(4, 'Daftar hadir sesi', ''),
  },
});
