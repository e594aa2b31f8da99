import { isBlank, isUntouched } from './blank.ts';
import type { Rule } from './finding.ts';

/** The parts of the identity without which an SOP cannot be enacted. */
export const identityRequired: Rule = {
  id: 'identity-required',
  basis: 'regulation',
  why: 'Nomor, nama SOP, unit kerja, dan pejabat yang mengesahkan wajib ada pada bagian identitas.',
  check(sop) {
    if (isUntouched(sop)) return [];
    const { identity } = sop;
    const required = [
      ['number', 'Nomor SOP', identity.number],
      ['title', 'Nama SOP', identity.title],
      ['unit', 'Unit Kerja', identity.unit],
      ['position', 'Jabatan yang mengesahkan', identity.approval.position],
    ] as const;
    return required
      .filter(([, , text]) => isBlank(text))
      .map(([field, label]) => ({ at: [field], message: `Identitas: ${label} belum diisi.` }));
  },
};
