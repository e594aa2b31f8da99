import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readList } from '../../src/importers/list.ts';
import { readSubject } from '../../src/importers/subject.ts';
import { searched } from '../runs.ts';

const actors = ['Kasubbag Umum', 'Seksi Pelayanan dan Umum', 'CS'].map((name, index) => ({
  id: `a${index + 1}`,
  name,
}));

/** The rows of a list at a glance: `Staf: Mencatat surat`, with a mark for what asks. */
const told = (text: string): readonly string[] | null =>
  readList(text, actors)?.rows.map(({ actors: names, kind, texts, answers }) => {
    const head = names.length > 0 ? `${names.join(' + ')}: ` : '';
    const asks = kind === 'decision' ? '?' : '';
    const to = answers.map(({ label, to }) => ` ${label}>${to}`).join('');
    const time = texts.duration === '' ? '' : ` @ ${texts.duration}`;
    const output = texts.output === '' ? '' : ` > ${texts.output}`;
    return `${head}${texts.description}${asks}${time}${output}${to}`;
  }) ?? null;

describe('the subject of a sentence', () => {
  test.each([
    ['Staf menerima surat', 'Staf', 'menerima surat'],
    ['staf menerima surat', 'staf', 'menerima surat'],
    ['Kepala Bagian Umum memeriksa berkas', 'Kepala Bagian Umum', 'memeriksa berkas'],
    ['Petugas loket menerima berkas', 'Petugas loket', 'menerima berkas'],
    ['Tim teknis melakukan peninjauan', 'Tim teknis', 'melakukan peninjauan'],
    ['Pemohon mengajukan permohonan', 'Pemohon', 'mengajukan permohonan'],
    ['Pemohon datang ke loket', 'Pemohon', 'datang ke loket'],
    ['PPK menguji tagihan', 'PPK', 'menguji tagihan'],
    ['kasubbag memaraf konsep', 'kasubbag', 'memaraf konsep'],
    ['Seksi Pelayanan dan Umum mencatat', 'Seksi Pelayanan dan Umum', 'mencatat'],
    [
      'Seksi Pemerintahan dan Kependudukan mencatat',
      'Seksi Pemerintahan dan Kependudukan',
      'mencatat',
    ],
    ['Camat dan Sekretaris menandatangani', 'Camat, Sekretaris', 'menandatangani'],
    ['CS memanggil antrean', 'CS', 'memanggil antrean'],
    ['Bendahara Pengeluaran membayar', 'Bendahara Pengeluaran', 'membayar'],
    ['Sekretaris Desa kemudian mencatat', 'Sekretaris Desa', 'kemudian mencatat'],
    ['Kemudian Staf mencatat', 'Staf', 'Kemudian mencatat'],
    ['Setelah lengkap, Camat menandatangani', 'Camat', 'Setelah lengkap, menandatangani'],
    ['Surat diperiksa oleh Kasubbag', 'Kasubbag', 'Surat diperiksa oleh Kasubbag'],
    [
      'Surat diperiksa oleh Kasubbag Umum lalu dicatat',
      'Kasubbag Umum',
      'Surat diperiksa oleh Kasubbag Umum lalu dicatat',
    ],
    ['Oleh Kasubbag, surat diperiksa', 'Kasubbag', 'Oleh Kasubbag, surat diperiksa'],
    [
      'Petugas Penerima Surat / Bendahara menerima surat',
      'Petugas Penerima Surat / Bendahara',
      'menerima surat',
    ],
    ['Staf Bagian Umum mengagendakan surat', 'Staf Bagian Umum', 'mengagendakan surat'],
  ])('%s', (sentence, names, text) => {
    expect(readSubject(sentence, actors)).toEqual({ names: names.split(', '), text });
  });

  test.each([
    'Menerima surat',
    'Surat masuk dicatat',
    'Surat yang masuk memerlukan disposisi',
    'Pemohon diminta melengkapi berkas',
    'Berkas lengkap',
    'Petugas yang menerima surat',
    'Memeriksa apakah staf menerima surat',
    'Disposisi surat',
    'Diskusi oleh semua orang',
    '',
  ])('is nobody in: %s', (sentence) => {
    expect(readSubject(sentence, actors)).toBeNull();
  });
});

