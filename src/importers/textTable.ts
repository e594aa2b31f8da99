/** A table out of plain text: what the clipboard holds beside HTML, and files of `.tsv`, `.csv` and `.txt`. */
import { cleanText } from '../model/text.ts';
import type { Grid } from './grid.ts';
import { gridBuilder } from './gridBuilder.ts';

/** Lines that are looked at to find out what parts the cells. */
const SAMPLED = 50;

/** Reads text whose cells are parted by tabs, semicolons or commas; null where nothing parts it. */
export function readTextTable(text: string, name = ''): Grid | null {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = cleanText(told ? text.slice(told[0].length) : text);
  const delimiter = told?.[1] ?? delimiterOf(body);
  return delimiter === null ? null : toTable(readCells(body, delimiter), name);
}

function toTable(rows: readonly (readonly string[])[], name: string): Grid | null {
  const builder = gridBuilder();
  for (const row of rows) {
    builder.startRow();
    for (const text of row) builder.addCell({ text: text.trim() });
  }
  return builder.finish(name);
}

/** A cell in quotes, from what parts it from the one before to what parts it from the next. */
const QUOTED = /(^|[\t;,\n])"(?:[^"]|"")*"(?=[\t;,\n]|$)/g;

/** A tab parts wherever there is one that no quotes hold; else what comes in most lines equally often. */
function delimiterOf(text: string): string | null {
  if (text.includes('\t') && text.replace(QUOTED, '$1').includes('\t')) return '\t';
  const scores = [';', ','].map((delimiter) => ({
    delimiter,
    lines: partedLines(text, delimiter),
  }));
  const best = scores.reduce((a, b) => (b.lines > a.lines ? b : a));
  return best.lines >= 2 ? best.delimiter : null;
}

/** How many of the first rows have as many cells as most of them have, more than one. */
function partedLines(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const row of readCells(text.slice(0, 20_000), delimiter).slice(0, SAMPLED))
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 * Cells and rows of delimited text (RFC 4180). A quote that isn't closed before a delimiter or a line end
 * is a letter like others: spreadsheets quote only what holds a line end, a tab or a quote.
 */
function readCells(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : null;
    const end = quoted?.end ?? plainEnd(text, at, delimiter);
    row.push(quoted?.text ?? text.slice(at, end));
    if (text[end] === delimiter) {
      at = end + 1;
      if (at < text.length) continue;
      row.push('');
    } else at = end + 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return end;
}

function quotedCell(text: string, start: number, delimiter: string) {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return null;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const after = text[end + 1];
  if (after !== undefined && after !== delimiter && after !== '\n') return null;
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
