/** The line in Keterangan that says how long all takes: text like any other, written where someone asks for it. */
import type { Activity, Sop } from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import { TIME_LINE } from '../words.ts';
import { mapEach, put } from './edits.ts';

/** What the line says now, or null where there is none. */
export function timeLine(sop: Sop): string | null {
  const line = sop.activities.flatMap(({ remarks }) => remarks.split('\n')).find(isTimeLine);
  return line === undefined ? null : line.trim().slice(TIME_LINE.length).trim();
}

/** The SOP with this time in Keterangan of its last row, in place of one that was there; null takes it out. */
export function setTimeLine(sop: Sop, time: string | null): Sop {
  const last = sop.activities.at(-1);
  const line = time === null ? [] : [`${TIME_LINE} ${cleanLine(time).trim()}`];
  return put(
    sop,
    'activities',
    mapEach(sop.activities, (row) => withLines(row, row === last ? line : [])),
  );
}

function withLines(row: Activity, added: readonly string[]): Activity {
  const lines = row.remarks.split('\n');
  const others = lines.filter((line) => !isTimeLine(line));
  if (others.length === lines.length && added.length === 0) return row;
  return put(row, 'remarks', [...others, ...added].join('\n').replace(/^\n+/, ''));
}

const isTimeLine = (line: string): boolean => line.trim().startsWith(TIME_LINE);
