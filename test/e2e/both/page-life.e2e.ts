import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleUrl, fixture, listUrl } from '../support/fixtures.ts';
import type { Tab } from '../support/harness.ts';
import { seen, waitForNothing, waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const quotation = 'If forty million is the price of listening';
const secondUrl = 'https://en.interfax.com.ua/news/political/9000102.html';

let tab: Tab;

const stage = withBrowser({ [articleUrl]: fixture('article.en.html'), [listUrl]: fixture('list.html') });

beforeEach(async () => {
  tab = await stage.browser.newTab();
});

afterEach(() => tab.close());

async function openArticle(): Promise<number> {
  await tab.goto(articleUrl);
  await waitForQuoted(tab, quotation);
  return stage.control.tabId(articleUrl);
}

describe('an article', () => {
  it('has its quotations highlighted, its speakers underlined and its ads gone', async () => {
    await openArticle();
    const { highlights, quoted, hidden } = await seen(tab);
    expect(highlights.some((name) => name.startsWith('name-'))).toBe(true);
    expect(quoted.join(' ')).toContain('We are asked to give the land, the water and the silence.');
    expect(hidden).toBeGreaterThanOrEqual(4);
    const labels = await tab.evaluate(() => {
      const visible = [...document.querySelectorAll('.ad, .ad-slot, .adsbygoogle')].filter((element) => {
        return element.checkVisibility();
      });
      return visible.length;
    }, null);
    expect(labels).toBe(0);
  });

  it('is exactly as it was once Wirelight is switched off', async () => {
    await stage.control.settings({ sitesOff: ['en.interfax.com.ua'] });
    await tab.goto(articleUrl);
    const tabId = await stage.control.tabId(articleUrl);
    expect((await stage.control.state(tabId)).status).toBe('off');
    const photograph = () => {
      const shown = [...document.querySelectorAll('body *')].map((element) => element.checkVisibility());
      return { html: document.documentElement.outerHTML, shown, sheets: document.adoptedStyleSheets.length };
    };
    const before = await tab.evaluate(photograph, null);

    await stage.control.ask('site/forget', { host: 'en.interfax.com.ua', tabId });
    await waitForQuoted(tab, quotation);
    expect((await seen(tab)).hidden).toBeGreaterThan(0);
    await stage.control.ask('site/never', { host: 'en.interfax.com.ua', tabId });
    await waitForNothing(tab);
    expect(await tab.evaluate(photograph, null)).toEqual(before);
    await stage.control.ask('site/forget', { host: 'en.interfax.com.ua' });
  });

  it('loses an advertisement that comes seconds later, and counts it', async () => {
    const tabId = await openArticle();
    const before = (await stage.control.stateWhen(tabId, 'article')).page.ads.length;
    await tab.evaluate(() => {
      const late = document.createElement('div');
      late.className = 'ad';
      late.id = 'late';
      late.textContent = 'ADVERTISEMENT';
      document.querySelector('.article-content p:nth-of-type(3)')?.after(late);
    }, null);
    await tab.waitFor(() => document.getElementById('late')?.checkVisibility() === false, null);
    expect((await stage.control.stateWhen(tabId, 'article')).page.ads.length).toBe(before + 1);
  });

  it('keeps its highlights when the page puts new nodes in place of the old', async () => {
    await openArticle();
    await tab.evaluate(() => {
      const body = document.querySelector('.article-content');
      body?.replaceWith(body.cloneNode(true));
    }, null);
    await waitForQuoted(tab, quotation);
  });

  it('is painted again when a script of the page clears the registry and the style sheets', async () => {
    await openArticle();
    await tab.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    }, null);
    await waitForQuoted(tab, quotation);
    await tab.waitFor(() => document.adoptedStyleSheets.length === 1, null);
  });

  it('is taken down and the next one annotated when the page goes on without loading', async () => {
    const tabId = await openArticle();
    const words = 'The ferry will sail again on Monday, whatever the river says';
    await tab.evaluate(
      ({ url, spoken }) => {
        history.pushState({}, '', url);
        const title = document.querySelector('h1');
        const body = document.querySelector('.article-content');
        if (title === null || body === null) return;
        title.textContent = 'Ferry to sail again, port director says';
        document.title = title.textContent;
        document.querySelector('meta[property="og:title"]')?.setAttribute('content', document.title);
        document.querySelector('link[rel=canonical]')?.setAttribute('href', url);
        body.replaceChildren(
          ...[
            'KYIV. Jan 30 (Interfax-Ukraine) – The ferry across the Lower Ostra will return to service after four months of repairs, the port has said.',
            `"${spoken}," port director Iryna Moroz told Interfax-Ukraine on Friday.`,
            'She added that the fare would stay the same for the residents of both banks until the end of the year.',
            'As reported, the ferry was taken out of service in September after its engine had failed in the middle of the river.',
          ].map((text) => {
            const paragraph = document.createElement('p');
            paragraph.textContent = text;
            return paragraph;
          }),
        );
      },
      { url: secondUrl, spoken: words },
    );
    await waitForQuoted(tab, words);
    expect((await seen(tab)).quoted.join(' ')).not.toContain(quotation);
    const { page } = await stage.control.stateWhen(tabId, 'article');
    expect(page.article.title).toBe('Ferry to sail again, port director says');
    expect(page.article.url).toBe(secondUrl);
  });

  it('is left alone when the page goes on to a list, and found again when it goes back', async () => {
    const tabId = await openArticle();
    await tab.evaluate((url) => {
      const main = document.querySelector('main');
      const list = document.createElement('main');
      const heading = document.createElement('h1');
      heading.textContent = 'Economy';
      const links = ['One', 'Two'].map((title) => {
        const link = document.createElement('a');
        link.href = '/news/other.html';
        link.textContent = title;
        return link;
      });
      list.append(heading, ...links);
      history.pushState({}, '', url);
      main?.replaceWith(list);
      addEventListener('popstate', () => main && list.replaceWith(main));
      for (const meta of document.querySelectorAll('meta[property]')) meta.remove();
    }, listUrl);
    await waitForNothing(tab);
    await stage.control.stateWhen(tabId, 'other');
    await tab.evaluate(() => history.back(), null);
    await waitForQuoted(tab, quotation);
  });

  it('is annotated under a policy that forbids everything', async () => {
    const strict = 'https://en.interfax.com.ua/news/general/9000103.html';
    stage.browser.web.put(strict, {
      body: fixture('article.en.html'),
      headers: { 'content-security-policy': "default-src 'none'; sandbox allow-same-origin allow-scripts" },
    });
    await tab.goto(strict);
    await waitForQuoted(tab, quotation);
    await tab.waitFor(() => document.querySelector('.ad')?.checkVisibility() === false, null);
  });

  it('is answered for although the browser stopped the background', async () => {
    const tabId = await openArticle();
    await stage.browser.stopBackground();
    const { page } = await stage.control.stateWhen(tabId, 'article');
    expect(page.analysis.quotations.length).toBeGreaterThan(5);
    await stage.browser.stopBackground();
    await tab.reload();
    await waitForQuoted(tab, quotation);
  });
});
