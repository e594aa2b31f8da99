import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readLine, type TypedLine } from '../../src/importers/line.ts';
import { searched } from '../runs.ts';

const actors = ['Kasubbag Umum', 'Staf', 'Staf Ahli', 'Pemohon'].map((name, index) => ({
  id: `a${index + 1}`,
  name,
}));

const KINDS = { terminator: '()', process: '[]', decision: '<>' } as const;

/** A line as it was understood: `Staf+Camat <> Memeriksa berkas | waktu 10 menit | output Surat | Tidak>3`. */
function told({ row }: TypedLine): string {
  const { description, requirements, duration, output, remarks } = row.texts;
  const part = (name: string, text: string) => (text === '' ? [] : `${name} ${text}`);
  const head = [
    row.actors.join(row.link === 'joint' ? ' + ' : ' > '),
    row.kind ? KINDS[row.kind] : '--',
    description,
  ];
  return [
    head.join(' ').trim(),
    part('waktu', duration),
    part('kelengkapan', requirements),
    part('output', output),
    part('ket', remarks),
    row.answers.map(({ label, to }) => `${label}>${to}`),
  ]
    .flat()
    .join(' | ');
}

const read = (line: string): string => told(readLine(line, actors));

describe('lines as people write them', () => {
  test.each(
    `
Kasubbag: Memeriksa berkas? 10 menit > Berkas lengkap => Kasubbag <> Memeriksa berkas | waktu 10 menit | output Berkas lengkap
kasubbag: memeriksa berkas? 10 menit > berkas lengkap => Kasubbag <> Memeriksa berkas | waktu 10 menit | output berkas lengkap
kasubbag : memeriksa berkas?10 menit>Berkas lengkap => Kasubbag <> Memeriksa berkas | waktu 10 menit | output Berkas lengkap
Staf: Mencatat surat masuk => Staf -- Mencatat surat masuk
Staf:Mencatat surat masuk => Staf -- Mencatat surat masuk
Mencatat surat masuk => -- Mencatat surat masuk
Mencatat surat masuk 5 menit => -- Mencatat surat masuk | waktu 5 menit
Mencatat surat masuk, 5 menit => -- Mencatat surat masuk | waktu 5 menit
Mencatat surat masuk (5 menit) => -- Mencatat surat masuk | waktu 5 menit
Mencatat surat masuk - 5 menit => -- Mencatat surat masuk | waktu 5 menit
Mencatat surat masuk. 5 menit. => -- Mencatat surat masuk. | waktu 5 menit
5 menit mencatat surat masuk => -- Mencatat surat masuk | waktu 5 menit
Staf: 5 menit, mencatat surat masuk => Staf -- Mencatat surat masuk | waktu 5 menit
Staf: Mencatat surat < Surat masuk > Buku agenda => Staf -- Mencatat surat | kelengkapan Surat masuk | output Buku agenda
Staf: Mencatat surat > Buku agenda < Surat masuk 5mnt => Staf -- Mencatat surat | waktu 5mnt | kelengkapan Surat masuk | output Buku agenda
Staf: Mencatat surat > Buku agenda, 5 menit => Staf -- Mencatat surat | waktu 5 menit | output Buku agenda
Staf: Mencatat surat -> Buku agenda => Staf -- Mencatat surat | output Buku agenda
Staf: Mencatat surat → Buku agenda => Staf -- Mencatat surat | output Buku agenda
Staf: Mencatat surat # bila ada surat => Staf -- Mencatat surat | ket bila ada surat
Staf: Mencatat surat 1 jam # paling lambat 3 hari sebelum acara => Staf -- Mencatat surat | waktu 1 jam | ket paling lambat 3 hari sebelum acara
Staf: Mencatat surat. Waktu: 10 menit. Output: Buku agenda => Staf -- Mencatat surat. | waktu 10 menit | output Buku agenda
Staf: Mencatat surat. Kelengkapan: Surat, buku agenda. Ket: setiap pagi => Staf -- Mencatat surat. | kelengkapan Surat, buku agenda. | ket setiap pagi
Staf: Menyusun jadwal @ Sebelum rapat bulanan > Jadwal => Staf -- Menyusun jadwal | waktu Sebelum rapat bulanan | output Jadwal
Staf: Menyusun jadwal, sesuai kebutuhan > Jadwal => Staf -- Menyusun jadwal | waktu sesuai kebutuhan | output Jadwal
Staf: Menyusun jadwal sesuai kebutuhan > Jadwal => Staf -- Menyusun jadwal sesuai kebutuhan | output Jadwal
Staf: Menyusun laporan, semesteran => Staf -- Menyusun laporan | waktu semesteran
`
      .trim()
      .split('\n')
      .map((line) => line.split(/ => (?!.* => )/)),
  )('%s', (line = '', expected) => {
    expect(read(line)).toBe(expected);
  });
});

