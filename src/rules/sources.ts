/**
 * Where the rules come from, as far as we know. The regulation was read in published fragments and second-hand
 * texts, not whole: what is only taught or seen in signed SOPs says so.
 */

const READ = 'dibaca dari kutipan yang terbit, bukan naskah lengkap';

/** What the regulation says of the drawing. */
export const DRAWING = `Permenpan RB 35/2012, uraian lima simbol diagram alir SOP AP (${READ}).`;
/** What it says of the form's flow page. */
export const FLOW_PAGE = `Permenpan RB 35/2012, bagian flowchart: kegiatan, pelaksana, dan mutu baku (${READ}).`;
/** What it says of the identity page. */
export const IDENTITY_PAGE = `Permenpan RB 35/2012, bagian identitas SOP AP (${READ}).`;
/** What signed SOPs do. */
export const SIGNED =
  'Kebiasaan pada 17 SOP AP bertanda tangan tahun 2024–2025 yang kami hitung; bukan bunyi peraturan.';
/** What is taught, and not found in any text we could read. */
export const TAUGHT =
  'Lazim diajarkan dalam bimtek SOP AP; bunyinya belum kami temukan dalam naskah peraturan.';
/** Our own. */
export const ADVICE = 'Anjuran Alir; bukan bunyi peraturan.';
