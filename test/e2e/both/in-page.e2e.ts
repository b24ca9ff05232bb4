import { beforeAll, describe, expect, it } from 'vitest';
import { articleUrl, fixture } from '../support/fixtures.ts';
import type { Tab } from '../support/harness.ts';
import { waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const quotation = 'If forty million is the price of listening';

let tab: Tab;
let tabId: number;

const stage = withBrowser({ [articleUrl]: fixture('article.en.html') });

beforeAll(async () => {
  ({ tab, tabId } = await stage.openArticle(articleUrl));
  await waitForQuoted(tab, quotation);
});

/** Speaks to the page as popup and panel do. */
function order(name: string, payload: Record<string, unknown>): Promise<unknown> {
  return stage.control.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message, { frameId: 0 }), [
    tabId,
    { to: 'content', name, payload },
  ] as const);
}

const flashes = () => CSS.highlights.has('wirelight-flash');

const isCardShown = () => document.querySelector('wirelight-ui') !== null;

/** Brings words of the page into view and tells where their first letters lie in the window. */
async function placeOf(sought: string): Promise<readonly [number, number]> {
  const [x = 0, y = 0] = await tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 5);
      const box = range.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    }
    return [0, 0];
  }, sought);
  return [x, y];
}

describe('in the page', () => {
  it('a rest of the pointer on a quotation brings its card', async () => {
    await tab.toFront();
    const [x, y] = await placeOf(quotation);
    await tab.moveTo(5, 5);
    await tab.moveTo(x, y);
    await tab.waitFor(isCardShown, null);
  });

  it('a pointer that moves several times within a frame is found where it came to rest', async () => {
    await tab.goto(articleUrl);
    await waitForQuoted(tab, quotation);
    const [x, y] = await placeOf(quotation);
    await tab.evaluate(
      ([restX, restY]) => {
        const move = (clientX: number, clientY: number) =>
          document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
        move(5, 5);
        move(restX, restY);
      },
      [x, y] as const,
    );
    await tab.waitFor(isCardShown, null);
  });

  it('the next and the previous quotation are gone to, and flashed', async () => {
    const first = await order('view/step', { by: 1 });
    await tab.waitFor(flashes, null);
    const second = await order('view/step', { by: 1 });
    expect(second).not.toEqual(first);
    expect(await order('view/step', { by: -1 })).toEqual(first);
  });

  it('a click in the interface scrolls to the place', async () => {
    await tab.resize(700, 400);
    const { page } = await stage.control.stateWhen(tabId, 'article');
    await tab.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }), null);
    const last = page.article.paragraphs.at(-1);
    expect(await order('view/go', { span: last })).toEqual({ ok: true, value: { found: true } });
    await tab.waitFor(() => window.scrollY > 300, null);
  });

  it('highlights and advertisements are switched one by one', async () => {
    await order('view/set', { highlights: false });
    await tab.waitFor(() => [...CSS.highlights.keys()].every((name) => !name.includes('quote')), null);
    expect(await tab.evaluate(() => document.querySelector('.ad')?.checkVisibility(), null)).toBe(false);
    await order('view/set', { highlights: true, adsHidden: false });
    await waitForQuoted(tab, quotation);
    expect(await tab.evaluate(() => document.querySelector('.ad')?.checkVisibility(), null)).toBe(true);
    await order('view/set', { adsHidden: true });
  });
});
