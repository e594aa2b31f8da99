/** Writing what is typed into the document: which command a text belongs to. */
import { setActivityText } from '../commands/activities.ts';
import { setActorName } from '../commands/actors.ts';
import { setFlowLabel } from '../commands/flows.ts';
import { setApprovalField, setIdentityField, setIdentityList } from '../commands/identity.ts';
import { setSymbolLabel } from '../commands/symbols.ts';
import { toIsoDate } from '../model/dates.ts';
import {
  APPROVAL_FIELDS,
  type ApprovalField,
  IDENTITY_LISTS,
  type IdentityField,
  type IdentityList,
  type Sop,
} from '../model/sop.ts';
import type { Selection } from '../store/session.ts';

const DATES: readonly string[] = ['created', 'revised', 'effective'];
const APPROVAL = 'approval.';

/** Whether a selection holds a text that can be typed in. */
export const isTypable = (target: Selection): boolean =>
  target.kind !== 'place' &&
  target.kind !== 'block' &&
  !(target.kind === 'cell' && target.column === 'number') &&
  !(target.kind === 'identity' && target.field === 'logo');

/** Whether its text may have several lines. */
export const isMultiline = (target: Selection): boolean =>
  target.kind === 'cell' ||
  (target.kind === 'identity' && (IDENTITY_LISTS as readonly string[]).includes(target.field));

/** The document with the text in its place. */
export function writeText(sop: Sop, target: Selection, text: string): Sop {
  switch (target.kind) {
    case 'cell':
      return target.column === 'number'
        ? sop
        : setActivityText(sop, target.activity, target.column, text);
    case 'symbol':
      return setSymbolLabel(sop, target.id, text);
    case 'flow':
      return setFlowLabel(sop, target.id, text);
    case 'actor':
      return setActorName(sop, target.id, text);
    case 'identity':
      return writeIdentity(sop, target.field, text);
    case 'place':
    case 'block':
      return sop;
  }
}

function writeIdentity(sop: Sop, field: string, text: string): Sop {
  if (field === 'logo') return sop;
  if ((IDENTITY_LISTS as readonly string[]).includes(field))
    return setIdentityList(sop, field as IdentityList, text.split('\n'));
  const part = field.slice(APPROVAL.length);
  if (field.startsWith(APPROVAL) && (APPROVAL_FIELDS as readonly string[]).includes(part))
    return setApprovalField(sop, part as ApprovalField, text);
  return setIdentityField(sop, field as IdentityField, text);
}

/** What a text becomes once its typing is over: a date that can be read is stored as ISO. */
export const finishedText = (target: Selection, text: string): string =>
  target.kind === 'identity' && DATES.includes(target.field) ? toIsoDate(text) : text;

export const isDate = (target: Selection): boolean =>
  target.kind === 'identity' && DATES.includes(target.field);
