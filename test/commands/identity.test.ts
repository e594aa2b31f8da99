import { expect, test } from 'vitest';
import {
  setApprovalField,
  setIdentityField,
  setIdentityList,
  setLogo,
} from '../../src/commands/identity.ts';
import {
  APPROVAL_FIELDS,
  EMPTY_SOP,
  IDENTITY_FIELDS,
  IDENTITY_LISTS,
} from '../../src/model/sop.ts';
import { run, runIdle, runTexts } from './promises.ts';

test('fields are what was written last', () => {
  for (const field of IDENTITY_FIELDS) {
    const after = runTexts(EMPTY_SOP, (it, text) => setIdentityField(it, field, text));
    expect(after.identity[field]).toBe('dua');
  }
  for (const field of APPROVAL_FIELDS) {
    const after = runTexts(EMPTY_SOP, (it, text) => setApprovalField(it, field, text));
    expect(after.identity.approval[field]).toBe('dua');
  }
});

test('a list is typed as a whole, and its blank lines are no items', () => {
  for (const list of IDENTITY_LISTS) {
    const after = runTexts(EMPTY_SOP, (it, text) => setIdentityList(it, list, [text, '']));
    expect(after.identity[list]).toEqual(['dua']);
    expect(run(after, (it) => setIdentityList(it, list, ['']))).toEqual(EMPTY_SOP);
    runIdle(EMPTY_SOP, (it) => setIdentityList(it, list, ['']));
  }
});

test('the logo is set and taken away', () => {
  const logo = { type: 'image/png', data: 'AAAA' } as const;
  const after = run(EMPTY_SOP, (it) => setLogo(it, logo));
  expect(after.identity.logo).toEqual(logo);
  runIdle(after, (it) => setLogo(it, { ...logo }));
  expect(run(after, (it) => setLogo(it, null))).toEqual(EMPTY_SOP);
});
