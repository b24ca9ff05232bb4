import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, scenes, themes } from '../views/scenes.ts';
import { openStudio, type Studio } from '../views/studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio('views-pictures');
});
afterAll(() => studio.close());

describe.each(scenes)('$name', ({ name, query, width, height }) => {
  it.each(languages)('fits its window in %s, light and dark', async (lang) => {
    await studio.page.setViewportSize({ width, height });
    for (const theme of themes) {
      await studio.show({ ...query, lang, theme });
      await studio.picture(`${name}-${lang}-${theme}`);
      expect(await studio.overflowing()).toEqual([]);
      expect(await studio.stretched()).toEqual([]);
    }
  });

  it('works 320 pixels wide and with the text twice as large', async () => {
    await studio.page.setViewportSize({ width: 320, height: 640 });
    await studio.show({ ...query, lang: 'uk' });
    expect(await studio.overflowing()).toEqual([]);
    await studio.page.setViewportSize({ width: Math.max(640, width), height });
    await studio.show({ ...query, lang: 'ru' });
    await studio.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await studio.overflowing()).toEqual([]);
  });
});

it.each([
  ['uk', /\d{4}\sр\./],
  ['ru', /\d{4}\sг\./],
])('the word after the year stays on its line in %s', async (lang, year) => {
  await studio.show({ view: 'popup', section: 'summary', lang });
  const time = await studio.page.locator('.article-facts time').textContent();
  expect(time).toMatch(year);
  expect(time).not.toMatch(/\d{4} /);
});

describe('an odd clip', () => {
  const openClip = (id: string) =>
    studio.show({ view: 'library', state: 'odd', hash: `sort=oldest&clip=${id}` });

  it('without a space in it leaves the button that closes it in reach', async () => {
    await studio.page.setViewportSize({ width: 1360, height: 860 });
    await openClip('article-0-en:0');
    const close = await studio.page.locator('.detail-head button').boundingBox();
    expect((close?.x ?? 0) + (close?.width ?? 0)).toBeLessThan(1360);
  });

  it('that reads from right to left does so in the list as well', async () => {
    await openClip('article-0-en:1');
    const direction = (selector: string) =>
      studio.page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await direction('.clip-line[data-active="true"] .clip-words')).toBe('rtl');
    expect(await direction('.detail-words')).toBe('rtl');
  });

  it('shows a category that did not come with it as the filters do', async () => {
    await openClip('article-0-uk:2');
    const shown = await studio.page
      .locator('.detail select')
      .evaluate((select) => (select instanceof HTMLSelectElement ? select.selectedOptions[0]?.text : ''));
    expect(shown).toBe('from-elsewhere');
    expect(await studio.page.locator('.facet-label', { hasText: 'from-elsewhere' }).count()).toBe(1);
  });
});
