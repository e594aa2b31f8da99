/** Whether the name of a pelaksana is a role, or else a person or a thing. */
import { ROLE_HEADS, spelledOut } from './roles.ts';
import { wordSet } from './wordSet.ts';

/** Heads of roles that stand only at the head of a column. */
const MORE_HEADS = wordSet(`
  administrator sub subbag pjk kuasa programmer developer pengembang plt plh pa kaur danramil kapolsek mantri keuchik
`);
/** Who keeps a thing, named behind it: "Website Admin". */
const KEEPERS = wordSet('admin administrator operator developer programmer');
const THINGS = wordSet(`
  aplikasi app apps sistem website web situs laman portal server mesin printer scanner komputer laptop sarana
  database email surel whatsapp telegram telepon google zoom dashboard mobile form dokumen surat berkas formulir buku
  kotak ruang ruangan gedung kendaraan mobil perangkat sipd simda sakti srikandi spse siasn oss simak siak simbada
  sirup emonev sapk sicantik inaproc dapodik emis sipp span omspan simkah simkim simrs siskeudes sipades satusehat
  pcare p-care aspak sitb siks siks-ng dtks siplah arkas inlislite sihalal sp4n simpatika tablet tv televisi kamera
  cctv gawai genset proyektor faks faksimile lembar lemari nota
  kartu brankas rak papan map amplop kuitansi kwitansi blangko blanko laporan
`);
/** "SIMPEG", "SiDesi", "MyASN", "eKinerja": the names of information systems. */
const SYSTEM = /^(?:SIM\p{Lu}{2,}|OM[ -]?SPAN|(?:Si|My|Ina|e|i)\p{Lu})/u;
/** Units of people that are called by a thing. */
const UNITS =
  /^(?:perangkat (?:daerah|desa|kelurahan|kecamatan)|ruang (?:layanan|pelayanan)|sarana (?:dan |& ?)?prasarana)\b/i;
const TITLES =
  /(?:^|[\s(])(?:Drs|Dra|Hj|Prof|KH|Apt|Ns|Sdr|Sdri|Tn|Ny|drg|Ir|H|Dr|dr)\.\s*(?=\p{Lu})|^(?:Drs|Dra|Hj|Sdr|Sdri)\s(?=\p{Lu})/u;
/** A title behind a role: "Camat Drs. Hasan". */
const TITLED_NAME = /\s(?:Drs|Dra|Hj|Ir|Prof|Dr)\.\s*(?=\p{Lu})/u;
/** Houses that are called by a person with titles: "Direktur RSUD Dr. Soetomo". */
const NAMED_HOUSES =
  /\b(?:rs\p{L}*|rumah sakit|klinik|puskesmas|universitas|tahura|taman|museum|gedung)\b/iu;
/** A doctor of something is a role. */
const DOCTORS =
  /^(?:dr|drg)\.\s*(?:umum|spesialis|jaga|poli|gigi|penanggung|pemeriksa|piket|puskesmas)\b/i;
const DEGREES =
  /(?:,\s*|\s)(?:S\.\s?\p{Lu}\p{L}*|M\.\s?\p{Lu}\p{L}*|A\.\s?Md|Ph\.\s?D|Sp\.\s?\p{Lu}+)(?:\.|\b)|,\s*(?:SE|SH|MM|MH|SST|ST|MT|Ak|CA|SKM|SPd|SSos|SKom|SIP|SSi|MSi|MPd|Amd|AMd)\b/u;
const COMMA_DEGREE = new RegExp(`,\\s*(?:${DEGREES.source.replace('(?:,\\s*|\\s)', '')})`, 'u');
const ADDRESS = /^(?:bapak|bpk|pak|ibu|bu|sdr|sdri|saudara|saudari)\b\.?\s+/i;
/** Those whom an office serves, by a word of address. */
const SERVED = wordSet('hamil rumah menyusui nifas bersalin balita asuh bayi');
/** Given names so common that a pelaksana who begins with one is a person. */
const NAMES = wordSet(`
  abdul achmad agus ahmad aisyah andi ani anita anwar arief arif asep astuti bambang bayu budi cecep dadang darmawan
  dedi deni desi dewi dian eko endang fajar fatimah firman fitri fitriani gede gunawan hartono haryanto hasan hendra
  hendri heru hermawan hidayat husein ibrahim indra iqbal irwan iskandar ismail iwan joko kadek ketut komang
  kurniawan lestari lina made maria marlina mochamad mohammad muhamad muhammad mulyadi mulyono nina ningsih novi
  novita nugroho nur nurhayati nurul nyoman pratama prasetyo purnomo putu rahayu rahma rahmat rahmawati ratih ratna
  reza ridwan rini rina rizal rizki rizky rudi santoso saputra setiawan siti slamet sri stefanus sugeng suharti
  sulastri sumarni sumiati suparman supriyadi suryadi suryani susanti susi sutrisno syahrul syamsul taufik teguh
  tono tuti ujang wahyu wahyudi wati wayan wibowo widodo yanti yanto yohanes yudi yulia yulianti yuni yusuf zainal
  zulkifli
`);
const BALINESE =
  /^(?:I|Ni|Ida)\s(?:Made|Wayan|Nyoman|Ketut|Gede|Gusti|Putu|Luh|Kadek|Komang|Bagus|Ayu)\b/;

/** What a pelaksana is by its name, if not a role; a name that we can't tell is taken for a role. */
export function personOrThing(name: string): 'person' | 'thing' | null {
  const said = name.replace(/\s+/g, ' ').trim();
  const words = said.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  const [first = '', second = ''] = words;
  const bracket = /\(([^)]*)\)/.exec(said)?.[1] ?? '';
  if (/\bnip\b/i.test(said) || /(?:\d[\s.]*){18}/.test(said)) return 'person';
  if (COMMA_DEGREE.test(said) || isPerson(bracket)) return 'person';
  if (TITLED_NAME.test(said) && !NAMED_HOUSES.test(said)) return 'person';
  if (isHead(first) || UNITS.test(said)) return null;
  if (ADDRESS.test(said)) return isHead(second) || SERVED.has(second) ? null : 'person';
  if (isPerson(said) || NAMES.has(first) || BALINESE.test(said)) return 'person';
  const isThing = THINGS.has(first) || /^e-\p{L}/u.test(first) || SYSTEM.test(said);
  return isThing && !KEEPERS.has(words.at(-1) ?? '') ? 'thing' : null;
}

/** Whether a role or a unit may begin so, spelled out or not. */
const isHead = (word: string): boolean =>
  MORE_HEADS.has(word) || ROLE_HEADS.has(word) || ROLE_HEADS.has(spelledOut(word)[0] ?? '');

const isPerson = (text: string): boolean =>
  !DOCTORS.test(text) && (TITLES.test(text) || DEGREES.test(text));
