import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeText } from '../../src/language/activeText.ts';
import { actorNames } from '../../src/language/actorNames.ts';
import { verbsFrom } from '../../src/language/clauses.ts';
import { startOf } from '../../src/language/startClass.ts';
import { sentenceOf } from '../../src/language/tokens.ts';
import { ACTIVITIES } from './activities.ts';

const LANES = ['Kepala Bagian Umum', 'Petugas Loket', 'Staf'];

/** The text put right, in the lane of who comes first unless others are named. */
function put(text: string, lanes: readonly number[] = [0]): string | null {
  const names = actorNames(LANES);
  const sentence = sentenceOf(text);
  const start = startOf(sentence, names);
  const verbs = verbsFrom(sentence.tokens, start.at);
  return activeText({ sentence, start, verbs, names, actors: new Set(lanes) });
}

describe('a better beginning', () => {
  it.each([
    ['Pencatatan surat masuk', 'Mencatat surat masuk'],
    ['PENCATATAN SURAT', 'MENCATAT SURAT'],
    ['2. Penggandaan naskah', '2. Menggandakan naskah'],
    ['Pemeriksaan dan pengesahan daftar gaji', 'Memeriksa dan mengesahkan daftar gaji'],
    ['Evaluasi/penilaian kinerja', 'Mengevaluasi/menilai kinerja'],
    ['Persetujuan atas usulan belanja', 'Menyetujui usulan belanja'],
    ['Tindak lanjut temuan', 'Menindaklanjuti temuan'],
    ['Koordinasi dengan camat', 'Berkoordinasi dengan camat'],
    ['Penerbitan izin oleh Kepala Bagian Umum', 'Menerbitkan izin'],
    ['Terima berkas', 'Menerima berkas'],
    ['Selanjutnya kirim salinan', 'Selanjutnya mengirim salinan'],
    ['Kabag Umum menandatangani izin', 'Menandatangani izin'],
    ['Kepala Bagian Umum kemudian memaraf nota', 'Memaraf nota'],
    ['Kepala Bagian Umum tidak menyetujui usulan', 'Tidak menyetujui usulan'],
    ['Setelah lengkap, Kabag Umum memaraf nota', 'Setelah lengkap, memaraf nota'],
    ['Kabag Umum verifikasi berkas', 'Memverifikasi berkas'],
    ['Surat dicatat dalam agenda', 'Mencatat surat dalam agenda'],
    ['Nota Dinas ditandatangani', 'Menandatangani Nota Dinas'],
    [
      'SK diterbitkan dan diserahkan kepada pegawai',
      'Menerbitkan dan menyerahkan SK kepada pegawai',
    ],
    ['Berkas diperiksa oleh Kepala Bagian Umum', 'Memeriksa berkas'],
    ['Diserahkan kepada pemohon', 'Menyerahkan kepada pemohon'],
  ])('of %j is %j', (text, better) => expect(put(text)).toBe(better));

  it.each([
    ['what is no verb of the lists', 'Berita acara serah terima'],
    ['a noun with nothing to do it to', 'Persetujuan'],
    ['whose deed it is', 'Persetujuan Kepala Bagian Umum'],
    ['a deed by somebody of another column', 'Penerbitan izin oleh Petugas Loket'],
    ['what may be the name of a document', 'Laporan bulanan'],
    ['a subject of another column', 'Petugas Loket menerima berkas'],
    ['a subject with more to it', 'Kepala Bagian Umum yang ditunjuk memaraf nota'],
    ['a passive by somebody else', 'Berkas diperiksa oleh Petugas Loket'],
    ['what was not done', 'Berkas tidak diterima'],
    ['a thing with a clause of its own', 'Berkas yang lengkap diteruskan ke bidang'],
    ['how things are', 'Proses pemasangan selesai'],
    ['what is right', 'Mencatat surat'],
  ])('is not guessed for %s', (_why, text) => expect(put(text)).toBeNull());

  it('takes the subject away where all who are named have symbols in the row', () => {
    expect(put('Petugas Loket dan Staf menata ruang', [1, 2])).toBe('Menata ruang');
    expect(put('Petugas Loket dan Staf menata ruang', [1])).toBeNull();
  });

  it('is a verb that acts, and needs no better one', () => {
    for (const { text } of ACTIVITIES) {
      const better = put(text);
      if (better === null) continue;
      expect(['active', 'root']).toContain(startOf(sentenceOf(better), actorNames(LANES)).class);
      expect(put(better)).toBeNull();
    }
  });

  it('is found or left for any text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Surat',
            'dicatat',
            'oleh',
            'Staf',
            'dan',
            ',',
            'yang',
            'untuk',
            '/',
            '(',
            ')',
            'pemeriksaan',
            'di',
            'terima',
            'jika',
            '"',
            '\n',
            '1.',
            'memeriksa',
            'setelah',
            'itu',
            'sub',
            'bagian',
          ),
          { maxLength: 14 },
        ),
        (words) => {
          const text = words.join(' ');
          const better = put(text);
          if (better !== null) expect(better).not.toBe(text);
        },
      ),
    ));
});
