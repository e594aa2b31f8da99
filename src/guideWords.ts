/**
 * What Panduan says: the sentences of the course on the method, and of the pages about rules. They stand beside
 * `words.ts` and not in it, as they are a text to be read from end to end, and only `ui/guide/` asks for them.
 * The regulation was read in published fragments; what is habit or advice is called that, and never law.
 */

/** What stands around the pages. */
export const GUIDE = {
  title: 'Panduan SOP AP',
  contents: 'Isi panduan',
  start: 'Tentang panduan ini',
  begin: 'Mulai dari Bab 1',
  search: 'Cari aturan',
  found: (count: number) => (count === 1 ? '1 aturan ditemukan' : `${count} aturan ditemukan`),
  none: 'Tidak ada aturan dengan kata itu. Coba kata lain, misalnya “output” atau “panah”.',
  allRules: 'Semua aturan',
  weights: 'Bobot temuan',
  chapter: (number: number) => `Bab ${number}`,
  rulesOf: 'Aturan dalam bab ini',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  turn: 'Halaman lain',
  why: 'Mengapa penting',
  said: 'Yang dikatakan Temuan',
  fix: 'Yang dilakukan Perbaiki',
  basis: 'Dasar aturan',
  principles: 'Prinsip yang dilayani',
  good: 'Contoh yang baik',
  bad: 'Contoh yang perlu diperbaiki',
  howSure: 'Seberapa pasti',
  practise: 'Coba',
  openExercise: 'Buka latihan',
  openExample: 'Coba perbaiki contoh ini',
  kept: 'Latihan dibuka sebagai dokumen baru. Dokumen yang sedang terbuka tetap tersimpan di Dokumen.',
  /** A drawn example for ears: each row with its pelaksana. */
  drawn: (actors: readonly string[], rows: readonly string[]) =>
    `Gambar dengan pelaksana ${actors.join(', ')}: ${rows.join('; ')}.`,
  drawnRow: (number: number, actors: string, text: string) =>
    `kegiatan ${number}${actors === '' ? '' : `, ${actors}`}, ${text}`,
  drawnIdentity: (fields: readonly string[]) => `Gambar bagian identitas: ${fields.join('; ')}.`,
} as const;

/** The five symbols, as they are called and what each is for. */
export const FIVE_SYMBOLS = {
  terminator: ['Kapsul', 'mengawali dan mengakhiri'],
  process: ['Kotak', 'kegiatan yang dikerjakan'],
  decision: ['Belah ketupat', 'pengambilan keputusan'],
  arrow: ['Anak panah', 'arah kegiatan'],
  connector: ['Segilima', 'sambungan ke halaman lain'],
} as const;

/** How sure a rule is, by what it rests on, as far as we know. */
export const SURENESS = {
  regulation:
    'Aturan ini bersandar pada peraturan sejauh yang kami baca, yaitu dari kutipan yang terbit dan bukan dari naskah lengkapnya. Jika naskah yang dipakai instansi Anda berbunyi lain, ikuti naskah itu.',
  practice:
    'Aturan ini kebiasaan: lazim diajarkan, atau terlihat pada SOP yang sudah ditandatangani. Bunyinya belum kami temukan dalam peraturan, sehingga instansi Anda boleh memiliki kebiasaan lain.',
  advice:
    'Aturan ini saran Alir agar SOP mudah dibaca dan dijalankan. Ini bukan bunyi peraturan; Anda yang memutuskan.',
} as const;

/** What the weight of a finding means. */
export const WEIGHTS = {
  error: 'SOP belum dapat dijalankan seperti yang digambar; selesaikan sebelum diajukan.',
  warning: 'patut diperiksa, karena sering kali perlu diperbaiki.',
  hint: 'boleh ditimbang; SOP tetap baik tanpanya.',
} as const;

