import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'description-length',
  mistakes: [
    {
      name: 'twenty-six words',
      of: 'incomingLetter',
      rows: {
        2: {
          description:
            'Mencatat nomor surat tanggal surat asal surat perihal surat sifat surat jumlah lampiran dan ringkasan isi surat pada buku agenda surat masuk yang tersedia di meja penerimaan kantor',
        },
      },
      at: 'k2',
    },
    {
      name: 'many lines',
      of: 'times',
      rows: {
        3: {
          description:
            'Menguji sambungan pada\nkomputer nomor satu di lantai\nkomputer nomor dua di lantai\nkomputer nomor tiga di lantai\nkomputer nomor empat di lantai\nkomputer nomor lima di lantai\nkomputer nomor enam di lantai',
        },
      },
      at: 'k3',
    },
    {
      name: 'thirty words with signs between',
      of: 'census',
      rows: {
        4: {
          description:
            'Mengikuti pelatihan petugas: konsep, definisi, tata cara, wawancara, pengisian, pemeriksaan, pengiriman, keselamatan, etika, simulasi, ujian, evaluasi, sertifikat, perlengkapan, honor, kontrak, jadwal, wilayah, kuota, target, pelaporan, penutupan, arsip, dokumentasi, dan tanya jawab',
        },
      },
      at: 'k4',
    },
  ],
  lookAlikes: [
    { name: 'twenty-five words', of: 'census' },
    {
      name: 'signs that stand alone',
      of: 'archiveLoan',
      rows: {
        3: {
          description:
            'Mencatat peminjaman - nama / tanggal / nomor - dalam buku & lembar kontrol : - - - - - - - - - - - - - -',
        },
      },
    },
  ],
};
