import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStudio, type Studio } from '../views/studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio('views-correct');
});
afterAll(() => studio.close());
beforeEach(() => studio.page.setViewportSize({ width: 400, height: 600 }));

const asked = () => studio.page.evaluate<string[]>('globalThis.asked');

describe('correcting a quotation', () => {
  it('offers another speaker, another kind and that it is none, by keyboard as well', async () => {
    const { page } = studio;
    await studio.show({ view: 'popup', section: 'quotations' });
    await page.getByRole('button', { name: 'Correct' }).first().focus();
    await page.keyboard.press('Enter');
    const keep = page.getByRole('button', { name: 'Keep the correction' });
    expect(await keep.isDisabled()).toBe(true);
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Somebody else' });
    expect(await keep.isDisabled()).toBe(true);
    await page.getByLabel('Name').fill('Dag Moe');
    expect(await studio.barriers()).toEqual([]);
    expect(await studio.overflowing()).toEqual([]);
    await studio.picture('popup-correct-quotation');
    await keep.click();
    await page.getByText('Corrected.').waitFor();
    expect(await asked()).toContain('correct quotation');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('says how to give other words where none are selected', async () => {
    const { page } = studio;
    await studio.show({ view: 'popup', section: 'quotations', lang: 'uk', theme: 'dark' });
    await page.getByRole('button', { name: 'Виправити' }).first().click();
    await page.getByRole('button', { name: 'Узяти слова' }).click();
    await page.getByText('Спершу виділіть').waitFor();
    expect(await studio.barriers()).toEqual([]);
  });
});

describe('correcting a country', () => {
  it('is offered at the mention that was gone to, with every country to choose from', async () => {
    const { page } = studio;
    await studio.show({ view: 'popup', section: 'countries' });
    expect(await page.getByRole('button', { name: 'Correct' }).count()).toBe(0);
    await page.locator('.mention-line').first().click();
    await page.getByRole('button', { name: 'Correct' }).click();
    const choices = await page.getByRole('combobox').locator('option').allTextContents();
    expect(choices).toContain('Kosovo');
    expect(choices).not.toContain('European Union');
    expect(choices.length).toBeGreaterThan(240);
    expect(await studio.barriers()).toEqual([]);
    await studio.picture('popup-correct-country');
    await page.getByRole('button', { name: 'Keep the correction' }).click();
    await page.getByText('Corrected.').waitFor();
    expect(await asked()).toContain('correct country');
  });
});

describe('a mention of a country', () => {
  it('is saved, with a note if wanted, where it was gone to', async () => {
    const { page } = studio;
    await studio.show({ view: 'popup', section: 'countries', theme: 'dark' });
    await page.locator('.mention-line').first().click();
    await page.getByRole('button', { name: 'Save as a clip' }).click();
    await page.getByText('Saved').first().waitFor();
    expect(await asked()).toContain('save country');
    await page.getByRole('button', { name: 'Note and tags' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await studio.barriers()).toEqual([]);
    expect(await studio.overflowing()).toEqual([]);
    await studio.picture('popup-save-country');
  });
});
