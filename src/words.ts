/**
 * Every sentence that a person reads, in one place: short, formal but warm Indonesian.
 * The words of the form are those of Permenpan RB 35/2012. (A rule keeps its own sentences beside its check.)
 */

/** What is printed on the form. */
export const FORM = {
  number: 'No',
  description: 'Kegiatan',
  actors: 'Pelaksana',
  quality: 'Mutu Baku',
  requirements: 'Kelengkapan',
  duration: 'Waktu',
  output: 'Output',
  remarks: 'Keterangan',
  sopNumber: 'Nomor SOP',
  created: 'Tanggal Pembuatan',
  revised: 'Tanggal Revisi',
  effective: 'Tanggal Efektif',
  approval: 'Disahkan oleh',
  title: 'Nama SOP',
  nip: 'NIP',
  legalBasis: 'Dasar Hukum',
  qualifications: 'Kualifikasi Pelaksana',
  relatedSops: 'Keterkaitan',
  equipment: 'Peralatan/Perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan Pendataan',
  identityPart: 'Bagian Identitas',
  flowPart: 'Bagian Flowchart',
  /** The number of a row that goes on from the page before. */
  continued: (row: number) => `${row} lanj.`,
} as const;

/** What stands at a segilima: the page that its flow goes to or comes from. */
export const CONNECTOR_PAGE = {
  out: (page: number) => `ke hal. ${page}`,
  in: (page: number) => `dari hal. ${page}`,
  /** Where the room is for fewer digits: the pentagon shows whether it leads there or comes from there. */
  short: (page: number) => `hal. ${page}`,
} as const;

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** An ISO date as people write it, `2 Juni 2025`; any other text as it is. */
export function longDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name && Number(day) >= 1 && Number(day) <= 31 ? `${Number(day)} ${name} ${year}` : date;
}

/** What stands on buttons, in panels and in messages. */
export const UI = {
  nameless: 'pelaksana tanpa nama',
  cannotConnect: 'Kedua simbol itu sudah terhubung.',
  app: 'Alir',
  untitled: 'SOP tanpa nama',
  newDocument: 'Baru',
  open: 'Buka',
  save: 'Simpan',
  undo: 'Urungkan',
  redo: 'Ulangi',
  export: 'Ekspor',
  samples: 'Contoh',
  present: 'Sajikan',
  about: 'Tentang Alir',
  notLoaded:
    'Bagian aplikasi untuk ini belum termuat. Periksa sambungan internet, lalu coba lagi; dokumen tetap aman.',
  stage: 'Panggung',
  palette: 'Palet',
  canvas: 'Kanvas',
  sheet: 'Lembar SOP',
  skipToSheet: 'Lompat ke lembar',
  findings: 'Temuan',
  symbols: 'Simbol',
  actors: 'Pelaksana',
  terminator: 'Kapsul',
  process: 'Kotak',
  decision: 'Belah ketupat',
  actor: 'Pelaksana',
  close: 'Tutup',
  cancel: 'Batal',
  apply: 'Terapkan',
  paletteHelp: 'Seret ke lembar, atau pilih tempat di lembar lalu klik di sini.',
  guide: 'Panduan',
  keysHelp: 'Semua pintasan',
  commands: 'Cari perintah…',
  line: 'Ketik satu baris',
  dropFile: 'Lepaskan berkas untuk membukanya',
  steps: 'Riwayat langkah',
  versions: 'Versi…',
  documents: 'Dokumen…',
  goToRow: 'Ke kegiatan…',
  find: 'Cari…',
  replace: 'Cari dan ganti…',
  findNext: 'Temuan cari berikutnya',
  findPrevious: 'Temuan cari sebelumnya',
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  previousPage: 'Halaman sebelumnya',
  nextPage: 'Halaman berikutnya',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  fitWidth: 'Selebar layar',
  fitAll: 'Semua halaman',
  fitPage: 'Satu halaman utuh',
  actualSize: 'Ukuran sebenarnya, 100 %',
  paper: 'Kertas',
  orientation: 'Arah kertas',
  menu: 'Menu',
  sheetSettings: 'Pengaturan lembar',
  review: 'Reviu…',
  removeAllHints: 'Atur ulang semua jalur',
  landscape: 'Mendatar',
  portrait: 'Tegak',
  saved: (time: string) => `Tersimpan ${time}`,
  saving: 'Menyimpan…',
  notSaved: 'Belum tersimpan di komputer ini. Simpan ke berkas sekarang.',
  fresh: 'Mulai mengetik, semua disimpan sendiri',
  readOnly: 'Hanya dibaca',
  notInFile: 'belum disimpan ke berkas',
  inFile: (name: string) => `di ${name}`,
} as const;

/** The panel of what the checker says. */
export const FINDINGS_PANEL = {
  show: 'Tampilkan temuan',
  hide: 'Lipat temuan',
  none: 'Tidak ada temuan. SOP ini siap diperiksa atasan.',
  later: 'Isi dulu beberapa kegiatan; catatan perbaikan muncul di sini.',
  ready: 'Siap cetak',
  notReady: (errors: number) => `Belum siap cetak: ${errors} kesalahan`,
  readyButLook: 'Tidak ada kesalahan. Yang di bawah ini sebaiknya dilihat.',
  mayPrint: 'Selesaikan kesalahan dulu; mencetak tetap boleh.',
  group: (severity: string, count: number) => `${severity} (${count})`,
  fix: 'Perbaiki',
  fixAlike: (count: number) => `Perbaiki semua yang sejenis (${count})`,
  setAside: 'Abaikan',
  reason: 'Alasan diabaikan',
  reasonHint: 'Misalnya: istilah baku di kantor kami',
  keepReason: 'Simpan alasan',
  left: (count: number) => `Diabaikan (${count})`,
  reasonIs: (reason: string) => `Alasan: ${reason === '' ? 'tidak dituliskan' : reason}`,
  bringBack: 'Kembalikan',
  why: 'Kenapa?',
  print: 'Cetak daftar temuan',
  cell: (row: number, column: string) => `Kegiatan ${row}, ${column}`,
  fixedOne: (title: string) => `Memperbaiki temuan: ${title}`,
  fixedAll: (title: string) => `Memperbaiki semua temuan: ${title}`,
  becomes: 'menjadi',
  onlyRow: (row: number) => `Hanya kegiatan ${row}`,
  all: 'Semua temuan',
  more: (count: number) => `dan ${count} lainnya`,
  /** A row with its findings, for who hears it or rests on its mark. */
  row: (row: number, counts: readonly (readonly [severity: string, count: number])[]) =>
    `Temuan kegiatan ${row}: ${counts.map(([severity, count]) => `${count} ${severity.toLowerCase()}`).join(', ')}`,
} as const;

/** The findings as a page for the group's review. */
export const FINDINGS_SHEET = {
  title: 'Daftar temuan SOP',
  unit: 'Unit kerja',
  date: 'Tanggal cetak',
  finding: 'Temuan',
  basis: 'Dasar',
  followUp: 'Tindak lanjut',
  foot: 'Peraturan: bunyi ketentuan. Kebiasaan: lazim pada SOP yang berlaku. Anjuran: pendapat kami, bukan kewajiban. Temuan tidak menghalangi pencetakan SOP.',
} as const;

/** How large an SOP is, where one is to be chosen. */
export const sizeOf = (rows: number, actors: number): string =>
  `${rows} kegiatan, ${actors} pelaksana`;

/** Papers, by their size in mm where the name does not say it. */
export const PAPER_NAMES = {
  A4: 'A4',
  F4: 'F4 (215 x 330)',
  Folio216: 'Folio (216 x 330)',
  'F4-210': 'F4 (210 x 330)',
  Letter: 'Letter',
  Legal: 'Legal',
} as const;

/** Choosing how the form is printed. */
export const SHEET = {
  groups: {
    paper: 'Kertas',
    columns: 'Kolom',
    breaks: 'Pergantian halaman',
    page: 'Halaman',
  },
  reset: 'Kembalikan ke bawaan',
  size: 'Ukuran',
  margins: 'Tepi halaman',
  presets: { normal: 'Normal', narrow: 'Sempit', binding: 'Lebar untuk jilid kiri' },
  marginNames: { top: 'Atas', right: 'Kanan', bottom: 'Bawah', left: 'Kiri' },
  margin: (side: string) => `Tepi ${side.toLowerCase()}, mm`,
  badMargin: (side: string, least: number, most: number, kept: string) =>
    `Tepi ${side.toLowerCase()} harus antara ${least} dan ${most} mm. Lembar masih memakai ${kept} mm.`,
  scaled: (drawing: number, text: number) =>
    `Muat satu halaman lebar: lajur dan simbol diperkecil menjadi ${drawing} %, teks ${text} %.`,
  wider: (paper: string, orientation: string, percent: number) =>
    `Pakai ${paper} ${orientation.toLowerCase()}: ${percent} %`,
  labels: 'Judul kolom',
  label: (column: string) => `Judul kolom ${column.toLowerCase()}`,
  labelHelp: 'Kosongkan untuk memakai judul baku.',
  order: 'Urutan mutu baku',
  numbers: 'Baris nomor kolom di bawah judul',
  place: 'Segilima penghubung',
  places: { inside: 'Di dalam tabel', under: 'Di bawah tabel' },
  names: 'Tanda segilima',
  nameKinds: { numbers: 'Angka: 1, 2, 3', letters: 'Huruf: A, B, C' },
  pages: 'Tulis “ke hal. …” pada segilima',
  signature: 'Ruang tanda tangan elektronik di kaki halaman',
  signatureHelp:
    'Paling sedikit 15 mm di kaki halaman tetap kosong untuk cap dan kode QR. Tepi bawah 15 mm ke atas sudah menyisakannya.',
  together: 'Identitas dan diagram alir satu halaman',
  togetherHelp: 'Berlaku bila keduanya muat.',
  apart: 'Keduanya tidak muat di satu halaman, jadi masih terpisah.',
} as const;

