/** The labels of the bagian identitas, as people write them. */
import type { ApprovalField, IdentityField, IdentityList } from '../model/sop.ts';
import { isOneOf, keyOf } from './headWords.ts';

export type IdentityPlace =
  | { readonly in: 'field'; readonly field: IdentityField }
  | { readonly in: 'list'; readonly list: IdentityList }
  | { readonly in: 'approval'; readonly field: ApprovalField | null };

const field = (name: IdentityField): IdentityPlace => ({ in: 'field', field: name });
const list = (name: IdentityList): IdentityPlace => ({ in: 'list', list: name });

const LABELS: readonly (readonly [IdentityPlace, readonly string[]])[] = [
  [
    field('number'),
    ['nomor sop', 'no sop', 'nomor sop ap', 'nomor dokumen', 'no dokumen', 'no dok'],
  ],
  [
    field('created'),
    [
      'tanggal pembuatan',
      'tgl pembuatan',
      'tanggal dibuat',
      'tgl dibuat',
      'tanggal penyusunan',
      'tanggal pembuatan sop',
    ],
  ],
  [field('revised'), ['tanggal revisi', 'tgl revisi', 'tanggal perubahan', 'tanggal direvisi']],
  [
    field('effective'),
    [
      'tanggal efektif',
      'tgl efektif',
      'tanggal pengesahan',
      'tgl pengesahan',
      'tanggal berlaku',
      'tgl berlaku',
      'mulai berlaku',
      'tanggal disahkan',
      'tanggal diberlakukan',
    ],
  ],
  [
    { in: 'approval', field: null },
    ['disahkan oleh', 'pengesahan', 'disahkan', 'ditetapkan oleh', 'disetujui oleh'],
  ],
  [
    field('title'),
    [
      'nama sop',
      'judul sop',
      'nama prosedur',
      'judul prosedur',
      'nama sop ap',
      'judul sop ap',
      'nama standar operasional prosedur',
    ],
  ],
  [
    field('institution'),
    [
      'nama instansi',
      'instansi',
      'nama organisasi',
      'opd',
      'skpd',
      'perangkat daerah',
      'nama opd',
      'nama skpd',
      'lembaga',
    ],
  ],
  [
    field('unit'),
    [
      'unit kerja',
      'unit organisasi',
      'satuan kerja',
      'satker',
      'nama unit',
      'nama unit kerja',
      'nama satuan kerja',
    ],
  ],
  [list('legalBasis'), ['dasar hukum', 'landasan hukum', 'dasar hukum sop']],
  [
    list('qualifications'),
    ['kualifikasi pelaksana', 'kualifikasi', 'kualifikasi petugas', 'kualifikasi pelaksana sop'],
  ],
  [
    list('relatedSops'),
    [
      'keterkaitan',
      'keterkaitan sop',
      'keterkaitan dengan sop lain',
      'sop terkait',
      'keterkaitan dengan sop',
      'keterkaitan sop lain',
      'keterkaitan antar sop',
    ],
  ],
  [
    list('equipment'),
    [
      'peralatan perlengkapan',
      'peralatan',
      'peralatan dan perlengkapan',
      'perlengkapan',
      'perlengkapan peralatan',
    ],
  ],
  [list('warnings'), ['peringatan', 'peringatan sop']],
  [
    list('records'),
    [
      'pencatatan dan pendataan',
      'pencatatan',
      'pencatatan pendataan',
      'pendataan',
      'pendataan dan pencatatan',
    ],
  ],
];

/** Words that name a field only where a colon follows. */
const BEFORE_COLON: readonly (readonly [IdentityPlace, readonly string[]])[] = [
  [field('number'), ['nomor', 'no']],
  [field('title'), ['judul', 'sop', 'nama kegiatan', 'prosedur']],
  [field('revised'), ['revisi']],
  [field('unit'), ['unit', 'bagian', 'bidang']],
  [{ in: 'approval', field: 'nip' }, ['nip']],
  [{ in: 'approval', field: 'rank' }, ['pangkat', 'pangkat gol', 'pangkat golongan', 'golongan']],
  [{ in: 'approval', field: 'position' }, ['jabatan']],
  [{ in: 'approval', field: 'name' }, ['nama', 'nama pejabat']],
];

export interface LabelledLine {
  readonly place: IdentityPlace;
  /** What follows the label on its line. */
  readonly rest: string;
}

/** The label that a line begins with; null where it begins with none. */
export function labelledLine(line: string): LabelledLine | null {
  const [, before = '', rest = ''] = /^([^:：]{1,60}?)\s*[:：]\s*(.*)$/su.exec(line) ?? [];
  const colon = before === '' ? null : placeOf(before, [...LABELS, ...BEFORE_COLON]);
  if (colon) return { place: colon, rest: rest.trim() };
  const whole = before === '' ? placeOf(line, LABELS) : null;
  return whole ? { place: whole, rest: '' } : null;
}

function placeOf(
  text: string,
  labels: readonly (readonly [IdentityPlace, readonly string[]])[],
): IdentityPlace | null {
  const said = keyOf(text.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+/i, '')).split(' ');
  const isSaid = (label: string) => {
    const known = label.split(' ');
    return known.length === said.length && known.every((word, i) => isOneOf(said[i] ?? '', [word]));
  };
  return labels.find(([, names]) => names.some(isSaid))?.[0] ?? null;
}
