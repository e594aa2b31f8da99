/** Nouns that begin the name of a role, and what shortens them. */
import { wordSet } from './wordSet.ts';

/** Who acts in an office: the first word of "Kepala Dinas", "Petugas Loket". */
export const ROLE_HEADS = wordSet(`
  admin operator pengelola petugas kepala ketua wakil tim staf pejabat pranata analis koordinator pengguna
  pemohon penyedia verifikator teknisi pengadministrasi arsiparis agendaris pj pic penerima pengirim kurir
  resepsionis sekretaris sekda sekdis sekcam sekdes pengolah dinas badan kantor pimpinan dokter perawat bidan
  apoteker direktur camat lurah kades bupati wali walikota gubernur menteri presiden bendahara inspektur auditor
  pegawai satpam panitia pokja ppk kpa pptk ppid irban penyuluh pengawas penilai surveyor masyarakat warga
  pelapor pelanggan tamu peserta pasien penduduk rekanan vendor subbagian bagian bidang seksi unit loket kasir
  penata penelaah konsultan narasumber moderator notulis mahasiswa siswa guru dosen rektor dekan ajudan atasan
  pengusul penanggung user pengadu pelaksana penyelia anggota asn pns sekretariat inspektorat direksi direktorat
  kecamatan kelurahan puskesmas kementerian pembina ajudan asisten deputi kasubdit jaksa hakim panitera
  pa pphp ppspm kaur kpps pencacah responden security sopir supir driver sespri juru protokol bawahan officer
  penyidik pengacara pihak orang humas pustakawan instruktur fasilitator widyaiswara nakes opd skpd pemda ybs
  majelis kuasa komandan danton danru regu nakhoda syahbandar kapten pilot masinis pengemudi kader relawan jurusita
  penghulu modin notaris ppat advokat penuntut mediator penggugat tergugat komite dewan lembaga kelompok senat
  pendamping penguji pembimbing pendaftar pelamar importir eksportir perusahaan kontraktor pedagang bank teller
  laboran radiografer fisioterapis sanitarian pemustaka peminjam pengunjung nasabah konsumen klien kanit kapolsek
  danramil babinsa penjaga pengawal sipir kejaksaan kepolisian polres polsek pengadilan desa pemdes bpd kepsek waka
  lppm upt uptd bpkad bappeda dprd fraksi komisi pansus tapd
`);

/** Before a role: "para", "seluruh anggota". */
export const BEFORE_ROLE = wordSet(
  'para seluruh setiap semua tiap anggota masing-masing pihak bapak ibu pak bu bpk plt plh',
);

const SHORT = new Map(
  Object.entries({
    kabag: 'kepala bagian',
    kabid: 'kepala bidang',
    kasubbag: 'kepala subbagian',
    kasubag: 'kepala subbagian',
    kasubbid: 'kepala subbidang',
    kasubid: 'kepala subbidang',
    kasi: 'kepala seksi',
    kasie: 'kepala seksi',
    kadis: 'kepala dinas',
    kadin: 'kepala dinas',
    kaban: 'kepala badan',
    kakan: 'kepala kantor',
    karo: 'kepala biro',
    kabiro: 'kepala biro',
    kapus: 'kepala puskesmas',
    kasat: 'kepala satuan',
    katim: 'ketua tim',
    kades: 'kepala desa',
    ka: 'kepala',
    sekda: 'sekretaris daerah',
    sekdis: 'sekretaris dinas',
    sekdin: 'sekretaris dinas',
    sekban: 'sekretaris badan',
    sekcam: 'sekretaris camat',
    sekdes: 'sekretaris desa',
    sekwan: 'sekretaris dprd',
    kaprodi: 'ketua program studi',
    kajur: 'ketua jurusan',
    bag: 'bagian',
    bid: 'bidang',
    subbag: 'subbagian',
    subag: 'subbagian',
    tu: 'tata usaha',
    umpeg: 'umum dan kepegawaian',
    staff: 'staf',
    irban: 'inspektur pembantu',
    opd: 'perangkat daerah',
    skpd: 'perangkat daerah',
    jfu: 'jabatan fungsional umum',
    wabup: 'wakil bupati',
    wagub: 'wakil gubernur',
    wali: 'wali',
    plt: '',
    plh: '',
    bapak: '',
    ibu: '',
    pak: '',
    bu: '',
    bpk: '',
  }).map(([short, long]) => [short, long === '' ? [] : long.split(' ')] as const),
);

/** The words that a word of a role stands for: "kabag" is "kepala bagian". */
export const spelledOut = (word: string): readonly string[] => SHORT.get(word) ?? [word];

/** "sub bagian" is written in one word as well. */
export function roleWords(words: readonly string[]): readonly string[] {
  const spelled = words.flatMap(spelledOut);
  return spelled.flatMap((word, index) => {
    if (word === 'sub' && index + 1 < spelled.length) return [];
    return spelled[index - 1] === 'sub' ? [`sub${word}`] : [word];
  });
}

/** Short names in capitals that are documents and never act: "SK", "DIPA". */
export const DOCUMENT_SHORT = wordSet(`
  sk st spt sppd nd ba bast bap kak tor rab hps spk spmk sppbj spp spm sp2d spj lpj lhp dpa rka pks mou se ktp kk
  dipa pok ttd tte skp sop sip nib npwp nik nip lkip renja renstra rkpd apbd apbn bku sts skpd ssp skck imb pbg
  kib rth pdf usb cctv wa sms qr pnbp bmn bmd
`);
