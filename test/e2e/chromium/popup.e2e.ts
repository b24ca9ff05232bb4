import { beforeAll, describe, expect, it } from 'vitest';
import type { PopupView } from '../../../src/cli/chromium/popup-view.ts';
import type { ChromiumTab } from '../support/chromium.ts';
import { articleUrl, fixture, listUrl } from '../support/fixtures.ts';
import { until } from '../support/harness.ts';
import { withChromium } from '../support/stage.ts';

let tab: ChromiumTab;
let popup: PopupView;

const byline = '<meta name="author" content="Ines Quay and Tom Vale"></head>';
const stage = withChromium({
  [articleUrl]: fixture('article.en.html').replace('</head>', byline),
  [listUrl]: fixture('list.html'),
});

beforeAll(async () => {
  ({ tab } = await stage.openArticle(articleUrl));
  await stage.browser.pressToolbarButton(tab);
  popup = await stage.browser.popup();
  await popup.waitFor("document.querySelector('.passage')");
});

const marks = () =>
  tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('wirelight-')), null);
/** Presses the first control whose words or name begin with `name`. */
const press = (name: string) =>
  popup.evaluate(`[...document.querySelectorAll('button')].find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent).trim().startsWith(${JSON.stringify(name)})).click()`);

describe('the popup over an article', () => {
  it('says what the article is and who says what', async () => {
    expect(await popup.evaluate("document.querySelector('h1').textContent")).toBe(
      'Estuary towns want a say in the northern grid, council head says',
    );
    expect(await popup.evaluate("document.querySelector('.article-facts').textContent")).toContain(
      'Interfax-Ukraine',
    );
    expect(await popup.evaluate("document.querySelector('.article-byline bdi').textContent")).toBe(
      'Ines Quay and Tom Vale',
    );
    expect(await popup.evaluate("document.querySelector('.speaker-name').textContent")).toContain(
      'Verbytska',
    );
  });

  it('shows only words of the article as claims', async () => {
    const claims = await popup.evaluate(
      "[...document.querySelectorAll('.passage-words')].map((one) => one.textContent)",
    );
    const text = await tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
    if (!Array.isArray(claims)) throw new Error('No claims');
    expect(claims.length).toBeGreaterThan(1);
    for (const claim of claims) expect(text).toContain(claim);
  });

  it('goes to the place of a claim and flashes it', async () => {
    await popup.evaluate("document.querySelectorAll('.passage-words')[1].click()");
    await tab.waitFor(() => CSS.highlights.has('wirelight-flash'), null);
  });

  it('lights a claim in the page while the pointer is on it', async () => {
    await popup.evaluate(
      "document.querySelector('.passage-words').dispatchEvent(new PointerEvent('pointerenter'))",
    );
    await tab.waitFor(() => CSS.highlights.has('wirelight-light'), null);
    await popup.evaluate(
      "document.querySelector('.passage-words').dispatchEvent(new PointerEvent('pointerleave'))",
    );
    await tab.waitFor(() => !CSS.highlights.has('wirelight-light'), null);
  });

  it('takes the highlights away and brings them back', async () => {
    await press('Highlights');
    await tab.waitFor(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith('wirelight-quote')),
      null,
    );
    await press('Highlights');
    await tab.waitFor(
      () => [...CSS.highlights.keys()].some((name) => name.startsWith('wirelight-quote')),
      null,
    );
    expect((await marks()).length).toBeGreaterThan(0);
  });

  it('brings the ads back and hides them again', async () => {
    const height = () => tab.evaluate(() => document.documentElement.scrollHeight, null);
    const without = await height();
    await press('Ads hidden');
    await tab.waitFor((before) => document.documentElement.scrollHeight > before, without);
    await press('Ads hidden');
    await tab.waitFor((before) => document.documentElement.scrollHeight === before, without);
  });

  it('saves a claim, says so, and takes it back', async () => {
    await press('Save as a clip');
    await popup.waitFor("document.querySelector('.passage [aria-pressed=true]')");
    await press('Undo');
    await popup.waitFor("!document.querySelector('.passage [aria-pressed=true]')");
  });

  it('keeps a note while it is typed', async () => {
    await press('Saved');
    await popup.evaluate(`{
      const area = document.querySelector('textarea');
      area.value = 'Ask the council';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }`);
    await press('Summary');
    await press('Saved');
    await popup.waitFor("document.querySelector('textarea').value === 'Ask the council'");
  });

  it('keeps a note to its last letter although it dies at once', async () => {
    const draft = { key: `${articleUrl}/article/0` };
    await popup
      .evaluate(`{
        const area = document.querySelector('textarea');
        area.value = 'Ask the council and the ministry';
        area.dispatchEvent(new Event('input', { bubbles: true }));
        window.close();
      }`)
      .catch(() => undefined);
    await until('the draft', async () => {
      const answer = await stage.control.ask('drafts/read', draft);
      const note = answer.ok ? answer.value.draft?.note : undefined;
      return note === 'Ask the council and the ministry' ? { done: note } : { seen: note };
    });
    await stage.browser.pressToolbarButton(tab);
    popup = await stage.browser.popup();
    await popup.waitFor("document.querySelector('.passage')");
  });

  it('walks through the mentions of a country', async () => {
    await press('Countries');
    await popup.evaluate("document.querySelector('.mention-line').click()");
    await popup.waitFor("/^1 of/.test(document.querySelector('.mention-count').textContent)");
  });

  it('keeps what is wrong on the device, without the page’s words', async () => {
    await press('This is wrong');
    await press('Keep');
    await popup.waitFor("document.querySelector('.report')");
    const report = String(await popup.evaluate("document.querySelector('.report').textContent"));
    expect(report).toContain('address: https://en.interfax.com.ua/news/');
    expect(report).not.toContain('Estuary');
  });
});