/** What each of the eight principles asks of an SOP. */
export const PRINCIPLE_SAYS = {
  clarity: 'SOP mudah dipahami dan dijalankan oleh siapa pun yang bertugas.',
  efficiency: 'Langkahnya sesingkat mungkin untuk hasil yang dituju.',
  harmony: 'SOP ini sejalan dengan SOP lain yang terkait.',
  measurability: 'Hasil, waktu, dan kelengkapannya dapat diukur.',
  dynamism: 'SOP tetap berlaku ketika orang berganti, dan mudah disesuaikan.',
  userOrientation: 'Prosedur melayani kebutuhan penggunanya.',
  compliance: 'Prosedur sesuai dengan peraturan yang berlaku.',
  certainty: 'Isinya pasti, sehingga dapat menjadi pegangan pelaksana.',
} as const;

/** Told first: what this is, and how sure it is. */
export const INTRODUCTION = [
  'Panduan ini mengajarkan cara menyusun SOP AP dalam delapan bab pendek, menurut urutan yang lazim dalam bimtek. Setiap bab cukup dibaca beberapa menit, lalu dicoba pada latihan kecil.',
  'Setiap aturan yang diperiksa oleh Temuan memiliki halaman sendiri: apa yang diminta, mengapa penting, serta contoh yang baik dan yang perlu diperbaiki.',
  'Rujukannya Permenpan RB Nomor 35 Tahun 2012. Peraturan itu kami baca dari kutipan yang terbit, bukan naskah lengkap. Karena itu setiap aturan menyebut dasarnya: peraturan, kebiasaan, atau saran. Prinsip penyusunan disebut dengan nama resminya, dengan penjelasan dari kami.',
] as const;

interface ChapterText {
  readonly title: string;
  /** Paragraphs; a list within stands for points. */
  readonly text: readonly (string | readonly string[])[];
  /** What its figures show, in their order. */
  readonly captions: readonly string[];
  /** Which of the above is regulation, habit or advice. */
  readonly sure: string;
  readonly exercise: string;
}

