import { isBlank, isUntouched, missingFields } from './blank.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { IDENTITY_PAGE } from './sources.ts';

/** The parts of the identity without which an SOP cannot be enacted. */
export const identityRequired: Rule = {
  id: 'identity-required',
  title: 'Identitas pokok terisi',
  basis: 'regulation',
  source: IDENTITY_PAGE,
  principles: ['certainty', 'compliance'],
  why: 'Nomor, nama SOP, unit kerja, dan pejabat yang mengesahkan wajib ada pada bagian identitas.',
  examples: {
    good: inRow('Mencatat surat'),
    bad: { ...inRow('Mencatat surat'), identity: { number: '-' } },
  },
  check(sop) {
    if (isUntouched(sop)) return [];
    const { identity } = sop;
    const required = [
      ['number', 'Nomor SOP', identity.number],
      ['title', 'Nama SOP', identity.title],
      ['unit', 'Unit Kerja', identity.unit],
      ['position', 'Jabatan yang mengesahkan', identity.approval.position],
    ] as const;
    return missingFields(required.filter(([, , text]) => isBlank(text)));
  },
};
