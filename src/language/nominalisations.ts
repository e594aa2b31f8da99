/**
 * Nouns that stand where a verb should, and the verb that each is made from. Only pairs of this list are ever
 * proposed: which ending the verb takes, none, -kan or -i, can't be told from the noun.
 */
import { wordPairs, wordSet } from './wordSet.ts';

/** Pengajuan, persetujuan, penerimaan: pe-...-an and per-...-an, with their verbs. */
export const NOMINALISATIONS = wordPairs(`
  pengajuan=mengajukan penerimaan=menerima pemeriksaan=memeriksa persetujuan=menyetujui
  penandatanganan=menandatangani penyusunan=menyusun pencatatan=mencatat pembuatan=membuat
  pengiriman=mengirim penyerahan=menyerahkan penyampaian=menyampaikan penyimpanan=menyimpan
  pengarsipan=mengarsipkan pengagendaan=mengagendakan pendisposisian=mendisposisikan
  penerbitan=menerbitkan penetapan=menetapkan pelaksanaan=melaksanakan penugasan=menugaskan
  perencanaan=merencanakan penganggaran=menganggarkan pembayaran=membayar pencairan=mencairkan
  penghitungan=menghitung pengumpulan=mengumpulkan pengolahan=mengolah penelitian=meneliti
  pengujian=menguji penilaian=menilai pemilihan=memilih penentuan=menentukan
  pengumuman=mengumumkan pemanggilan=memanggil penjadwalan=menjadwalkan penyiapan=menyiapkan
  penyediaan=menyediakan pengadaan=mengadakan pembelian=membeli penjualan=menjual
  penghapusan=menghapus pemeliharaan=memelihara perawatan=merawat perbaikan=memperbaiki
  perubahan=mengubah penggantian=mengganti penambahan=menambah pengurangan=mengurangi
  penghentian=menghentikan pemberhentian=memberhentikan pemutusan=memutuskan
  pembatalan=membatalkan penolakan=menolak pengembalian=mengembalikan peminjaman=meminjam
  pengambilan=mengambil pengantaran=mengantar penjemputan=menjemput pembagian=membagi
  penyebaran=menyebarkan pengedaran=mengedarkan pendistribusian=mendistribusikan
  penggandaan=menggandakan pencetakan=mencetak pengetikan=mengetik penulisan=menulis
  pengisian=mengisi pendaftaran=mendaftarkan perekapan=merekap pelaporan=melaporkan
  pemantauan=memantau pengawasan=mengawasi pengendalian=mengendalikan pembinaan=membina
  pembimbingan=membimbing pendampingan=mendampingi pelatihan=melatih
  penyosialisasian=menyosialisasikan pengoordinasian=mengoordinasikan
  pendokumentasian=mendokumentasikan pengklasifikasian=mengklasifikasikan pengunggahan=mengunggah
  pengunduhan=mengunduh penginputan=menginput pengentrian=mengentri pembaruan=memperbarui
  pemindaian=memindai pengecekan=mengecek pembubuhan=membubuhkan pemarafan=memaraf
  pengesahan=mengesahkan penelaahan=menelaah pengkajian=mengkaji pereviuan=mereviu
  pengoreksian=mengoreksi pembahasan=membahas perumusan=merumuskan perancangan=merancang
  pengonsepan=mengonsep pengusulan=mengusulkan permohonan=memohon permintaan=meminta
  penunjukan=menunjuk pengangkatan=mengangkat pelantikan=melantik pemindahan=memindahkan
  pencabutan=mencabut penutupan=menutup pembukaan=membuka penyelesaian=menyelesaikan
  penyelenggaraan=menyelenggarakan pemrosesan=memproses pengerjaan=mengerjakan pengurusan=mengurus
  pengelolaan=mengelola pengaturan=mengatur penataan=menata penatausahaan=menatausahakan
  pembukuan=membukukan penyetoran=menyetorkan penagihan=menagih pemungutan=memungut
  pemotongan=memotong pentransferan=mentransfer penyaluran=menyalurkan pemasangan=memasang
  pembangunan=membangun pembongkaran=membongkar pengukuran=mengukur pendataan=mendata
  pencacahan=mencacah peninjauan=meninjau penjelasan=menjelaskan pemberitahuan=memberitahukan
  pelayanan=melayani penerusan=meneruskan pengalihan=mengalihkan pelimpahan=melimpahkan
  percepatan=mempercepat peningkatan=meningkatkan pengembangan=mengembangkan
  pertimbangan=mempertimbangkan pembandingan=membandingkan pencocokan=mencocokkan
  penyesuaian=menyesuaikan penggabungan=menggabungkan pemisahan=memisahkan
  pengelompokan=mengelompokkan pengurutan=mengurutkan penyortiran=menyortir
  penyeleksian=menyeleksi penyaringan=menyaring pelelangan=melelang penawaran=menawarkan
  penjaminan=menjamin pelindungan=melindungi pengamanan=mengamankan penjagaan=menjaga
  penyegelan=menyegel pemusnahan=memusnahkan penyusutan=menyusutkan pelestarian=melestarikan
  penempelan=menempelkan penempatan=menempatkan pemasukan=memasukkan pengeluaran=mengeluarkan
  pengangkutan=mengangkut penarikan=menarik pengarahan=mengarahkan pengaduan=mengadukan
  penyelidikan=menyelidiki penyidikan=menyidik penuntutan=menuntut pelacakan=melacak
  pencarian=mencari penemuan=menemukan penelusuran=menelusuri pengamatan=mengamati
  pembacaan=membaca perekaman=merekam pemotretan=memotret penayangan=menayangkan peliputan=meliput
  penyuntingan=menyunting penerjemahan=menerjemahkan penjilidan=menjilid pengemasan=mengemas
  penyuntikan=menyuntik pengobatan=mengobati pembersihan=membersihkan penggunaan=menggunakan
  pemanfaatan=memanfaatkan pemakaian=memakai pengoperasian=mengoperasikan pengaktifan=mengaktifkan
  penonaktifan=menonaktifkan pemblokiran=memblokir penyalinan=menyalin pencadangan=mencadangkan
  pemulihan=memulihkan pengaksesan=mengakses perilisan=merilis pemberian=memberikan
  penomoran=menomori pertanggungjawaban=mempertanggungjawabkan peringatan=memperingatkan
  pemaparan=memaparkan pengauditan=mengaudit penindaklanjutan=menindaklanjuti
  pencermatan=mencermati pengeksekusian=mengeksekusi perwujudan=mewujudkan pelepasan=melepaskan
  pemecahan=memecahkan perolehan=memperoleh pelampiran=melampirkan perpanjangan=memperpanjang
  kenaikan=menaikkan pemutakhiran=memutakhirkan penyepakatan=menyepakati pembentukan=membentuk
  pengukuhan=mengukuhkan peresmian=meresmikan penanaman=menanam penyemaian=menyemai
  penebangan=menebang penggalian=menggali penyitaan=menyita penahanan=menahan
  penangkapan=menangkap penggeledahan=menggeledah penertiban=menertibkan pemadaman=memadamkan
  pengevakuasian=mengevakuasi pertolongan=menolong penyewaan=menyewa penghibahan=menghibahkan
  pemutasian=memutasi pemensiunan=memensiunkan keputusan=memutuskan putusan=memutuskan
  persiapan=menyiapkan perhitungan=menghitung perbandingan=membandingkan pergantian=mengganti
  perlindungan=melindungi kunjungan=mengunjungi rujukan=merujuk penanganan=menangani
  pengadministrasian=mengadministrasikan pelunasan=melunasi pemesanan=memesan
  penimbangan=menimbang penyuluhan=menyuluh perpindahan=memindahkan pembuktian=membuktikan
  pemenuhan=memenuhi pemusatan=memusatkan penguatan=menguatkan penghimpunan=menghimpun
  pengalokasian=mengalokasikan pemverifikasian=memverifikasi pengonfirmasian=mengonfirmasi
  penyinkronan=menyinkronkan pemaketan=memaketkan pengajaran=mengajar
  penyerahterimaan=menyerahterimakan pembetulan=membetulkan pemilahan=memilah pelabelan=melabeli
  penyambutan=menyambut pengundangan=mengundang pengetesan=mengetes perbanyakan=memperbanyak
  pemakaman=memakamkan
`);

