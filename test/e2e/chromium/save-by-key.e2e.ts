import { beforeAll, describe, expect, it } from 'vitest';
import { articleUrl, elsewhere, fixture } from '../support/fixtures.ts';
import { type Tab, until } from '../support/harness.ts';
import { withChromium } from '../support/stage.ts';

let tab: Tab;
let tabId: number;

const stage = withChromium({
  [articleUrl]: fixture('article.en.html'),
  [`${elsewhere}/shop`]: '<title>Shop</title><p>Nothing to read here, but a fine price.</p>',
});

beforeAll(async () => {
  ({ tab, tabId } = await stage.openArticle(articleUrl));
});

/** What the browser does when the reader presses a key or chooses from a menu; no test can press those themselves. */
const dispatch = (event: 'command' | 'menu', of: number, id: string, selectionText = '') =>
  stage.browser.chromium.worker.evaluate(
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
    const answer = await stage.control.ask('clips/list', { limit: 100 });
    const items = answer.ok ? answer.value.items : [];
    return items.length === count ? { done: items } : { seen: items.map(({ text }) => text) };
  });
}

/** Opens the page's menu over the middle of these words. */
const openMenuOver = (words: string) =>
  tab.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getBoundingClientRect();
      const place = { clientX: left + width / 2, clientY: top + height / 2 };
      node.parentElement?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, ...place }));
      return;
    }
    throw new Error(`not in the page: ${wanted}`);
  }, words);

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

  it('saves the mention that the reader went to from the list of countries', async () => {
    const state = await stage.control.stateWhen(tabId, 'article');
    const mention = state.page.analysis.countries.find(({ code }) => code === 'SE')?.mentions[0];
    if (mention === undefined) throw new Error('The article mentions Sweden.');
    const span = { start: mention.start, end: mention.end };
    await stage.browser.chromium.worker.evaluate(
      ([of, payload]) =>
        chrome.tabs.sendMessage(Number(of), { to: 'content', name: 'view/go', payload }, { frameId: 0 }),
      [tabId, { span }] as const,
    );
    await dispatch('command', tabId, 'save-clip');
    const clips = await clipsWhen(3);
    expect(clips.find(({ kind }) => kind === 'country')).toMatchObject({ text: 'Sweden', countries: ['SE'] });
  });
});

describe('the menu', () => {
  it('saves the selection and the whole article', async () => {
    await dispatch('menu', tabId, 'save-selection', 'Photo: harbour office');
    await clipsWhen(4);
    await dispatch('menu', tabId, 'save-article');
    const clips = await clipsWhen(5);
    const article = clips.find(({ kind }) => kind === 'article');
    const record = await stage.control.ask('articles/get', { id: article?.article.id ?? '' });
    expect(record).toMatchObject({
      ok: true,
      value: { article: { snapshot: { article: { title: article?.text } } } },
    });
  });

  it('saves words of a page that is no article', async () => {
    const other = await stage.browser.newTab();
    await other.goto(`${elsewhere}/shop`);
    await other.toFront();
    const otherId = await stage.control.activeTabId();
    await stage.browser.pressToolbarButton(other);
    await dispatch('menu', otherId, 'save-selection', 'a fine price');
    const clips = await clipsWhen(6);
    expect(clips.find(({ text }) => text === 'a fine price')).toMatchObject({
      kind: 'selection',
      article: { url: `${elsewhere}/shop`, title: 'Shop' },
    });
    await other.close();
  });

  it.each([
    ['country', 'Lithuania', { kind: 'country', text: 'Lithuania', countries: ['LT'] }],
    ['quotation', 'won a better line', { kind: 'quotation', speaker: { name: 'Taras Kolodii' } }],
    ['claim', 'have already voted', { kind: 'claim', speaker: { name: 'Halyna Verbytska' } }],
  ])('saves the %s where it was opened, once', async (kind, words, wanted) => {
    await tab.toFront();
    const before = await stage.control.ask('clips/list', { limit: 100 });
    const known = before.ok ? before.value.items : [];
    await openMenuOver(words);
    await dispatch('menu', tabId, `save-${kind}`);
    const clips = await clipsWhen(known.length + 1);
    const fresh = clips.find(({ id }) => !known.some((one) => one.id === id));
    expect(fresh).toMatchObject(wanted);
    await dispatch('menu', tabId, `save-${kind}`);
    await dispatch('menu', tabId, 'save-selection', `Words after the ${kind}`);
    await clipsWhen(known.length + 2);
  });

  it('says that there is no such thing where it was opened', async () => {
    await openMenuOver('wind farms');
    await dispatch('menu', tabId, 'save-country');
    await until('the sign of a failure', async () => {
      const badge = await stage.control.badge(tabId);
      return badge === '!' ? { done: badge } : { seen: badge };
    });
  });

  it('says on the button why nothing could be saved', async () => {
    await (await stage.browser.openOwn('src/ui/welcome/index.html')).toFront();
    const own = await stage.control.activeTabId();
    await dispatch('menu', own, 'save-article');
    await until('the sign of a failure', async () => {
      const badge = await stage.control.badge(own);
      return badge === '!' ? { done: badge } : { seen: badge };
    });
  });
});
