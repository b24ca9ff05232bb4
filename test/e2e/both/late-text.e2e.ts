import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agency } from '../support/fixtures.ts';
import { type Tab, until } from '../support/harness.ts';
import { waitForNothing, waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const url = `${agency}/news/general/9000177.html`;
const words = 'The bell will ring again before the first snow falls';
const title = 'Bell of Ostra to ring again, its keeper says';
/** An article by its address, its declarations and its headline; its text is still to come. */
const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="og:type" content="article"><meta property="og:title" content="${title}">
  <meta property="article:published_time" content="2026-01-30T12:00:00+02:00"></head>
  <body><main><h1>${title}</h1><div class="article-content" id="text"></div></main></body></html>`;

let tab: Tab;

const stage = withBrowser({ [url]: shell });

beforeEach(async () => {
  tab = await stage.browser.newTab();
  await tab.goto(url);
});

afterEach(() => tab.close());

const texts = [
  'OSTRA. Jan 30 (Interfax-Ukraine) – The bell of the old town hall will be hung anew after two years of repairs, its keeper has said.',
  `"${words}," bell keeper Taras Vilha told Interfax-Ukraine on Friday.`,
  'He added that the clock below it would stay dark until the spring, when the glass for its face is to arrive.',
  'As reported, the bell was taken down after a crack had been found in its crown by two of the ringers.',
];

/** As a script of the page does it once its own request was answered. */
function putText(paragraphs: readonly string[] = texts): Promise<void> {
  return tab.evaluate((given) => {
    for (const text of given) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.getElementById('text')?.append(paragraph);
    }
  }, paragraphs);
}

/** A page that changes all the while beside its text. */
function putTicker(): Promise<void> {
  return tab.evaluate(() => {
    const ticker = document.createElement('aside');
    document.body.append(ticker);
    let tick = 0;
    setInterval(() => {
      tick += 1;
      ticker.textContent = `${tick}`;
    }, 10);
  }, null);
}

describe('an article whose text comes by script after the page', () => {
  it('is said to be without text until then, and is read as soon as it is there', async () => {
    const tabId = await stage.control.tabId(url);
    await stage.control.stateWhen(tabId, 'no-text');
    await putText();
    await waitForQuoted(tab, words);
    const { page } = await stage.control.stateWhen(tabId, 'article');
    expect(page.article.paragraphs.length).toBe(4);
  });

  it('is read although the page changed for nothing all the while', async () => {
    const tabId = await stage.control.tabId(url);
    await stage.control.stateWhen(tabId, 'no-text');
    await tab.evaluate(async () => {
      const ticker = document.createElement('aside');
      document.body.append(ticker);
      for (let tick = 0; tick < 20; tick++) {
        ticker.textContent = `${tick}`;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }, null);
    await putText();
    await waitForQuoted(tab, words);
  });

  it('is read to its end where its paragraphs come one by one', async () => {
    const tabId = await stage.control.tabId(url);
    const [first = '', ...others] = texts;
    await putText([first]);
    await stage.control.stateWhen(tabId, 'article');
    await putTicker();
    for (const [at, text] of others.entries()) {
      await putText([text]);
      await until(`paragraph ${at + 2}`, async () => {
        const { page } = await stage.control.stateWhen(tabId, 'article');
        const { length } = page.article.paragraphs;
        return length === at + 2 ? { done: length } : { seen: length };
      });
    }
    await waitForQuoted(tab, words);
  });

  it('is read anew where another one is put in its place', async () => {
    const tabId = await stage.control.tabId(url);
    await putText();
    await waitForQuoted(tab, words);
    await putTicker();
    await tab.evaluate(() => {
      const other = document.createElement('div');
      other.className = 'article-content';
      other.id = 'text';
      document.getElementById('text')?.replaceWith(other);
    }, null);
    await putText(texts.map((text) => text.replaceAll('bell', 'gong')));
    await waitForQuoted(tab, words.replace('bell', 'gong'));
    const { page } = await stage.control.stateWhen(tabId, 'article');
    expect(page.article.text).not.toContain('bell');
  });

  it('stays without text, untouched, where none ever comes, and can still be switched off', async () => {
    const tabId = await stage.control.tabId(url);
    await stage.control.stateWhen(tabId, 'no-text');
    const before = await tab.evaluate(() => document.documentElement.outerHTML, null);
    expect(before).not.toContain('data-wirelight');
    await stage.control.ask('site/never', { host: 'en.interfax.com.ua', tabId });
    await stage.control.stateWhen(tabId, 'off');
    await putText();
    await waitForNothing(tab);
    expect((await stage.control.state(tabId)).status).toBe('off');
    await stage.control.ask('site/forget', { host: 'en.interfax.com.ua' });
  });
});
