/** Verbs that are known by name: with me-, with ber-, and the few that stand without any prefix. */
import { LOANS, NOMINALISATIONS } from './nominalisations.ts';
import { wordPairs, wordSet } from './wordSet.ts';

const FURTHER = wordSet(`
  mengirimkan mengantarkan memberi menghapuskan menambahkan menyetor menawar mendaftar mengikuti
  menghadiri memimpin mewakili memerintahkan mengimbau mengingatkan menegur menanggapi menjawab
  menanyakan melanjutkan mempelajari memahami mengunjungi mewawancarai menginstal mengecap mengelap
  mengetes mengebor menyebutkan membawa melihat melakukan menjalankan memulai mengakhiri mengikat
  mengontrak memilah merapatkan memperlihatkan mempersiapkan mempertemukan memperbanyak
  mempersilakan memperkuat mempersingkat mengetahui mengajar menyertakan menyertai menyatakan
  menyanyikan menyala menikahkan menamai meneken mengkliping mengkredit memproduksi memprogram
  mentranskripsi menstempel menerapkan menaati mengklasifikasi memarkir memasok memasarkan memuat
  memungkinkan memutar menghubungi melengkapi memerantarai menunggu menugasi menetapkan memesan
  memastikan mencantumkan menghimpun menuangkan menyusulkan menindak menyetempel mengetuai
  menyerahterimakan mengundang memberlakukan memerlukan membutuhkan mengharuskan menginstall
`);

/** Acts with ber-; most other words with ber- are no acts ("berkas", "berdasarkan"). */
export const BER_ACTS = wordSet(`
  berkoordinasi berkonsultasi berkomunikasi berdiskusi bermusyawarah berkunjung berangkat
  berpartisipasi bertanya bertemu berunding berkumpul bersidang bertindak berjaga berpatroli
  berkeliling berlatih berbelanja berpindah berhenti bersiap beristirahat bekerja belajar berdialog
  bernegosiasi berkirim bertugas bekerjasama beroperasi berbicara berdoa bersepakat berkontribusi
  berpamitan bergabung bersurat berembuk berupaya berusaha bergerak bersiaga berkolaborasi bersinergi
  berinteraksi bertransaksi bertolak berlayar berbaris bersosialisasi bermediasi beracara berkemas bersilaturahmi
  bermufakat bersumpah berikrar berorasi berpidato berbagi berdinas beraudiensi
`);

/** Verbs without a prefix that are right as they are. */
export const ROOT_VERBS = wordSet(`
  hadir datang masuk keluar pulang pergi tiba ikut mulai naik turun duduk tinggal kembali lapor
  singgah
`);

/** Bare roots as people write commands, and the verb that is meant. */
export const COMMANDS = wordPairs(`
  terima=menerima buat=membuat kirim=mengirim kirimkan=mengirimkan catat=mencatat periksa=memeriksa
  cek=mengecek ambil=mengambil antar=mengantar antarkan=mengantarkan serahkan=menyerahkan
  sampaikan=menyampaikan simpan=menyimpan susun=menyusun siapkan=menyiapkan isi=mengisi tulis=menulis
  ketik=mengetik cetak=mencetak unggah=mengunggah unduh=mengunduh lakukan=melakukan
  laksanakan=melaksanakan tandatangani=menandatangani bayar=membayar bayarkan=membayarkan
  hitung=menghitung kumpulkan=mengumpulkan olah=mengolah teliti=meneliti uji=menguji nilai=menilai
  pilih=memilih tentukan=menentukan tetapkan=menetapkan umumkan=mengumumkan panggil=memanggil
  hubungi=menghubungi jadwalkan=menjadwalkan sediakan=menyediakan beli=membeli hapus=menghapus
  pelihara=memelihara perbaiki=memperbaiki ubah=mengubah ganti=mengganti tambah=menambah
  tambahkan=menambahkan kurangi=mengurangi hentikan=menghentikan putuskan=memutuskan
  batalkan=membatalkan tolak=menolak kembalikan=mengembalikan pinjam=meminjam bagi=membagi
  bagikan=membagikan sebarkan=menyebarkan gandakan=menggandakan daftar=mendaftar
  daftarkan=mendaftarkan laporkan=melaporkan pantau=memantau awasi=mengawasi buka=membuka
  tutup=menutup pasang=memasang bawa=membawa lihat=melihat baca=membaca pelajari=mempelajari
  pastikan=memastikan berikan=memberikan beri=memberi minta=meminta ajukan=mengajukan
  usulkan=mengusulkan teruskan=meneruskan lanjutkan=melanjutkan bahas=membahas
  arsipkan=mengarsipkan agendakan=mengagendakan masukkan=memasukkan keluarkan=mengeluarkan
  lengkapi=melengkapi lampirkan=melampirkan cocokkan=mencocokkan perintahkan=memerintahkan
  tugaskan=menugaskan undang=mengundang jemput=menjemput terbitkan=menerbitkan
  sahkan=mengesahkan setujui=menyetujui disposisikan=mendisposisikan distribusikan=mendistribusikan
  telaah=menelaah kaji=mengkaji rapikan=merapikan jelaskan=menjelaskan tempelkan=menempelkan
  jalankan=menjalankan rekam=merekam salin=menyalin konsep=mengonsep scan=memindai
  tindaklanjuti=menindaklanjuti verifikasikan=memverifikasi
`);

