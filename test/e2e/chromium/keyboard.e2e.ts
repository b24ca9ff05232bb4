import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, type Studio } from '../views/studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio('views-keyboard');
});
afterAll(() => studio.close());

interface Stop {
  readonly name: string;
  /** What marks it as having the focus, drawn by itself or (a shape of the map, a switch) by its part. */
  readonly marked: boolean;
}

/** What the Tab key reaches, in its order, until it leaves the page. */
async function stops(): Promise<readonly Stop[]> {
  const seen: Stop[] = [];
  for (;;) {
    await studio.page.keyboard.press('Tab');
    const stop = await studio.page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
      if (element === document.body || element.hasAttribute('data-seen')) return null;
      element.setAttribute('data-seen', '');
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      const name =
        element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
      const looks = (part: Element) => {
        const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } = getComputedStyle(part);
        return [outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth].join();
      };
      const parts = [element, ...element.children, ...(element.parentElement?.children ?? [])];
      const focused = parts.map(looks).join();
      element.blur();
      const marked = parts.map(looks).join() !== focused;
      element.focus();
      return { name: name.trim(), marked };
    });
    if (stop === null) return seen;
    seen.push(stop);
  }
}

describe.each([
  { view: 'popup', section: 'summary' },
  { view: 'popup', section: 'quotations' },
  { view: 'popup', section: 'countries' },
  { view: 'popup', section: 'saved' },
  { view: 'popup', section: 'summary', state: 'other' },
  { view: 'options', section: '' },
  { view: 'welcome', section: '' },
  { view: 'library', section: '' },
])('$view $section by keyboard', (query) => {
  it('has a name and a mark for everything that the Tab key reaches, and lets it out again', async () => {
    await studio.show(query);
    const seen = await stops();
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ name, marked }) => name === '' || !marked)).toEqual([]);
  });
});

describe('the name of an icon control', () => {
  const shown = () => studio.page.locator('.tooltip:popover-open');

  it('is shown at once to the keyboard, follows the focus, and goes with Escape', async () => {
    await studio.show({ view: 'popup', section: 'summary' });
    const [first, second] = await studio.page.locator('.icon-button').all();
    const nameOf = (control: typeof first) => control?.getAttribute('aria-label');
    await studio.page.keyboard.press('Tab');
    expect(await shown().textContent()).toBe(await nameOf(first));
    await studio.page.keyboard.press('Tab');
    expect(await shown().textContent()).toBe(await nameOf(second));
    await studio.page.keyboard.press('Escape');
    expect(await shown().count()).toBe(0);
  });

  it('is shown where the pointer rests and goes when it leaves or presses', async () => {
    await studio.show({ view: 'popup', section: 'summary' });
    const save = studio.page.locator('.passage .icon-button[aria-pressed]').first();
    await save.hover();
    await shown().waitFor();
    expect(await shown().textContent()).toBe(await save.getAttribute('aria-label'));
    await studio.page.locator('h1').hover();
    expect(await shown().count()).toBe(0);
    await save.hover();
    await shown().waitFor();
    await save.click();
    expect(await shown().count()).toBe(0);
  });
});
