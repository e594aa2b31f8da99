/** Small words that steer a sentence: what opens a clause, what goes on, what may stand before a verb. */
import { wordSet } from './wordSet.ts';

/** May stand before the verb that an activity begins with, or between a subject and its verb. */
export const ADVERBS = wordSet(`
  selanjutnya kemudian lalu setelahnya seterusnya berikutnya akhirnya pertama kedua ketiga kembali segera
  langsung juga telah akan dapat harus wajib sudah mulai turut ikut bersama bersama-sama serta dan atau
  sekaligus hanya cukup tetap tidak belum perlu boleh kadang maka mohon silakan mampu sedang hendak saling
  yaitu adalah senantiasa selalu ulang bisa masih pun lagi bertanggungjawab harap tolong secara sambil agar
`);

/** Of these, what a sentence loses nothing without once its subject is gone. */
export const FILLERS = wordSet(`
  selanjutnya kemudian lalu seterusnya berikutnya akhirnya segera langsung akan telah sudah harus wajib juga
  dapat
`);

/** Go on to the next thing that is done. */
export const THEN = wordSet('maka kemudian lalu selanjutnya seterusnya berikutnya sedangkan');

export const AND = wordSet('dan serta atau maupun');

/** Say that something is done only in one case. */
export const CONDITIONS = wordSet(
  'jika apabila bila bilamana kalau jikalau manakala seandainya sekiranya andai andaikata asalkan',
);

/** Open a clause about when or whether: what is done in it is not the activity. */
export const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  ...CONDITIONS,
  ...wordSet('setelah sesudah sebelum ketika saat sewaktu selama sejak sambil'),
]);

/** Open a clause about what for, or what is said. */
export const PURPOSE = wordSet(`
  untuk agar supaya guna bahwa sebagaimana apakah sehingga karena sebagai
`);

/** Begin a sentence whose verb comes later, and are followed by a whole clause. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...CIRCUMSTANCE,
  ...wordSet('karena agar supaya untuk guna'),
]);

/** Begin a sentence whose verb comes later: those, and the ones that are followed by a noun. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...CLAUSE_OPENERS,
  ...wordSet(`
    berdasarkan sesuai dengan atas dari pada melalui menurut terhadap terkait bagi dalam mengingat berdasar
    sehubungan mengacu kepada
  `),
]);

/** Passives behind a noun that only add to it: "surat disertai lampiran", "rapat dipimpin Camat". */
export const ADDING_PASSIVES = wordSet(`
  disertai dilampiri diikuti didampingi dibantu disaksikan dipimpin diwakili dilengkapi ditambah dikurangi
  dibandingkan dibubuhi ditujukan diketahui dimulai diawali diakhiri dimaksud dibuktikan dihadiri diatur dilanjutkan diselingi disusul dirangkaikan
  ditetapkan
`);

/** Of those, the ones that are no statement even where nothing else is stated. */
export const WITH_PASSIVES = wordSet('disertai dilampiri diikuti dimaksud');

/** Of time and place, before a passive that belongs to them: "tanggal diterima". */
export const MOMENTS = wordSet('tanggal waktu jam pukul hari bulan tempat nomor lokasi status');

/** Verbs of which what follows is a clause, though "bahwa" is left out: "memastikan berkas diserahkan". */
export const SAYING = wordSet('memastikan menjamin menyatakan');

/** Answers that what is done in one case is written behind: "Ya: diteruskan", "tidak lengkap, dikembalikan". */
export const ANSWERS = wordSet('ya iya tidak lengkap belum sesuai setuju');

/** What may follow an answer and belongs to it. */
export const ANSWER_STATES = wordSet('lengkap sesuai setuju disetujui ada benar valid memenuhi');
