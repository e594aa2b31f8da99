/** What a title begins with where it says that it is an SOP. */

/** The ways in which it is said that something is an SOP; words of it are often misspelled. */
const NAMES = [
  's\\.?\\s?o\\.?\\s?p\\.?(?:[\\s-]*a\\.?p\\.?)?',
  'spo',
  'standar[dt]? op[era]{2,4}[st]?i(?:onal)? (?:dan )?prosedur',
  'standar[dt]? prosedur operas?ional',
  'standar[dt]? operating procedures?',
  'prosedur (?:tetap|operas(?:i|ional) standar[dt]?)',
  'protap',
].join('|');
const PREFIX = new RegExp(
  `^[\\s"'“(]*(?:${NAMES})(?![\\p{L}\\p{N}])(?: administrasi pemerintah(?:an)?\\b)?(?:\\s*\\(\\s*(?:sop|sop ap)\\s*\\))?` +
    '[\\s:./_)–—-]*(?:(?:tentang|mengenai)\\s+)?',
  'iu',
);

/** "SOP ", "Standar Operasional Prosedur " and the like; nothing where the title begins with its subject. */
export const sopPrefix = (title: string): string => PREFIX.exec(title)?.[0] ?? '';
