import { afterEach, describe, expect, it } from 'vitest';
import { agency } from '../support/fixtures.ts';
import type { Tab } from '../support/harness.ts';
import { waitForNothing, waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const title = 'Bell of Halbury to ring in the new tower, council says';
const words = 'It will ring on Sunday, and nobody in the town will sleep through it';
const text = [
  'HALBURY. Jan 30 (Interfax-Ukraine) – The bell of Halbury will be hung in the new tower this week, the council has said.',
  `"${words}," council head Rosa Tamm told Interfax-Ukraine on Friday.`,
  'She added that the old tower would be closed until its stairs had been looked at by somebody who knows about stairs.',
]
  .map((line) => `<p>${line}</p>`)
  .join('<div id="ad"><small>Advertisement</small></div>');
const page = (
  body: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="og:type" content="article"><meta property="og:title" content="${title}"></head><body>${body}</body></html>`;
const open = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;
const pages: Readonly<Record<string, string>> = {
  'an article whole': `<news-article>${open(`<main><h1>${title}</h1><div>${text}</div></main>`)}</news-article>`,
  'its text alone': `<main><h1>${title}</h1><article-text>${open(`<div>${text}</div>`)}</article-text></main>`,
  'a slot that shows what stands outside': `<news-article>${open('<main><slot></slot></main>')}<h1>${title}</h1><div>${text}</div></news-article>`,
};

let tab: Tab;

const stage = withBrowser();

afterEach(() => tab.close());

/** What is drawn of the advertisement, and how many sheets the shadow tree has: run in the page. */
const look = () => {
  const shadow = document.querySelector('news-article, article-text')?.shadowRoot;
  const box = shadow?.querySelector('#ad') ?? document.getElementById('ad');
  return {
    isShown: box?.checkVisibility() === true,
    sheets: shadow?.adoptedStyleSheets.length,
    html: shadow?.innerHTML,
  };
};

describe('a shadow tree that holds', () => {
  it.each(Object.entries(pages))('%s is read, marked, and given back as it was', async (_, body) => {
    const url = `${agency}/news/general/90008${Object.values(pages).indexOf(body)}.html`;
    await stage.control.settings({ sitesOff: ['en.interfax.com.ua'] });
    stage.browser.web.put(url, page(body));
    tab = await stage.browser.newTab();
    await tab.goto(url);
    const tabId = await stage.control.tabId(url);
    const before = await tab.evaluate(look, null);
    expect(before.isShown).toBe(true);

    await stage.control.ask('site/forget', { host: 'en.interfax.com.ua', tabId });
    await waitForQuoted(tab, words);
    const state = await stage.control.stateWhen(tabId, 'article');
    expect(state.page.article.paragraphs.length).toBe(3);
    expect((await tab.evaluate(look, null)).isShown).toBe(false);
    const spot = await tab.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        let box: DOMRect | undefined;
        if (name.startsWith('wirelight-quote-'))
          highlight.forEach((range) => {
            if (range instanceof Range && range.toString().includes(wanted)) box = range.getClientRects()[0];
          });
        if (box !== undefined) return { x: box.left + 40, y: box.top + box.height / 2 };
      }
      return undefined;
    }, words);
    await tab.toFront();
    await tab.moveTo(5, 5);
    await tab.moveTo(spot?.x ?? 0, spot?.y ?? 0);
    await tab.waitFor(() => document.querySelector('wirelight-ui') !== null, null);
    await stage.control.ask('site/never', { host: 'en.interfax.com.ua', tabId });
    await waitForNothing(tab);
    expect(await tab.evaluate(look, null)).toEqual(before);
    await stage.control.ask('site/forget', { host: 'en.interfax.com.ua' });
  });

  it.each(Object.entries(pages))('%s lets what is selected or pointed at be kept', async (_, body) => {
    const url = `${agency}/news/general/90018${Object.values(pages).indexOf(body)}.html`;
    stage.browser.web.put(url, page(body));
    const { tabId, ...opened } = await stage.openArticle(url);
    ({ tab } = opened);
    await waitForQuoted(tab, words);
    await tab.evaluate((wanted) => {
      const host = document.querySelector('news-article, article-text');
      const quoted = [host?.shadowRoot, document]
        .flatMap((tree) => [...(tree?.querySelectorAll('p') ?? [])])
        .find(({ textContent }) => textContent?.includes(wanted));
      const node = quoted?.firstChild ?? document;
      const start = node.textContent?.indexOf(wanted) ?? 0;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      const { left, top, height } = quoted?.getBoundingClientRect() ?? new DOMRect();
      const place = { clientX: left + 40, clientY: top + height / 2 };
      quoted?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true, ...place }));
    }, words);
    const target = (kind: { kind?: 'quotation' }) =>
      stage.control.evaluate(([id, order]) => chrome.tabs.sendMessage(id, order, { frameId: 0 }), [
        tabId,
        { to: 'content', name: 'clips/target', payload: kind },
      ] as const);
    expect(await target({})).toMatchObject({ value: { target: { kind: 'selection', exact: words } } });
    expect(await target({ kind: 'quotation' })).toMatchObject({ value: { target: { kind: 'quotation' } } });
  });

  it('an article that a script puts there late is read as soon as it comes, though the page itself never changes', async () => {
    const url = `${agency}/news/general/9000809.html`;
    stage.browser.web.put(url, page('<main><news-article></news-article></main>'));
    tab = await stage.browser.newTab();
    await tab.goto(url);
    await stage.control.stateWhen(await stage.control.tabId(url), 'no-text');
    await tab.evaluate(
      async ([heading, spoken]) => {
        const host = document.querySelector('news-article');
        const shadow = host?.attachShadow({ mode: 'open' });
        await new Promise((resolve) => setTimeout(resolve, 1000));
        for (const text of [heading, spoken, spoken.replace('Sunday', 'Monday')]) {
          const line = document.createElement(text === heading ? 'h1' : 'p');
          line.textContent = text;
          shadow?.append(line);
        }
      },
      [
        title,
        `"${words}," council head Rosa Tamm told Interfax-Ukraine on Friday, and showed everybody the rope.`,
      ] as const,
    );
    await waitForQuoted(tab, words);
  });
});
