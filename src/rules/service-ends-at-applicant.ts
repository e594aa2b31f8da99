import type { Sop } from '../model/sop.ts';
import { firstRows } from './columnOrder.ts';
import { type Rule, rowName } from './finding.ts';
import { endSteps, firstPlace, type Step, startSteps, stepIds } from './graph.ts';

/** Those who come to an office to be served, at the beginning of a name. */
const ASKING =
  /^(?:para |calon )?(?:pemohon|pengguna|masyarakat|pelanggan)\b(?! (?:anggaran|barang)\b)/;
/** Those who are served here and called upon there, as a wajib pajak is. */
const SERVED =
  /^(?:para |calon )?(?:warga|pelapor|pengadu|pasien|siswa|mahasiswa|peserta|wajib pajak|tamu|penduduk|pengunjung|konsumen|klien|nasabah|wisatawan|orang tua|pencari kerja|pelaku usaha|wali murid|pencari keadilan|penggugat|pengantin|catin|pendaftar|peminjam|pemustaka)\b/;
/** Titles of services. */
const SERVICE = /layanan|izin|permohonan|permintaan|pengaduan|pendaftaran|peminjaman/i;

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
    const [starts, ends] = [startSteps(sop), endSteps(sop)];
    const [first, last] = [starts[0], ends.at(-1)];
    const served = servedIn(sop);
    const isTheirs = (step: Step) => step.places.some(({ symbol }) => served.has(symbol.actor));
    const [begins, finishes] = [starts.some(isTheirs), ends.some(isTheirs)];
    if (!isService(sop, served) && !begins && !finishes) return [];
    const wrong = [begins ? undefined : first, finishes ? undefined : last].filter(
      (step) => step !== undefined,
    );
    const [at] = wrong;
    if (!at) return [];
    const asked = [
      ...(begins ? [] : ['awali dari pemohon']),
      ...(finishes ? [] : ['akhiri dengan pemohon menerima hasil']),
    ].join(' dan ');
    const message = `${rowName(firstPlace(at).row)}: ini SOP pelayanan; ${asked}.`;
    return [{ at: [...new Set(wrong.flatMap(stepIds))], message }];
  },
};

/** The actors who may be those served, of those who have a symbol. */
function servedIn(sop: Sop): ReadonlyMap<string, string> {
  const busy = firstRows(sop);
  const named = sop.actors.map(({ id, name }) => [id, name.trim().toLowerCase()] as const);
  return new Map(
    named.filter(([id, name]) => busy.has(id) && (ASKING.test(name) || SERVED.test(name))),
  );
}

const isService = (sop: Sop, served: ReadonlyMap<string, string>): boolean =>
  [...served.values()].some((name) => ASKING.test(name) || SERVICE.test(sop.identity.title));
