/**
 * What words of an SOP look like: verbs that begin an activity, nouns that begin a role. Shapes and short lists of
 * exceptions, not a dictionary; a wrong guess shows in the preview, before anything changes.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Begin with me- and are no verbs, or prepositions at the start of a sentence. */
const NOT_ME = list(
  'media medis medik mediasi medium mekanik mekanis mekanisme melainkan melalui melayu member memang memo memoar ' +
    'memori memorandum menara mendadak mengapa mengenai menit mental mentor menteri menuju menurut merah mereka merk ' +
    'mesin meski meskipun mesjid meter meterai materai metode metodologi metrologi meeting meja menu mengingat ' +
    'menjelang megah metadata messenger menengah',
);
/** Begin with di- and are no passives. */
const NOT_DI = list(
  'dia diagnosa diagnosis diagram dialog diameter digital digitalisasi dinamika dinamis dinas dinkes dipa diploma ' +
    'diplomat dirjen direksi direktorat direktori direktur dirut disabilitas disdik disdukcapil dishub disiplin disk ' +
    'diskominfo diskon diskusi disnaker dispar dispendik dispensasi disperindag dispora disposisi disposal dispusip ' +
    'distan distribusi distributor distrik ditjen divisi dinsos diklat dikti diantara diatas dibawah didalam dimana ' +
    'diluar disamping dimaksud diharapkan disebabkan',
);
const BER_ACTS = list(
  'berkoordinasi berkonsultasi berkomunikasi berdiskusi bermusyawarah berkunjung berangkat bertanya bertemu ' +
    'berunding berkumpul bersidang bertindak berjaga berpatroli berkeliling berlatih bernegosiasi berkirim bertugas ' +
    'bekerja belajar berdialog beroperasi berbicara berdoa bersepakat bergabung bekerjasama',
);
/** Root verbs, and bare commands as people write them. */
const ROOTS = list(
  'terima buat kirim catat periksa cek ambil antar serahkan sampaikan simpan susun siapkan isi tulis ketik cetak ' +
    'unggah unduh lakukan laksanakan tandatangani bayar hitung kumpulkan olah teliti uji nilai pilih tentukan ' +
    'tetapkan umumkan panggil hubungi jadwalkan sediakan beli hapus pelihara perbaiki ubah ganti tambah kurangi ' +
    'hentikan putuskan batalkan tolak kembalikan pinjam bagi sebarkan gandakan daftarkan laporkan pantau awasi buka ' +
    'tutup pasang bawa lihat baca pelajari pastikan berikan beri minta ajukan usulkan teruskan lanjutkan bahas ' +
    'arsipkan agendakan masukkan keluarkan lengkapi lampirkan cocokkan perintahkan tugaskan undang jemput terbitkan ' +
    'sahkan setujui hadir datang masuk keluar pulang pergi tiba ikut mulai naik turun duduk kembali lapor menghadap ' +
    'singgah input entri entry upload update scan print proses rekap paraf verifikasi validasi login',
);
/** What may stand between a role and its verb: "Staf kemudian mencatat". */
const BEFORE_VERB = list(
  'akan segera langsung kemudian lalu selanjutnya juga telah sudah dapat harus wajib ikut turut tidak kembali',
);
/** Nouns that begin the name of a role. */
const ROLES = list(
  'admin operator pengelola petugas kepala ketua wakil tim staf staff pejabat pranata analis koordinator pengguna ' +
    'pemohon penyedia verifikator teknisi pengadministrasi arsiparis agendaris kasubbag kasubag kasi kabid kabag kasie ' +
    'kadis kapus katim pj pic penerima pengirim kurir resepsionis sekretaris sekda sekdis sekcam sekdes pengolah dinas ' +
    'badan kantor pimpinan dokter perawat bidan apoteker direktur camat lurah kades bupati walikota wali gubernur ' +
    'menteri bendahara inspektur irban auditor pegawai satpam security panitia pokja ppk kpa ppspm pptk pa pphp ppid ' +
    'kaur penyuluh pengawas penilai surveyor masyarakat warga pelapor pelanggan tamu peserta pasien penduduk rekanan ' +
    'vendor subbag subbagian bagian bidang seksi unit loket kasir supir sopir driver juru penata penelaah konsultan ' +
    'narasumber moderator notulis mahasiswa guru dosen rektor dekan humas protokol asisten sespri ajudan atasan ' +
    'bawahan pengusul penanggung front desk officer user kpps pengadu wajib responden pencacah pelaksana penyelia',
);
/** Words that only ever stand between the parts of a role's name. */
const WITHIN_ROLE = list('dan / & bidang bagian seksi umum surat urusan sub loket pelayanan atau');

/** A word without what is written around it, in small letters. */
export const bareWord = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const ME = /^(?:mem[bpfvaiueo]|men[cdjtszaiueo]|meng|meny|menge|me[lmnrwy])\p{L}/u;
const HYBRID = /^(?:me|mem|men|meng|di)-\p{L}/u;

/** Whether a word has the shape of a verb that acts, or of one that is done to something. */
export function isVerb(written: string): boolean {
  const word = bareWord(written);
  if (ROOTS.has(word) || BER_ACTS.has(word) || HYBRID.test(word)) return true;
  if (word.length < 6) return false;
  return (ME.test(word) && !NOT_ME.has(word)) || isPassive(word);
}

/** Whether a word has the shape of a passive, "diperiksa". */
export function isPassive(written: string): boolean {
  const word = bareWord(written);
  return word.length >= 6 && /^di[\p{L}-]+$/u.test(word) && !NOT_DI.has(word);
}

/** Whether a word may stand between a role and what it does. */
export const isBeforeVerb = (word: string): boolean => BEFORE_VERB.has(bareWord(word));

/** Whether a word begins the name of a role. */
export const isRole = (word: string): boolean => ROLES.has(bareWord(word));

/** Whether a word that is not written large may belong to the name of a role. */
export const isWithinRole = (word: string): boolean => WITHIN_ROLE.has(bareWord(word));

/** Whether a word is written large, as names are. */
export const isLarge = (word: string): boolean =>
  /^[("'“]?[\p{Lu}\p{N}]/u.test(word) || word === '/';

/** A text with its first letter large, unless it is written in a way of its own ("e-office"). */
export function capital(text: string): string {
  const [first = ''] = text;
  const large = first.toUpperCase();
  // Some letters have no large form of their own, and would become another letter or two.
  const hasLarge = large.toLowerCase() === first;
  return hasLarge && /^\p{Ll}{2}/u.test(text) ? large + text.slice(first.length) : text;
}
