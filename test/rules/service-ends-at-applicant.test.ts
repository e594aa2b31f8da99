/** Who is taken for one who is served, and which titles for those of a service. */
import { describe, expect, it } from 'vitest';
import { sopOf } from '../../src/rules/example.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';
import { serviceEndsAtApplicant } from '../../src/rules/service-ends-at-applicant.ts';

const PLAN = 'Penyusunan Rencana Kerja';
/** What is found of a procedure in the middle of which someone stands, or at whose beginning. */
const found = (name: string, title: string, at: 'middle' | 'start' | 'nowhere' = 'middle') =>
  serviceEndsAtApplicant
    .check(
      sopOf({
        rows: [
          `${at === 'start' ? 'b' : 'a'}( Menyusun rencana`,
          `${at === 'middle' ? 'b' : 'a'}[] Memproses berkas`,
          'a) Mengarsipkan berkas',
        ],
        actors: ['Staf', name],
        identity: { title },
      }),
      UNMEASURED,
    )
    .map(({ at: places }) => places.join(' '));

const BOTH_ENDS = ['k1 s1 k3 s3'];

describe('one who comes to an office to be served', () => {
  it.each([
    ...['Pemohon', 'Para pengguna', 'Calon Pelanggan', 'Masyarakat', ' PEMOHON ', 'Pemohon Izin'],
  ])('makes a service of any procedure: %s', (name) => {
    expect(found(name, PLAN)).toEqual(BOTH_ENDS);
  });

  it.each([
    ...['Warga', 'Para warga', 'Calon Siswa', 'Mahasiswa', 'Pasien', 'Peserta', 'Wajib Pajak'],
    ...['Pelapor', 'Pengadu', 'Tamu', 'Penduduk', 'Pengunjung', 'Konsumen', 'Klien', 'Nasabah'],
    ...['Wisatawan', 'Orang Tua', 'Pencari Kerja', 'Pelaku Usaha', 'Wali Murid', 'Penggugat'],
    ...['Pencari Keadilan', 'Pengantin', 'Catin', 'Pendaftar', 'Peminjam', 'Pemustaka'],
  ])('may be called upon as well: %s', (name) => {
    expect(found(name, PLAN)).toEqual([]);
    expect(found(name, 'Layanan Terpadu')).toEqual(BOTH_ENDS);
    expect(found(name, PLAN, 'start')).toEqual(['k3 s3']);
  });

  it.each([
    ...['Pengguna Anggaran', 'Pengguna Barang', 'Kepala Urusan Pemohon', 'Warganet', 'Pemohonan'],
  ])('is not %s', (name) => {
    for (const title of [PLAN, 'Layanan Terpadu']) expect(found(name, title)).toEqual([]);
  });

  it('is nobody who has a column and nothing to do', () => {
    expect(found('Pemohon', 'Layanan Terpadu', 'nowhere')).toEqual([]);
  });
});

it.each([
  ...['Layanan Terpadu', 'PELAYANAN TERPADU', 'Penerbitan Izin', 'Pengurusan Permohonan'],
  ...['Permintaan Data', 'Pengaduan', 'Pendaftaran Siswa', 'Peminjaman Arsip'],
])('%s is the title of a service', (title) => {
  expect(found('Warga', title)).toEqual(BOTH_ENDS);
});

it('is content where both ends are with one who is served, be it together with others', () => {
  const sop = sopOf({
    rows: ['a(b( Mengisi formulir', 'b[] Memproses berkas', 'a)b) Menerima surat'],
    flows: '1a=1b 1b>2 2>3b 3a=3b',
    actors: ['Pemohon', 'Petugas Loket'],
  });
  expect(serviceEndsAtApplicant.check(sop, UNMEASURED)).toEqual([]);
});

it('has nothing to ask of a procedure that has no end yet but its beginning', () => {
  const sop = sopOf({
    rows: ['a( Mengajukan permohonan', 'b[] Memproses berkas'],
    actors: ['Pemohon', 'Petugas Loket'],
  });
  expect(serviceEndsAtApplicant.check(sop, UNMEASURED)).toEqual([]);
});
