/** Tentang: who uses Alir can see what it is made of, and under which licences. */
import { expect, it } from 'vitest';
import { ABOUT, UI } from '../../src/words.ts';
import { browserApps, button } from './page.ts';

const { openApp } = browserApps();

it('names every part with its licence, and gives its text', async () => {
  const page = await openApp();
  await button(page, UI.menu).click();
  await page.getByRole('menuitem', { name: UI.about }).click();
  const dialog = page.getByRole('dialog', { name: ABOUT.title });
  await dialog.getByText(/^react 19/).waitFor();
  const named = await dialog.locator('summary').allTextContents();
  for (const name of ['@xyflow/react', 'zustand', 'jspdf', 'idb', 'Arimo'])
    expect(named.some((text) => text.startsWith(`${name} `))).toBe(true);
  expect(named.filter((text) => !/ · .+/.test(text))).toEqual([]);
  await dialog.getByText(/^jspdf/).click();
  await dialog
    .getByText(/James Hall/)
    .first()
    .waitFor();
});
