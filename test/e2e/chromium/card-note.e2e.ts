import { beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumTab } from '../support/chromium.ts';
import { agency, articleUrl, fixture } from '../support/fixtures.ts';
import { until } from '../support/harness.ts';
import { withChromium } from '../support/stage.ts';

let tab: ChromiumTab;
let tabId: number;

// A page that listens to the keys, as many do for shortcuts of their own.
const nosy = `<script>
  globalThis.heard = '';
  for (const name of ['keydown', 'input']) document.addEventListener(name, (event) => {
    globalThis.heard += event.key ?? event.data ?? '';
  }, true);
</script>`;
const stage = withChromium({
  [articleUrl]: fixture('article.en.html').replace('</body>', `${nosy}</body>`),
});

beforeAll(async () => {
  ({ tab, tabId } = await stage.openArticle(articleUrl));
  await tab.toFront();
});

/** Goes to the next quotation, whose card then has the keyboard, on its button to save. */
async function nextCard(): Promise<number> {
  const answer = await stage.control.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { to: 'content', name: 'view/step', payload: { by: 1 } }, { frameId: 0 }),
    tabId,
  );
  return answer.value.quotationIndex;
}

const clipsWhen = (what: string, holds: (notes: readonly string[]) => boolean) =>
  until(what, async () => {
    const answer = await stage.control.ask('clips/list', { limit: 100 });
    const items = answer.ok ? answer.value.items : [];
    return holds(items.map(({ note }) => note)) ? { done: items } : { seen: items };
  });

const list = async () => {
  const answer = await stage.control.ask('clips/list', { limit: 100 });
  return answer.ok ? answer.value.items : [];
};

/** Opens the article anew, with nothing saved of it. */
async function comeBack(): Promise<void> {
  const ids = (await list()).map(({ id }) => id);
  if (ids.length > 0) await stage.control.ask('clips/remove', { ids });
  await tab.goto(articleUrl);
  await stage.control.stateWhen(tabId, 'article');
  await tab.toFront();
}

/** Waits until something is in the page, closed shadow roots too. */
async function seenInCard(words: string): Promise<void> {
  const session = await tab.page.context().newCDPSession(tab.page);
  await until(words, async () => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const seen = JSON.stringify(root);
    return seen.includes(`"${words}"`) ? { done: true } : { seen: seen.length };
  });
  await session.detach();
}

/** From the button to save past note, copy, who is who, previous and next to the field, once it is there. */
async function toNote(): Promise<void> {
  await seenInCard('TEXTAREA');
  for (let press = 0; press < 6; press += 1) await tab.press('Tab');
}

describe('the card of a quotation', () => {
  it('takes a note and tags by keyboard at the moment of saving, and the page hears none of it', async () => {
    await nextCard();
    await tab.press('Enter');
    await clipsWhen('the clip', (notes) => notes.length === 1);
    await toNote();
    await tab.page.keyboard.type('Ask Xavier Quill');
    await tab.press('Tab');
    await tab.page.keyboard.type('grid, ostra');
    await tab.press('Enter');
    const [clip] = await clipsWhen('the note', ([note]) => note === 'Ask Xavier Quill');
    expect(clip?.tags).toEqual(['grid', 'ostra']);
    const page = await tab.evaluate(
      () => ({ heard: Reflect.get(globalThis, 'heard'), html: document.documentElement.outerHTML }),
      null,
    );
    expect(page.html).not.toContain('Xavier');
    expect(page.heard).not.toMatch(/[XQ]|grid/);
  });

  it('removes by its bookmark and brings the clip back with note and tags, by Undo or by the bookmark', async () => {
    await comeBack();
    const index = await nextCard();
    const { page } = await stage.control.stateWhen(tabId, 'article');
    const quotation = page.analysis.quotations[index];
    if (quotation === undefined) throw new Error('The card is of a quotation.');
    const span = { start: quotation.start, end: quotation.end };
    const target = { kind: 'quotation' as const, span, exact: page.article.text.slice(span.start, span.end) };
    await stage.control.ask('clips/save', { tabId, target, note: 'Mine', tags: ['grid'] });
    const isBack = (notes: readonly string[]) => notes[0]?.endsWith('Mine') === true;
    await tab.goto(articleUrl);
    await stage.control.stateWhen(tabId, 'article');
    await tab.waitFor(() => CSS.highlights.has('wirelight-saved'), null);
    await tab.toFront();
    await nextCard();
    await tab.press('Enter');
    await clipsWhen('no clip', (notes) => notes.length === 0);
    await seenInCard('Clip removed');
    // Past note, copy, who is who, previous and next.
    for (let press = 0; press < 6; press += 1) await tab.press('Tab');
    await tab.press('Enter');
    expect((await clipsWhen('the clip', isBack))[0]?.tags).toContain('grid');
    await seenInCard('Undone');
    await tab.press('Enter');
    await clipsWhen('no clip', (notes) => notes.length === 0);
    await seenInCard('Clip removed');
    await tab.press('Enter');
    expect((await clipsWhen('the clip', isBack))[0]?.tags).toContain('grid');
  });

  it.each([
    ['it is closed with Escape', 'Closed', () => tab.press('Escape')],
    ['the page is left', 'Left', () => tab.goto(`${agency}/news/general.html`)],
    [
      'the page shows another address without loading',
      'Moved',
      () => tab.evaluate(() => history.pushState(null, '', '?page=2'), null),
    ],
  ])('keeps what was typed when %s', async (_how, words, leave) => {
    await comeBack();
    const index = await nextCard();
    await tab.press('Enter');
    const [clip] = await clipsWhen('the clip', (notes) => notes.length === 1);
    await toNote();
    await tab.page.keyboard.type(words);
    const { page } = await stage.control.stateWhen(tabId, 'article');
    await leave();
    const key = `page/${clip?.article.id}/quotation/${page.analysis.quotations[index]?.start}`;
    await until('the draft', async () => {
      const answer = await stage.control.ask('drafts/read', { key });
      const note = answer.ok ? answer.value.draft?.note : undefined;
      return note?.endsWith(words) ? { done: note } : { seen: note };
    });
  });
});
