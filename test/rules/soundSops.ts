/** SOPs that are as they should be, of many forms, in our own words: nothing graver than a hint may be said of them. */
import type { Example } from '../../src/rules/example.ts';

export const SOUND_SOPS = {
  /** Three lanes, one loop. */
  incomingLetter: {
    rows: [
      'a( Menerima surat dari pengirim | Surat | 5 menit | Surat yang telah diterima',
      'a[] Mencatat surat dalam buku agenda | Surat yang telah diterima | 10 menit | Surat dan lembar disposisi',
      'b<> Memeriksa kelengkapan surat | Surat dan lembar disposisi | 15 menit | Surat yang telah diperiksa',
      'c[] Memberikan disposisi | Surat yang telah diperiksa | 30 menit | Lembar disposisi',
      'a) Mengarsipkan surat | Surat, lembar disposisi | 10 menit | Arsip surat',
    ],
    flows: '1>2 2>3 3>4:Ya 3>2:Tidak 4>5',
    actors: ['Agendaris', 'Kepala Subbagian Tata Usaha', 'Kepala Bidang'],
    identity: { title: 'Penerimaan Surat Masuk' },
  },
  /** Two lanes, no decision, no loop. */
  archiveLoan: {
    rows: [
      'a( Mengajukan formulir peminjaman | Formulir | 10 menit | Formulir peminjaman',
      'b[] Mencari arsip di ruang simpan | Formulir peminjaman | 1 jam | Arsip',
      'b[] Mencatat peminjaman dalam buku | Arsip | 10 menit | Catatan peminjaman',
      'a) Menerima arsip | Arsip, catatan peminjaman | 5 menit | Tanda terima arsip',
    ],
    actors: ['Pegawai Peminjam', 'Arsiparis'],
    identity: { title: 'Peminjaman Arsip Dinamis', unit: 'Dinas Perpustakaan dan Kearsipan' },
  },
  /** A service: it begins with who asks, and ends with who gets it; two loops, of which one goes to the start. */
  permit: {
    rows: [
      'a( Mengajukan permohonan izin beserta persyaratan | Formulir, fotokopi KTP | 15 menit | Berkas permohonan',
      'b<> Memeriksa kelengkapan berkas | Berkas permohonan | 30 menit | Berkas yang lengkap | Tidak lengkap: dikembalikan',
      'c[] Meninjau lokasi | Berkas yang lengkap | 2 hari kerja | Laporan peninjauan',
      'd<> Menyetujui rancangan izin | Laporan peninjauan | 1 hari kerja | Rancangan izin',
      'e[] Menandatangani izin | Rancangan izin | 2 hari kerja | Surat izin',
      'b[] Mencatat izin dalam register | Surat izin | 10 menit | Register izin',
      'a) Menerima surat izin | Surat izin, register izin | 5 menit | Bukti penerimaan izin',
    ],
    flows: '1>2 2>3:Lengkap 2>1:Tidak_lengkap 3>4 4>5:Setuju 4>3:Tidak_setuju 5>6 6>7',
    actors: ['Pemohon', 'Petugas Loket', 'Tim Teknis', 'Kepala Bidang Perizinan', 'Kepala Dinas'],
    identity: { title: 'Pelayanan Izin Usaha Mikro', unit: 'Dinas Penanaman Modal' },
  },
  /** The work is split over two who do it at the same time, and comes together again. */
  budgetSplit: {
    rows: [
      'a( Menugaskan penyusunan rencana anggaran | Surat edaran | 1 jam | Nota penugasan',
      'b[]c[] Menyusun usulan menurut bidang | Nota penugasan | 3 hari kerja | Usulan anggaran',
      'd[] Menggabungkan usulan | Usulan anggaran | 1 hari kerja | Rancangan anggaran',
      'a<> Memeriksa rancangan anggaran | Rancangan anggaran | 1 hari kerja | Rancangan anggaran yang diperiksa',
      'd) Mengirim anggaran ke badan keuangan | Rancangan anggaran yang diperiksa | 30 menit | Tanda terima',
    ],
    flows: '1>2a 1>2b 2a>3 2b>3 3>4 4>5:Ya 4>3:Tidak',
    actors: ['Sekretaris', 'Kepala Bidang I', 'Kepala Bidang II', 'Perencana'],
    identity: { title: 'Penyusunan Rencana Anggaran' },
  },
  /** Two who act together are joined; and so are the two at the end. */
  handover: {
    rows: [
      'a( Menyiapkan berita acara serah terima | Data barang | 1 jam | Konsep berita acara',
      'b[]c[] Memeriksa barang di gudang bersama pejabat teknis | Konsep berita acara | 2 jam | Daftar barang',
      'd<> Menyetujui daftar barang | Daftar barang | 30 menit | Daftar barang yang disetujui',
      'a)b) Menandatangani berita acara | Daftar barang yang disetujui | 15 menit | Berita acara serah terima',
    ],
    flows: '1>2a 2a=2b 2b>3 3>4a:Ya 3>2a:Tidak 4a=4b',
    actors: ['Pengurus Barang', 'Penyedia', 'Pejabat Teknis', 'Kepala Bagian Umum'],
    identity: { title: 'Serah Terima Barang' },
  },
  /** A decision whose exits skip a row and come together. */
  leave: {
    rows: [
      'a( Mengajukan permohonan cuti | Formulir cuti | 10 menit | Formulir cuti yang terisi',
      'b<> Memverifikasi sisa cuti | Formulir cuti yang terisi | 20 menit | Formulir yang terverifikasi',
      'b[] Membuat surat penolakan | Formulir yang terverifikasi | 30 menit | Surat penolakan',
      'c[] Menerbitkan surat cuti | Formulir yang terverifikasi | 1 hari kerja | Surat cuti',
      'a) Menerima jawaban atas permohonan | Surat cuti atau surat penolakan | 5 menit | Salinan surat',
    ],
    flows: '1>2 2>4:Ya 2>3:Tidak 3>5 4>5',
    actors: ['Pegawai', 'Pengelola Kepegawaian', 'Kepala Bagian'],
    identity: { title: 'Permohonan Cuti Tahunan' },
  },
  /** Decisions in a chain; the last of them leads back to the first. */
  procurement: {
    rows: [
      'a( Mengusulkan kebutuhan barang | Daftar kebutuhan | 1 hari kerja | Usulan kebutuhan',
      'b<> Memeriksa ketersediaan anggaran | Usulan kebutuhan, DPA | 2 jam | Usulan yang telah diperiksa',
      'c<> Menyetujui usulan | Usulan yang telah diperiksa | 1 hari kerja | Usulan yang disetujui',
      'd[] Menyusun harga perkiraan sendiri | Usulan yang disetujui | 2 hari kerja | Dokumen HPS',
      'd[] Memesan barang melalui katalog elektronik | Dokumen HPS | 1-2 hari kerja | Surat pesanan',
      'e<> Memeriksa barang yang datang | Surat pesanan, barang | 3 jam | Hasil pemeriksaan',
      'a) Menerima barang | Hasil pemeriksaan | 1 jam | Berita acara serah terima',
    ],
    flows: '1>2 2>3:Ya 2>1:Tidak 3>4:Ya 3>1:Tidak 4>5 5>6 6>7:Sesuai 6>5:Tidak_sesuai',
    actors: [
      'Pengguna Barang',
      'Bendahara',
      'Kuasa Pengguna Anggaran',
      'Pejabat Pengadaan',
      'Pemeriksa Barang',
    ],
    identity: { title: 'Pengadaan Barang Melalui Katalog' },
  },
  /** Side by side in one row: one hands over to the other without a new row. */
  payment: {
    rows: [
      'a( Mengajukan tagihan | Kuitansi | 30 menit | Tagihan',
      'b[]c<> Meneliti tagihan | Tagihan | 1 jam | Tagihan yang telah diteliti',
      'd[] Menerbitkan surat perintah membayar | Tagihan yang telah diteliti | 1 hari kerja | SPM',
      'b[] Mencairkan dana | SPM | 1 hari kerja | Bukti transfer',
      'a) Menerima bukti transfer | Bukti transfer | 5 menit | Bukti transfer yang diarsipkan',
    ],
    flows: '1>2a 2a>2b 2b>3:Ya 2b>1:Tidak 3>4 4>5',
    actors: [
      'Pejabat Pelaksana Teknis Kegiatan',
      'Bendahara',
      'Pejabat Penatausahaan Keuangan',
      'Pengguna Anggaran',
    ],
    identity: { title: 'Pembayaran Tagihan Kegiatan' },
  },
  /** Nine lanes, eight of them under two heads. */
  complaint: {
    rows: [
      'a( Menyampaikan pengaduan | Formulir pengaduan | 15 menit | Pengaduan tertulis',
      'b[] Mencatat pengaduan | Pengaduan tertulis | 10 menit | Register pengaduan',
      'c<> Menelaah pengaduan | Register pengaduan | 1 hari kerja | Telaah pengaduan',
      'd[] Membentuk tim penanganan | Telaah pengaduan | 1 hari kerja | Surat tugas',
      'e[] Mengumpulkan keterangan | Surat tugas | 5 hari kerja | Berita acara permintaan keterangan',
      'f<> Mengkaji hasil | Berita acara permintaan keterangan | 2 hari kerja | Kajian',
      'd[] Menetapkan tindak lanjut | Kajian | 1 hari kerja | Nota tindak lanjut',
      'b[] Mengirim jawaban kepada pelapor | Nota tindak lanjut | 1 jam | Surat jawaban',
      'a) Menerima jawaban | Surat jawaban | 5 menit | Tanda terima jawaban',
    ],
    flows: '1>2 2>3 3>4:Ya 3>8:Tidak 4>5 5>6 6>7:Cukup 6>5:Belum 7>8 8>9',
    actors: [
      'Pelapor',
      ['Staf', 'Sekretariat'],
      ['Sekretaris', 'Sekretariat'],
      ['Kepala', 'Inspektorat'],
      ['Auditor', 'Inspektorat'],
      ['Staf', 'Inspektorat'],
    ],
    identity: { title: 'Penanganan Pengaduan Masyarakat' },
  },
  /** The procedure ends in two ways, both of which lead to the one who gets the answer. */
  twoAnswers: {
    rows: [
      'a( Mengajukan permintaan informasi | Formulir | 10 menit | Formulir permintaan',
      'b<> Memeriksa jenis informasi | Formulir permintaan | 1 hari kerja | Hasil pemeriksaan',
      'b[] Menyiapkan informasi | Hasil pemeriksaan | 3 hari kerja | Informasi',
      'c[] Menandatangani surat penolakan | Hasil pemeriksaan | 1 hari kerja | Surat penolakan',
      'a) Menerima informasi atau surat penolakan | Informasi, surat penolakan | 5 menit | Tanda terima',
    ],
    flows: '1>2 2>3:Terbuka 2>4:Dikecualikan 3>5 4>5',
    actors: ['Pemohon Informasi', 'Petugas PPID', 'Ketua PPID'],
    identity: { title: 'Pelayanan Informasi Publik' },
  },
  /** The start is a decision's way back, and is drawn with Y and T. */
  training: {
    rows: [
      'a( Menyusun rencana pelatihan | Kebutuhan pelatihan | 2 hari | Rencana pelatihan',
      'b<> Memvalidasi rencana | Rencana pelatihan | 1 hari | Rencana yang telah divalidasi',
      'c<> Memutuskan pelaksanaan pelatihan | Rencana yang telah divalidasi | 1 hari | Keputusan pelatihan',
      'a[] Menyelenggarakan pelatihan | Keputusan pelatihan | 3 s.d. 5 hari | Daftar hadir',
      'a) Menyusun laporan pelatihan | Daftar hadir | 2 hari | Laporan pelatihan',
    ],
    flows: '1>2 2>3:Y 2>1:T 3>4:Y 3>1:T 4>5',
    actors: ['Panitia Pelatihan', 'Kepala Bidang Diklat', 'Kepala Badan'],
    identity: { title: 'Penyelenggaraan Pelatihan Internal' },
  },
  /** Twelve activities, twenty-five words in one of them: just what may be. */
  census: {
    rows: [
      'a( Menyusun jadwal pendataan | Kalender kegiatan | 1 hari | Jadwal',
      'b[] Menyetujui jadwal | Jadwal | 2 jam | Jadwal yang disetujui',
      'a[] Merekrut petugas | Jadwal yang disetujui | 1 minggu | Daftar petugas',
      'c[] Mengikuti pelatihan petugas | Daftar petugas | 2 hari | Sertifikat pelatihan',
      'c[] Mengunjungi rumah tangga menurut daftar untuk mencatat nama, umur, pendidikan, pekerjaan, kepemilikan rumah, luas lahan, sumber air minum, dan penerangan yang digunakan oleh setiap keluarga | Sertifikat pelatihan, kuesioner | 2 minggu | Kuesioner yang terisi',
      'd<> Memeriksa kuesioner | Kuesioner yang terisi | 3 hari | Kuesioner yang diperiksa',
      'a[] Mengentri data | Kuesioner yang diperiksa | 2 minggu | Data mentah',
      'a[] Mengolah data | Data mentah | 1 minggu | Tabel',
      'd[] Menganalisis tabel | Tabel | 3 hari | Analisis',
      'a[] Menyusun publikasi | Analisis | 1 bulan | Naskah publikasi',
      'b<> Memeriksa naskah | Naskah publikasi | 2 hari | Naskah yang diperiksa',
      'a) Menerbitkan publikasi | Naskah yang diperiksa | 1 hari | Publikasi',
    ],
    flows: '1>2 2>3 3>4 4>5 5>6 6>7:Ya 6>5:Tidak 7>8 8>9 9>10 10>11 11>12:Ya 11>10:Tidak',
    actors: ['Statistisi', 'Kepala Kantor', 'Petugas Lapangan', 'Pengawas'],
    identity: { title: 'Pendataan Rumah Tangga' },
  },
  /** A page of one activity after the other, with times of every kind. */
  times: {
    rows: [
      'a( Menerima laporan kerusakan | Laporan | ± 10 menit | Laporan kerusakan',
      'b[] Memperbaiki jaringan | Laporan kerusakan | maksimal 1 hari | Jaringan yang telah diperbaiki',
      'b[] Menguji sambungan pada setiap komputer | Jaringan yang telah diperbaiki | 10 menit/komputer | Catatan uji',
      'c[] Mengesahkan catatan uji | Catatan uji | 30 menit - 3 Jam | Catatan uji yang disahkan',
      'a) Menutup laporan | Catatan uji yang disahkan | setengah jam | Laporan yang ditutup',
    ],
    actors: ['Petugas Meja Layanan', 'Teknisi', 'Kepala Seksi Sistem Informasi'],
    identity: { title: 'Perbaikan Gangguan Jaringan' },
  },
  /** A start kapsul that two do together, and a decision made together. */
  meeting: {
    rows: [
      'a(b( Menentukan agenda rapat | Usulan agenda | 1 jam | Agenda rapat',
      'c[] Menyiapkan undangan | Agenda rapat | 1 jam | Konsep undangan',
      'b<>a[] Mengoreksi konsep undangan | Konsep undangan | 30 menit | Undangan',
      'c[] Mengirim undangan | Undangan | 1 jam | Undangan yang telah dikirim',
      'c) Mengarsipkan undangan | Undangan yang telah dikirim | 10 menit | Arsip undangan',
    ],
    flows: '1a=1b 1b>2 2>3a 3a=3b 3a>4:Benar 3a>2:Salah 4>5',
    actors: ['Kepala Bagian', 'Kepala Subbagian', 'Staf Rapat'],
    identity: { title: 'Penyiapan Rapat Pimpinan' },
  },
  /** Both exits meet in one row, in two symbols of it, one for each answer. */
  twoLanesOfOneRow: {
    rows: [
      'a( Mengirim draf naskah dinas | Draf naskah | 10 menit | Draf naskah dinas',
      'b<> Menilai sifat naskah | Draf naskah dinas | 15 menit | Naskah yang dinilai',
      'c[]d[] Memproses naskah menurut sifatnya | Naskah yang dinilai | 1 jam | Naskah akhir',
      'a) Mendistribusikan naskah | Naskah akhir | 30 menit | Tanda terima naskah',
    ],
    flows: '1>2 2>3a:Rahasia 2>3b:Biasa 3a>4 3b>4',
    actors: ['Konseptor', 'Kepala Tata Usaha', 'Sandiman', 'Caraka'],
    identity: { title: 'Pengelolaan Naskah Dinas Keluar' },
  },
  /** Nine lanes, each with one thing to do. */
  nineLanes: {
    rows: [
      'a( Mengajukan pencairan dana desa | Proposal | 1 hari kerja | Berkas pengajuan',
      'b[] Mencatat berkas pengajuan | Berkas pengajuan | 15 menit | Lembar kendali',
      'c<> Memverifikasi berkas pengajuan | Lembar kendali | 1 hari kerja | Hasil verifikasi',
      'd[] Menelaah hasil verifikasi | Hasil verifikasi | 1 hari kerja | Telaah staf',
      'e<> Menyetujui pencairan | Telaah staf | 1 hari kerja | Persetujuan',
      'f[] Menyusun surat pengantar | Persetujuan | 2 jam | Surat pengantar',
      'g[] Menandatangani surat pengantar | Surat pengantar | 1 hari kerja | Surat yang ditandatangani',
      'h[] Menerbitkan perintah pencairan | Surat yang ditandatangani | 2 hari kerja | SP2D',
      'i[] Menyalurkan dana | SP2D | 1 hari kerja | Bukti transfer',
      'a) Menerima bukti transfer | Bukti transfer | 1 jam | Buku kas',
    ],
    flows: '1>2 2>3 3>4:Ya 3>1:Tidak 4>5 5>6:Ya 5>4:Tidak 6>7 7>8 8>9 9>10',
    actors: [
      'Kaur Keuangan Desa',
      'Staf Seksi',
      'Kepala Seksi',
      'Analis',
      'Camat',
      'Kepala Bidang',
      'Kepala Dinas',
      'Kuasa BUD',
      'Bank',
    ],
    identity: { title: 'Pencairan Dana Desa' },
  },
  /** An identity written as people do: dates in words, a law that changed another, no revision. */
  identityInWords: {
    rows: [
      'a( Mengusulkan mutasi pegawai | Surat usulan | 1 hari kerja | Usulan mutasi',
      'b[] Menelaah usulan mutasi | Usulan mutasi | 3 hari kerja | Telaah staf',
      'c) Menetapkan keputusan mutasi | Telaah staf | 2 hari kerja | Keputusan mutasi',
    ],
    actors: ['Kepala Perangkat Daerah', 'Analis Kepegawaian', 'Bupati'],
    identity: {
      title: 'Mutasi Pegawai Antarperangkat Daerah',
      created: '2 Januari 2024',
      revised: '-',
      effective: '15/01/2024',
      legalBasis: [
        'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
        'Peraturan Pemerintah Nomor 11 Tahun 2017 sebagaimana diubah dengan PP Nomor 17 Tahun 2020',
        'Peraturan BKN Nomor 5 Tahun 2019 tentang Tata Cara Mutasi',
        'Peraturan Bupati Nomor 10 Tahun 2022',
        'Keputusan Bupati Nomor 3 Tahun 2023',
      ],
      warnings: ['Usulan disampaikan paling lambat 3 bulan sebelum tanggal mutasi.'],
    },
  },
} as const satisfies Record<string, Example>;

export type SoundSop = keyof typeof SOUND_SOPS;