/** Words taken from other languages, and short nouns, that are written as if they were commands. */
export const LOANS = wordPairs(`
  verifikasi=memverifikasi validasi=memvalidasi klarifikasi=mengklarifikasi
  konfirmasi=mengonfirmasi identifikasi=mengidentifikasi inventarisasi=menginventarisasi
  klasifikasi=mengklasifikasi evaluasi=mengevaluasi analisis=menganalisis analisa=menganalisis
  registrasi=meregistrasi rekapitulasi=merekapitulasi otorisasi=mengotorisasi
  legalisasi=melegalisasi legalisir=melegalisasi publikasi=memublikasikan
  distribusi=mendistribusikan dokumentasi=mendokumentasikan koordinasi=mengoordinasikan
  konsultasi=mengonsultasikan sosialisasi=menyosialisasikan fasilitasi=memfasilitasi
  disposisi=mendisposisikan rekomendasi=merekomendasikan instalasi=menginstalasi
  instruksi=menginstruksikan informasi=menginformasikan notifikasi=memberitahukan revisi=merevisi
  reviu=mereviu review=mereviu koreksi=mengoreksi seleksi=menyeleksi inspeksi=menginspeksi
  audit=mengaudit investigasi=menginvestigasi supervisi=menyupervisi asistensi=mengasistensi
  harmonisasi=mengharmonisasikan sinkronisasi=menyinkronkan finalisasi=memfinalkan
  kompilasi=mengompilasi tabulasi=menabulasi presentasi=mempresentasikan
  diseminasi=mendiseminasikan diskusi=mendiskusikan negosiasi=menegosiasikan mediasi=memediasi
  mobilisasi=memobilisasi rekonsiliasi=merekonsiliasi sertifikasi=menyertifikasi
  akreditasi=mengakreditasi konfigurasi=mengonfigurasi digitalisasi=mendigitalkan input=menginput
  entri=mengentri entry=mengentri update=memperbarui upload=mengunggah download=mengunduh
  scan=memindai print=mencetak backup=mencadangkan edit=menyunting submit=mengirim
  approval=menyetujui approve=menyetujui checking=memeriksa cek=mengecek monitoring=memantau
  survei=menyurvei survey=menyurvei rekap=merekap paraf=memaraf telaah=menelaah telaahan=menelaah
  laporan=melaporkan usulan=mengusulkan undangan=mengundang proses=memproses transfer=mentransfer
  fotokopi=memfotokopi lelang=melelang tindaklanjut=menindaklanjuti ujicoba=menguji ttd=menandatangani tandatangan=menandatangani
`);

/** Two words that are one deed. */
export const TWO_WORDS = wordPairs(`
  tindak-lanjut=menindaklanjuti uji-coba=menguji-coba tanda-tangan=menandatangani follow-up=menindaklanjuti
`);

/** Done with somebody, not to something: "Koordinasi dengan camat" is "Berkoordinasi dengan camat". */
export const DONE_WITH = wordPairs(`
  koordinasi=berkoordinasi konsultasi=berkonsultasi diskusi=berdiskusi negosiasi=bernegosiasi
  komunikasi=berkomunikasi
`);

/** Deeds that more often name a document: "Laporan bulanan" is not "Melaporkan bulanan". */
export const DOCUMENT_NOUNS = wordSet(`
  laporan usulan undangan telaahan permohonan penawaran pengumuman peringatan pemasukan pengeluaran perolehan
  pertimbangan kenaikan keputusan putusan rujukan proses pengaduan informasi instruksi
`);

/** What to suggest where one noun may be several deeds. */
export const SUGGESTED = wordPairs(`
  serah-terima=menyerahkan rapat=mengadakan-rapat login=masuk-ke share=membagikan acc=menyetujui
`);
