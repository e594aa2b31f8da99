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
