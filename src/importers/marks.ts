/** The marks that people put under a pelaksana in place of a symbol. */
import type { SymbolKind } from '../model/sop.ts';
import { keyOf } from './headWords.ts';

/** One symbol that a cell stands for. */
export interface Mark {
  /** What its shape says; null where any mark would have done. */
  readonly kind: SymbolKind | null;
  /** What is written in the symbol. */
  readonly label: string;
  /** Its turn in the row, where the marks are numbers. */
  readonly turn: number | null;
}

const mark = (kind: SymbolKind | null, label = '', turn: number | null = null): Mark => ({
  kind,
  label,
  turn,
});

const SHAPES: readonly (readonly [RegExp, SymbolKind])[] = [
  [/^[?◇◆◊♢♦⬦⬥⋄⟐🔶🔷🔸🔹]$|^<>$|^(bk|belah ketupat|keputusan|decision|diamond)$/iu, 'decision'],
  [/^[□■▢▣▭▬◻◼⬜⬛▯▮]$|^\[\s*\]$|^(kotak|proses|process|persegi panjang)$/iu, 'process'],
  [/^[⬭⬬⊂⊃]$|^(kapsul|terminator)$/iu, 'terminator'],
];

/** Words of the first and the last step: what they say is also what is written in the symbol. */
const ENDS = /^(mulai|selesai|start|finish|end|akhir|awal)$/i;

/** Ticks, crosses, dots and the letters that Wingdings draws as ticks. */
const TICK = /^[\p{S}\p{Po}\p{Co}vVxXüûo●•*]$|^(ya|ok|x{2,3}|v{2,3})$/iu;
/** A dash says that there is nothing. */
const NOTHING = /^[\s.\-–—_:~]*$/u;

/** The symbols that a cell stands for, from top to bottom; none where it is blank or holds a dash. */
export function readMarks(text: string): readonly Mark[] {
  const said = text.replace(/\uFE0F/g, '').trim();
  if (NOTHING.test(said)) return [];
  const whole = oneMark(said);
  if (whole) return [whole];
  const parts = said.split(/\s+/).map(oneMark);
  const all = parts.filter((part) => part !== null);
  if (all.length === parts.length && all.length <= 3) return all;
  return [mark(null, said.replace(/\s*\n\s*/g, ' '))];
}

/** Whether a cell holds a mark and not a name or a sentence. */
export const isMark = (text: string): boolean => {
  const marks = readMarks(text);
  return marks.length > 0 && marks.every(({ label }) => label === '' || ENDS.test(label));
};

export const isNothing = (text: string): boolean => NOTHING.test(text.trim());

function oneMark(text: string): Mark | null {
  const shape = SHAPES.find(([pattern]) => pattern.test(text))?.[1];
  if (shape) return mark(shape);
  if (ENDS.test(text)) return mark('terminator', text);
  if (/^\(?\d{1,2}[).]?$/.test(text)) return mark(null, '', Number(keyOf(text)));
  if (TICK.test(text) || /^\p{L}$/u.test(text)) return mark(LETTERS[text.toUpperCase()] ?? null);
  return null;
}

/** Letters that stand for a shape; K may be kapsul or kotak, so that it says nothing. */
const LETTERS: Readonly<Record<string, SymbolKind>> = {
  D: 'decision',
  B: 'decision',
  P: 'process',
};
