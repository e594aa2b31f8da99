/** An SOP that says as much as any office has been seen to: long sentences, long lists, three ways, three at once. */
import type { Activity, FlowSymbol, Sop } from '../../src/model/sop.ts';
import { EMPTY_SOP } from '../../src/model/sop.ts';

const symbol = (id: string, actor: string, kind: FlowSymbol['kind']): FlowSymbol => ({
  id,
  actor,
  kind,
  label: '',
});

const row = (number: number, symbols: readonly FlowSymbol[]): Activity => ({
  id: `k${number}`,
  description:
    'Meneliti kelengkapan dan kebenaran berkas usulan kenaikan pangkat pegawai beserta lampirannya menurut daftar periksa yang berlaku, lalu memberi catatan pada setiap berkas yang masih harus diperbaiki',
  symbols,
  requirements: [
    ...['Surat usulan yang ditandatangani pejabat berwenang', 'Salinan keputusan pangkat terakhir'],
    ...[
      'Penilaian kinerja dua tahun terakhir',
      'Daftar riwayat hidup',
      'Ijazah dan transkrip nilai',
    ],
    'Surat keterangan bila pernah pindah tugas',
  ].join('\n'),
  duration: '2 sampai 3 hari kerja per berkas',
  output: [
    ...['Daftar periksa yang sudah diisi', 'Catatan perbaikan untuk pengusul'],
    'Tanda terima berkas yang sudah didaftarkan',
  ].join('\n'),
  remarks: [
    'Usulan yang diterima sesudah tanggal lima belas diperiksa pada bulan berikutnya.',
    'Berkas yang dikembalikan dapat diajukan lagi pada periode yang sama bila dilengkapi dalam tujuh hari.',
  ].join('\n'),
});

export const WORDY: Sop = {
  ...EMPTY_SOP,
  identity: {
    ...EMPTY_SOP.identity,
    title: 'Penyelesaian Usulan Kenaikan Pangkat bagi Pegawai di Lingkungan Pemerintah Daerah',
  },
  actors: [
    { id: 'a1', name: 'Pegawai yang Mengusulkan' },
    { id: 'a2', name: 'Pengelola Kepegawaian Unit Kerja' },
    { id: 'a3', name: 'Kepala Subbagian Umum dan Kepegawaian' },
    { id: 'a4', name: 'Tim Penilai Kinerja Instansi' },
  ],
  activities: [
    row(1, [symbol('s1', 'a1', 'terminator')]),
    row(2, [symbol('s2', 'a2', 'process')]),
    row(3, [symbol('s3', 'a3', 'decision')]),
    row(4, [symbol('s4', 'a4', 'process')]),
    row(5, [symbol('s5', 'a2', 'process')]),
    row(6, [symbol('s6', 'a3', 'process')]),
    row(7, [symbol('s7', 'a1', 'process')]),
    row(8, [symbol('s8', 'a2', 'terminator')]),
  ],
  flows: [
    ['s1', 's2', ''],
    ['s2', 's3', ''],
    ['s3', 's4', 'Lengkap dan memenuhi seluruh syarat'],
    ['s3', 's2', 'Belum lengkap, dikembalikan ke pengelola'],
    ['s3', 's8', 'Tidak dapat diproses pada periode ini'],
    ['s4', 's5', ''],
    ['s4', 's6', ''],
    ['s4', 's7', ''],
    ['s5', 's8', ''],
    ['s6', 's8', ''],
    ['s7', 's8', ''],
  ].map(([from = '', to = '', label = ''], i) => ({
    id: `f${i + 1}`,
    from,
    to,
    kind: 'arrow',
    label,
  })),
};
