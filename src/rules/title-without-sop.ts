import { sopPrefix } from '../language/sopPrefix.ts';
import type { Sop } from '../model/sop.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { TAUGHT } from './sources.ts';

/** The name of an SOP says what it is about; that it is an SOP stands beside it. */
export const titleWithoutSop: Rule = {
  id: 'title-without-sop',
  title: 'Nama SOP tanpa kata “SOP”',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity'],
  why: 'Kata “SOP” sudah ada pada formulir; nama cukup menyebut kegiatannya.',
  examples: {
    good: { ...inRow('Mencatat surat'), identity: { title: 'Penerimaan Tamu Dinas' } },
    bad: { ...inRow('Mencatat surat'), identity: { title: 'SOP Penerimaan Tamu Dinas' } },
  },
  check({ identity: { title } }) {
    if (sopPrefix(title) === '') return [];
    const message = 'Identitas: Nama SOP tidak perlu diawali kata “SOP”.';
    const rest = withoutPrefix(title);
    if (rest === '') return [{ at: ['title'], message }];
    const does = `Mengubah nama SOP menjadi “${rest}”.`;
    return [{ at: ['title'], message, fix: { does, apply: withTitle } }];
  },
};

function withoutPrefix(title: string): string {
  const rest = title
    .slice(sopPrefix(title).length)
    .replace(/["”']+\s*$/u, '')
    .trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const withTitle = (sop: Sop): Sop => ({
  ...sop,
  identity: { ...sop.identity, title: withoutPrefix(sop.identity.title) },
});
