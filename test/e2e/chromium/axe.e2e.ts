import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenes } from '../views/scenes.ts';
import { openStudio, type Studio } from '../views/studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio('views-axe');
});
afterAll(() => studio.close());

it('would notice a button without a name and faint words', async () => {
  await studio.show({ view: 'options' });
  await studio.page.evaluate(() => {
    const button = document.createElement('button');
    const words = document.createElement('p');
    words.textContent = 'Faint words';
    words.style.color = '#ddd';
    document.querySelector('main')?.append(button, words);
  });
  const found = await studio.barriers();
  expect(found.map((barrier) => barrier.split(':')[0]).sort()).toEqual(['button-name', 'color-contrast']);
});

describe.each(scenes)('axe finds no barrier in $name', ({ query, width, height }) => {
  it.each(['light', 'dark'] as const)('in the %s theme', async (theme) => {
    await studio.page.setViewportSize({ width, height });
    await studio.page.emulateMedia({ forcedColors: 'none' });
    await studio.show({ ...query, theme, lang: theme === 'dark' ? 'uk' : 'en' });
    expect(await studio.barriers()).toEqual([]);
  });

  it('in forced colours', async () => {
    await studio.page.setViewportSize({ width, height });
    await studio.page.emulateMedia({ forcedColors: 'active' });
    await studio.show({ ...query, lang: 'ru' });
    expect(await studio.barriers()).toEqual([]);
  });
});
