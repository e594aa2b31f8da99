import { expect, test } from 'vitest';
import {
  insertIdentityItem,
  removeIdentityItem,
  setApprovalField,
  setIdentityField,
  setIdentityItem,
  setIdentityList,
  setLogo,
} from '../../src/commands/identity.ts';
import {
  APPROVAL_FIELDS,
  EMPTY_SOP,
  IDENTITY_FIELDS,
  IDENTITY_LISTS,
  type Sop,
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

test('items are appended, changed, removed by a blank text, and inserted', () => {
  for (const list of IDENTITY_LISTS) {
    const items = (it: Sop) => it.identity[list];
    let it = runTexts(EMPTY_SOP, (sop, text) => setIdentityItem(sop, list, 0, text));
    it = run(it, (sop) => setIdentityItem(sop, list, 1, 'tiga'));
    it = run(it, (sop) => setIdentityItem(sop, list, 1, 'empat'));
    it = run(it, (sop) => insertIdentityItem(sop, list, 1));
    expect(items(it)).toEqual(['dua', '', 'empat']);
    it = run(it, (sop) => setIdentityItem(sop, list, 1, ' '));
    it = run(it, (sop) => removeIdentityItem(sop, list, 0));
    expect(items(it)).toEqual(['empat']);
    runIdle(it, (sop) => setIdentityItem(sop, list, 1, ''));
    runIdle(it, (sop) => setIdentityItem(sop, list, 2, 'x'));
    runIdle(it, (sop) => insertIdentityItem(sop, list, 2, 'x'));
    runIdle(it, (sop) => removeIdentityItem(sop, list, 1));
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
