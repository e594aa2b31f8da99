/**
 * Activities in our own words, each with how it begins: A a verb that acts, V a root that is a verb as it is, R a bare
 * command, S a pelaksana first, P a passive, N a noun. An asterisk marks those that state something in the passive,
 * here or further on.
 */
const LINES = `
A Menerima pengaduan warga lewat loket
A Menyortir lamaran menurut formasi
A Mengetik konsep nota
A Mengesahkan daftar penerima bantuan
A Memfotokopi ijazah pelamar
A Mereviu rencana kerja tahunan
A Mengunggah foto lapangan ke portal
A Menyurvei kepuasan pengunjung
A Memarkir kendaraan dinas di garasi
A Menyanyikan lagu kebangsaan
A Menomori naskah keluar
A Mengolah hasil sensus
A Menelaah usulan hibah
A Memilah sampah medis
A Mencegah penularan
A Bertanya kepada pelapor
A Berkonsultasi dengan bagian hukum
A Berdiskusi mengenai rancangan peraturan
A Bekerja sama dengan perguruan tinggi
A Belajar mandiri melalui modul
A Me-review draf kontrak
A Mem-verifikasi NIK penduduk
A Meng-input nilai peserta
A Memeiksa berkas pencalonan
A Mencocokan data barang
A Menfasilitasi pertemuan warga
A Mengcopy berkas
A Menverifikasi data ganda
A Selanjutnya menyusun risalah
A Kemudian langsung meneruskan surat
A Segera melaporkan kejadian
A Kembali mengirim tagihan
A Tidak menyetujui perpanjangan
A Turut menghadiri upacara
A Secara tertulis memberitahukan hasil seleksi
A Setiap pagi membuka loket
A Bersama tim auditor memeriksa kas
A Bersama-sama meninjau gedung
A Setelah itu mencetak kartu
A Selain itu mendata aset rusak
A Setelah lengkap, meneruskan berkas ke bagian umum
A Setelah menerima disposisi, menyusun jawaban
A Setelah menerima disposisi menyusun jawaban
A Sebelum rapat dimulai, menyiapkan daftar hadir
A Ketika hujan, menutup terpal gudang
A Berdasarkan berita acara, menerbitkan keputusan
A Berdasarkan hasil seleksi menetapkan pemenang
A Sesuai jadwal, melakukan pemeliharaan mesin
A Sesuai dengan arahan pimpinan menyiapkan bahan paparan
A Melalui surel mengundang narasumber
A Menurut pedoman, mengelompokkan arsip
A Terhadap aduan ringan, memberikan jawaban lisan
A Terkait temuan, menyusun rencana aksi
A Untuk kelancaran acara, menyiapkan ruang
A Dalam hal berkas lengkap, mencetak tanda terima
A Apabila kuota masih ada, mendaftarkan peserta
A Jika berkas lengkap maka memberi nomor urut
A Atas nama bupati menandatangani piagam
A 1. Mencatat tamu
A a) Mengisi buku tamu
A - Mengantar tamu ke ruang tunggu
A (lanjutan) Membagikan konsumsi
A MENGIRIM LAPORAN BULANAN
A Menerima/mencatat surat
A Memeriksa dan memaraf nota
A Menindak lanjuti aduan
A Menanda tangani kuitansi
A Mengarsipkan surat yang sudah ditandatangani kepala
A Menyerahkan map untuk diparaf
A Meminta agar laporan segera dikirim
A Menjelaskan bahwa berkas belum diterima
A Menyimpan alat sesudah dibersihkan
A Memusnahkan arsip sebagaimana diatur dalam pedoman
A Memotret lokasi didampingi pemilik lahan
A Mencatat tanggal diterima
A Menuju lokasi kejadian
A Menjadi narasumber penyuluhan
A Mengingatkan tenggat laporan
A* Menyusun draf, kemudian diserahkan kepada kepala seksi
A* Membuat undangan, dikirim lewat pos
A* Menerima surat yang dikirim, dicatat dalam agenda
A Menerima surat yang dibaca, diparaf, dan distempel kepala
A* Mencatat surat dan disimpan dalam map
A* Mengadakan rapat; hasilnya dituangkan dalam notula
A* Memfotokopi berkas. Salinan diserahkan kepada pemohon
A* Mencetak kartu yang disetujui, lalu dibagikan
A Memindai berkas yang masuk dan tersimpan di lemari
A Mengirim naskah kepada kepala bidang untuk diteliti, diperbaiki, dan dikembalikan
A Memberikan nomor antrean kepada pasien
V Hadir dalam sidang
V Datang ke kantor lurah
V Masuk ke ruang ujian
V Kembali ke kantor
V Lapor kepada ketua rukun tetangga
V Turun ke lapangan
V Tiba di lokasi bencana
V Ikut rapat koordinasi
R Terima berkas
R Catat nomor kendaraan
R Periksa kelengkapan alat
R Serahkan kunci gudang
R Isi formulir pendaftaran
R Buat laporan kejadian
R Cek saldo kas
R Tandatangani berita acara
R Selanjutnya kirim salinan
R Sampaikan hasil kepada pemohon
R Antar surat ke alamat
R Daftarkan peserta
S Menteri menetapkan pedoman
S Dinas Pendidikan memverifikasi data guru
S Direktur menunjuk pejabat penghubung
S Lurah menandatangani surat pengantar
S Petugas loket menerima berkas
S Pemohon mengisi formulir
S Kepala Seksi Pelayanan meneliti berkas
S Para staf menyiapkan ruang
S Seluruh peserta menandatangani daftar hadir
S Anggota tim mencatat temuan
S Kasubbag Keuangan memeriksa tagihan
S Sekdis memaraf nota
S BKD mencetak kartu pegawai
S PPK membuat kontrak
S Kepala Dinas dan Sekretaris menghadiri rapat
S Tim yang ditunjuk menyusun jadwal
S Kemudian bendahara membayar tagihan
S Setelah berkas lengkap, camat menandatangani
S Setelah minit ditandatangani, arsiparis menyimpan salinan
S Atas usulan camat, bupati menetapkan batas desa
S Admin mengunggah berita
S Pengguna login ke portal
S Verifikator verifikasi berkas
S Kasir menerima pembayaran
S Petugas: mencatat nomor kendaraan
S Wali kota meresmikan gedung
S Bidang Mutasi kemudian mengolah usulan
S Masyarakat menyampaikan aspirasi
S Orang tua siswa menyerahkan rapor
S Ketua panitia membuka acara
S Pejabat pengadaan mengundang penyedia
P* Surat dicatat dalam agenda
P* Dicatat dalam agenda
P* Berkas diteruskan ke kepala seksi
P* Naskah yang telah diparaf dikirim ke sekretariat
P* Berkas yang lengkap diberi nomor
P* Berkas yang diperiksa dan disetujui diserahkan kepada pemohon
P* Surat di tandatangani lurah
P* Surat di terima di loket
P* Pemohon dipanggil ke loket
P* Media publikasi disiapkan bagian humas
P* Memo internal diedarkan
P* Dokumen digital disimpan
P* Disposisi diberikan oleh kepala bidang
P* Data terinput di aplikasi
P* Laporan terkirim ke pusat
P* Setelah rapat selesai dibuatkan notula
P* Berdasarkan telaah diterbitkan surat teguran
P* Permohonan cuti diajukan lewat aplikasi
P* Kepada pemohon diberikan tanda terima
P* Selanjutnya diarsipkan
P* Surat untuk bupati diantar ke pendopo
P* Di-upload ke laman
P* Surat perintah membayar diterbitkan
P* Isi surat disesuaikan dengan arahan
P* Daftar hadir diedarkan
P* Berkas yang diterima, dicatat dalam buku
P* Rapat dipimpin oleh camat
P* Naskah yang diperiksa, diparaf, dan distempel dikirim
P* Permohonan ditolak
P* Formulir diisi oleh pemohon
P* Saldo dicek setiap sore
P* Sampel diuji di laboratorium
P* Surat disertai lampiran diserahkan kepada lurah
N Pengajuan cuti
N Pemeriksaan berkas oleh petugas
N Persetujuan
N Rapat koordinasi
N Rapat membahas anggaran
N Verifikasi dan validasi data
N Surat masuk
N Disposisi surat
N Berita acara serah terima
N Berkas permohonan lengkap
N Diterimanya pembayaran
N Terlaksananya sosialisasi
N Di ruang rapat
N Di kantor camat
N Mekanisme pembayaran
N Menu layanan
N Metode pengadaan
N Media sosialisasi
N Medis dan paramedis
N Mediasi sengketa
N Memorandum kesepahaman
N Meteran air
N Diskusi terbatas
N Dialog dengan warga
N Dinas luar
N Direktori perusahaan
N Digitalisasi arsip
N Diklat kepemimpinan
N Dikti dan dinas
N Distribusi logistik
N Uji coba aplikasi
N Uji petik
N Ganti rugi lahan
N Tindak lanjut temuan
N Serah terima barang
N Tanda tangan kepala dinas
N Terkait pengaduan
N Terhadap berkas
N Dokumen digital
N Laporan tertulis
N Permohonan termasuk lampiran
N Proses pemindaian selesai
N Berakhirnya kontrak
N Formulir yang telah diisi
N Pembayaran kepada penyedia
N Monitoring dan evaluasi
N Bersih-bersih gudang
N Berkas yang tidak lengkap
N Beberapa dokumen pendukung
N Input data
N Update status
N Tahap pemberkasan
`;

export interface Labelled {
  readonly text: string;
  readonly class: string;
  readonly isPassive: boolean;
}

export const ACTIVITIES: readonly Labelled[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [, start = '', passive, text = ''] = /^(\w)(\*?) (.*)$/.exec(line) ?? [];
    return { text, class: start, isPassive: passive === '*' };
  });