/** How signed SOPs word the headings of the text columns, the form's own first. */
export const COLUMN_SUGGESTIONS = {
  description: [FORM.description, 'Aktivitas', 'Uraian Prosedur', 'Uraian Kegiatan'],
  requirements: [FORM.requirements, 'Persyaratan', 'Persyaratan/Kelengkapan', 'Input'],
  duration: [FORM.duration, 'Waktu Penyelesaian', 'Jangka Waktu'],
  output: [FORM.output, 'Hasil', 'Keluaran'],
  remarks: [FORM.remarks, 'Ket.', 'Catatan'],
} as const;

/** The common roles that the palette offers; typing over them is expected. */
export const COMMON_ROLES = [
  'Pemohon',
  'Petugas Loket',
  'Staf',
  'Kepala Seksi',
  'Kepala Bidang',
  'Sekretaris',
  'Kepala Dinas',
] as const;

/** What can be done with what is selected: the words of the pill, the shortcuts and their help. */
export const ACTIONS = {
  addBelow: 'Kegiatan di bawah',
  connectTo: 'Hubungkan ke…',
  changeKind: 'Ubah simbol',
  toTerminator: 'Jadikan kapsul',
  toProcess: 'Jadikan kotak',
  toDecision: 'Jadikan belah ketupat',
  placeTerminator: 'Kapsul di sini',
  placeProcess: 'Kotak di sini',
  placeDecision: 'Belah ketupat di sini',
  editLabel: 'Tulis di simbol',
  moveLaneLeft: 'Pindah ke kiri',
  moveLaneRight: 'Pindah ke kanan',
  answerYes: 'Ya ke…',
  answerNo: 'Tidak ke…',
  toLane: 'Pindah ke pelaksana…',
  nextInLane: 'Teruskan ke pelaksana…',
  togetherWith: 'Bersama pelaksana…',
  parallelWith: 'Paralel dengan pelaksana…',
  nextLeft: 'Teruskan ke lajur kiri',
  nextRight: 'Teruskan ke lajur kanan',
  nextBelow: 'Kegiatan berikutnya di bawah',
  rowAbove: 'Kegiatan di atas',
  togetherLeft: 'Bersama lajur kiri',
  togetherRight: 'Bersama lajur kanan',
  parallelLeft: 'Paralel dengan lajur kiri',
  parallelRight: 'Paralel dengan lajur kanan',
  nextRow: 'Kegiatan berikutnya',
  reachRight: 'Perluas pilihan ke kanan',
  reachLeft: 'Perluas pilihan ke kiri',
  reachUp: 'Perluas pilihan ke atas',
  reachDown: 'Perluas pilihan ke bawah',
  selectAll: 'Pilih semua kegiatan',
  moveSymbolUp: 'Simbol ke baris atas',
  moveSymbolDown: 'Simbol ke baris bawah',
  moveRowUp: 'Naikkan kegiatan',
  moveRowDown: 'Turunkan kegiatan',
  addRowBelow: 'Baris kosong di bawah',
  duplicateRow: 'Gandakan baris',
  removeRow: 'Hapus kegiatan',
  removeSymbol: 'Hapus simbol',
  removeFlow: 'Hapus panah',
  removeActor: 'Hapus kolom',
  rename: 'Ubah nama',
  setGroup: 'Kelompok…',
  addActorBefore: 'Kolom di kiri',
  addActorAfter: 'Kolom di kanan',
  moveActorLeft: 'Geser ke kiri',
  moveActorRight: 'Geser ke kanan',
  editText: 'Ketik',
  clearText: 'Kosongkan',
  editFlowLabel: 'Tulis label',
  repointTo: 'Ubah tujuan…',
  repointFrom: 'Ubah asal…',
  toJoint: 'Jadikan garis bersama',
  toArrow: 'Jadikan panah',
  nextFlow: 'Pilih panahnya',
  exitSide: 'Sisi keluar',
  exitTop: 'Keluar dari atas',
  exitRight: 'Keluar dari kanan',
  exitBottom: 'Keluar dari bawah',
  exitLeft: 'Keluar dari kiri',
  entrySide: 'Sisi masuk',
  entryTop: 'Masuk dari atas',
  entryRight: 'Masuk dari kanan',
  entryBottom: 'Masuk dari bawah',
  entryLeft: 'Masuk dari kiri',
  flowLane: 'Lajur',
  laneLeft: 'Lewat lajur di kiri',
  laneRight: 'Lewat lajur di kanan',
  gutterLeft: 'Lewat kiri simbol',
  gutterRight: 'Lewat kanan simbol',
  removeHints: 'Atur otomatis',
  chooseLogo: 'Pilih gambar…',
  removeLogo: 'Hapus lambang',
  more: 'Lainnya',
} as const;

/** The menu at what is selected. */
export const MENU = {
  title: 'Yang dapat dilakukan',
  back: 'Kembali',
  copy: 'Salin',
  cut: 'Potong',
  paste: 'Tempel',
  cannotCopy: 'Peramban tidak mengizinkan Alir menyalin dari menu. Tekan Ctrl+C untuk menyalin.',
  cannotPaste: 'Peramban tidak mengizinkan Alir membaca papan klip. Tekan Ctrl+V untuk menempel.',
} as const;

/** Typing a line that becomes a row. */
export const LINE = {
  name: UI.line,
  placeholder: 'Ketik satu baris: Pelaksana: kegiatan? 10 menit > output',
  atEnd: 'di akhir',
  below: (row: number) => `di bawah kegiatan ${row}`,
  toEnd: 'Pindahkan ke akhir',
  add: 'Tambah',
  roles: 'Nama pelaksana',
  isNew: 'baru',
  exists: 'ada',
  sameLane: 'lajur kegiatan di atasnya',
  /** What the chips are called. */
  parts: {
    actors: 'Pelaksana',
    kind: 'Simbol',
    description: 'Kegiatan',
    requirements: 'Kelengkapan',
    duration: 'Waktu',
    output: 'Output',
    remarks: 'Keterangan',
    answers: 'Jawaban',
  },
  together: 'bersama',
  inTurn: 'lalu',
  answer: (label: string, row: number) => `${label} ke ${row}`,
  answerNext: (label: string) => `${label} ke kegiatan berikutnya`,
  waits: (label: string, row: number) =>
    `${label} ke ${row}, disambung setelah kegiatan ${row} ada`,
  toItself: (label: string, row: number) => `${label} ke ${row} tidak disambung: itu kegiatan ini`,
  waiting: (answers: readonly string[]) => `Menunggu: ${answers.join('; ')}`,
  waitingAnswer: (row: number, label: string, to: number) => `kegiatan ${row}, ${label} ke ${to}`,
  added: (row: number, what: string) => `Kegiatan ${row} ditambahkan. ${what}`,
  nothing: 'Tulis kegiatannya dahulu.',
  /** Signs and what they mean, for who begins. */
  signs: [
    ['A + B:', 'bersama'],
    ['A > B:', 'berurutan'],
    ['?', 'keputusan'],
    ['Tidak: 2', 'jawaban ke kegiatan 2'],
    ['10 menit', 'waktu'],
    ['<', 'kelengkapan'],
    ['>', 'output'],
    ['#', 'keterangan'],
    ['(selesai)', 'kapsul akhir'],
  ],
} as const;

/** Pasting a list whose items become rows. */
export const LIST = {
  title: 'Tempel daftar sebagai kegiatan',
  summary: (rows: number, below: string) => `${rows} kegiatan akan ditambahkan ${below}.`,
  sopTitle: (title: string) => `Nama SOP: ${title}`,
  actorOf: (row: number) => `Pelaksana kegiatan ${row}`,
  kindOf: (row: number) => `Simbol kegiatan ${row}`,
  sameLane: 'Sama dengan di atasnya',
  kind: 'Simbol',
  quality: 'Waktu, kelengkapan, output, jawaban',
  leftOut: (count: number) => `Tidak dipakai (${count})`,
  step: (rows: number) => `Menempel daftar: ${rows} kegiatan`,
  above: 'di atas daftar',
  below: 'di bawah daftar',
  heading: 'judul bagian',
  chat: 'awalan WhatsApp',
  sender: 'Waktu dan nama pengirim.',
  noText: 'Tidak ada tulisannya.',
  noItem: 'Bukan butir daftar.',
  isHeading: 'Judul untuk butir di bawahnya.',
  tooMany: (most: number) => `Paling banyak ${most} butir.`,
} as const;

/** The names of the identity page's fields, for ears and for messages. */
const IDENTITY_NAMES = {
  logo: 'Lambang instansi',
  institution: 'Nama instansi',
  unit: 'Unit kerja',
  number: FORM.sopNumber,
  created: FORM.created,
  revised: FORM.revised,
  effective: FORM.effective,
  'approval.position': 'Jabatan yang mengesahkan',
  'approval.name': 'Nama yang mengesahkan',
  'approval.rank': 'Pangkat',
  'approval.nip': FORM.nip,
  title: FORM.title,
  legalBasis: FORM.legalBasis,
  qualifications: FORM.qualifications,
  relatedSops: FORM.relatedSops,
  equipment: FORM.equipment,
  warnings: FORM.warnings,
  records: FORM.records,
} as const;
type IdentityName = keyof typeof IDENTITY_NAMES;

/** The name of a field of the identity page; the field itself where it has none. */
export const identityName = (field: string): string =>
  (IDENTITY_NAMES as Readonly<Record<string, string>>)[field] ?? field;

/** Grey words in places that wait for someone's own. */
export const HINTS = {
  actorName: 'Nama pelaksana',
  dropHere: 'Seret simbol ke sini',
  description: 'Ketik kegiatan',
  list: 'Satu baris satu butir',
  logo: 'Lambang',
  date: 'mis. 2 Juni 2025',
  caption: (page: number, part: string) => `Halaman ${page} · ${part}`,
  openExit: (label: string) => `${label} ke mana?`,
} as const;

/** Under an empty form. */
export const BEGINNING = {
  title: 'Tiga cara memulai',
  drag: 'Seret Kapsul dari kiri ke kolom pelaksana di baris 1.',
  type: 'Klik sel mana saja, lalu ketik. Enter membuat kegiatan berikutnya.',
  sample: 'Mulai dari SOP yang sudah jadi, lalu ubah isinya.',
  identityAbove: 'Bagian identitas ada di halaman 1, di atas halaman ini.',
} as const;