export const COURSE = {
  symbols: {
    title: 'Lima simbol',
    text: [
      'Diagram SOP AP memakai lima simbol saja. Dengan lima simbol, setiap orang membaca gambar yang sama dengan cara yang sama.',
      'Mengapa cukup lima? Kegiatan administrasi pada dasarnya hanya dua macam: dikerjakan atau diputuskan. Yang dikerjakan digambar sebagai kotak, yang diputuskan sebagai belah ketupat. Simbol dokumen, arsip, atau penundaan tidak diperlukan, karena kata kerja pada uraian sudah menyebutnya.',
      'Kapsul adalah kegiatan juga. Kegiatan pertama dan terakhir tetap bernomor, beruraian, dan memiliki mutu baku; hanya bentuknya yang menandai batas prosedur. Baris “Mulai” dan “Selesai” tersendiri tidak diperlukan.',
      'Bacalah diagram dari atas ke bawah dengan jari Anda. Setiap panah berujung pada simbol, setiap simbol dapat dicapai dari kapsul mulai, dan setiap jalan sampai pada kapsul selesai.',
    ],
    captions: [
      'Satu baris, satu kegiatan: kapsul mengawali dan mengakhiri, kotak dikerjakan, belah ketupat diputuskan.',
    ],
    sure: 'Kelima simbol dan artinya bersandar pada peraturan. Kapsul sebagai kegiatan bernomor adalah kebiasaan yang kami lihat pada SOP bertanda tangan.',
    exercise:
      'Latihan ini memiliki dua cacat: satu kegiatan buntu, dan prosedurnya belum berakhir. Sambungkan panahnya, lalu ubah simbol terakhir menjadi kapsul.',
  },
  actors: {
    title: 'Pelaksana terpisah dari kegiatan',
    text: [
      'Pada SOP AP, siapa dan apa ditulis terpisah. Uraian menyebut apa yang dikerjakan; kolom tempat simbol berada menunjukkan siapa yang mengerjakan. Karena itu uraian tidak memerlukan subjek: “Mencatat surat”, bukan “Staf mencatat surat”.',
      'Pelaksana adalah jabatan atau peran, bukan nama orang dan bukan aplikasi. Orang dapat pindah tugas, dan aplikasi tidak dapat dimintai tanggung jawab. Jika pekerjaan memakai aplikasi, sebutkan operatornya sebagai pelaksana dan aplikasinya pada Kelengkapan.',
      'Susunlah kolom menurut urutan tampil, bukan menurut tinggi jabatan. Pelaksana kegiatan pertama berada di kolom paling kiri, sehingga alur berjalan dari kiri ke kanan seperti membaca.',
      'Untuk SOP pelayanan, mulailah dari pemohon yang mengajukan dan akhiri pada pemohon yang menerima hasil. Pencatatan dikerjakan sebelum hasil diserahkan.',
    ],
    captions: [
      'Perlu diperbaiki: “Kepala Seksi” disebut pada uraian, tetapi simbolnya di kolom Pengelola Surat. Siapa yang mencatat?',
      'Baik: kolom menyebut pelaksana menurut urutan tampil, uraian menyebut kegiatan.',
    ],
    sure: 'Pemisahan pelaksana dari kegiatan serta awal dan akhir SOP pelayanan bersandar pada peraturan. Urutan kolom dan pelaksana sebagai jabatan lazim diajarkan; bunyinya belum kami temukan dalam peraturan.',
    exercise:
      'Pada latihan ini alur dimulai di tengah, satu uraian menyebut pelaksananya, dan sebuah aplikasi menjadi pelaksana. Geser kolomnya dan perbaiki namanya.',
  },
  sentences: {
    title: 'Kegiatan dalam kalimat aktif',
    text: [
      'Setiap uraian diawali kata kerja aktif: Menerima, Mencatat, Memeriksa, Menandatangani. Kata pertama langsung menjawab pertanyaan pelaksana: apa yang harus saya lakukan?',
      'Tiga bentuk yang paling sering perlu diubah:',
      [
        'Kata benda: “Pengajuan surat” menjadi “Mengajukan surat”.',
        'Kalimat pasif: “Surat dicatat” menjadi “Mencatat surat”.',
        'Satu kata tanpa objek: “Persetujuan” menjadi “Menyetujui konsep surat”.',
      ],
      'Satu baris memuat satu kegiatan. Jika sebuah uraian memuat tiga tindakan, waktu dan outputnya tidak dapat diukur; pecahlah menjadi tiga baris. Jika dua baris berbunyi sama, sebutkan apa bedanya.',
      'Tulislah singkat. Cara mengerjakannya secara rinci dapat ditaruh pada Keterangan atau pada SOP teknis.',
    ],
    captions: [
      'Perlu diperbaiki: uraian pertama berupa kata benda, uraian kedua pasif.',
      'Baik: kedua uraian diawali kata kerja aktif.',
    ],
    sure: 'Kalimat aktif yang diawali kata kerja dan tanpa subjek bersandar pada peraturan. Batas jumlah kata dan jumlah kegiatan adalah saran Alir.',
    exercise:
      'Latihan ini memuat kata benda, kalimat pasif, dan uraian yang terlalu padat. Tombol Perbaiki pada Temuan dapat membantu sebagian.',
  },
  quality: {
    title: 'Mutu baku',
    text: [
      'Mutu baku terdiri atas tiga kolom: Kelengkapan, Waktu, dan Output. Dengan ketiganya, pelaksanaan setiap kegiatan dapat diperiksa, bukan hanya diceritakan.',
      [
        'Kelengkapan: apa yang harus ada sebelum kegiatan dikerjakan.',
        'Waktu: berapa lama kegiatan itu, dengan angka dan satuan.',
        'Output: benda atau dokumen yang ada setelah kegiatan selesai.',
      ],
      'Tulislah waktu yang dapat diukur, misalnya “15 menit” atau “1-2 hari kerja”. “Secepatnya” tidak dapat diawasi. Pilih satu jenis hari, hari kerja atau hari kalender, untuk seluruh SOP.',
      'Output bukan kegiatan: “Surat yang teragenda”, bukan “Mengagendakan surat”. Lalu periksa rantainya: Output suatu kegiatan biasanya menjadi Kelengkapan kegiatan sesudahnya. Output yang tidak pernah dipakai lagi patut ditanyakan gunanya.',
    ],
    captions: [
      'Perlu diperbaiki: “Secepatnya” tidak terukur; Kelengkapan dan Output kegiatan itu pun belum diisi.',
      'Baik: Output kegiatan 2 menjadi Kelengkapan kegiatan 3.',
    ],
    sure: 'Ketiga kolom mutu baku bersandar pada peraturan. Bahwa waktu berupa angka dan satuan adalah tafsir kami; rantai Output ke Kelengkapan adalah saran Alir.',
    exercise:
      'Lengkapi mutu baku pada latihan ini: satu waktu belum terukur, jenis harinya bercampur, dan beberapa kolom masih kosong.',
  },
  decisions: {
    title: 'Keputusan dan perulangan',
    text: [
      'Jika suatu kegiatan dapat berakhir dengan dua jawaban, gambarlah sebagai belah ketupat. Contohnya memeriksa, meneliti, menilai, dan menyetujui. Kata “jika” atau “apabila” pada uraian adalah tanda bahwa ada keputusan yang belum digambar.',
      'Setiap belah ketupat memiliki dua cabang yang diberi label, biasanya Ya dan Tidak. Kedua cabang menuju kegiatan yang berbeda; kalau sama, tidak ada yang diputuskan. Pilihan yang lebih dari dua lebih mudah dibaca sebagai beberapa keputusan yang berurutan.',
      'Cabang Tidak sering kembali ke kegiatan sebelumnya untuk diperbaiki. Itulah perulangan. Panah kembali sebaiknya hanya keluar dari belah ketupat, sehingga jelas mengapa pekerjaan diulang dan kapan selesai.',
      'Letakkan keputusan di tengah prosedur: ada yang dikerjakan sebelum memutuskan, dan setiap jawaban masih ditindaklanjuti.',
    ],
    captions: [
      'Perlu diperbaiki: syarat hanya tertulis pada uraian, jalan kembalinya tidak terlihat.',
      'Baik: belah ketupat dengan cabang Ya dan Tidak; yang belum lengkap kembali ke kegiatan 1.',
    ],
    sure: 'Arti belah ketupat dan contoh jawaban seperti ya/tidak bersandar pada peraturan. Label pada setiap cabang, dan panah kembali yang keluar dari keputusan, adalah kebiasaan pada SOP bertanda tangan.',
    exercise:
      'Pada latihan ini sebuah cabang belum berlabel, dan sebuah syarat masih tersembunyi pada uraian. Beri label, lalu ubah kotaknya menjadi belah ketupat.',
  },
  pages: {
    title: 'Halaman dan segilima',
    text: [
      'SOP yang panjang berlanjut ke halaman berikutnya. Di tempat alur melintasi batas halaman, segilima menyambungnya: satu di kaki halaman, satu pasangannya di kepala halaman berikutnya, dengan nomor yang sama. Setiap alur yang melintas memiliki pasangannya sendiri.',
      'Di Alir Anda tidak perlu menggambar segilima. Halaman dipotong di tempat yang paling sedikit dilintasi alur, lalu segilima, nomor, dan kepala tabel dibuat sendiri. Ketika baris berpindah, semuanya ikut.',
      'Yang tetap perlu Anda jaga adalah keterbacaan. Jika garis berpotongan, sering cukup memindahkan kolom atau kegiatan. Jika teks tidak muat, singkatlah, atau pilih kertas yang lebih besar lewat Pengaturan lembar.',
    ],
    captions: [
      'Kaki halaman pertama: alur keluar lewat segilima 1, perulangan datang kembali lewat segilima 2.',
      'Kepala halaman kedua: pasangan segilima 1 dan 2, dengan kepala tabel yang diulang.',
    ],
    sure: 'Segilima sebagai sambungan antarhalaman bersandar pada peraturan. Nomor pada segilima dan kepala tabel yang diulang adalah saran Alir; keduanya terlihat pada sebagian SOP bertanda tangan. Ukuran kertas dan aturan garis berpotongan tidak kami temukan dalam peraturan.',
    exercise:
      'Latihan ini panjangnya dua halaman, dengan satu perulangan. Pindahkan beberapa baris dengan menyeret nomornya, dan perhatikan segilimanya.',
  },
  identity: {
    title: 'Bagian identitas',
    text: [
      'Halaman pertama memperkenalkan SOP: siapa pemiliknya, apa namanya, sejak kapan berlaku, dan siapa yang mengesahkan.',
      [
        'Nama SOP menyebut satu urusan sebagai kata benda, misalnya “Penyusunan Laporan Kinerja”. Kata “SOP” tidak perlu diulang.',
        'Tanggal Pembuatan adalah tanggal SOP selesai disusun, dan Tanggal Efektif tanggal mulai berlaku. Tanggal Revisi boleh kosong selama belum ada revisi.',
        'Dasar Hukum diurutkan dari peraturan yang paling tinggi.',
        'Peringatan menyebut akibat: “Jika surat terlambat diteruskan, maka tindak lanjutnya tertunda.”',
        'Kualifikasi Pelaksana berlaku umum bagi semua pelaksana, bukan orang per orang.',
        'Keterkaitan menyebut SOP lain yang berhubungan langsung; Peralatan dan Pencatatan menyebut apa yang disiapkan dan apa yang dicatat.',
      ],
      'Di Alir halaman ini diisi langsung pada tempatnya, seperti sel lembar kerja.',
    ],
    captions: ['Bagian identitas: yang ditandai paling sering perlu dibetulkan saat reviu.'],
    sure: 'Butir identitas, arti tanggalnya, dan bentuk Peringatan bersandar pada peraturan, yang sebagian kami baca dari turunannya di daerah. Bentuk Nama SOP dan urutan Dasar Hukum adalah kebiasaan.',
    exercise:
      'Buka halaman identitas latihan ini: nama, tanggal, urutan Dasar Hukum, dan Peringatannya perlu dibetulkan, dan satu butir masih kosong.',
  },
  review: {
    title: 'Reviu',
    text: [
      'SOP belum selesai ketika gambarnya selesai. Bacalah bersama orang yang akan menjalankannya, dari kapsul mulai sampai kapsul selesai, dan tanyakan pada setiap baris: benarkah begini kita bekerja?',
      'Tiga putaran membaca yang berguna:',
      [
        'Alur: ikuti setiap jalan, termasuk semua cabang Tidak. Adakah yang buntu atau berputar tanpa akhir?',
        'Serah terima: setiap kali panah berpindah kolom, apa yang diserahkan? Cocokkan Output dengan Kelengkapan sesudahnya.',
        'Waktu: jumlahkan. Masuk akalkah bagi pelaksana, dan dapatkah diterima oleh pemohon?',
      ],
      'Panel Temuan membantu pada hal yang dapat diperiksa mesin. Kesalahan sebaiknya diperbaiki dahulu, lalu Peringatan; Saran boleh ditimbang. Temuan yang memang tidak berlaku dapat diabaikan dengan alasan. Temuan tidak pernah menghalangi Anda mencetak.',
      'Yang tidak dapat diperiksa mesin tetap tugas Anda: apakah langkahnya perlu, apakah dasar hukumnya tepat, dan apakah pengguna terlayani. Sajikan SOP di depan kelompok, lalu perbaiki di tempat. Setelah SOP berjalan, isilah Reviu pada menu; jawabannya ikut tersimpan dalam dokumen.',
    ],
    captions: [
      'Latih mata Anda: ikuti jalan Ya dan jalan Tidak dengan jari, dari kegiatan 1 sampai selesai.',
    ],
    sure: 'Pengujian dan reviu sebelum pengesahan lazim diajarkan sebagai bagian dari penyusunan SOP. Tiga putaran membaca di atas adalah saran Alir.',
    exercise:
      'Latihan penutup: sebuah SOP kecil dengan kesalahan dari beberapa bab. Temukan dahulu dengan mata, baru buka Temuan.',
  },
} as const satisfies Readonly<Record<string, ChapterText>>;
