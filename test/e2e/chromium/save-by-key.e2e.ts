import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumHarness } from '../support/chromium.ts';
import { articleUrl, elsewhere, fixture } from '../support/fixtures.ts';
import { Control, type Tab, until } from '../support/harness.ts';

let browser: ChromiumHarness;
let control: Control;
let tab: Tab;
let tabId: number;

beforeAll(async () => {
  browser = await ChromiumHarness.launch();
  browser.web.put(articleUrl, fixture('article.en.html'));
  browser.web.put(`${elsewhere}/shop`, '<title>Shop</title><p>Nothing to read here, but a fine price.</p>');
  control = await Control.open(browser);
  tab = await browser.newTab();
  await tab.goto(articleUrl);
  tabId = await control.tabId(articleUrl);
  await control.stateWhen(tabId, 'article');
});

afterAll(async () => {
  expect(await browser.errors()).toEqual([]);
  await browser.close();
});

/** What the browser does when the reader presses a key or chooses from a menu; no test can press those themselves. */
const dispatch = (event: 'command' | 'menu', of: number, id: string, selectionText = '') =>
  browser.chromium.worker.evaluate(
    async ([kind, tabOf, name, words]) => {
      const it = await chrome.tabs.get(Number(tabOf));
      const emitter = kind === 'command' ? chrome.commands.onCommand : chrome.contextMenus.onClicked;
      const first = kind === 'command' ? name : { menuItemId: name, selectionText: words };
      Reflect.apply(Reflect.get(emitter, 'dispatch'), emitter, [first, it]);
    },
    [event, of, id, selectionText],
  );

async function clipsWhen(count: number) {
  return until(`${count} clips`, async () => {
    const answer = await control.ask('clips/list', { limit: 100 });
    const items = answer.ok ? answer.value.items : [];
    return items.length === count ? { done: items } : { seen: items.map(({ text }) => text) };
  });
}

const select = (words: string) =>
  tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
  }, words);

describe('the save key', () => {
  it('saves the selection, with who said it', async () => {
    await select('a seat on the board');
    await dispatch('command', tabId, 'save-clip');
    const [clip] = await clipsWhen(1);
    expect(clip).toMatchObject({
      kind: 'selection',
      text: 'a seat on the board',
      speaker: { name: 'Halyna Verbytska' },
    });
  });

  it('saves the quotation that the reader has gone to, where nothing is selected', async () => {
    await tab.evaluate(() => getSelection()?.removeAllRanges(), null);
    await dispatch('command', tabId, 'next-quotation');
    await dispatch('command', tabId, 'save-clip');
    const clips = await clipsWhen(2);
    expect(clips.map(({ kind }) => kind).sort()).toEqual(['quotation', 'selection']);
  });
});

describe('the menu', () => {
  it('saves the selection and the whole article', async () => {
    await dispatch('menu', tabId, 'save-selection', 'Photo: harbour office');
    await clipsWhen(3);
    await dispatch('menu', tabId, 'save-article');
    const clips = await clipsWhen(4);
    const article = clips.find(({ kind }) => kind === 'article');
    const record = await control.ask('articles/get', { id: article?.article.id ?? '' });
    expect(record).toMatchObject({
      ok: true,
      value: { article: { snapshot: { article: { title: article?.text } } } },
    });
  });

  it('saves words of a page that is no article', async () => {
    const other = await browser.newTab();
    await other.goto(`${elsewhere}/shop`);
    await other.toFront();
    const otherId = await control.activeTabId();
    await browser.pressToolbarButton(other);
    await dispatch('menu', otherId, 'save-selection', 'a fine price');
    const clips = await clipsWhen(5);
    expect(clips.find(({ text }) => text === 'a fine price')).toMatchObject({
      kind: 'selection',
      article: { url: `${elsewhere}/shop`, title: 'Shop' },
    });
    await other.close();
  });

  it('says on the button why nothing could be saved', async () => {
    await (await browser.openOwn('src/ui/welcome/index.html')).toFront();
    const own = await control.activeTabId();
    await dispatch('menu', own, 'save-article');
    await until('the sign of a failure', async () => {
      const badge = await control.badge(own);
      return badge === '!' ? { done: badge } : { seen: badge };
    });
  });
});