const SIDE_NAMES = { top: 'atas', right: 'kanan', bottom: 'bawah', left: 'kiri' } as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const laneName = (name: string): string => (name === '' ? 'pelaksana tanpa nama' : name);

/** Sentences for ears and for the line that shows what letting go would do. */
export const SAY = {
  symbolNames: { terminator: 'kapsul', process: 'kotak', decision: 'belah ketupat' },
  dropInRow: (symbol: string, row: number, lane: string) =>
    `${capital(symbol)} di kegiatan ${row}, ${laneName(lane)}`,
  dropNewRow: (symbol: string, row: number, lane: string) =>
    `${capital(symbol)} sebagai kegiatan baru nomor ${row}, ${laneName(lane)}`,
  dropMoved: (symbol: string, row: number, lane: string) =>
    `${capital(symbol)} pindah ke kegiatan ${row}, ${laneName(lane)}`,
  dropChange: (symbol: string, row: number) => `Ubah simbol kegiatan ${row} menjadi ${symbol}`,
  dropNowhere: 'Lepaskan di kolom pelaksana',
  armed: (symbol: string) => `Klik tempat ${symbol} di kolom pelaksana. Esc selesai.`,
  dropActor: (at: number) => `Pelaksana menjadi kolom ke-${at}`,
  dropEnd: 'Lepaskan di sisi simbol yang dituju',
  dropLeg: 'Lepaskan di lajur yang hendak dilewati',
  dropRepoint: (end: 'from' | 'to', row: number, lane: string) =>
    `Panah ${end === 'to' ? 'menuju' : 'berasal dari'} kegiatan ${row}, ${laneName(lane)}`,
  exit: (side: keyof typeof SIDE_NAMES) => `Keluar dari ${SIDE_NAMES[side]}`,
  entry: (side: keyof typeof SIDE_NAMES) => `Masuk dari ${SIDE_NAMES[side]}`,
  lane: (lane: string, gutter?: 'left' | 'right') =>
    `Lewat lajur ${laneName(lane)}${gutter ? `, di ${SIDE_NAMES[gutter]} simbol` : ''}`,
  dropRow: (at: number) => `Kegiatan menjadi nomor ${at}`,
  pickTarget: 'Pilih tujuan: klik simbolnya, atau ketik nomor kegiatan lalu Enter. Esc batal.',
  pickSource: 'Pilih asal: klik simbolnya, atau ketik nomor kegiatan lalu Enter. Esc batal.',
} as const;

/** How a symbol is written in a cell of another program; read back, each is that symbol again. */
export const MARKS = { terminator: '⬭', process: '□', decision: '◇' } as const;

/** The form for ears: what is selected, and what was done. */
export const SPOKEN = {
  block: (rows: readonly number[], columns: readonly string[]) =>
    [
      rows[0] === rows[1] ? `Kegiatan ${rows[0]}` : `Kegiatan ${rows[0]} sampai ${rows[1]}`,
      ...(columns.length === 0 ? [] : [`kolom ${columns.join(' sampai ')}`]),
    ].join(', '),
  cell: (row: number, column: string, text: string) =>
    `Kegiatan ${row}, ${column}: ${text === '' ? 'kosong' : text}`,
  place: (row: number, lane: string) => `Kegiatan ${row}, ${laneName(lane)}: kosong`,
  /** What a symbol stands for, where its shape is not seen. */
  symbolRoles: { terminator: 'mulai atau selesai', process: 'proses', decision: 'keputusan' },
  symbol: (of: {
    readonly row: number;
    readonly rows: number;
    readonly description: string;
    readonly lane: string;
    readonly kind: string;
    readonly exits: readonly string[];
  }) =>
    [
      `Kegiatan ${of.row} dari ${of.rows}`,
      ...(of.description === '' ? [] : [of.description]),
      `pelaksana ${of.lane === '' ? 'tanpa nama' : of.lane}`,
      of.kind,
      ...of.exits,
    ].join(', '),
  undone: (step: string) => `Diurungkan: ${step}`,
  redone: (step: string) => `Diulangi: ${step}`,
  exitTo: (label: string, where: string) => (label === '' ? `ke ${where}` : `${label} ke ${where}`),
  openExit: (label: string) => `${label} belum ditentukan`,
  joined: (lane: string) => `bersama ${laneName(lane)}`,
  flow: (from: string, to: string, label: string, chosen: readonly string[]) =>
    [
      `Panah dari kegiatan ${from} ke kegiatan ${to}`,
      ...(label === '' ? [] : [label]),
      ...chosen,
    ].join(', '),
  actor: (at: number, name: string) => `Pelaksana ke-${at}: ${laneName(name)}`,
  identity: (name: string, text: string) => `${name}: ${text === '' ? 'kosong' : text}`,
} as const;

const rowList = (rows: readonly number[]): string =>
  rows.length < 2 ? String(rows[0]) : `${rows.slice(0, -1).join(', ')} dan ${rows.at(-1)}`;

/** The chain of Output and Kelengkapan. */
export const CHAIN = {
  usedBy: (rows: readonly number[]) => `dipakai kegiatan ${rowList(rows)}`,
  from: (rows: readonly number[]) => `dari kegiatan ${rowList(rows)}`,
  unused: 'belum dipakai kegiatan berikutnya',
  brokenFlow: 'serah terima terputus',
  broken: 'Serah terima terputus: output ini tidak disebut pada kelengkapan kegiatan berikutnya.',
} as const;

const rowsOf = (from: number, to: number): string =>
  from === to ? `di kegiatan ${from}` : `dari kegiatan ${from} ke ${to}`;
const named = (name: string): string => (name === '' ? '' : ` ${name}`);

const quoted = (text: string): string => (text === '' ? '' : `: “${text}”`);

/** What was done, as a list of steps calls it. */
export const CHANGES = {
  start: 'Awal dokumen ini dibuka',
  something: 'Perubahan lain',
  several: 'Mengubah beberapa bagian',
  replacedAll: 'Mengganti semua kegiatan',
  addedRow: (row: number) => `Menambah kegiatan ${row}`,
  addedRows: (count: number) => `Menambah ${count} kegiatan`,
  copiedRow: (row: number) => `Menggandakan kegiatan ${row}`,
  removedRow: (row: number) => `Menghapus kegiatan ${row}`,
  removedRows: (count: number) => `Menghapus ${count} kegiatan`,
  movedRow: (row: number) => `Memindah kegiatan ${row}`,
  movedRows: (count: number) => `Memindah ${count} kegiatan`,
  changedRow: (row: number) => `Mengubah kegiatan ${row}`,
  addedLane: (name: string) => `Menambah pelaksana${named(name)}`,
  addedLanes: (count: number) => `Menambah ${count} pelaksana`,
  removedLane: (name: string) => `Menghapus pelaksana${named(name)}`,
  removedLanes: (count: number) => `Menghapus ${count} pelaksana`,
  movedLane: (name: string) => `Menggeser pelaksana${named(name)}`,
  movedLanes: 'Menyusun ulang pelaksana',
  renamedLane: (before: string, after: string) =>
    before === '' || after === ''
      ? `Menamai pelaksana${named(after)}`
      : `Mengganti nama ${before} menjadi ${after}`,
  groupedLane: (name: string) => `Mengelompokkan pelaksana${named(name)}`,
  addedSymbol: (kind: SymbolName, row: number) =>
    `Menambah ${SAY.symbolNames[kind]} di kegiatan ${row}`,
  addedSymbols: (count: number) => `Menambah ${count} simbol`,
  removedSymbol: (kind: SymbolName, row: number) =>
    `Menghapus ${SAY.symbolNames[kind]} di kegiatan ${row}`,
  removedSymbols: (count: number) => `Menghapus ${count} simbol`,
  changedSymbols: (count: number) => `Mengubah ${count} simbol`,
  movedSymbol: (row: number) => `Memindah simbol di kegiatan ${row}`,
  movedSymbolToRow: (row: number) => `Memindah simbol ke kegiatan ${row}`,
  movedSymbolToLane: (row: number, lane: string) =>
    `Memindah simbol kegiatan ${row} ke ${laneName(lane)}`,
  changedKind: (row: number, kind: SymbolName) =>
    `Menjadikan simbol kegiatan ${row} ${SAY.symbolNames[kind]}`,
  typedInSymbol: (row: number) => `Mengetik di simbol kegiatan ${row}`,
  typed: (column: string, row: number) => `Mengetik di ${column} kegiatan ${row}`,
  emptied: (column: string, row: number) => `Mengosongkan ${column} kegiatan ${row}`,
  changedCells: (count: number) => `Mengubah ${count} sel`,
  emptiedCells: (count: number) => `Mengosongkan ${count} sel`,
  connected: (from: number, to: number) => `Menghubungkan panah ${rowsOf(from, to)}`,
  removedFlow: (from: number, to: number) => `Menghapus panah ${rowsOf(from, to)}`,
  repointed: (from: number, to: number) => `Mengubah tujuan panah ${rowsOf(from, to)}`,
  restarted: (from: number, to: number) => `Mengubah asal panah ${rowsOf(from, to)}`,
  typedOnFlow: (from: number, to: number) => `Mengetik di panah ${rowsOf(from, to)}`,
  changedFlowKind: (from: number, to: number) => `Mengubah jenis panah ${rowsOf(from, to)}`,
  hintedFlow: (from: number, to: number) => `Mengatur jalur panah ${rowsOf(from, to)}`,
  unhintedFlow: (from: number, to: number) =>
    `Mengembalikan jalur otomatis panah ${rowsOf(from, to)}`,
  changedFlows: (count: number) => `Mengubah ${count} panah`,
  typedInField: (field: string) => `Mengetik di ${field}`,
  setLogo: 'Memasang lambang instansi',
  removedLogo: 'Menghapus lambang instansi',
  changedIdentity: 'Mengubah bagian identitas',
  setPaper: (paper: keyof typeof PAPER_NAMES) => `Memilih kertas ${PAPER_NAMES[paper]}`,
  setOrientation: (orientation: 'landscape' | 'portrait') =>
    `Menjadikan kertas ${UI[orientation].toLowerCase()}`,
  changedSheet: 'Mengubah pengaturan lembar',
  replaced: (old: string, fresh: string) => `Mengganti “${old}” menjadi “${fresh}”`,
  setAside: 'Mengabaikan temuan',
  broughtBack: 'Mengembalikan temuan yang diabaikan',
  reviewed: 'Mengisi reviu',
} as const;

