import { beforeAll, describe, it } from 'vitest';
import { articleUrl, fixture, listUrl } from '../support/fixtures.ts';
import { type Tab, until } from '../support/harness.ts';
import { withBrowser } from '../support/stage.ts';

let tabId: number;
let article: Tab;
let list: Tab;
let panel: Tab;

const stage = withBrowser({ [articleUrl]: fixture('article.en.html'), [listUrl]: fixture('list.html') });

beforeAll(async () => {
  ({ tab: article, tabId } = await stage.openArticle(articleUrl));
  list = await stage.browser.newTab();
  await list.goto(listUrl);
  // No test reaches what stands beside the page, so its page is opened in a tab; it follows the tab in front.
  panel = await stage.browser.openOwn('src/ui/panel/index.html');
});

const press = (name: string) =>
  panel.evaluate((name) => {
    const named = [...document.querySelectorAll<HTMLElement>('button')].find((button) =>
      (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(name),
    );
    named?.click();
  }, name);

describe('the panel', () => {
  it('goes with the reader from tab to tab', async () => {
    await article.toFront();
    await panel.waitFor(() => document.querySelector('h1')?.textContent?.startsWith('Estuary towns'), null);
    await list.toFront();
    await panel.waitFor(
      () => document.querySelector('.state-title')?.textContent?.includes('not look like'),
      null,
    );
    await article.toFront();
    await panel.waitFor(() => document.querySelector('.passage') !== null, null);
  });

  it('says of a page of the browser that it cannot be seen, not only to press the button', async () => {
    const empty = await stage.browser.newTab();
    await empty.toFront();
    await panel.waitFor(
      () => document.querySelector('.state-title')?.textContent?.includes('cannot see this tab'),
      null,
    );
    await empty.close();
    await article.toFront();
    await panel.waitFor(() => document.querySelector('.passage') !== null, null);
  });

  it('lights in the page what is pointed at in it', async () => {
    await panel.evaluate(
      () => document.querySelector('.passage-words')?.dispatchEvent(new PointerEvent('pointerenter')),
      null,
    );
    await article.waitFor(() => CSS.highlights.has('wirelight-light'), null);
    await panel.evaluate(
      () => document.querySelector('.passage-words')?.dispatchEvent(new PointerEvent('pointerleave')),
      null,
    );
    await article.waitFor(() => !CSS.highlights.has('wirelight-light'), null);
  });

  it('lights what is pointed at in the page', async () => {
    await press('Quotations');
    const point = await article.evaluate(() => {
      const mark = [...CSS.highlights].find(([name]) => name.startsWith('wirelight-quote'))?.[1];
      const range = mark && [...mark][0];
      if (!(range instanceof Range)) return [0, 0] as const;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
      return [left + 20, top + height / 2] as const;
    }, null);
    await article.moveTo(2, 2);
    await article.moveTo(...point);
    await panel.waitFor(() => document.querySelector('.passage-lit') !== null, null);
  });

  it('shows one speaker’s quotations, and walks through these alone', async () => {
    const shown = () => panel.evaluate(() => document.querySelectorAll('.passage').length, null);
    const all = await shown();
    await press('Halyna Verbytska');
    await panel.waitFor((all) => document.querySelectorAll('.passage').length < all, all);
    const few = await shown();
    await press('Next quotation');
    await panel.waitFor((few) => document.querySelector('.walker-at')?.textContent === `1 of ${few}`, few);
    await article.waitFor(() => CSS.highlights.has('wirelight-flash'), null);
  });

  it('keeps a note that is being written when it is closed and opened', async () => {
    await press('Saved');
    await panel.evaluate(() => {
      const area = document.querySelector('textarea');
      if (!area) return;
      area.value = 'Ask the council';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      area.dispatchEvent(new Event('change', { bubbles: true }));
    }, null);
    await panel.close();
    panel = await stage.browser.openOwn('src/ui/panel/index.html');
    await article.toFront();
    await panel.waitFor(() => document.querySelector('.passage') !== null, null);
    await press('Saved');
    await panel.waitFor(() => document.querySelector('textarea')?.value === 'Ask the council', null);
  });

  it('hides no note that was kept elsewhere meanwhile, and keeps both', async () => {
    await stage.control.ask('clips/save', { tabId, target: { kind: 'article' }, note: 'Kept elsewhere' });
    const both = 'Kept elsewhere\n\nAsk the council';
    await panel.waitFor((both) => document.querySelector('textarea')?.value === both, both);
    await panel.waitFor(() => document.body.textContent?.includes('Both texts are kept'), null);
    await press('Save the note');
    await until('both notes', async () => {
      const answer = await stage.control.ask('clips/list', { limit: 10 });
      const notes = answer.ok ? answer.value.items.map(({ note }) => note) : [];
      return notes.includes(both) ? { done: notes } : { seen: notes };
    });
  });
});
