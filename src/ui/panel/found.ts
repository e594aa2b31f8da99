/** What the checker says of the document as it is, told apart by whether someone set it aside. */
import { useDeferredValue } from 'react';
import { isSamePlace } from '../../commands/setAside.ts';
import { pageFacts } from '../../layout/pageFacts.ts';
import { forRecent } from '../../model/remembered.ts';
import type { SetAside, Sop } from '../../model/sop.ts';
import { checkSop } from '../../rules/check.ts';
import type { Finding } from '../../rules/finding.ts';
import { useSop } from '../editorContext.tsx';

/** A finding that is left as it is, for a reason. */
export interface Left {
  readonly finding: Finding;
  readonly aside: SetAside;
}

export interface Found {
  readonly sop: Sop;
  /** What is still to be looked at. */
  readonly findings: readonly Finding[];
  readonly left: readonly Left[];
}

/** All that the rules say of an SOP; asked by several parts of the page, it is found once. */
export const foundIn = forRecent((sop: Sop): Found => {
  const all = checkSop(sop, pageFacts(sop));
  const told = all.map((finding) => {
    const aside = sop.setAside?.find((one) => isSamePlace(one, finding));
    return { finding, aside };
  });
  return {
    sop,
    findings: told.flatMap(({ finding, aside }) => (aside ? [] : [finding])),
    left: told.flatMap(({ finding, aside }) => (aside ? [{ finding, aside }] : [])),
  };
});

/** The same of the open document, behind the typing: a letter is seen before it is judged. */
export const useFound = (): Found => foundIn(useDeferredValue(useSop()));
