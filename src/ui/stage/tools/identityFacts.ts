/** What the identity of an SOP says, as it is read to a room. */
import { APPROVAL_FIELDS, type Approval, type Sop } from '../../../model/sop.ts';
import { FORM, longDate, STAGE_IDENTITY } from '../../../words.ts';

export interface IdentityFact {
  readonly name: string;
  readonly text: string;
}

/** The facts that are filled in, in the order of the form, and how large the SOP is on so many pages. */
export function identityFacts(sop: Sop, pages: number): readonly IdentityFact[] {
  const { identity } = sop;
  const facts = [
    { name: STAGE_IDENTITY.institution, text: identity.institution },
    { name: STAGE_IDENTITY.unit, text: identity.unit },
    { name: FORM.sopNumber, text: identity.number },
    { name: FORM.created, text: longDate(identity.created) },
    { name: FORM.revised, text: longDate(identity.revised) },
    { name: FORM.effective, text: longDate(identity.effective) },
    { name: FORM.approval, text: approvalText(identity.approval) },
    { name: STAGE_IDENTITY.counts, text: countsText(sop, pages) },
  ];
  return facts.filter(({ text }) => text.trim() !== '');
}

function approvalText(approval: Approval): string {
  const parts = APPROVAL_FIELDS.map((field) => {
    const text = approval[field].trim();
    return field === 'nip' && text !== '' ? `${FORM.nip} ${text}` : text;
  });
  return parts.filter((text) => text !== '').join(', ');
}

const countsText = ({ activities, actors }: Sop, pages: number): string =>
  [
    STAGE_IDENTITY.rows(activities.length),
    STAGE_IDENTITY.actors(actors.length),
    STAGE_IDENTITY.pages(pages),
  ].join(' · ');
