/** The bagian identitas out of what stands around a table: labels with their values beside, after or under them. */
import { setApprovalField, setIdentityField, setIdentityList } from '../commands/identity.ts';
import { toIsoDate } from '../model/dates.ts';
import {
  APPROVAL_FIELDS,
  type ApprovalField,
  type IdentityField,
  type IdentityList,
  type Sop,
} from '../model/sop.ts';
import type { GridCell } from './grid.ts';
import { keyOf } from './headWords.ts';
import { type IdentityPlace, labelledLine } from './identityLabels.ts';
import type { Matrix } from './matrix.ts';

/** A line of a cell that found no place. */
export interface LooseLine {
  readonly cell: GridCell;
  readonly text: string;
}

export interface IdentityReading {
  readonly sop: Sop;
  readonly loose: readonly LooseLine[];
}

/** One label with the lines that belong to it. */
interface Entry {
  readonly place: IdentityPlace;
  readonly lines: LooseLine[];
}

/** Puts what the rows of a matrix say about the identity into the Sop. */
export function readIdentity(sop: Sop, matrix: Matrix, rows: readonly number[]): IdentityReading {
  const { entries, unlabelled } = gather(matrix, rows);
  const loose: LooseLine[] = [];
  let read = sop;
  for (const entry of entries) read = withEntry(read, entry, loose);
  read = withUnlabelled(read, unlabelled, loose);
  return { sop: read, loose };
}

/** Who a cell belongs to: the nearest label at its left in the row, else the nearest above. */
function gather(matrix: Matrix, rows: readonly number[]) {
  const entries: Entry[] = [];
  const unlabelled: LooseLine[] = [];
  /** By column, the label that what stands below goes on with. */
  const above: (Entry | undefined)[] = [];
  for (const row of rows) {
    let left: Entry | undefined;
    const labels = new Set<number>();
    for (const cell of matrix.startingIn(row)) {
      const { column } = cell;
      let current: Entry | undefined = hasRoom(left) ? left : reachingDown(above[column], left);
      for (const line of cell.text.split('\n').map((each) => each.trim())) {
        if (keyOf(line) === '' && !/[-–—]/.test(line)) continue;
        const labelled = labelledLine(line);
        if (labelled && !isInApproval(labelled.place, current)) {
          current = { place: labelled.place, lines: [] };
          entries.push(current);
          left = current;
          labels.add(column);
          if (labelled.rest !== '') current.lines.push({ cell, text: labelled.rest });
        } else if (current) current.lines.push({ cell, text: line.replace(/^[:：]\s*/, '') });
        else unlabelled.push({ cell, text: line });
      }
      if (current) for (let at = column; at < column + cell.columnSpan; at++) above[at] = current;
      if (current && !isLong(current) && current.lines.length > 0) left = undefined;
    }
    spread(above, labels, matrix.columns);
  }
  return { entries, unlabelled };
}

const isLong = ({ place }: Entry): boolean => place.in !== 'field';
/** A field takes one value; what stands right of that is something else. */
const hasRoom = (entry: Entry | undefined): boolean =>
  entry !== undefined && (isLong(entry) || entry.lines.length === 0);

/** Below a list or a signature its lines go on; below a field only where it has no value yet. */
function reachingDown(above: Entry | undefined, left: Entry | undefined): Entry | undefined {
  if (left && !hasRoom(left)) return undefined;
  return hasRoom(above) ? above : undefined;
}

/** What a label says holds for the columns up to the next label of its row. */
function spread(above: (Entry | undefined)[], labels: ReadonlySet<number>, columns: number): void {
  for (const start of labels)
    for (let at = start + 1; at < columns && !labels.has(at); at++) above[at] = above[start];
}

/** Within a signature, NIP and the like name its lines and begin nothing new. */
const isInApproval = (place: IdentityPlace, current: Entry | undefined): boolean =>
  place.in === 'approval' && place.field !== null && current?.place.in === 'approval';

function withEntry(sop: Sop, { place, lines }: Entry, loose: LooseLine[]): Sop {
  if (place.in === 'list') return withList(sop, place.list, lines);
  if (place.in === 'approval') return withApproval(sop, place.field, lines, loose);
  const [first, ...others] = lines;
  if (!first) return sop;
  const joined = place.field === 'title' || place.field === 'institution' || place.field === 'unit';
  if (!joined) loose.push(...others);
  const text = joined ? lines.map((line) => line.text).join(' ') : first.text;
  if (sop.identity[place.field] !== '') {
    loose.push(...(joined ? lines : [first]));
    return sop;
  }
  return setIdentityField(sop, place.field, isDate(place.field) ? toIsoDate(dayOnly(text)) : text);
}

