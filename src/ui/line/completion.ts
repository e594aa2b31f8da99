/** Completing the name of a pelaksana before the colon. */
import { plainName } from '../../commands/lanes.ts';
import { COMMON_ROLES } from '../../words.ts';

/** The most names that are offered at once. */
const MOST = 7;

export interface Completion {
  /** The stretch of the line that a name takes the place of. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** Names that what stands before the caret may become: those of the lanes first, then common roles. */
export function completionAt(
  text: string,
  caret: number,
  lanes: readonly string[],
): Completion | null {
  const typed = text.slice(0, caret);
  if (/[:：?<#@]/.test(typed)) return null;
  const from = /(?:^|[+>])\s*(?=[^+>]*$)/.exec(typed);
  const start = from ? from.index + from[0].length : 0;
  const begun = plainName(typed.slice(start));
  if (begun === '') return null;
  const all = [...lanes.filter((name) => name !== ''), ...COMMON_ROLES];
  const names = all.filter(
    (name, index) =>
      plainName(name).startsWith(begun) &&
      all.findIndex((other) => plainName(other) === plainName(name)) === index,
  );
  const isWhole = names.length === 1 && plainName(names[0] ?? '') === begun;
  return names.length === 0 || isWhole
    ? null
    : { from: start, to: caret, names: names.slice(0, MOST) };
}

/** The line with a name in its place, and a colon behind it where none follows. */
export function completed(text: string, { from, to }: Completion, name: string) {
  const rest = text.slice(to);
  const colon = /^\s*[:+>]/.test(rest) ? '' : ': ';
  const before = `${text.slice(0, from)}${name}${colon}`;
  return { text: before + rest.trimStart(), caret: before.length };
}
