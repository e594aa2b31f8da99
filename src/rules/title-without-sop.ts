import type { Sop } from '../model/sop.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { TAUGHT } from './sources.ts';

/** The ways in which it is said that something is an SOP; words of it are often misspelled. */
const NAMES = [
  's\\.?o\\.?p\\.?(?:[\\s-]*a\\.?p\\.?)?',
  'spo',
  'standar[dt]? op[era]{2,4}[st]?i(?:onal)? (?:dan )?prosedur',
  'standar[dt]? prosedur operas?ional',
  'standar[dt]? operating procedures?',
  'prosedur (?:tetap|operasional standar)',
  'protap',
].join('|');
const PREFIX = new RegExp(
  `^[\\s"'“(]*(?:${NAMES})(?![\\p{L}\\p{N}])(?: administrasi pemerintah(?:an)?\\b)?(?:\\s*\\(\\s*(?:sop|sop ap)\\s*\\))?` +
    '[\\s:./_)–—-]*(?:(?:tentang|mengenai)\\s+)?',
  'iu',
);

/** The name of an SOP says what it is about; that it is an SOP stands beside it. */
export const titleWithoutSop: Rule = {
  id: 'title-without-sop',
  title: 'Nama SOP tanpa kata “SOP”',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity'],
  why: 'Kata “SOP” sudah ada pada formulir; nama cukup menyebut kegiatannya.',
  examples: {
    good: { ...inRow('Mencatat surat'), identity: { title: 'Pengelolaan Surat Masuk' } },
    bad: { ...inRow('Mencatat surat'), identity: { title: 'SOP Pengelolaan Surat Masuk' } },
  },
  check({ identity: { title } }) {
    if (!PREFIX.test(title)) return [];
    const message = 'Identitas: Nama SOP tidak perlu diawali kata “SOP”.';
    const rest = withoutPrefix(title);
    if (rest === '') return [{ at: ['title'], message }];
    const does = `Mengubah nama SOP menjadi “${rest}”.`;
    return [{ at: ['title'], message, fix: { does, apply: withTitle } }];
  },
};

function withoutPrefix(title: string): string {
  const rest = title
    .replace(PREFIX, '')
    .replace(/["”']+\s*$/u, '')
    .trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const withTitle = (sop: Sop): Sop => ({
  ...sop,
  identity: { ...sop.identity, title: withoutPrefix(sop.identity.title) },
});