const isDate = (field: IdentityField): boolean =>
  field === 'created' || field === 'revised' || field === 'effective';
/** "Senin, 2 Juni 2025" is that day, and so is what a spreadsheet writes with a time. */
const dayOnly = (text: string): string =>
  text
    .trim()
    .replace(/^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu),?\s+/i, '')
    .replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, '$1');

/** Items by their numbers; a line without one goes on with the item above. */
function withList(sop: Sop, list: IdentityList, lines: readonly LooseLine[]): Sop {
  const texts = lines.map(({ text }) => text).filter((text) => !/^[-–—.]+$/.test(text));
  return setIdentityList(sop, list, [...sop.identity[list], ...listItems(texts)]);
}

const BULLET = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–•*·▪])(?:\s+|$)/i;

export function listItems(lines: readonly string[]): readonly string[] {
  const isBulleted = BULLET.test(lines[0] ?? '');
  const items: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const text = isBulleted ? line.replace(BULLET, '').trim() : line;
    const begins = !isBulleted || (BULLET.test(line) && !isOpen);
    if (begins) items.push(text);
    else items.push(`${items.pop() ?? ''} ${text}`.trim());
    // A number in a cell of its own: what follows is its text.
    isOpen = isBulleted && text === '';
  }
  return items;
}

const RANK = /\b(pembina|penata|pengatur|juru)\b.*|^\(?(i|ii|iii|iv)\s*\/\s*[a-e]\)?$/i;
const NIP = /^nip\.?\s*[:.]?\s*/i;

/** Position first, then the name, with rank and NIP known by their look. */
function withApproval(
  sop: Sop,
  named: ApprovalField | null,
  lines: readonly LooseLine[],
  loose: LooseLine[],
): Sop {
  let read = sop;
  let next: ApprovalField = named ?? 'position';
  for (const line of lines) {
    const { field, text } = approvalPart(line.text, next);
    if (read.identity.approval[field] !== '' || !APPROVAL_FIELDS.includes(field)) loose.push(line);
    else read = setApprovalField(read, field, text);
    if (field === 'position') next = 'name';
  }
  return read;
}

function approvalPart(text: string, next: ApprovalField): { field: ApprovalField; text: string } {
  const labelled = labelledLine(text);
  if (labelled?.place.in === 'approval' && labelled.place.field !== null)
    return { field: labelled.place.field, text: labelled.rest };
  if (NIP.test(text)) return { field: 'nip', text: text.replace(NIP, '') };
  if (/^[\d ]{18,22}$/.test(text)) return { field: 'nip', text };
  if (RANK.test(text)) return { field: 'rank', text };
  return { field: next, text };
}

const INSTITUTION =
  /^(pemerintah|kementerian|badan|dinas|sekretariat|inspektorat|kantor|rsud|rumah sakit|kecamatan|kelurahan|universitas|politeknik|bps|lembaga|mahkamah|kejaksaan|kepolisian|provinsi|kabupaten|kota|desa|bagian|biro|direktorat|bidang|pusat|balai|upt|uptd|puskesmas|komisi|satuan)\b/i;
const TITLE =
  /^(?:standar(?:d)? operasional prosedur|standard operating procedure|sop)(?:\s+ap)?(?:\s*\(sop\))?\s*[:\-–]?\s*(.*)$/i;

/** Text without a label: the institution by its first word, the title after "Standar Operasional Prosedur". */
function withUnlabelled(sop: Sop, lines: readonly LooseLine[], loose: LooseLine[]): Sop {
  let read = sop;
  let isTitleNext = false;
  for (const line of lines) {
    const titled = TITLE.exec(line.text);
    const isOpen = read.identity.title === '';
    if (titled && isOpen && titled[1]) read = setIdentityField(read, 'title', titled[1]);
    else if (isTitleNext && isOpen && !INSTITUTION.test(line.text))
      read = setIdentityField(read, 'title', line.text);
    else if (INSTITUTION.test(line.text) && hasInstitutionRoom(read))
      read = withInstitution(read, line.text);
    else loose.push(line);
    isTitleNext = titled !== null && !titled[1];
  }
  return read;
}

const hasInstitutionRoom = ({ identity }: Sop): boolean =>
  identity.institution === '' || identity.unit === '';

const withInstitution = (sop: Sop, text: string): Sop =>
  setIdentityField(sop, sop.identity.institution === '' ? 'institution' : 'unit', text);