type SymbolName = keyof typeof SAY.symbolNames;

/** What has been done since a version was kept. */
export const SINCE = {
  addedRow: (row: number, text: string) => `Kegiatan ${row} ditambah${quoted(text)}`,
  removedRow: (row: number, text: string) => `Kegiatan ${row} dihapus${quoted(text)}`,
  changedRow: (row: number, parts: readonly string[]) =>
    `Kegiatan ${row} berubah: ${parts.join(', ')}`,
  movedRows: (count: number) => `${count} kegiatan dipindah`,
  symbols: 'simbol',
  addedLane: (name: string) => `Pelaksana ditambah${quoted(name)}`,
  removedLane: (name: string) => `Pelaksana dihapus${quoted(name)}`,
  changedLane: (before: string, after: string) =>
    before === after
      ? `Kelompok ${laneName(after)} berubah`
      : `${laneName(before)} menjadi ${laneName(after)}`,
  movedLanes: (count: number) => `${count} pelaksana digeser`,
  flows: (added: number, removed: number, changed: number) =>
    `Panah: ${[
      added > 0 ? `${added} baru` : '',
      removed > 0 ? `${removed} dihapus` : '',
      changed > 0 ? `${changed} berubah` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  identity: (fields: readonly string[]) => `Identitas berubah: ${fields.join(', ')}`,
  sheet: 'Pengaturan lembar berubah',
  setAside: 'Temuan yang diabaikan berubah',
  review: 'Reviu berubah',
  more: (count: number) => `dan ${count} perubahan lain`,
} as const;

/** The list of the documents in this browser. */
export const DOCUMENT_LIST = {
  title: 'Dokumen',
  help: 'Semua dokumen di peramban ini. Pilih satu untuk membukanya; yang sedang terbuka tetap tersimpan.',
  list: 'Daftar dokumen',
  search: 'Cari dokumen',
  noneFound: 'Tidak ada dokumen dengan kata itu. Coba kata lain.',
  none: 'Belum ada dokumen. Mulailah mengetik di lembar; dokumen pertama muncul di sini.',
  unlisted:
    'Daftar dokumen tidak dapat dibaca dari penyimpanan peramban. Dokumen yang terbuka tetap aman.',
  open: 'sedang terbuka',
  noFile: 'tanpa berkas',
  size: (kilobytes: number) => `${kilobytes.toLocaleString('id-ID')} kB`,
  note: 'Catatan pemilik',
  noteOf: (title: string) => `Catatan pemilik untuk ${title}`,
  copy: 'Salin',
  copyName: (title: string) => `Salin ${title}`,
  copyOf: (title: string) => `${title === '' ? UI.untitled : title} (salinan)`,
  rename: 'Ganti nama',
  renameName: (title: string) => `Ganti nama ${title}`,
  renaming: 'Nama SOP yang baru',
  remove: 'Hapus',
  removeName: (title: string) => `Hapus ${title}`,
  removed: (count: number) => `Terhapus (${count})`,
  removedHelp: 'Dokumen terhapus dapat dikembalikan selama 30 hari, lalu hilang untuk selamanya.',
  daysLeft: (days: number) => `${days} hari lagi`,
  bringBack: 'Kembalikan',
  bringBackName: (title: string) => `Kembalikan ${title}`,
  said: {
    copied: (title: string) => `Salinan ${title} ada di bawahnya.`,
    renamed: (title: string) => `Nama kini ${title}.`,
    removed: (title: string) => `${title} dipindah ke Terhapus.`,
    broughtBack: (title: string) => `${title} kembali ke daftar.`,
  },
  refused: {
    elsewhere: 'Dokumen itu terbuka di tab lain. Tutup tab itu dulu.',
    unreadable:
      'Dokumen itu tidak dapat dibaca, atau dibuat oleh Alir yang lebih baru. Tidak ada yang berubah.',
    unsaved: 'Dokumen yang terbuka belum tersimpan, jadi belum dihapus. Simpan ke berkas dulu.',
    store: 'Penyimpanan peramban menolak, jadi tidak ada yang berubah. Coba lagi.',
  },
} as const;

/** Deleting all that is in this browser. */
export const FORGET_ALL = {
  start: 'Hapus semua data di komputer ini',
  first: (documents: number, removed: number) =>
    `${documents} dokumen dengan riwayat dan versinya${
      removed > 0 ? `, juga ${removed} yang terhapus,` : ''
    } hilang dari peramban ini dan tidak dapat dikembalikan. Berkas yang pernah disimpan tetap ada. Tutup dulu tab Alir yang lain.`,
  goOn: 'Lanjut',
  word: 'HAPUS',
  second: 'Yakin? Ketik HAPUS untuk menghapus semuanya.',
  finish: 'Hapus semuanya',
  done: 'Semua data Alir di peramban ini sudah dihapus. Formulir kosong siap diisi.',
  failed:
    'Penyimpanan peramban menolak, jadi mungkin masih ada yang tersisa. Tutup tab Alir lain, lalu coba lagi.',
} as const;

/** When something was kept. */
export const KEPT_WHEN = { today: 'Hari ini', yesterday: 'Kemarin' } as const;

/** Versions of a document to go back to. */
export const VERSIONS = {
  title: 'Versi',
  help: 'Alir menyimpan versi tiap lima menit kerja dan sebelum perubahan besar. Beri nama yang ingin Anda ingat.',
  name: 'Nama versi',
  placeholder: 'misalnya sebelum istirahat',
  keep: 'Simpan versi',
  noRoom: 'Versi belum tersimpan karena penyimpanan peramban menolak. Simpan ke berkas agar aman.',
  list: 'Daftar versi',
  none: 'Belum ada versi. Mulailah mengubah dokumen, atau simpan satu dengan nama.',
  unreadable: 'Versi ini tidak dapat dibaca. Pilih yang lain.',
  unlisted:
    'Daftar versi tidak dapat dibaca dari penyimpanan peramban. Dokumen yang terbuka tetap aman.',
  why: { work: 'Otomatis selama bekerja', opened: 'Saat mulai dikerjakan', hand: '' },
  before: (what: string) => `Sebelum: ${what}`,
  since: 'Yang berubah sejak versi ini',
  same: 'Sama dengan keadaan sekarang.',
  restore: 'Kembalikan',
  restoring: 'Mengembalikan versi',
  restored: (when: string) =>
    `Dokumen kembali ke versi ${when}. Keadaan sebelumnya tersimpan sebagai versi, dan langkah ini dapat diurungkan.`,
  jump: 'Mundur banyak langkah',
} as const;

/** The list of what was done. */
export const STEPS = {
  title: UI.steps,
  help: 'Pilih langkah untuk kembali ke keadaan sesudahnya.',
  undone: 'diurungkan',
  present: 'keadaan sekarang',
  earlier: (count: number) => `${count} langkah sebelumnya`,
  later: (count: number) => `${count} langkah sesudahnya`,
} as const;

/** Looking for a text, and putting another in its place. */
export const SEARCH = {
  title: 'Cari dan ganti',
  text: 'Cari',
  fresh: 'Ganti dengan',
  isExact: 'Bedakan huruf besar dan kecil',
  isWhole: 'Kata utuh',
  next: 'Berikutnya',
  previous: 'Sebelumnya',
  one: 'Ganti',
  all: 'Ganti semua',
  toReplace: 'Buka isian ganti',
  toFind: 'Tutup isian ganti',
  none: 'Tidak ada',
  count: (at: number, all: number) => `${at} dari ${all}`,
  replaced: (count: number) => `${count} diganti`,
} as const;

/** Going to a row by its number. */
export const GO_TO_ROW = {
  number: 'Nomor kegiatan',
  go: 'Ke sana',
  outside: (rows: number) =>
    rows === 1 ? 'Baru ada 1 kegiatan. Ketik 1.' : `Ketik nomor dari 1 sampai ${rows}.`,
} as const;

/** Finding what can be done by typing a part of its name. */
export const COMMANDS = {
  title: 'Cari perintah',
  placeholder: 'Ketik yang hendak dilakukan, misalnya cetak',
  none: 'Tidak ada perintah dengan nama itu. Coba kata lain.',
  found: (count: number) => `${count} perintah`,
  notHere: 'tidak berlaku di sini',
  needs: {
    symbol: 'pilih simbol dulu',
    place: 'pilih tempat kosong di lajur dulu',
    flow: 'pilih panah dulu',
    actor: 'pilih pelaksana dulu',
    cell: 'pilih sel dulu',
    identity: 'pilih isian identitas dulu',
    block: 'pilih beberapa sel dulu',
  },
} as const;

/** What people also call an action, by its id. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  undo: 'undo batalkan kembali mundur',
  redo: 'redo maju lagi',
  steps: 'history daftar langkah undo mundur',
  documents: 'documents daftar berkas file terhapus sampah buka salin kelola hapus semua data',
  review: 'evaluasi monitoring review penilaian formulir tinjau kaji ulang pantau',
  versions: 'version riwayat cadangan backup pulihkan kembalikan lama',
  newDocument: 'new dokumen kosong buat mulai',
  open: 'open berkas file impor import muat excel word',
  save: 'save berkas file unduh download',
  exportPdf: 'cetak print printer unduh download ekspor simpan',
  exportPng: 'gambar foto unduh download picture image whatsapp',
  exportSvg: 'gambar vektor unduh download image',
  sheetSettings: 'setting kertas margin tepi kolom halaman format ukuran f4 folio',
  removeAllHints: 'rapikan panah garis reset otomatis',
  samples: 'template contoh pola sampel',
  keys: 'bantuan help tombol keyboard shortcut',
  commands: 'palet command perintah menu',
  find: 'search find telusuri temukan',
  replace: 'replace ubah ganti nama semua rename',
  findNext: 'search berikut lanjut',
  findPrevious: 'search sebelum mundur',
  goToRow: 'goto lompat baris nomor pergi loncat',
  zoomIn: 'zoom besar dekat',
  zoomOut: 'zoom kecil jauh',
  actualSize: 'zoom normal asli reset',
  fitWidth: 'zoom lebar muat pas',
  fitPage: 'zoom halaman muat pas penuh',
  fitAll: 'zoom semua muat keseluruhan',
  nextPage: 'lembar turun lanjut',
  previousPage: 'lembar naik mundur',
  addBelow: 'tambah baru langkah baris sisip',
  addRowBelow: 'tambah baru sisip insert',
  connectTo: 'sambung panah garis tarik arrow',
  toTerminator: 'mulai selesai terminator bulat oval',
  toProcess: 'proses persegi',
  toDecision: 'keputusan diamond ketupat pilihan wajik',
  placeTerminator: 'tambah mulai selesai terminator',
  placeProcess: 'tambah proses persegi',
  placeDecision: 'tambah keputusan diamond wajik',
  removeRow: 'delete buang baris langkah',
  removeSymbol: 'delete buang',
  removeFlow: 'delete buang garis',
  removeActor: 'delete buang pelaksana lajur',
  duplicateRow: 'duplicate salin copy kegiatan',
  moveRowUp: 'pindah atas urutan baris',
  moveRowDown: 'pindah bawah urutan baris',
  rename: 'rename nama pelaksana ganti',
  setGroup: 'group judul gabung kepala pelaksana',
  addActorBefore: 'tambah pelaksana lajur baru',
  addActorAfter: 'tambah pelaksana lajur baru',
  moveActorLeft: 'pindah pelaksana lajur urutan',
  moveActorRight: 'pindah pelaksana lajur urutan',
  editText: 'tulis edit ubah isi sel',
  clearText: 'hapus delete kosong sel',
  chooseLogo: 'logo lambang garuda unggah upload',
  removeLogo: 'logo delete buang',
  removeHints: 'rapikan reset jalur panah',
};

/** Documents kept in this browser. */
export const DOCUMENTS = {
  leftOpen: (title: string) =>
    `${title === '' ? 'Dokumen sebelumnya' : `“${title}”`} tetap disimpan di komputer ini.`,
  goBack: 'Kembali ke sana',
} as const;

/** A document that is open in several tabs, or that a newer app wrote. */
export const TABS = {
  elsewhere: 'Dokumen ini sedang disunting di tab lain. Di sini hanya dapat dilihat.',
  takeOver: 'Ambil alih',
  editCopy: 'Sunting salinan',
  notTaken:
    'Belum dapat diambil alih karena penyimpanan peramban tidak menjawab. Coba sekali lagi.',
  overtaken:
    'Tab lain lebih dulu menyimpan dokumen ini, jadi suntingan terakhir di sini belum tersimpan.',
  keepCopy: 'Simpan sebagai salinan',
  leftCopy: (title: string): string =>
    `Tab lain lebih dulu menyimpan dokumen tadi. Suntingan terakhir di sini disimpan sebagai “${title}” di daftar Dokumen.`,
  showStored: 'Buang, tampilkan yang tersimpan',
  newer: (version: number): string =>
    `Dokumen ini dibuat dengan Alir yang lebih baru (versi berkas ${version}). Di sini hanya dapat dilihat, dan isinya tidak diubah. Perbarui Alir untuk menyuntingnya.`,
  newerCopy: 'Sunting salinan versi ini',
} as const;

/** Files: what was read, what could not be, what was written. */
export const FILES = {
  tooLarge: (name: string) =>
    `Berkas “${name}” lebih besar dari 25 MB, jadi bukan berkas SOP. Dokumen yang terbuka tidak berubah.`,
  unreadable: (name: string) =>
    `Berkas “${name}” tidak dapat dibaca dari komputer ini. Dokumen yang terbuka tidak berubah.`,
  refused: (name: string, why: string) =>
    `“${name}” tidak dapat dibuka. ${why} Dokumen yang terbuka tidak berubah.`,
  foreign:
    'Isinya bukan teks, jadi ini berkas program lain (misalnya Word, Excel, atau zip), bukan berkas SOP Alir.',
  noSource: 'Gambar atau PDF ini tidak membawa isi SOP di dalamnya.',
  repaired: (name: string) => `“${name}” terbuka setelah diperbaiki:`,
  moreRepairs: (count: number) => `dan ${count} hal lain`,
  written: (name: string) => `Tersimpan ke berkas “${name}”.`,
  notWritten:
    'Berkas belum tersimpan karena ditolak komputer ini. Coba Simpan ke tempat lain; dokumen tetap aman di halaman ini.',
  notFollowed: (name: string) =>
    `Berkas “${name}” belum dapat ditulis, jadi isinya masih yang lama. Dokumen tetap aman di halaman ini, dan Alir terus mencoba.`,
  changed: (name: string) =>
    `Berkas “${name}” diubah program lain sejak terakhir dibaca. Yang di sini belum ditulis ke sana.`,
  changedTitle: (name: string) => `“${name}” diubah program lain`,
  changedWhy:
    'Berkasnya tidak lagi seperti terakhir dibaca atau ditulis Alir. Dokumen di halaman ini tetap aman; berkasnya hendak diapakan?',
  decide: 'Putuskan',
  openChanged: 'Buka isi berkas',
  saveElsewhere: 'Simpan ke berkas lain',
  overwrite: 'Timpa berkas',
  samplesMissing: 'Daftar contoh tidak dapat dibaca. Muat ulang halaman ini.',
  logoRefused: 'Lambang harus gambar PNG, JPEG, atau WebP, paling besar 4096 titik tiap sisi.',
} as const;

/** What can be exported. */
export const EXPORT_KINDS = {
  formats: { pdf: 'PDF', png: 'PNG', svg: 'SVG' },
  about: {
    pdf: 'untuk dicetak dan ditandatangani',
    png: 'gambar, satu berkas per halaman',
    svg: 'gambar vektor',
  },
} as const;

/** Exports. */
export const EXPORTS = {
  working: (format: string, done: number, total: number) =>
    `Menyusun ${format}: halaman ${done} dari ${total}`,
  done: (name: string) => `“${name}” selesai dibuat.`,
  allDone: (count: number) => `${count} berkas selesai dibuat, satu per halaman.`,
  cancelled: 'Ekspor dibatalkan.',
  failed:
    'Ekspor tidak selesai karena kesalahan pada peramban. Dokumen tetap aman; muat ulang halaman lalu coba lagi.',
} as const;

/** Asking before something goes. */
export const ASK = {
  removeActor: (name: string) => `Hapus ${name === '' ? 'pelaksana ini' : name}?`,
  removeActorWhy: (count: number) => `Kolom ini memuat ${count} simbol. Simbolnya hendak diapakan?`,
  moveSymbolsTo: 'Pindahkan simbolnya ke',
  move: 'Pindahkan, lalu hapus kolom',
  removeToo: 'Hapus kolom dan simbolnya',
  groupName: 'Nama kelompok',
  groupWhy:
    'Pelaksana yang berdampingan dengan nama kelompok yang sama berada di bawah satu judul. Kosongkan untuk melepasnya.',
} as const;

/** How grave a finding is, and how binding its ground. */
export const SEVERITY = { error: 'Kesalahan', warning: 'Peringatan', hint: 'Saran' } as const;
/** How binding a rule is, as a tag says it. */
export const BINDING = {
  regulation: 'Peraturan',
  practice: 'Kebiasaan',
  advice: 'Anjuran',
} as const;
export const BASIS = {
  regulation: 'Dasar: peraturan',
  practice: 'Dasar: kebiasaan SOP yang berlaku',
  advice: 'Anjuran, bukan kewajiban',
} as const;

/** The eight principles by which an SOP AP is drawn up, by the names that rules know them by. */
export const PRINCIPLES = {
  clarity: 'Kemudahan dan kejelasan',
  efficiency: 'Efisiensi dan efektivitas',
  harmony: 'Keselarasan',
  measurability: 'Keterukuran',
  dynamism: 'Dinamis',
  userOrientation: 'Berorientasi pada pengguna',
  compliance: 'Kepatuhan hukum',
  certainty: 'Kepastian hukum',
} as const;

/** The help page of the keys. */
export const KEYS_HELP = {
  title: 'Pintasan papan ketik',
  toGuide: 'Cara menyusun SOP AP, langkah demi langkah, ada di',
  onFlow: 'panah',
  moving: [
    ['↑ ↓ ← →', 'Pindah sel atau simbol'],
    ['Tab', 'Sel berikutnya'],
    ['Home / End', 'Awal atau akhir baris'],
    ['Shift+Enter', 'Baris baru di dalam sel'],
    ['Esc', 'Batal'],
  ],
  groups: {
    symbol: 'Simbol',
    text: 'Sel dan teks',
    row: 'Kegiatan dan pelaksana',
    view: 'Tampilan',
    all: 'Dokumen',
  },
} as const;

/** Reading a file: what its parts are called, what was mended in them, why it was refused. */
const IDENTITY = 'Identitas';

const ACTIVITY_LABELS = {
  description: 'Uraian',
  requirements: 'Kelengkapan',
  duration: 'Waktu',
  output: 'Output',
  remarks: 'Keterangan',
} as const;

const APPROVAL_LABELS = {
  position: 'Jabatan',
  name: 'Nama',
  rank: 'Pangkat',
  nip: 'NIP',
} as const;

/** The choices of the sheet, in the middle of a sentence. */
const SHEET_CHOICE_NAMES = {
  margins: 'tepi halaman',
  columnLabels: 'judul kolom',
  columnOrder: 'urutan kolom mutu baku',
  columnNumbers: 'baris nomor kolom',
  connectorPlace: 'tempat segilima',
  connectorNames: 'tanda segilima',
  connectorPages: 'halaman tujuan segilima',
  signatureZone: 'ruang tanda tangan elektronik',
  identityWithFlow: 'identitas dan diagram alir satu halaman',
  officeDay: 'jam kerja sehari',
} as const;

/** What the forms of a review ask beside the statements. */
export const REVIEW_FIELDS = {
  evaluated: 'Tanggal evaluasi',
  evaluator: 'Penilai',
  nextEvaluation: 'Evaluasi berikutnya',
  monitored: 'Tanggal monitoring',
  monitor: 'Pemantau',
  implementation: 'Penilaian terhadap penerapan',
  notes: 'Catatan hasil penilaian',
  actions: 'Tindakan yang diambil',
  nextMonitoring: 'Monitoring berikutnya',
} as const;

/** Reviu: the forms of evaluasi and monitoring, on screen and printed. */
export const REVIEW = {
  title: 'Reviu SOP',
  intro:
    'Isi bersama pelaksana, lalu cetak bila perlu. Isian tersimpan di berkas SOP ini dan tidak ikut tercetak pada formulirnya.',
  evaluation: 'Evaluasi',
  monitoring: 'Monitoring',
  statement: 'Pernyataan',
  rowNumber: 'No',
  ticked: 'dipilih',
  answers: { yes: 'Ya', no: 'Tidak' },
  note: 'Catatan',
  noteOn: (number: number) => `Catatan pernyataan ${number}`,
  answerOn: (number: number) => `Jawaban pernyataan ${number}`,
  questions: {
    performance: 'SOP mampu mendorong peningkatan kinerja.',
    understood: 'SOP mudah dipahami.',
    feasible: 'SOP mudah dilaksanakan.',
    roles: 'Semua orang dapat menjalankan perannya masing-masing.',
    problems: 'SOP mampu mengatasi permasalahan yang berkaitan dengan proses.',
    organisation: 'SOP mampu menjawab kebutuhan peningkatan kinerja organisasi.',
    synergy: 'SOP bersinergi dengan SOP lainnya.',
  },
  implementations: {
    good: 'Berjalan dengan baik',
    poor: 'Kurang baik',
    none: 'Tidak berjalan',
  },
  propose: (date: string) => `Usulkan ${date}`,
  next: 'Usulan ini memakai jarak yang dikutip dari tangan kedua: monitoring tiap enam bulan, evaluasi sekali setahun. Sesuaikan dengan aturan di instansi Anda.',
  summary: (yes: number, no: number, open: number) =>
    `${yes} Ya, ${no} Tidak${open === 0 ? '' : `, ${open} belum dijawab`}`,
  print: 'Cetak',
  formOf: { evaluation: 'Formulir Evaluasi SOP', monitoring: 'Formulir Monitoring SOP' },
  sop: 'Nama SOP',
  number: 'Nomor SOP',
  unit: 'Unit kerja',
  signature: (who: string) => `${who},`,
} as const;

/** Where in the file something is, counted from 1 as a person counts. */
export const FILE_PLACES = {
  identity: IDENTITY,
  identityField: (field: IdentityName): string => `${IDENTITY}, ${IDENTITY_NAMES[field]}`,
  identityItem: (list: IdentityName, number: number): string =>
    `${IDENTITY}, ${IDENTITY_NAMES[list]} butir ke-${number}`,
  approval: `${IDENTITY}, Disahkan oleh`,
  approvalField: (field: keyof typeof APPROVAL_LABELS): string =>
    `${IDENTITY}, Disahkan oleh, ${APPROVAL_LABELS[field]}`,
  logo: `${IDENTITY}, Lambang`,
  actors: 'Daftar pelaksana',
  actor: (number: number): string => `Pelaksana ke-${number}`,
  activities: 'Daftar kegiatan',
  activity: (number: number): string => `Kegiatan ke-${number}`,
  activityField: (field: keyof typeof ACTIVITY_LABELS): string => `kolom ${ACTIVITY_LABELS[field]}`,
  symbols: 'daftar simbol',
  symbol: (number: number): string => `simbol ke-${number}`,
  flows: 'Daftar panah',
  flow: (number: number): string => `Panah ke-${number}`,
  sheet: 'Lembar',
  paper: 'ukuran kertas',
  orientation: 'arah kertas',
  sheetChoice: (choice: keyof typeof SHEET_CHOICE_NAMES): string => SHEET_CHOICE_NAMES[choice],
  hint: 'jalur',
  name: 'nama',
  group: 'kelompok',
  label: 'label',
  kind: 'jenis',
  setAside: 'Temuan yang diabaikan',
  setAsideItem: (number: number): string => `Temuan diabaikan ke-${number}`,
  rule: 'aturan',
  place: 'tempat',
  reason: 'alasan',
  review: 'Reviu',
  reviewField: (field: keyof typeof REVIEW_FIELDS): string => REVIEW_FIELDS[field].toLowerCase(),
  reviewAnswers: 'daftar jawaban',
  reviewAnswer: (number: number): string => `Jawaban reviu ke-${number}`,
  reviewQuestion: 'pertanyaan',
  reviewYesNo: 'jawaban',
  reviewNote: 'catatan',
  version: 'Versi berkas',
} as const;

/** What was mended, to follow a place and a colon. */
export const MENDED = {
  missing: 'tidak ada; diisi kosong.',
  notText: 'bukan teks; dikosongkan.',
  numberToText: (text: string): string => `berupa angka; dijadikan teks "${text}".`,
  unprintable: (count: number): string =>
    `${count} karakter yang tidak dapat dicetak dibuang atau diganti.`,
  notList: 'bukan daftar; dikosongkan.',
  notRecord: 'rusak; diganti dengan isian kosong.',
  dropped: 'rusak dan tidak dapat dibaca; dibuang.',
  choice: (found: string, used: string): string => `"${found}" tidak dikenal; diganti "${used}".`,
  kind: (found: string, used: keyof typeof SAY.symbolNames): string =>
    `"${found}" tidak dikenal; digambar sebagai ${SAY.symbolNames[used]}.`,
  duplicateId: (old: string, fresh: string): string =>
    `id "${old}" sudah dipakai; diganti "${fresh}".`,
  invalidId: (old: string, fresh: string): string => `id "${old}" tidak sah; diganti "${fresh}".`,
  missingId: (fresh: string): string => `tidak memiliki id; diberi "${fresh}".`,
  newLane: (actor: string): string =>
    `pelaksana "${actor}" tidak ada dalam daftar; kolom pelaksana tanpa nama ditambahkan.`,
  danglingFlow: (symbol: string): string =>
    `menunjuk simbol "${symbol}" yang tidak ada; panah dihapus.`,
  sheetChoice: (found: string): string => `"${found}" tidak dapat dipakai; diabaikan.`,
  hint: (found: string): string => `"${found}" tidak dikenal; panah diatur otomatis.`,
  logo: 'bukan gambar PNG, JPEG, atau WebP; dihapus.',
  version: 'tidak terbaca; dianggap versi 1.',
  numbers: (count: number): string => `${count} angka di luar batas dikosongkan.`,
} as const;

export const FILE_WORD = 'Berkas';

/** Why a file was refused altogether. */
export const REFUSED = {
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

/** Why a spreadsheet or a document can't be read, and what of it was left out. */
export const OFFICE = {
  unknown: (name: string): string =>
    `“${name}” bukan berkas Excel (.xlsx) atau Word (.docx) yang dapat dibaca.`,
  oldExcel: (name: string): string =>
    `“${name}” disimpan dalam format Excel lama (.xls). Buka di Excel atau LibreOffice, pilih Simpan Sebagai, lalu simpan sebagai Excel Workbook (.xlsx).`,
  oldWord: (name: string): string =>
    `“${name}” disimpan dalam format Word lama (.doc). Buka di Word atau LibreOffice, pilih Simpan Sebagai, lalu simpan sebagai Word Document (.docx).`,
  oldOffice: (name: string): string =>
    `“${name}” disimpan dalam format Office lama. Buka di Office atau LibreOffice, lalu simpan ulang sebagai .xlsx atau .docx.`,
  locked: (name: string): string =>
    `“${name}” dikunci dengan kata sandi. Buka dengan kata sandinya, hapus kata sandi lewat Berkas, Info, Proteksi, lalu simpan ulang.`,
  openSheet: (name: string): string =>
    `“${name}” berformat OpenDocument (.ods). Buka di LibreOffice atau Excel, pilih Simpan Sebagai, lalu simpan sebagai .xlsx.`,
  openText: (name: string): string =>
    `“${name}” berformat OpenDocument (.odt). Buka di LibreOffice atau Word, pilih Simpan Sebagai, lalu simpan sebagai .docx.`,
  binarySheet: (name: string): string =>
    `“${name}” berformat Excel biner (.xlsb). Buka di Excel, pilih Simpan Sebagai, lalu simpan sebagai Excel Workbook (.xlsx).`,
  damaged: (name: string): string =>
    `“${name}” rusak atau terpotong. Buka di Office atau LibreOffice, simpan ulang, atau minta berkasnya dikirim kembali.`,
  tooLarge: (name: string): string =>
    `Isi “${name}” terlalu besar untuk sebuah SOP. Salin lembar SOP-nya ke berkas baru, lalu buka berkas itu.`,
  empty: (name: string): string => `“${name}” tidak berisi tabel.`,
  sheet: (sheet: string): string => `lembar “${sheet}”`,
  cell: (sheet: string, cell: string): string => `lembar “${sheet}”, sel ${cell}`,
  table: (number: number): string => `Tabel ${number}`,
  inDocument: 'dokumen',
  aboveTables: 'Teks di atas tabel',
  place: (row: number, column: string): string => `baris ${row}, kolom ${column}`,
  hiddenSheet: 'Lembar ini tersembunyi.',
  noGrid: 'Lembar ini bukan tabel sel.',
  unreadableSheet: 'Lembar ini rusak dan tidak dapat dibaca.',
  hiddenRows: 'Tersembunyi di Excel, tetapi ikut dibaca.',
  rows: (first: number, last: number): string =>
    first === last ? `baris ${first}` : `baris ${first}–${last}`,
  columns: (first: string, last: string): string =>
    first === last ? `kolom ${first}` : `kolom ${first}–${last}`,
  beyond: (count: number): string => `${count} sel`,
  beyondWhy: (rows: number, columns: number): string =>
    `Di luar ${rows} baris dan ${columns} kolom pertama.`,
  merges: (count: number): string => `${count} gabungan sel`,
  mergesWhy: (most: number): string => `Hanya ${most} gabungan pertama yang dibaca.`,
  unvalued: 'Rumus ini belum dihitung. Buka di Excel dan simpan ulang agar nilainya terbaca.',
  gone: (count: number): string => `${count} sel yang kehilangan teksnya`,
  goneWhy: 'Berkasnya rusak. Buka di Excel, periksa isinya, lalu simpan ulang.',
  mergeOverlaps: 'Gabungan sel ini menindih gabungan lain.',
  covered: 'Tertutup gabungan sel.',
  comment: 'Komentar tidak dibaca.',
  pageMargin: 'Kepala dan kaki halaman tidak dibaca.',
  picture: 'Gambar tidak dibaca.',
  object: 'Objek ini (bagan, kontrol, atau sisipan) tidak dibaca.',
  moreDrawn: (count: number): string => `${count} bentuk lain`,
  hiddenShape: 'Bentuk ini tersembunyi.',
  oldDrawing: 'Gambar dalam format lama (VML) tidak dibaca. Gambar ulang bentuknya di Alir.',
  objects: 'Objek sisipan atau kontrol tidak dibaca.',
  footnote: 'Catatan kaki tidak dibaca.',
  afterTable: 'Teks di luar tabel.',
  nothing: '(tanpa teks)',
  shapeNames: {
    terminator: 'kapsul',
    process: 'kotak',
    decision: 'belah ketupat',
    connector: 'segilima',
    text: 'kotak teks',
    other: 'bentuk lain',
  },
  line: 'garis',
  outsideFrame: 'Berada di luar kolom pelaksana dan baris kegiatan.',
  takenForBox: 'Bentuk ini tidak dikenal dan dibaca sebagai kotak.',
  looseLine: 'Ujung garis ini tidak menyentuh simbol.',
  halfLine: 'Hanya satu ujung garis ini yang menyentuh simbol.',
  noLabelled: 'Tidak ada garis di dekat teks ini.',
  lonelyConnector: 'Segilima ini tidak memiliki pasangan atau garis.',
} as const;

/** Reading what people paste and open. */
export const READING = {
  around: 'Teks di luar tabel',
  table: (number: number): string => `Tabel ${number}`,
  hiddenPlace: 'Bagian tersembunyi',
  hidden: 'Disembunyikan di sumbernya.',
} as const;

/** Why a row of a brought table is no activity. */
export const NOT_ROWS = {
  repeatedHead: 'Judul tabel yang berulang.',
  columnNumbers: 'Baris nomor kolom.',
  pageNumber: 'Nomor halaman.',
  total: 'Baris jumlah.',
  section: 'Judul bagian; formulir SOP AP tidak memilikinya.',
  footer: 'Berada di bawah tabel.',
} as const;

const tablePlace = (table: string, place: string): string =>
  table === '' ? place : `${table}, ${place}`;

/** What a brought table was understood as, and what of it found no place. */
export const IMPORT = {
  noTable: 'Tidak ada tabel di dalamnya.',
  notText: 'Isinya bukan teks. Simpan ulang sebagai CSV UTF-8 atau .xlsx, lalu buka lagi.',
  tooLong: 'Isinya terlalu panjang untuk dibaca sebagai tabel. Salin hanya bagian tabelnya.',
  row: (table: string, row: number): string => tablePlace(table, `baris ${row}`),
  cell: (table: string, row: number, column: string): string =>
    tablePlace(table, `baris ${row} kolom ${column}`),
  notIdentity: 'Bukan bagian identitas yang dikenal.',
  noRole: 'Kolomnya tidak dipakai.',
  noPlace: 'Tidak ada tempatnya di formulir.',
  underDrawing: 'Di bawah simbol yang digambar.',
  line: (from: number, to: number): string => `garis dari kegiatan ${from} ke ${to}`,
  doubled: 'Kedua simbolnya sudah dihubungkan garis lain.',
  otherTable: 'Tabel lain.',
  renumbered: (row: number): string => `Nomor menjadi ${row}; formulir menomori sendiri.`,
  shared: (first: number, last: number): string =>
    `Satu sel untuk kegiatan ${first} sampai ${last}; ditulis pada kegiatan ${first}.`,
  beyondRow: (rows: number): string => `sesudah baris ${rows}`,
  cells: (count: number): string => `${count} sel`,
  tooMany: (rows: number): string =>
    `Hanya ${rows} baris dan 120 kolom pertama yang dibaca. Pecah tabelnya bila perlu.`,
} as const;

/** Sajikan: the form walked through in front of a room. */
export const SHOWING = {
  progress: (row: number, rows: number): string => `Kegiatan ${row} dari ${rows}`,
  together: (numbers: string, rows: number): string => `Kegiatan ${numbers} dari ${rows}`,
  pageOf: (page: number, pages: number): string => `halaman ${page} dari ${pages}`,
  elapsed: (time: string): string => `${time} berjalan`,
  elapsedRange: (fastest: string, expected: string): string => `${fastest} – ${expected} berjalan`,
  untimed: (count: number): string => `+ ${count} tanpa waktu`,
  countedOnce: '(per satuan dihitung satu kali)',
  round: (count: number): string => `Putaran ${count}`,
  noActor: 'Pelaksana belum ada',
  noText: 'Kegiatan ini belum diberi nama',
  blank: 'Apa isinya?',
  choose: 'Ke mana jalannya?',
  exitTo: (row: number): string => `ke ${row}`,
  exitNowhere: 'belum ada tujuannya',
  untitledExit: (at: number): string => `Jalan ${at}`,
  readOut: 'Bacaan kegiatan yang menyala',
  turn: 'Bagian bacaan berikutnya',
  part: 'Bagian',
  begin: (title: string): string => (title === '' ? 'Siap disajikan' : title),
  beginHelp: 'Tekan tombol lanjut untuk menyalakan kegiatan pertama.',
  buildHelp: 'Tekan tombol lanjut untuk memunculkan baris pertama.',
  over: 'Alur selesai',
  overWalked: (visits: number, again: number): string =>
    again === 0
      ? `${visits} kegiatan dilalui`
      : `${visits} kegiatan dilalui, ${again} di antaranya ulangan`,
  unwalked: 'Tidak terlewati:',
  moreUnwalked: (count: number): string => `dan ${count} lagi`,
  goTo: (row: number): string => `Nyalakan kegiatan ${row}`,
  again: 'Dari awal lagi',
  built: 'Semua baris sudah muncul.',
  withBlanks: 'Baris muncul dengan isian kosong; tekan lanjut untuk melihat isinya.',
  noFindings: 'Temuan ditampilkan. Kegiatan ini tidak punya temuan.',
  withoutFindings: 'Temuan disembunyikan.',
  withoutBlanks: 'Baris muncul lengkap dengan isinya.',
  thread: 'Letak di dalam SOP',
  threadRow: (row: number, description: string): string =>
    description === '' ? `Kegiatan ${row}` : `Kegiatan ${row}: ${description}`,
  threadRows: (first: number, last: number, page: number): string =>
    `Kegiatan ${first}–${last}, halaman ${page}`,
  editing: 'Menyunting · Esc kembali menyajikan',
  cellOf: (column: string, row: number): string => `${column} ${row}:`,
  noFullScreen:
    'Peramban tidak mengizinkan layar penuh. Sajian tetap berjalan; tekan F11 bila perlu.',
} as const;

/** The facilitator's window beside the stage. */
export const PRESENTER = {
  title: 'Layar penyaji',
  clock: (time: string, minutes: number): string =>
    minutes === 0 ? `Pukul ${time}` : `Pukul ${time} · sudah ${minutes} menit`,
  now: 'Sekarang',
  next: 'Berikutnya',
  on: 'Lanjut',
  back: 'Mundur',
  black: 'Layar ruangan sedang hitam. Tombol apa saja menyalakannya lagi.',
  refused:
    'Peramban tidak mengizinkan jendela kedua. Izinkan pop-up untuk halaman ini, lalu coba lagi.',
  closed: 'Layar penyaji ditutup. Sajian tetap berjalan di layar ini.',
  unplugged: 'Layar kedua terlepas. Sajian tetap berjalan di layar ini.',
} as const;

/** Of characters that no bundled font has. */
export const missingGlyphs = (characters: string): string =>
  `Huruf ${characters} tidak ada dalam huruf cetak dan dicetak sebagai □. Gantilah agar terbaca.`;

/** What the browser's store has lost. */
export const RECOVERY = {
  waiting: 'Menunggu dokumen terakhir dari penyimpanan peramban. Komputer ini sedang lambat.',
  late: 'Penyimpanan peramban belum menjawab, jadi dokumen terakhir belum dapat ditampilkan. Dokumen itu tidak dihapus: muat ulang halaman ini sebentar lagi.',
  lateCopy: (time: string): string =>
    `Penyimpanan peramban belum menjawab. Yang tampil ini salinan dokumen terakhir (${time}). Simpan ke berkas agar aman.`,
  recovered: (time: string): string =>
    `Penyimpanan peramban rusak atau terhapus. Dokumen terakhir (${time}) dipulihkan dari salinannya. Simpan ke berkas agar aman.`,
  lost: (time: string): string =>
    `Penyimpanan peramban rusak atau terhapus, dan dokumen terakhir (${time}) tidak ada lagi di komputer ini. Buka dari berkas bila pernah disimpan.`,
  unreadable:
    'Penyimpanan peramban rusak dan tidak dapat dibaca. Bila ada dokumen di sini, buka dari berkasnya, dan simpan pekerjaan berikutnya ke berkas.',
  failing:
    'Pekerjaan belum tersimpan di komputer ini; Alir terus mencoba. Simpan ke berkas agar aman.',
  toFile: 'Simpan ke berkas',
} as const;

/** What Alir is. */
export const ABOUT = {
  title: UI.about,
  what: 'Alir membuat diagram alir SOP AP langsung di atas formulir Permenpan RB 35/2012. Tanpa akun, tanpa peladen, tanpa internet. Lisensi MIT.',
  safe: 'Dokumen hanya ada di komputer ini dan di berkas yang disimpan sendiri; tidak ada yang dikirim ke mana pun.',
  parts: 'Dibuat dengan',
} as const;

/** In place of the app when it has broken. */
export const CRASH = {
  title: 'Tampilan Alir berhenti karena kesalahan',
  safe: 'Dokumen tidak ikut rusak: semua yang diketik masih ada di halaman ini.',
  again: 'Tampilkan lagi',
  undo: 'Urungkan langkah terakhir, lalu tampilkan',
  save: 'Simpan salinan ke berkas',
  details: 'Rincian untuk yang memperbaiki',
} as const;

/** The app kept on this computer. */
export const OFFLINE = {
  newer: 'Versi baru Alir siap dipakai. Dokumen yang terbuka tetap seperti sekarang.',
  take: 'Pakai versi baru',
} as const;

/** What the table that someone brought is shown with. */
export const BRING = {
  title: 'Tabel yang ditemukan',
  reading: 'Membaca tabel…',
  failed:
    'Tabel tidak dapat dibaca karena kesalahan pada peramban. Dokumen tidak berubah; coba sekali lagi.',
  nothing:
    'Yang ditempel tidak memuat tabel. Untuk menempel teks, pilih selnya dulu; foto tabel perlu diketik ulang.',
  table: 'Tabel',
  nameless: (number: number): string => `Tabel ${number}`,
  tableName: (name: string, rows: number): string => `${name} (${rows} baris)`,
  leftOutCount: (count: number): string => `${count} hal tidak terpakai`,
  decision: 'Keputusan',
  allDecisions: (count: number): string => `Jadikan ${count} kegiatan yang bertanya belah ketupat`,
  isDecision: (row: number): string => `Kegiatan ${row} belah ketupat`,
  roleOf: (column: number, head: string): string =>
    `Isi kolom ${column}${head === '' ? '' : `, ${head}`}`,
  roles: {
    number: FORM.number,
    description: FORM.description,
    actor: FORM.actors,
    actorNames: `Nama ${FORM.actors.toLowerCase()}`,
    requirements: FORM.requirements,
    duration: FORM.duration,
    output: FORM.output,
    remarks: FORM.remarks,
    none: 'Tidak dipakai',
  },
  moreRows: (count: number): string => `Tampilkan ${count} baris lagi`,
  noRows: 'Tidak ada kegiatan di dalamnya. Periksa isi tiap kolom di atas.',
  identityTitle: 'Identitas yang ditemukan',
  identityUnused: 'Hanya dipakai bila dibuka sebagai dokumen baru.',
  leftOutTitle: (count: number): string => `Tidak terpakai (${count})`,
  leftOutHeads: ['Tempat', 'Isi', 'Sebab'],
  moreLeftOut: (count: number): string => `Tampilkan ${count} lagi`,
  nothingLeftOut: 'Semua isi tabel terpakai.',
  where: 'Tempat menaruh tabel',
  asRows: (row: number): string => `Baris di bawah kegiatan ${row}`,
  asDocument: 'Dokumen baru',
  step: (count: number): string => `Menempel ${count} kegiatan`,
  taken: (count: number): string => `${count} kegiatan masuk ke lembar.`,
} as const;

/** What the black screen is called. */
export const STAGE_BLACK = 'Layar hitam. Tekan apa saja untuk kembali.';

/** The buttons of the stage. */
export const STAGE_TOOLS = {
  name: 'Alat panggung',
  more: 'Alat',
  next: 'Lanjut',
  back: 'Mundur',
  edit: 'Sunting',
  pen: 'Pena',
  spotlight: 'Sorot',
  timer: 'Waktu',
  black: 'Hitam',
  identity: 'Identitas',
  check: 'Cek proyektor',
  toDark: 'Tema gelap',
  toLight: 'Tema terang',
  undo: UI.undo,
  redo: UI.redo,
  build: 'Bangun bersama',
  blanks: 'Isian kosong',
  future: 'Sembunyikan sisanya',
  findings: 'Temuan',
  presenter: 'Layar penyaji',
  help: 'Tombol',
  leave: 'Tutup',
} as const;

/** The timer for an exercise. */
export const STAGE_TIMER = {
  name: 'Waktu latihan',
  over: 'Waktu habis',
  start: 'Mulai',
  resume: 'Teruskan',
  pause: 'Jeda',
  reset: 'Ulang',
  more: 'Tambah 1 menit',
  less: 'Kurangi 1 menit',
  minutes: (minutes: number): string => `${minutes} menit`,
  presets: 'Lama latihan',
  fold: 'Kecilkan',
  unfold: (text: string): string => `Waktu latihan ${text}, perbesar`,
  close: 'Tutup waktu',
} as const;

/** What a clicker's buttons and the keys do, each after what is pressed. */
export const CLICKER = {
  name: 'Tombol panggung',
  or: 'atau',
  next: { keys: ['PageDown', 'Spasi'], also: 'klik', does: 'lanjut' },
  back: { keys: ['PageUp'], does: 'mundur' },
  black: { keys: ['B'], does: 'layar hitam' },
  choose: {
    at: 'di keputusan',
    keys: ['1', '2', '3', 'Y', 'T'],
    also: 'tahan tombol lanjut',
    does: 'memilih jalan',
  },
  edit: { keys: ['E'], does: 'sunting' },
  leave: { keys: ['Esc'], does: 'selesai' },
} as const;

/** The identity of the SOP, read large. */
export const STAGE_IDENTITY = {
  name: 'Identitas SOP',
  institution: 'Instansi',
  unit: 'Unit kerja',
  counts: 'Isi',
  rows: (rows: number): string => `${rows} kegiatan`,
  actors: (actors: number): string => `${actors} pelaksana`,
  pages: (pages: number): string => `${pages} halaman`,
  nameless: 'SOP ini belum diberi nama',
  close: 'Tutup identitas',
} as const;

/** Whether the back row can read what is shown. */
export const BACK_ROW = {
  name: 'Cek proyektor',
  about: 'Dari depan laptop, sebesar inilah gambar bagi baris belakang.',
  depth: 'Jarak baris belakang',
  width: 'Lebar gambar',
  metres: (metres: number): string => `${String(metres).replace('.', ',')} m`,
  places: {
    heads: 'judul kolom',
    lanes: 'nama pelaksana',
    symbols: 'tulisan di simbol',
    labels: 'label panah',
    connectors: 'tanda segilima',
  },
  column: 'Kolom',
  tooSmall: (places: string, size: number, needed: number): string =>
    `${places}: ${size} piksel, perlu ${needed}.`,
  readable: (least: number, needed: number): string =>
    `Semua tulisan formulir terbaca dari baris belakang: ${least} piksel, perlu ${needed}.`,
  foot: (size: number, needed: number): string =>
    `Kartu di bawah: ${size} piksel, perlu ${needed}. Bacakan isinya, atau lebarkan gambar.`,
  empty: 'Formulir belum berisi tulisan.',
  enlarge: 'Perbesar sampai terbaca',
  shows: (percent: number): string => `Yang tampak kemudian ${percent} % dari lebar tabel.`,
  notByZoom: 'Perbesaran saja tidak cukup. Lebarkan gambar, atau ajak baris belakang maju.',
  close: 'Tutup cek proyektor',
} as const;

/** Units of time, as an amount is written; one of which there are none is left out. */
export const DURATION_WORDS = {
  months: (count: string) => `${count} bulan`,
  days: (count: string) => `${count} hari`,
  hours: (count: number) => `${count} jam`,
  minutes: (count: number) => `${count} menit`,
  seconds: (count: number) => `${count} detik`,
} as const;

/** What the line in Keterangan that says how long all takes begins with. */
export const TIME_LINE = 'Jumlah waktu:';

/** Ringkasan: what an SOP takes. */
export const TIME_SUMMARY = {
  title: 'Ringkasan',
  range: (least: string, most: string) => `${least} s.d. ${most}`,
  shortest: 'Jalan terpendek',
  expected: 'Jalan diharapkan',
  longest: 'Jalan terpanjang',
  loops: 'Perulangan dijalani',
  times: 'kali',
  byActor: 'Per pelaksana',
  nameless: 'Tanpa nama',
  handOvers: 'Serah terima',
  checks: 'Pemeriksaan dan keputusan',
  waits: 'Menunggu',
  leftOut: 'Belum terhitung',
  kinds: { perItem: 'Per satuan', uncounted: 'Bukan ukuran waktu', blank: 'Waktu kosong' },
  more: (count: number) => ` dan ${count} lagi`,
  row: (number: number) => `Ke waktu kegiatan ${number}`,
  officeDay: 'Jam dijadikan hari kerja',
  officeDays: {
    asWritten: 'Tidak, seperti tertulis',
    sevenAndHalf: '7,5 jam sehari',
    eight: '8 jam sehari',
  },
  noLine:
    'Jumlah ini hanya ada di sini. Bila diminta, ia dapat ditulis pada Keterangan kegiatan terakhir.',
  line: 'Jumlah ini tertulis pada Keterangan.',
  oldLine: (time: string) => `Keterangan masih menyebut ${time}.`,
  writeLine: 'Tulis di Keterangan',
  renewLine: 'Perbarui di Keterangan',
  removeLine: 'Hapus dari Keterangan',
} as const;

/** What the stage says in its one line while an SOP is walked. */
export const STAGE_NOTES = {
  empty: 'Belum ada simbol pada SOP ini. Letakkan simbol pertama untuk mulai berjalan.',
  noExit: (row: number) => `Kegiatan ${row} buntu: belum ada panah keluar.`,
  oneExit: (row: number) =>
    `Kegiatan ${row} baru punya satu jawaban, jadi alur langsung berlanjut.`,
  noWayOut: (row: number) => `Kegiatan ${row} berputar terus: tidak ada jalan ke akhir prosedur.`,
  noSymbols: (rows: readonly number[]) =>
    `Kegiatan ${rows.join(', ')} dilewati: belum ada simbol di sana.`,
} as const;
