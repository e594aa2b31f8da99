/** Whether the name of a pelaksana is a role, or else a person or a thing. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** How roles and units begin. */
const ROLE_HEADS = set(`
  admin administrator operator pengelola petugas kepala ketua wakil tim staf staff pejabat pranata analis
  koordinator pengguna pemohon penyedia verifikator teknisi bagian bidang seksi unit subbag subbagian sub loket
  pengadministrasi arsiparis agendaris kasubbag kasubag kasi kabid kabag kadis pj pjk pic penerima pengirim kurir
  resepsionis sekretaris sekretariat pengolah dinas badan kantor pimpinan dokter perawat bidan apoteker direktur
  camat lurah bupati walikota gubernur menteri bendahara inspektur auditor pegawai asn pns anggota masyarakat
  panitia pokja satpam pengawas penanggung pelaksana kuasa atasan dosen guru rektor dekan mahasiswa siswa warga
  programmer developer pengembang plt plh ppk kpa pa
`);
const THINGS = set(`
  aplikasi app apps sistem website web situs laman portal server mesin printer komputer laptop sarana database
  email surel whatsapp telepon dokumen surat berkas formulir buku kotak ruang ruangan gedung kendaraan mobil
  perangkat sipd simda sakti srikandi spse siasn oss simpeg simak siak simbada sirup emonev sapk
`);
/** Things that are units of people before some words. */
const UNITS = /^(?:perangkat (?:daerah|desa|kelurahan)|ruang (?:layanan|pelayanan))\b/i;
const TITLES =
  /(?:^|[\s(])(?:Drs|Dra|Hj|Prof|KH|Apt|Ns|Sdr|Sdri|Tn|Ny|drg|Ir|H|Dr|dr)\.\s*(?=\p{Lu})|^(?:Drs|Dra|Hj|Sdr|Sdri)\s(?=\p{Lu})/u;
/** A doctor of something is a role. */
const DOCTORS =
  /^(?:dr|drg)\.\s*(?:umum|spesialis|jaga|poli|gigi|penanggung|pemeriksa|piket|puskesmas)\b/i;
const DEGREES =
  /(?:,\s*|\s)(?:S\.\s?\p{Lu}\p{L}*|M\.\s?\p{Lu}\p{L}*|A\.\s?Md|Ph\.\s?D|Sp\.\s?\p{Lu}+)(?:\.|\b)|,\s*(?:SE|SH|MM|MH|SST|ST|MT|Ak|CA|SKM|SPd|SSos|SKom|SIP|SSi|MSi|MPd|Amd|AMd)\b/u;
const COMMA_DEGREE = new RegExp(`,\\s*(?:${DEGREES.source.replace('(?:,\\s*|\\s)', '')})`, 'u');
const ADDRESS = /^(?:bapak|bpk|pak|ibu|bu|sdr|sdri|saudara|saudari)\b\.?\s+/i;
/** Those whom an office serves, by a word of address. */
const SERVED = set('hamil rumah menyusui nifas bersalin balita asuh bayi');
/** Given names so common that a pelaksana who begins with one is a person. */
const NAMES = set(`
  budi siti andi agus dewi ahmad achmad muhammad mohammad mochamad muhamad abdul joko eko rina yanti yuni ani
  rudi dedi deni hendra hendri irwan iwan susi susanti wati sulastri suparman slamet sugeng bambang endang
  ratna lina tuti yusuf ismail ibrahim hasan husein fatimah aisyah nurul fitri fitriani rini ningsih
  rahmawati kurniawan setiawan santoso wibowo saputra pratama nugroho hidayat suryadi supriyadi sutrisno
  heru tono yanto dian lestari astuti maria yohanes stefanus ketut wayan made nyoman putu gede asep ujang dadang
  cecep teguh arif arief fajar rizky rizki rizal zainal mulyadi mulyono hartono widodo sumarni sri
`);

/** What a pelaksana is by its name, if not a role; a name that we can't tell is taken for a role. */
export function personOrThing(name: string): 'person' | 'thing' | null {
  const said = name.replace(/\s+/g, ' ').trim();
  const words = said.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  const [first = '', second = ''] = words;
  const bracket = /\(([^)]*)\)/.exec(said)?.[1] ?? '';
  if (/\bnip\b/i.test(said) || /(?:\d[\s.]*){18}/.test(said)) return 'person';
  if (COMMA_DEGREE.test(said) || isPerson(bracket)) return 'person';
  if (ROLE_HEADS.has(first) || UNITS.test(said)) return null;
  if (ADDRESS.test(said)) return ROLE_HEADS.has(second) || SERVED.has(second) ? null : 'person';
  if (isPerson(said) || NAMES.has(first)) return 'person';
  const isThing = THINGS.has(first) || /^e-\p{L}/u.test(first);
  return isThing && !ROLE_HEADS.has(words.at(-1) ?? '') ? 'thing' : null;
}

const isPerson = (text: string): boolean =>
  !DOCTORS.test(text) && (TITLES.test(text) || DEGREES.test(text));
