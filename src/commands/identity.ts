/** Edits of the bagian identitas. */
import type {
  ApprovalField,
  Identity,
  IdentityField,
  IdentityList,
  Logo,
  Sop,
} from '../model/sop.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { insertAt, isIndex, put, removeAt } from './edits.ts';

/** Another text in a single-line field of the identity page. */
export const setIdentityField = (sop: Sop, field: IdentityField, text: string): Sop =>
  putIdentity(sop, field, cleanLine(text));

/** Another text in a field of "disahkan oleh". */
export const setApprovalField = (sop: Sop, field: ApprovalField, text: string): Sop =>
  putIdentity(sop, 'approval', put(sop.identity.approval, field, cleanLine(text)));

/** Another lambang, or none. */
export function setLogo(sop: Sop, logo: Logo | null): Sop {
  const old = sop.identity.logo;
  if (logo && old && logo.type === old.type && logo.data === old.data) return sop;
  return putIdentity(sop, 'logo', logo);
}

/** Another text for an item; a blank one removes it, and the index after the last one appends. */
export function setIdentityItem(sop: Sop, list: IdentityList, index: number, text: string): Sop {
  if (text.trim() === '') return removeIdentityItem(sop, list, index);
  const items = sop.identity[list];
  if (index === items.length) return insertIdentityItem(sop, list, index, text);
  const clean = cleanText(text);
  if (!isIndex(items, index) || items[index] === clean) return sop;
  return putIdentity(sop, list, items.with(index, clean));
}

/** One item more, before this index; blank at first, so that there is a line to write on. */
export const insertIdentityItem = (sop: Sop, list: IdentityList, index: number, text = ''): Sop =>
  putIdentity(sop, list, insertAt(sop.identity[list], index, cleanText(text)));

/** One item less. */
export const removeIdentityItem = (sop: Sop, list: IdentityList, index: number): Sop =>
  putIdentity(sop, list, removeAt(sop.identity[list], index));

/** A whole list at once, one item a line as it is typed; blank lines are no items. */
export function setIdentityList(sop: Sop, list: IdentityList, items: readonly string[]): Sop {
  const clean = items.map(cleanText).filter((item) => item.trim() !== '');
  const old = sop.identity[list];
  if (clean.length === old.length && clean.every((item, i) => item === old[i])) return sop;
  return putIdentity(sop, list, clean);
}

const putIdentity = <K extends keyof Identity>(sop: Sop, key: K, value: Identity[K]): Sop =>
  put(sop, 'identity', put(sop.identity, key, value));