describe('the popup over a list of news', () => {
  it('says that it is no article and why, and annotates it all the same when asked', async () => {
    const list = await stage.browser.newTab();
    await list.goto(listUrl);
    await stage.control.stateWhen(await stage.control.tabId(listUrl), 'other');
    await stage.browser.pressToolbarButton(list);
    const other = await stage.browser.popup();
    await other.waitFor("document.querySelector('.state-title')");
    expect(await other.evaluate("document.querySelector('.state-title').textContent")).toBe(
      'This does not look like an article',
    );
    expect(await other.evaluate("document.querySelectorAll('.why-signals li').length")).toBeGreaterThan(0);
    await other.evaluate("document.querySelector('.state .button-primary').click()");
    await other.waitFor("!document.querySelector('.state .button-primary[aria-busy=true]')");
    await list.close();
  });
});

describe('the popup over an agency’s article that is built otherwise than before', () => {
  it('sums it up, and says that it was read the general way', async () => {
    const url = articleUrl.replace('9000101', '9000188');
    stage.browser.web.put(url, fixture('article.en.html').replaceAll('article-content', 'q1'));
    const { tab: rebuilt, page } = await stage.openArticle(url);
    expect(page.analysis.quotations.length).toBeGreaterThan(5);
    await stage.browser.pressToolbarButton(rebuilt);
    const over = await stage.browser.popup();
    await over.waitFor("document.querySelector('.why')?.textContent.includes('read the general way')");
    await rebuilt.close();
  });
});

describe('the popup over a page that is closed to extensions', () => {
  it.each(['chrome://version/', 'data:text/html,<h1>A page without a site</h1>', 'view-source:about:blank'])(
    'says so on %s',
    async (address) => {
      const closed = await stage.browser.newTab();
      await closed.goto(address);
      await stage.browser.pressToolbarButton(closed);
      const over = await stage.browser.popup();
      await over.waitFor("document.querySelector('.state-title')");
      expect(await over.evaluate("document.querySelector('.state').textContent")).toContain(
        'no extension may read it',
      );
      await closed.close();
    },
  );
});
