import { activityById, actorById, flowById, symbolPlace } from '../model/lookup.ts';
import { sheetChoice } from '../model/sheet.ts';
import type { ActivityField, Sop } from '../model/sop.ts';
import { LONGEST_WORD } from '../model/text.ts';
import { FORM, identityName } from '../words.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import type { TextOverflow } from './pageFacts.ts';
import { SIGNED } from './sources.ts';

/** The most of a name that a message repeats, in characters. */
const LONGEST_NAME = 40;

/** Every text has room where it is printed. */
export const textOverflow: Rule = {
  id: 'text-overflow',
  title: 'Teks muat di tempatnya',
  basis: 'practice',
  source: SIGNED,
  principles: ['clarity'],
  why: 'Huruf tidak dikecilkan di bawah 7 pt agar tetap terbaca, sehingga yang tidak muat terpotong atau menimpa yang lain. Singkat tulisannya, kurangi pelaksana, atau pilih kertas yang lebih besar atau mendatar.',
  examples: {
    good: inRow('Mencatat surat'),
    bad: {
      ...inRow('Mencatat surat | https://contoh.go.id/formulir/pencatatan/surat/masuk'),
      facts: { overflows: [{ of: 'cell', id: 'k2', field: 'requirements' }] },
    },
  },
  check: (sop, facts) =>
    facts.overflows.map((overflow) => ({
      at: placesOf(sop, overflow),
      message: messageOf(sop, overflow),
      severity: isOutsize(textOf(sop, overflow), overflow) ? 'warning' : 'hint',
    })),
};

/** The row first, then what of it: its column, or its symbol. A heading is shown by the first cell under it. */
function placesOf(sop: Sop, overflow: TextOverflow): readonly string[] {
  switch (overflow.of) {
    case 'identity':
      return [overflow.field];
    case 'actor':
    case 'group':
      return [overflow.id];
    case 'heading':
      return [...sop.activities.slice(0, 1).map(({ id }) => id), overflow.field];
    case 'cell':
      return [overflow.id, overflow.field];
    case 'symbol':
      return [overflow.activity, overflow.id];
    case 'flow':
      return [...source(sop, overflow.id).map(({ activity }) => activity.id), overflow.id];
  }
}

/** Where a flow begins, if anywhere. */
function source(sop: Sop, id: string) {
  const from = sop.flows.find((flow) => flow.id === id)?.from ?? '';
  const place = symbolPlace(sop, from);
  return place ? [place] : [];
}

/** What is printed there; null for the identity, of which the end is gone. */
function textOf(sop: Sop, overflow: TextOverflow): string | null {
  switch (overflow.of) {
    case 'identity':
      return null;
    case 'cell':
      return activityById(sop, overflow.id)?.[overflow.field] ?? '';
    case 'symbol':
      return symbolPlace(sop, overflow.id)?.symbol.label ?? '';
    case 'flow':
      return flowById(sop, overflow.id)?.label ?? '';
    case 'actor':
      return actorById(sop, overflow.id)?.name ?? '';
    case 'group':
      return actorById(sop, overflow.id)?.group ?? '';
    case 'heading':
      return sheetChoice(sop.sheet, 'columnLabels')[overflow.field] ?? '';
  }
}

/** The longest name that a head is made for. */
const LONGEST_TEXT = 80;

/**
 * Whether the text is at fault, and not the room: a cell grows with its text, so that only its words can be, and what is
 * a word lacks room only beside many lanes.
 */
function isOutsize(text: string | null, { of }: TextOverflow): boolean {
  if (text === null || text.split(/\s+/).some((word) => word.length > LONGEST_WORD)) return true;
  return of !== 'cell' && text.length > LONGEST_TEXT;
}

function messageOf(sop: Sop, overflow: TextOverflow): string {
  const rowOf = (activity: string) =>
    rowName(sop.activities.findIndex(({ id }) => id === activity));
  const headingOf = (field: ActivityField) =>
    shortened(sheetChoice(sop.sheet, 'columnLabels')[field] ?? FORM[field]);
  switch (overflow.of) {
    case 'identity':
      return `${identityName(overflow.field)} tidak muat di bagian identitas.`;
    case 'cell':
      return `${rowOf(overflow.id)}: kata pada kolom ${headingOf(overflow.field)} terlalu panjang untuk kolomnya.`;
    case 'symbol':
      return `${rowOf(overflow.activity)}: kata di dalam simbol terlalu panjang untuk lajurnya.`;
    case 'flow': {
      const [row = 0] = source(sop, overflow.id).map((place) => place.row);
      return `${rowName(row)}: label panah tidak muat di tempatnya.`;
    }
    case 'group':
      return `Nama kelompok “${shortened(actorById(sop, overflow.id)?.group ?? '')}” tidak muat di kepala lajurnya.`;
    case 'heading':
      return `Judul kolom “${headingOf(overflow.field)}” terlalu panjang untuk kolomnya.`;
    case 'actor':
      return `Nama pelaksana “${shortened(actorById(sop, overflow.id)?.name ?? '')}” tidak muat di kepala lajurnya.`;
  }
}

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
