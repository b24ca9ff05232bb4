import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/setup/browsers.mjs';
import { bundled } from '../../support/bundled.ts';
import { articleUrl, fixture } from '../support/fixtures.ts';

let browser: Browser;
let page: Page;
let devTools: CDPSession;

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium was found; `npm test` installs one.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.route(articleUrl, (route) =>
    route.fulfill({ body: fixture('article.en.html'), contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(articleUrl);
  await page.addScriptTag({
    content: await bundled(new URL('../support/page-code.ts', import.meta.url), 'pageCode'),
  });
  devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
});

afterAll(() => browser.close());

async function layouts(): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

/** How often the page is laid out by a task that changes it first, and in the frame after it. */
async function layoutsOf(work: 'nothing' | 'readThisPage' | 'layoutTwice'): Promise<number> {
  const before = await layouts();
  await page.evaluate(async (name) => {
    const change = () => document.body.prepend(document.createElement('hr'));
    change();
    if (name === 'layoutTwice') {
      for (const _ of [1, 2]) {
        document.body.getBoundingClientRect();
        change();
      }
    }
    const own: unknown = Reflect.get(globalThis, name);
    if (typeof own === 'function') own();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, work);
  return (await layouts()) - before;
}

it('reading a page and hiding its ads clones nothing and forces layout at most once', async () => {
  await page.evaluate(() => {
    const made = { clones: 0 };
    Reflect.set(globalThis, 'made', made);
    for (const [owner, name] of [
      [Node.prototype, 'cloneNode'],
      [Document.prototype, 'importNode'],
      [Document.prototype, 'adoptNode'],
      [Range.prototype, 'cloneContents'],
      [DOMParser.prototype, 'parseFromString'],
      [XMLSerializer.prototype, 'serializeToString'],
    ] as const) {
      const own: unknown = Reflect.get(owner, name);
      if (typeof own !== 'function') throw new Error(`The browser has no ${name}.`);
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        made.clones++;
        return Reflect.apply(own, this, given);
      });
    }
  });
  const clones = () => page.evaluate<number>('made.clones');
  expect(await layoutsOf('nothing')).toBe(1);
  // What the count is worth: two layouts forced, and the one of the frame.
  expect(await layoutsOf('layoutTwice')).toBe(3);

  const found = await page.evaluate<{ paragraphs: number; ads: number }>('readThisPage()');
  expect(found.paragraphs).toBeGreaterThan(5);
  expect(found.ads).toBeGreaterThan(3);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-wirelight-ad]'))
      element.removeAttribute('data-wirelight-ad');
  });
  expect(await layoutsOf('readThisPage')).toBeLessThanOrEqual(2);
  expect(await clones()).toBe(0);
  await page.evaluate(() => document.body.cloneNode(true));
  expect(await clones()).toBe(1);
});
