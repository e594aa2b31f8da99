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
import { put } from './edits.ts';

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

/** A whole list at once, one item a line as it is typed; blank lines are no items. */
export function setIdentityList(sop: Sop, list: IdentityList, items: readonly string[]): Sop {
  const clean = items.map(cleanText).filter((item) => item.trim() !== '');
  const old = sop.identity[list];
  if (clean.length === old.length && clean.every((item, i) => item === old[i])) return sop;
  return putIdentity(sop, list, clean);
}

const putIdentity = <K extends keyof Identity>(sop: Sop, key: K, value: Identity[K]): Sop =>
  put(sop, 'identity', put(sop.identity, key, value));
