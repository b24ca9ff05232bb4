import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { Control, type Harness, type Tab } from '../support/harness.ts';
import { launch } from '../support/launch.ts';

let browser: Harness;
let tab: Tab;

/** A site whose styles take everything that they can get. */
const hostile = `<style>
  html > *, wirelight-ui, * { visibility: inherit; }
  wirelight-ui, html > :last-child:not(body) { display: none !important; opacity: 0 !important; z-index: -1 !important; }
  :root { font-size: 40px; }
</style>`;

beforeAll(async () => {
  browser = await launch();
  browser.web.put(articleUrl, fixture('article.en.html').replace('</head>', `${hostile}</head>`));
  const control = await Control.open(browser);
  tab = await browser.newTab();
  await tab.resize(1000, 800);
  await tab.goto(articleUrl);
  await tab.toFront();
  await control.stateWhen(await control.tabId(articleUrl), 'article');
});

afterAll(async () => {
  expect(await browser.errors()).toEqual([]);
  await browser.close();
});

/** Middle of the first words of a paragraph that begins with a quotation. */
function quotation(): Promise<{ x: number; y: number; bottom: number }> {
  return tab.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) =>
      one.textContent?.startsWith('"We are'),
    );
    const range = document.createRange();
    range.setStart(paragraph?.firstChild ?? document.body, 3);
    range.setEnd(paragraph?.firstChild ?? document.body, 20);
    const line = range.getClientRects()[0];
    const box = paragraph?.getBoundingClientRect();
    return {
      x: (line?.left ?? 0) + 20,
      y: (line?.top ?? 0) + (line?.height ?? 0) / 2,
      bottom: box?.bottom ?? 0,
    };
  }, null);
}

/** Waits until something of ours covers, or no longer covers, any point below the quotation. */
function waitForCard(isThere: boolean, { x, y, bottom }: { x: number; y: number; bottom: number }) {
  return tab.waitFor(
    ({ isThere, x, y, bottom }) => {
      let found = false;
      for (let at = y - 300; at < bottom + 120; at += 4) {
        if (document.elementFromPoint(x + 30, at)?.localName === 'wirelight-ui') found = true;
      }
      return found === isThere;
    },
    { isThere, x, y, bottom },
  );
}

describe('the card', () => {
  it('shows beside the quotation under the pointer, whatever the page’s styles say, and goes with Escape', async () => {
    const place = await quotation();
    await tab.moveTo(place.x, place.y);
    await tab.moveTo(place.x + 2, place.y + 1);
    await waitForCard(true, place);
    const covered = await tab.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.localName === 'wirelight-ui',
      place,
    );
    expect(covered).toBe(false);
    await tab.press('Escape');
    await waitForCard(false, place);
  });

  it('keeps its inside to itself', async () => {
    const inside = await tab.evaluate(() => {
      const host = document.querySelector('wirelight-ui');
      return { there: host !== null, root: host?.shadowRoot ?? null, text: host?.textContent };
    }, null);
    expect(inside).toEqual({ there: true, root: null, text: '' });
  });
});
