import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, type Studio } from '../views/studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio('views-page-styles');
  await studio.page.setViewportSize({ width: 480, height: 420 });
  // Nothing fades in, so that what is seen is seen whole.
  await studio.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => studio.close());

/** How every element of card, toolbar or legend looks, and where it stands. */
async function look(state: string, theme: string): Promise<readonly string[]> {
  await studio.show({ view: 'page', state, theme });
  return studio.page.evaluate(() =>
    [...(document.querySelector('wirelight-ui')?.shadowRoot?.querySelectorAll('.box, .box *') ?? [])].map(
      (element) => {
        const { color, backgroundColor, borderTopColor, fontSize, opacity, visibility, direction } =
          getComputedStyle(element);
        const { x, y, width, height } = element.getBoundingClientRect();
        return JSON.stringify([
          element.localName,
          ...[color, backgroundColor, borderTopColor, fontSize, opacity, visibility, direction],
          ...[x, y, width, height].map(Math.round),
        ]);
      },
    ),
  );
}

const states = ['card-note', 'toolbar-note', 'legend'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(states)('no style of a page reaches the %s', async (state) => {
    const friendly = await look(state, theme);
    expect(friendly.length).toBeGreaterThan(5);
    expect(await look(`${state}-hostile`, theme)).toEqual(friendly);
  });
});

it.each(states)('all of the %s can be reached in a window enlarged to 400 %', async (state) => {
  await studio.page.setViewportSize({ width: 320, height: 200 });
  await studio.show({ view: 'page', state, theme: 'light' });
  const last = await studio.page.evaluate(() => {
    const buttons = document.querySelector('wirelight-ui')?.shadowRoot?.querySelectorAll('button');
    const button = [...(buttons ?? [])].at(-1);
    button?.focus();
    const { top = -1, bottom = Infinity } = button?.getBoundingClientRect() ?? {};
    return { isShown: top >= 0 && bottom <= innerHeight, left: document.documentElement.scrollWidth };
  });
  expect(last).toEqual({ isShown: true, left: 320 });
  await studio.page.setViewportSize({ width: 480, height: 420 });
});

it.each(states)('the %s is dark in the dark theme and light in the light one', async (state) => {
  const ground = async (theme: string) => {
    await studio.show({ view: 'page', state, theme });
    return studio.page.evaluate(() => {
      const box = document.querySelector('wirelight-ui')?.shadowRoot?.querySelector('.box');
      return box ? getComputedStyle(box).backgroundColor : '';
    });
  };
  expect(await ground('light')).toBe('rgb(255, 255, 255)');
  expect(await ground('dark')).toBe('rgb(36, 38, 40)');
});
