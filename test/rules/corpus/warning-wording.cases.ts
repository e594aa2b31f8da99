import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'warning-wording',
  mistakes: [
    {
      name: 'a command',
      of: 'permit',
      identity: { warnings: ['Berkas disimpan dengan baik.'] },
      at: 'warnings',
    },
    {
      name: 'one of two',
      of: 'permit',
      identity: {
        warnings: ['Jika berkas hilang, maka izin tidak terbit.', 'Petugas bekerja dengan teliti.'],
      },
      at: 'warnings',
    },
    {
      name: 'a condition of nothing',
      of: 'leave',
      identity: { warnings: ['Hubungi bagian umum bila perlu'] },
      at: 'warnings',
    },
    {
      name: 'two of three',
      of: 'leave',
      identity: {
        warnings: [' Simpan berkas. ', 'Jika terlambat, maka cuti tertunda.', 'Catat semua cuti'],
      },
      at: 'warnings',
      says: 'Identitas: Peringatan “Simpan berkas.”, “Catat semua cuti” sebaiknya berbentuk “Jika …, maka …” atau menyebut batas waktu.',
    },
  ],
  lookAlikes: [
    {
      name: 'the consequence first',
      of: 'permit',
      identity: { warnings: ['Izin tidak dapat terbit apabila berkas kurang'] },
    },
    {
      name: 'a deadline',
      of: 'permit',
      identity: { warnings: ['Laporan disampaikan paling lambat tanggal 5 setiap bulan.'] },
    },
    {
      name: 'an opening and its list',
      of: 'permit',
      identity: {
        warnings: ['Hal yang dapat terjadi:', 'Bilamana terlambat, pelayanan berdampak pada warga'],
      },
    },
  ],
};
