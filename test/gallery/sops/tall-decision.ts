/** Rows made tall by what is said beside them, each with a symbol in the middle: decisions that need a whole page to explain. */
import { form } from '../form.ts';

const REQUIREMENTS = [
  'Surat pengantar yang memuat:',
  'a. rincian barang beserta nomor inventarisnya;',
  'b. harga perolehan dan taksiran harga sekarang;',
  'c. pernyataan bahwa barang tidak dipakai lagi dan tidak sedang disengketakan',
  'Foto tiap barang dari empat sisi',
  'Berita acara pemeriksaan oleh panitia',
].join('\n');

const REMARKS = [
  'Pilihan A untuk barang bernomor polisi atau yang taksirannya di atas seratus juta rupiah; pilihan B untuk yang lain.',
  'Loket melayani Senin sampai Kamis pukul 08.00-15.00 dan Jumat pukul 08.00-14.00.',
  'Di luar jam itu pengurus barang membuat janji paling lambat sehari sebelumnya melalui laman instansi.',
].join('\n');

const ASKED = [
  'Panitia menentukan cara pelepasan barang, lewat lelang atau hibah',
  'Bila lelang, panitia mengirim berkas ke pejabat lelang',
  'Bila hibah, panitia menghubungi calon penerima dan meminta surat kesediaan',
].join('\n');

export const sop = form('Pelepasan Barang yang Tidak Dipakai Lagi', {
  lanes: {
    P: 'Pengurus Barang',
    T: 'Panitia',
    U: 'Unit Kerja Pengguna',
    L: 'Pejabat Lelang',
    K: 'Kepala Dinas',
  },
  rows: [
    ['Mendata barang yang tidak dipakai lagi', 'P:(a)', { requirements: 'Kartu inventaris' }],
    [
      'Mengajukan izin pelepasan barang kepada kepala dinas',
      'P:<b> U:[c]',
      {
        requirements: REQUIREMENTS,
        duration: '5 hari kerja',
        output: 'Surat permohonan izin pelepasan barang',
        remarks: REMARKS,
      },
    ],
    [ASKED, 'T:<d>', { duration: '3 hari kerja/berkas', remarks: `${REMARKS}\n${REMARKS}` }],
    ['Melelang barang', 'L:[e]', { requirements: REQUIREMENTS, output: 'Risalah lelang' }],
    [
      'Menyerahkan barang dan membuat berita acara serah terima',
      'P:[f]',
      { requirements: REQUIREMENTS, duration: '1-2 hari', output: 'Berita acara serah terima' },
    ],
    ['Menghapus barang dari daftar', 'K:(g)', { output: 'Keputusan penghapusan' }],
  ],
  flows: 'a>b b>d:A b>c:B c>d d>e:Lelang d>f:Hibah e>g f>g',
});
