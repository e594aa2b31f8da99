/** Words of the form for SOPs from a seed: cells of one to five lines, names of lanes as offices have them. */
import type { Activity } from '../../src/model/sop.ts';

export const LANE_NAMES = [
  ...['Pemohon', 'Petugas Loket', 'Pengadministrasi Umum', 'Staf', 'Bendahara', 'Operator'],
  ...['Analis Kebijakan', 'Kasubbag Umum', 'Kepala Seksi', 'Kepala Bidang', 'Sekretaris'],
  ...['Kepala Dinas', 'Asisten Administrasi', 'Bagian Hukum', 'Sekda', 'Bupati'],
];

/** What stands at the second and at the third exit of a decision, beside Ya. */
export const NO_NEED = ['Tidak', 'Tidak', 'Tidak', 'Tidak lengkap', 'Perlu perbaikan'];
export const THIRD_LABELS = ['Ditolak', 'Ditunda', 'Perlu kajian lebih lanjut'];

const VERBS = ['Menerima', 'Memeriksa', 'Mencatat', 'Menyusun', 'Menandatangani', 'Mengirimkan'];
const REST =
  'surat permohonan beserta kelengkapan berkas dan meneruskannya kepada pejabat yang berwenang untuk mendapat persetujuan lebih lanjut sesuai dengan ketentuan yang berlaku pada unit kerja masing-masing setelah diagendakan dalam buku register'.split(
    ' ',
  );
const REQUIREMENTS = [
  'Surat',
  'Berkas permohonan',
  'Surat permohonan, fotokopi KTP, dan bukti pembayaran',
  '- Disposisi\n- Konsep surat\n- Lampiran',
];
const DURATIONS = ['5 menit', '15 menit', '1 jam', '2 hari kerja'];
const OUTPUTS = ['Berkas', 'Konsep surat', 'Surat yang telah ditandatangani', 'Bukti penerimaan'];
const REMARKS = ['', '', '', 'Melalui aplikasi', 'Kembali ke pemohon bila berkas tidak lengkap'];

/** The text cells of a row: short ones as often as long ones. */
export function activityTexts(random: () => number): Omit<Activity, 'id' | 'symbols'> {
  const of = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const length = 2 + Math.floor(random() * 18);
  return {
    description: [of(VERBS), ...REST.slice(0, length)].join(' '),
    requirements: of(REQUIREMENTS),
    duration: of(DURATIONS),
    output: of(OUTPUTS),
    remarks: of(REMARKS),
  };
}
