import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStudio, type Studio } from '../views/studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio('views-note');
});
afterAll(() => studio.close());

const asked = () => studio.page.evaluate<string[]>('globalThis.asked');

it('a note and tags are written at the moment of saving, and kept while they are typed', async () => {
  const { page } = studio;
  await page.setViewportSize({ width: 400, height: 600 });
  await studio.show({ view: 'popup', section: 'quotations' });
  await page.getByRole('button', { name: 'Note and tags' }).last().click();
  await page.getByLabel('Note', { exact: true }).fill('Ask the ministry');
  await page.getByRole('textbox', { name: 'Tags' }).fill('grid, ');
  await page.getByRole('textbox', { name: 'Tags' }).blur();
  expect(await asked()).toContain('draft Ask the ministry');
  expect(await studio.barriers()).toEqual([]);
  await studio.picture('popup-note');
  await page.getByRole('button', { name: 'Save with the note' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await asked()).filter((line) => /save|drop/.test(line))).toEqual(['save quotation', 'drop draft']);
});

it('a saved passage can be given a note later', async () => {
  const { page } = studio;
  await studio.show({ view: 'popup', section: 'saved', theme: 'dark', lang: 'ru' });
  await page.getByRole('button', { name: 'Заметка и метки' }).first().click();
  await page.getByRole('button', { name: 'Сохранить с заметкой' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await asked()).toContain('change one');
});

it('the selection is saved with a note, and the whole article so that it can be taken back', async () => {
  const { page } = studio;
  await page.setViewportSize({ width: 400, height: 600 });
  await studio.show({ view: 'popup', section: 'saved' });
  const save = page.getByRole('button', { name: 'Save the selection as a clip' });
  await save.click();
  await page.getByText('Select the right words in the article first').waitFor();
  await page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))");
  await save.focus();
  await page.keyboard.press('Enter');
  expect(await studio.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Save with the note' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await asked()).toContain('save selection');
  await page.getByLabel('Note on the article').fill('For chapter three');
  await page.getByRole('button', { name: 'Save the article' }).click();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  expect(await asked()).toEqual(expect.arrayContaining(['save article', 'undo u1']));
  expect(await studio.overflowing()).toEqual([]);
  await studio.picture('popup-save-selection');
});