describe('a list', () => {
  it('of numbers, with the pelaksana as subjects', () => {
    expect(
      told('1. Staf menerima surat\n2. Kasubbag memeriksa surat\n3. Mengarsipkan surat'),
    ).toEqual(['Staf: Menerima surat', 'Kasubbag: Memeriksa surat', 'Mengarsipkan surat']);
  });

  test.each([
    ['1) Staf menerima\n2) Camat memaraf'],
    ['(1) Staf menerima\n(2) Camat memaraf'],
    ['1.Staf menerima\n2.Camat memaraf'],
    ['1.\tStaf menerima\n2.\tCamat memaraf'],
    ['a. Staf menerima\nb. Camat memaraf'],
    ['A. Staf menerima\nB. Camat memaraf'],
    ['- Staf menerima\n- Camat memaraf'],
    ['– Staf menerima\n– Camat memaraf'],
    ['• Staf menerima\n• Camat memaraf'],
    ['•\tStaf menerima\r\n•\tCamat memaraf\r\n'],
    ['* Staf menerima\n* Camat memaraf'],
    ['o\tStaf menerima\no\tCamat memaraf'],
    ['1.1 Staf menerima\n1.2 Camat memaraf'],
    ['  1. Staf menerima\n\n  2. Camat memaraf'],
    ['1. *Staf* menerima\n2. _Camat_ memaraf'],
    ['1. Staf: menerima\n2. Camat: memaraf'],
    ['1. Staf - menerima\n2. Camat – memaraf'],
    ['Staf: menerima\nCamat: memaraf'],
    ['[10/11/26 08.12] Budi: 1. Staf menerima\n[10/11/26 08.13] Budi: 2. Camat memaraf'],
    ['10/11/26 08.12 - Budi: 1. Staf menerima\n10/11/26 08.13 - Budi: 2. Camat memaraf'],
    ['[10/11/2026, 08:12:33] Bu Ani: 1. Staf menerima\n2. Camat memaraf'],
  ])('however it is marked: %j', (text) => {
    expect(told(text)).toEqual(['Staf: Menerima', 'Camat: Memaraf']);
  });

  it('each item is read as a line', () => {
    expect(
      told('1. Staf mencatat surat 5 menit > Buku agenda\n2. Camat: Memeriksa? Tidak: 1'),
    ).toEqual(['Staf: Mencatat surat @ 5 menit > Buku agenda', 'Camat: Memeriksa? Tidak>1']);
  });

  it('answers in its sentences', () => {
    expect(
      told(
        '1. Pemohon menyerahkan berkas\n2. Petugas memeriksa berkas. Jika tidak lengkap, kembali ke langkah 1\n3. Selesai',
      ),
    ).toEqual([
      'Pemohon: Menyerahkan berkas',
      'Petugas: Memeriksa berkas.? Tidak lengkap>1',
      'Selesai',
    ]);
  });

  it('sub-items are lines of their item, and answers among them its answers', () => {
    expect(
      told(
        '1. Staf menyiapkan:\n   a. daftar hadir\n   b. undangan\n2. Camat memeriksa\n   - Ya lanjut\n   - Jika tidak, kembali ke 1',
      ),
    ).toEqual([
      'Staf: Menyiapkan:\na. daftar hadir\nb. undangan',
      'Camat: Memeriksa\n- Ya lanjut? Tidak>1',
    ]);
  });

  it('items below headings are the rows', () => {
    const text =
      'A. Persiapan\n1. Staf menyusun daftar\n2. Camat memaraf\nB. Pelaksanaan\n1. Staf mengirim\n2. Camat membuka rapat';
    expect(told(text)).toEqual([
      'Staf: Menyusun daftar',
      'Camat: Memaraf',
      'Staf: Mengirim',
      'Camat: Membuka rapat',
    ]);
    expect(readList(text)?.leftOut.map(({ text: left }) => left)).toEqual([
      'Persiapan',
      'Pelaksanaan',
    ]);
  });

  it('a line that was broken goes on', () => {
    expect(told('1. Staf menerima surat dari\nkurir dan mencatat\n2. Camat memaraf')).toEqual([
      'Staf: Menerima surat dari kurir dan mencatat',
      'Camat: Memaraf',
    ]);
  });

  it('labelled lines below an item are its mutu baku', () => {
    expect(
      told('1. Staf mencatat surat\n   Waktu: 10 menit\n   Output: Buku agenda\n2. Camat memaraf'),
    ).toEqual(['Staf: Mencatat surat @ 10 menit > Buku agenda', 'Camat: Memaraf']);
  });

  test.each([
    ['SOP Penerimaan Tamu\n', 'Penerimaan Tamu', []],
    ['SOP AP: Penerimaan Tamu:\n', 'Penerimaan Tamu', []],
    ['Prosedur penerimaan tamu\n\n', 'Prosedur penerimaan tamu', []],
    ['Penerimaan Tamu\n', 'Penerimaan Tamu', []],
    ['Langkah-langkah:\n', '', ['Langkah-langkah:']],
    [
      'Yth. Bapak Ibu\nSOP Penerimaan Tamu\nLangkah:\n',
      'Penerimaan Tamu',
      ['Yth. Bapak Ibu', 'Langkah:'],
    ],
    ['SOP\n', '', ['SOP']],
    ['', '', []],
  ])('has a title above it: %j', (above, title, left) => {
    const list = readList(`${above}1. Staf menerima\n2. Camat memaraf\n`);
    expect(list?.title).toBe(title);
    expect(list?.leftOut.map(({ text }) => text)).toEqual(left);
    expect(list?.rows.length).toBe(2);
  });

  it('says what it left out below it, and of a chat', () => {
    const list = readList(
      '[10/11/26 08.12] Budi: 1. Staf menerima\n2. Camat memaraf\n\nDemikian, terima kasih\n[10/11/26 08.15] Ani: <Media tidak disertakan>',
    );
    expect(list?.rows.length).toBe(2);
    expect(list?.leftOut.map(({ text }) => text)).toEqual([
      '10/11/26 08.12 Budi',
      '10/11/26 08.15 Ani',
      '<Media tidak disertakan>',
      'Demikian, terima kasih',
    ]);
  });

  it('its numbers are its own where they tell its items apart', () => {
    const numbers = (text: string) => readList(text)?.rows.map(({ number }) => number);
    expect(numbers('3. Mencatat\n4. Memaraf')).toEqual([3, 4]);
    expect(numbers('1. Mencatat\n1. Memaraf')).toEqual([1, 2]);
    expect(numbers('- Mencatat\n- Memaraf')).toEqual([1, 2]);
  });

  test.each([
    [''],
    ['Staf menerima surat'],
    ['1. Staf menerima surat'],
    ['Baris satu\nBaris dua'],
    ['No\tKegiatan\tStaf\n1.\tMenerima\tv\n2.\tMencatat\tv'],
    ['Surat\tBuku\nKartu\tMap'],
    ['08.00 Apel\n09.00 Rapat'],
  ])('is not in %j', (text) => {
    expect(readList(text, actors)).toBeNull();
  });

  it('is cut where it is too long, and says so', () => {
    const list = readList(Array.from({ length: 310 }, (_, i) => `${i + 1}. Mencatat`).join('\n'));
    expect(list?.rows.length).toBe(300);
    expect(list?.leftOut.length).toBe(10);
  });
});

describe('whatever is pasted', () => {
  const piece = fc.constantFrom(
    ...[
      '1. ',
      '2. ',
      'a. ',
      '- ',
      '\n',
      '\n',
      '\n\n',
      '\t',
      ' ',
      'Staf ',
      'Camat ',
      'menerima ',
      'surat ',
    ],
    ...[
      'jika tidak, kembali ke 1 ',
      '10 menit ',
      '> ',
      ': ',
      '| ',
      '? ',
      'SOP ',
      'Waktu: ',
      '*',
      '😀',
    ],
    '[10/11/26 08.12] Budi: ',
  );
  it('every word stands in a row, in the title or in what was left out', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const list = readList(text, actors);
        if (!list) return;
        const all = [
          list.title,
          ...list.leftOut.map((left) => left.text),
          ...list.rows.flatMap((row) => [...row.actors, ...Object.values(row.texts)]),
          ...list.rows.flatMap(({ answers }) =>
            answers.map(({ label, to }) => `jika ${label} kembali ke ${to}`),
          ),
          '1. 2. a. SOP Waktu',
        ]
          .join(' ')
          .toLowerCase();
        for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
          expect(all).toContain(word);
      }),
      searched(500),
    );
  });
});
