import type { Sop } from '../model/sop.ts';
import { type Hit, type Rule, rowName } from './finding.ts';
import { endSteps, firstPlace, type Step, startSteps, stepIds } from './graph.ts';

/** Those whom an office serves, at the beginning of a name. */
const SERVED =
  /^(?:para |calon )?(?:pemohon|pengguna|masyarakat|warga|pelanggan|pelapor|pengadu|pasien|siswa|mahasiswa|peserta|wajib pajak|tamu|penduduk|pengunjung|konsumen|klien|nasabah|wisatawan|orang tua|pencari kerja|pelaku usaha)\b(?! (?:anggaran|barang)\b)/;

/** A service begins with those who ask for it, and ends when they have what they asked for. */
export const serviceEndsAtApplicant: Rule = {
  id: 'service-ends-at-applicant',
  title: 'Pelayanan berawal dan berakhir pada pemohon',
  basis: 'regulation',
  source:
    'Permenpan RB 35/2012, penyusunan SOP pelayanan: diawali permohonan dan diakhiri penerimaan hasil oleh pemohon (dibaca dari kutipan yang terbit, bukan naskah lengkap).',
  principles: ['userOrientation'],
  why: 'Pelayanan selesai ketika pemohon menerima hasilnya; pencatatan dilakukan sebelum hasil diserahkan.',
  examples: {
    good: {
      rows: [
        'a( Mengajukan permohonan',
        'b[] Memproses permohonan',
        'a) Menerima surat keterangan',
      ],
      actors: ['Pemohon', 'Petugas Loket'],
    },
    bad: {
      rows: [
        'a( Mengajukan permohonan',
        'b[] Memproses permohonan',
        'b) Mengarsipkan surat keterangan',
      ],
      actors: ['Pemohon', 'Petugas Loket'],
    },
  },
  check(sop) {
    const served = new Set(
      sop.actors.filter(({ name }) => SERVED.test(name.trim().toLowerCase())).map(({ id }) => id),
    );
    const isTheirs = (step: Step) => step.places.some(({ symbol }) => served.has(symbol.actor));
    const [starts, ends] = [startSteps(sop), endSteps(sop)];
    if (served.size === 0 || ![...busyActors(sop)].some((actor) => served.has(actor))) return [];
    const [first] = starts;
    const last = ends.at(-1);
    return [
      ...(first && !starts.some(isTheirs) ? [hit(first, 'awali dari pemohon')] : []),
      ...(last && !ends.some(isTheirs) ? [hit(last, 'akhiri dengan pemohon menerima hasil')] : []),
    ];
  },
};

/** Whoever has a symbol; a column without any is another rule's. */
const busyActors = (sop: Sop): ReadonlySet<string> =>
  new Set(sop.activities.flatMap(({ symbols }) => symbols.map(({ actor }) => actor)));

const hit = (step: Step, what: string): Hit => ({
  at: stepIds(step),
  message: `${rowName(firstPlace(step).row)}: ini SOP pelayanan; ${what}.`,
});