test('the marks are found however long the names before them are', () => {
  const name = 'Kepala Subbagian Perencanaan dan Pelaporan Keuangan';
  expect(read(`${name}: Mengirim < Usulan > Hasil`)).toBe(
    `${name} -- Mengirim | kelengkapan Usulan | output Hasil`,
  );
});

describe('durations', () => {
  test.each(
    `
10 menit
5menit
10 Menit
15'
30 detik
1,5 jam
1.5 jam
½ jam
1 1/2 jam
setengah jam
sehari
seminggu
1 jam 30 menit
2 hari dan 4 jam
1 hari kerja
1 hr kerja
3 HK
14 hari kalender
1 (satu) hari kerja
3 (tiga) hari
dua hari
tiga puluh menit
lima belas menit
2 pekan
1 bln
1-2 hari
5–10 menit
10 s/d 15 menit
10 s.d. 15 menit
3 sampai dengan 5 hari
30 menit s.d. 3 jam
30 menit - 3 Jam
2 atau 3 hari
2 menit/berkas
10 menit per dokumen
5 menit/1 surat
1 x 24 jam
maksimal 3 hari
maks. 30 menit
Paling lambat 5 hari kerja
paling lama 1 jam
± 15 menit
sekitar 2 hari
10 menit (per orang)
`
      .trim()
      .split('\n'),
  )('%s', (duration) => {
    expect(read(`Staf: Memeriksa berkas ${duration} > Berkas`)).toBe(
      `Staf -- Memeriksa berkas | waktu ${duration} | output Berkas`,
    );
  });

  test.each(
    `
Menyimpan arsip selama 5 tahun => -- Menyimpan arsip selama 5 tahun
Menunggu 3 hari setelah pengumuman => -- Menunggu 3 hari setelah pengumuman
Membuat laporan 2 bulan terakhir => -- Membuat laporan 2 bulan terakhir
Mengirim 3 surat kepada camat => -- Mengirim 3 surat kepada camat
Mengundang rapat pukul 10:00 di aula => -- Mengundang rapat pukul 10:00 di aula
Mengirim undangan H-3 => -- Mengirim undangan H-3
Staf: Memeriksa < 5 menit => Staf -- Memeriksa | waktu < 5 menit
Staf: Menerbitkan kartu > Kartu berlaku 2 tahun => Staf -- Menerbitkan kartu | output Kartu berlaku 2 tahun
Memeriksa sesuai aturan yang berlaku 1 hari => -- Memeriksa sesuai aturan yang berlaku | waktu 1 hari
Menilai usulan dengan nilai > 50 juta => -- Menilai usulan dengan nilai > 50 juta
Membahas usulan 2 jam, lalu menulis notula 30 menit => -- Membahas usulan 2 jam, lalu menulis notula | waktu 30 menit
`
      .trim()
      .split('\n')
      .map((line) => line.split(' => ')),
  )('%s', (line = '', expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('pelaksana', () => {
  test.each(
    `
kasubbag umum: Memaraf => Kasubbag umum -- Memaraf
Camat: Menandatangani surat => Camat -- Menandatangani surat
Kepala Bagian Umum: Mendisposisi => Kepala Bagian Umum -- Mendisposisi
Tim Penyusunan, Pengawasan dan Pelaporan: Menelaah => Tim Penyusunan, Pengawasan dan Pelaporan -- Menelaah
Petugas Loket / Resepsionis: Menerima berkas => Petugas Loket / Resepsionis -- Menerima berkas
Pejabat yang ditunjuk: Memaraf => Pejabat yang ditunjuk -- Memaraf
PPK: Menguji tagihan => PPK -- Menguji tagihan
Kasubbag (Keuangan): Memaraf => Kasubbag (Keuangan) -- Memaraf
Staf + Pemohon: Meninjau lokasi => Staf + Pemohon -- Meninjau lokasi
Staf+Kasubbag Umum+Camat: Rapat => Staf + Kasubbag Umum + Camat -- Rapat
Staf > Kasubbag Umum: Memaraf konsep => Staf > Kasubbag Umum -- Memaraf konsep
PPK > KPA: Menyetujui => PPK > KPA -- Menyetujui
Staf: Mencatat < - > Surat => Staf -- Mencatat | kelengkapan - | output Surat
Satuan Kerja > Wilayah/ Provinsi: Mengajukan => Satuan Kerja > Wilayah/ Provinsi -- Mengajukan
Kepala Bagian Umum: Mengirim usulan perbaikan ke PPK 1 Hari < Aplikasi > Usulan => Kepala Bagian Umum -- Mengirim usulan perbaikan ke PPK | waktu 1 Hari | kelengkapan Aplikasi | output Usulan
Staf -> Camat: Memaraf => Staf > Camat -- Memaraf
"Kasubbag": Memaraf => "Kasubbag" -- Memaraf
Perencanaan: Menyusun rencana => Perencanaan -- Menyusun rencana
Staf - menerima surat => Staf -- Menerima surat
Petugas Loket – menerima surat => Petugas Loket -- Menerima surat
08.00: Apel pagi => -- 08.00: Apel pagi
pukul 10:00 Staf hadir => -- Pukul 10:00 Staf hadir
Membuka https://contoh.go.id untuk mendaftar => -- Membuka https://contoh.go.id untuk mendaftar
Membuat peta skala 1:2 => -- Membuat peta skala 1:2
Menyiapkan berkas: KTP, KK => -- Menyiapkan berkas: KTP, KK
Petugas menerima berkas: KTP dan KK => -- Petugas menerima berkas: KTP dan KK
Setelah rapat: menyusun notula => -- Setelah rapat: menyusun notula
Catatan rapat: dibagikan => -- Catatan rapat: dibagikan
Berkas yang diperiksa: KTP => -- Berkas yang diperiksa: KTP
Surat masuk > Buku agenda: 2 => -- Surat masuk | output Buku agenda: 2
Pemeriksaan berkas: lengkap atau tidak => -- Pemeriksaan berkas: lengkap atau tidak
Staf: Menyiapkan syarat berikut: KTP dan KK => Staf -- Menyiapkan syarat berikut: KTP dan KK
: Mencatat => -- : Mencatat
Staf: => Staf --
3. Staf: Mencatat => Staf -- Mencatat
2) Staf: Mencatat => Staf -- Mencatat
- Staf: Mencatat => Staf -- Mencatat
• Staf: Mencatat => Staf -- Mencatat
a. Staf: Mencatat => Staf -- Mencatat
`
      .trim()
      .split('\n')
      .map((line) => line.split(' => ')),
  )('%s', (line = '', expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('decisions and their answers', () => {
  test.each(
    `
Staf: Memeriksa berkas? Tidak: 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? tidak:3, ya: 5 => Staf <> Memeriksa berkas | Tidak>3 | Ya>5
Staf: Memeriksa berkas? T: 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? Y: 5 T: 3 => Staf <> Memeriksa berkas | Ya>5 | Tidak>3
Staf: Memeriksa berkas? Y:5/T:3 => Staf <> Memeriksa berkas | Ya>5 | Tidak>3
Staf: Memeriksa berkas? Lengkap: 4, Tidak lengkap: 2 => Staf <> Memeriksa berkas | Lengkap>4 | Tidak lengkap>2
Staf: Memeriksa berkas? Lengkap: lanjut, Tidak lengkap: 2 => Staf <> Memeriksa berkas | Lengkap>next | Tidak lengkap>2
Staf: Memeriksa berkas? 10 menit Tidak: 1 > Berkas lengkap => Staf <> Memeriksa berkas | waktu 10 menit | output Berkas lengkap | Tidak>1
Staf: Memeriksa berkas? Tidak: 1 10 menit > Berkas => Staf <> Memeriksa berkas | waktu 10 menit | output Berkas | Tidak>1
Staf: Memeriksa berkas? 10 menit > Berkas lengkap Tidak: 1 => Staf <> Memeriksa berkas | waktu 10 menit | output Berkas lengkap | Tidak>1
Staf: Memeriksa berkas? Tidak ke 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? tidak kembali ke 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? tidak, kembali ke langkah 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? jika tidak lengkap, dikembalikan ke no. 3 => Staf <> Memeriksa berkas | Tidak lengkap>3
Staf: Memeriksa berkas? Jika ya, lanjut ke langkah 5 => Staf <> Memeriksa berkas | Ya>5
Staf: Memeriksa berkas? Ya lanjut, tidak kembali ke 1 => Staf <> Memeriksa berkas | Ya>next | Tidak>1
Staf: Memeriksa berkas, tidak kembali ke 1 => Staf <> Memeriksa berkas | Tidak>1
Staf: Memeriksa berkas? Tidak -> 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? Tidak > 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? Tidak = 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? Sudah sesuai: 5; Belum sesuai: 2 => Staf <> Memeriksa berkas | Sudah sesuai>5 | Belum sesuai>2
Staf: Memilah surat? Teknis: 4, Administratif: 6 => Staf <> Memilah surat | Teknis>4 | Administratif>6
Staf: Memilah surat? A: 4 B: 6 => Staf <> Memilah surat | A>4 | B>6
Staf: Memeriksa berkas? Ditolak: 9 => Staf <> Memeriksa berkas | Ditolak>9
Staf: Memeriksa berkas? TIDAK: 3 => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas (Tidak: 3) => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? (Tidak: nomor 3) => Staf <> Memeriksa berkas | Tidak>3
Staf: Memeriksa berkas? Tidak: 3 # lihat SOP lain => Staf <> Memeriksa berkas | ket lihat SOP lain | Tidak>3
Staf: Apakah berkas lengkap? 5 menit => Staf <> Apakah berkas lengkap? | waktu 5 menit
Apakah sudah lengkap? => <> Apakah sudah lengkap?
Staf: Lengkap? Lalu dicatat => Staf <> Lengkap? Lalu dicatat
Staf: Menyiapkan lampiran: 3 lembar => Staf -- Menyiapkan lampiran: 3 lembar
Staf: Menyiapkan berkas, lampiran: 3 => Staf -- Menyiapkan berkas, lampiran: 3
Staf: Mengirim surat ke 3 bidang => Staf -- Mengirim surat ke 3 bidang
Staf: Memeriksa berkas? Ya: 10 menit => Staf <> Memeriksa berkas? Ya: | waktu 10 menit
Staf: Memeriksa berkas? Tidak: 0 => Staf <> Memeriksa berkas? Tidak: 0
Staf: Jika ya diterima, jika tidak ditolak => Staf -- Jika ya diterima, jika tidak ditolak
`
      .trim()
      .split('\n')
      .map((line) => line.split(' => ')),
  )('%s', (line = '', expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('capsules, lines and what else there is', () => {
  test.each(
    `
Staf: Menyerahkan surat (selesai) => Staf () Menyerahkan surat
Staf: Menyerahkan surat > Surat (selesai) => Staf () Menyerahkan surat | output Surat
Staf: Menyerahkan surat [SELESAI] 5 menit => Staf () Menyerahkan surat | waktu 5 menit
Staf: Menyerahkan surat. Selesai. => Staf () Menyerahkan surat.
Staf: (mulai) Menerima surat => Staf () Menerima surat
Pemohon (mulai): Menerima surat => Pemohon () Menerima surat
Staf: Selesai => Staf () Selesai
Staf: Menyatakan berkas selesai => Staf -- Menyatakan berkas selesai
Staf: Memaraf (keputusan) => Staf <> Memaraf
Staf: Memproses (input, validasi, cetak) data => Staf -- Memproses (input, validasi, cetak) data
Staf: Mengisi formulir e-office => Staf -- Mengisi formulir e-office
e-office diisi => -- e-office diisi
`
      .trim()
      .split('\n')
      .map((line) => line.split(' => ')),
  )('%s', (line = '', expected) => {
    expect(read(line)).toBe(expected);
  });

  it('takes a bar between spaces for a new line', () => {
    const { texts } = readLine('Staf: Menerima | Mencatat < Surat | Buku').row;
    expect([texts.description, texts.requirements]).toEqual(['Menerima\nMencatat', 'Surat\nBuku']);
  });
});

const words = fc.constantFrom(
  ...['Staf', 'Kasubbag', 'memeriksa', 'berkas', 'surat', 'jika', 'tidak', 'ya', 'ke', 'kembali'],
  ...['10', '3', '2,5', 'menit', 'hari', 'kerja', 'jam', 'lengkap', '(selesai)', 'Output', 'Waktu'],
  ...[
    ':',
    '>',
    '<',
    '?',
    '#',
    '@',
    '|',
    '+',
    '-',
    ',',
    '.',
    ';',
    '(',
    ')',
    '->',
    '1.',
    's.d.',
    '😀',
  ],
);
const lines = fc
  .array(fc.tuple(words, fc.constantFrom('', ' ', ' ')), { maxLength: 16 })
  .map((pieces) => pieces.flat().join(''));
const anyLine = fc.oneof(lines, fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('whatever is typed', () => {
  it('every letter belongs to one part', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { parts } = readLine(line, actors);
        let at = 0;
        for (const { from, to } of parts) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
      }),
      searched(500),
    );
  });

  it('a letter without a large form of its own is left as it is', () => {
    const { row } = readLine('ᾀ𝐚', actors);
    expect(row.texts.description).toBe('ᾀ𝐚');
  });

  it('every word that is no mark stands in the row', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { row, parts } = readLine(line, actors);
        const all = [...row.actors, ...Object.values(row.texts)].join(' ').toLowerCase();
        for (const { what, from, to } of parts) {
          if (what === 'mark' || what === 'kind' || what === 'answer') continue;
          for (const word of line
            .slice(from, to)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [])
            expect(all).toContain(word);
        }
      }),
      searched(500),
    );
  });

  it('marks hold no words of their own', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        for (const { what, from, to } of readLine(line, actors).parts)
          if (what === 'mark')
            expect(line.slice(from, to)).toMatch(
              /^[^\p{L}\p{N}]*(?:(?:\d{1,3}|\p{L})[.)][^\p{L}\p{N}]*)*(?:(?:output|waktu)[^\p{L}\p{N}]*)*$/iu,
            );
      }),
      { ...searched(500), examples: [['1.Output:'], ['Waktu: Output:']] },
    );
  });

  it('a long line is read at once', () => {
    const long = 'Staf: Memeriksa berkas 10 menit tidak ke 3, '.repeat(100);
    const started = performance.now();
    readLine(long, actors);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