/** Commands that are nouns just as often: what follows decides. */
export const NOUN_TOO = wordSet(`
  isi nilai daftar bagi antar uji cetak terima ganti buka pinjam simpan tambah konsep scan rekam
  telaah salin tutup cek
`);

/** Two words, a hyphen between them here, that name a thing although the first may be a command. */
export const NAMED_THINGS = wordSet(`
  ganti-rugi pinjam-pakai isi-ulang cetak-ulang cetak-biru antar-jemput antar-instansi antar-waktu
  terima-kasih simpan-pinjam bagi-hasil buka-tutup daftar-hadir daftar-urut daftar-nominatif
  daftar-inventaris daftar-pegawai daftar-tunggu daftar-pustaka daftar-isi nilai-kontrak
  nilai-perolehan nilai-tukar rekam-medis salin-tempel tambah-daya uji-coba uji-petik uji-publik
  uji-lab uji-laboratorium uji-kompetensi uji-kelayakan uji-materi uji-materiil uji-fungsi uji-tera
  uji-emisi uji-kir konsep-surat konsep-naskah konsep-nota
`);

/** Every verb with me- that is known by name. */
export const KNOWN_ACTIVE: ReadonlySet<string> = new Set([
  ...NOMINALISATIONS.values(),
  ...LOANS.values(),
  ...COMMANDS.values(),
  ...FURTHER,
]);

/** What may have stood where the prefix swallowed a letter; a wrong one is no word, and does no harm. */
const PREFIXES: readonly (readonly [prefix: RegExp, letters: readonly string[]])[] = [
  [/^menge(?=[a-z]{3,5}$)/, ['']],
  [/^meny/, ['s']],
  [/^meng/, ['', 'k']],
  [/^mem(?=[aiueo])/, ['p', 'm']],
  [/^mem/, ['']],
  [/^men(?=[aiueo])/, ['t', 'n']],
  [/^men/, ['']],
  [/^me/, ['']],
];

/** The roots that a verb with me- may have: "menyusun" has "susun". */
export function rootsOf(active: string): readonly string[] {
  return PREFIXES.flatMap(([prefix, letters]) =>
    prefix.test(active) ? letters.map((letter) => active.replace(prefix, letter)) : [],
  );
}

/** Known verbs by their roots: "catat" is of "mencatat". */
export const ACTIVE_OF_ROOT: ReadonlyMap<string, string> = new Map(
  [...KNOWN_ACTIVE].flatMap((active) =>
    active.includes(' ') ? [] : rootsOf(active).map((root) => [root, active] as const),
  ),
);

const bare = (root: string): string => root.replace(/(?:kan|i)$/, '');

/** Roots without their ending too, as in "terkirim" of "mengirimkan". */
export const BARE_ROOTS: ReadonlySet<string> = new Set(
  [...ACTIVE_OF_ROOT.keys()]
    .flatMap((root) => [root, bare(root)])
    .concat('daftar', 'laksana', ...LOANS.keys()),
);
