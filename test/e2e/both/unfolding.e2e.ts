import { afterEach, describe, expect, it } from 'vitest';
import { agency } from '../support/fixtures.ts';
import type { Tab } from '../support/harness.ts';
import { seen, waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const title = 'Lighthouse of Ulmside to be lit again, its keeper says';
const early = 'We have mended the lamp with our own hands';
const late = 'The stairs will have to wait until the summer';
const paragraphs = [
  'ULMSIDE. Jan 30 (Interfax-Ukraine) – The lighthouse of Ulmside will be lit again after four dark winters, its keeper has said.',
  `"${early}," keeper Karl Venn told Interfax-Ukraine on Friday.`,
  'He added that the harbour office had paid for the glass, and the fishermen for everything else.',
  `"${late}," Venn said.`,
].map((text) => `<p>${text}</p>`);
const page = (
  rest: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="og:type" content="article"><meta property="og:title" content="${title}">
  <style>.folded .rest { display: none }</style></head>
  <body class="folded"><main><h1>${title}</h1><div class="article-content">${paragraphs.slice(0, 2).join('')}${rest}</div></main></body></html>`;
const rest = paragraphs.slice(2).join('');

let tab: Tab;

const stage = withBrowser();

afterEach(() => tab.close());

describe('text that is folded away', () => {
  it.each([
    [
      'by the page’s styles',
      `<button id="more" onclick="document.body.className=''">Read on</button><div class="rest">${rest}</div>`,
    ],
    ['in a part to open', `<details><summary id="more">Read on</summary>${rest}</details>`],
  ])('is read once it is to be seen: %s', async (where, html) => {
    const url = `${agency}/news/general/9000${where.length}.html`;
    stage.browser.web.put(url, page(html));
    tab = await stage.browser.newTab();
    await tab.goto(url);
    await waitForQuoted(tab, early);
    const tabId = await stage.control.tabId(url);
    expect((await seen(tab)).quoted.join(' ')).not.toContain(late);
    expect((await stage.control.stateWhen(tabId, 'article')).page.article.paragraphs.length).toBe(2);
    await tab.click('#more');
    await waitForQuoted(tab, late);
  });
});
