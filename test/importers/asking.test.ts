import { describe, expect, it } from 'vitest';
import { asks } from '../../src/importers/asking.ts';

describe('a description asks', () => {
  it.each([
    'Berkas lengkap?',
    'Memeriksa apakah berkas sesuai dengan syarat',
    'Jika lengkap, meneruskan berkas kepada Kasi',
    'Apabila tidak sesuai, mengembalikan berkas',
    'Memeriksa berkas.\nJika ya, diterima\nJika tidak, ditolak',
    'Menelaah usulan, jika tidak disetujui maka dikembalikan',
    'Memverifikasi data, apabila ada kesalahan dikembalikan ke pemohon',
    'Meneliti isian formulir\nya, dicatat di agenda\ntidak, diperbaiki pemohon',
    'Memeriksa berkas; dan bila belum lengkap dikembalikan',
    'Dalam hal berkas lengkap, menerbitkan tanda terima',
  ])('in %j', (text) => {
    expect(asks(text)).toBe(true);
  });
});

describe('a description asks nothing', () => {
  it.each([
    'Memeriksa kelengkapan berkas',
    'Memanggil saksi ahli ke ruang rapat (apabila diperlukan).',
    'Melampirkan foto bangunan (jika ada)',
    'Jika diperlukan, meminta data tambahan',
    'Melaporkan kehilangan kepada atasan (apabila terjadi).',
    'Menghubungi pemohon jika sudah ada jadwal wawancara',
    'Mengirim surat melalui pos, jika alamatnya di luar kota',
    'Membilang surat yang masuk dan mencatatnya',
    'Dalam hal ini petugas mencatat surat',
    'Memperbaiki surat yang tidak lengkap, lalu mengirimnya',
  ])('in %j', (text) => {
    expect(asks(text)).toBe(false);
  });
});
