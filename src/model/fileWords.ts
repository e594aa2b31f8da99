/** Every sentence that reading a file can say, and the words it uses for the places in a file. */
import type {
  ActivityField,
  ApprovalField,
  IdentityField,
  IdentityList,
  SymbolKind,
} from './sop.ts';

const IDENTITY = 'Identitas';

const ACTIVITY_LABELS: Readonly<Record<ActivityField, string>> = {
  description: 'Uraian',
  requirements: 'Kelengkapan',
  duration: 'Waktu',
  output: 'Output',
  remarks: 'Keterangan',
};

const IDENTITY_LABELS: Readonly<Record<IdentityField | IdentityList, string>> = {
  institution: 'Nama Instansi',
  unit: 'Unit Kerja',
  number: 'Nomor SOP',
  title: 'Nama SOP',
  created: 'Tanggal Pembuatan',
  revised: 'Tanggal Revisi',
  effective: 'Tanggal Efektif',
  legalBasis: 'Dasar Hukum',
  qualifications: 'Kualifikasi Pelaksana',
  relatedSops: 'Keterkaitan',
  equipment: 'Peralatan/Perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan Pendataan',
};

const APPROVAL_LABELS: Readonly<Record<ApprovalField, string>> = {
  position: 'Jabatan',
  name: 'Nama',
  rank: 'Pangkat',
  nip: 'NIP',
};

const KIND_NAMES: Readonly<Record<SymbolKind, string>> = {
  terminator: 'kapsul',
  process: 'kotak',
  decision: 'belah ketupat',
};

/** Where in the file something is, counted from 1 as a person counts. */
export const place = {
  identity: IDENTITY,
  identityField: (field: IdentityField | IdentityList): string =>
    `${IDENTITY}, ${IDENTITY_LABELS[field]}`,
  identityItem: (list: IdentityList, number: number): string =>
    `${IDENTITY}, ${IDENTITY_LABELS[list]} butir ke-${number}`,
  approval: `${IDENTITY}, Disahkan oleh`,
  approvalField: (field: ApprovalField): string =>
    `${IDENTITY}, Disahkan oleh, ${APPROVAL_LABELS[field]}`,
  logo: `${IDENTITY}, Lambang`,
  actors: 'Daftar pelaksana',
  actor: (number: number): string => `Pelaksana ke-${number}`,
  activities: 'Daftar kegiatan',
  activity: (number: number): string => `Kegiatan ke-${number}`,
  activityField: (field: ActivityField): string => `kolom ${ACTIVITY_LABELS[field]}`,
  symbols: 'daftar simbol',
  symbol: (number: number): string => `simbol ke-${number}`,
  flows: 'Daftar panah',
  flow: (number: number): string => `Panah ke-${number}`,
  sheet: 'Lembar',
  paper: 'ukuran kertas',
  orientation: 'arah kertas',
  name: 'nama',
  group: 'kelompok',
  label: 'label',
  kind: 'jenis',
  version: 'Versi berkas',
} as const;

/** What was mended, to follow a place and a colon. */
export const mended = {
  missing: 'tidak ada; diisi kosong.',
  notText: 'bukan teks; dikosongkan.',
  numberToText: (text: string): string => `berupa angka; dijadikan teks "${text}".`,
  unprintable: (count: number): string =>
    `${count} karakter yang tidak dapat dicetak dibuang atau diganti.`,
  notList: 'bukan daftar; dikosongkan.',
  notRecord: 'rusak; diganti dengan isian kosong.',
  dropped: 'rusak dan tidak dapat dibaca; dibuang.',
  choice: (found: string, used: string): string => `"${found}" tidak dikenal; diganti "${used}".`,
  kind: (found: string, used: SymbolKind): string =>
    `"${found}" tidak dikenal; digambar sebagai ${KIND_NAMES[used]}.`,
  duplicateId: (old: string, fresh: string): string =>
    `id "${old}" sudah dipakai; diganti "${fresh}".`,
  invalidId: (old: string, fresh: string): string => `id "${old}" tidak sah; diganti "${fresh}".`,
  missingId: (fresh: string): string => `tidak memiliki id; diberi "${fresh}".`,
  newLane: (actor: string): string =>
    `pelaksana "${actor}" tidak ada dalam daftar; kolom pelaksana tanpa nama ditambahkan.`,
  danglingFlow: (symbol: string): string =>
    `menunjuk simbol "${symbol}" yang tidak ada; panah dihapus.`,
  logo: 'bukan gambar PNG, JPEG, atau WebP; dihapus.',
  logoKeys: 'keterangan tambahan yang tidak dikenal dihapus.',
  version: 'tidak terbaca; dianggap versi 1.',
  numbers: (count: number): string => `${count} angka di luar batas dikosongkan.`,
} as const;

export const FILE_WORD = 'Berkas';

/** Why a file was refused altogether. */
export const refused = {
  empty: 'Berkas ini kosong.',
  tooLarge: (megabytes: number): string =>
    `Berkas ini terlalu besar untuk dibuka (lebih dari ${megabytes} MB).`,
  malformed: (line: number, column: number): string =>
    `Berkas ini tidak dapat dibaca: ada kesalahan tulis pada baris ${line}, kolom ${column}. Mungkin berkas terpotong atau rusak.`,
  malformedSomewhere: 'Berkas ini tidak dapat dibaca. Mungkin berkas terpotong atau rusak.',
  notOurs: 'Berkas ini bukan berkas SOP Alir.',
  newer: (version: number): string =>
    `Berkas ini dibuat dengan Alir yang lebih baru (versi berkas ${version}). Perbarui Alir untuk membukanya; isi berkas tidak diubah.`,
  tooDeep: (limit: number): string =>
    `Berkas ini tidak dapat dibaca: susunannya lebih dari ${limit} tingkat.`,
} as const;
