import { describe, expect, it } from 'vitest';
import { agency, articleUrl, elsewhere, fixture, listUrl } from '../support/fixtures.ts';
import { until } from '../support/harness.ts';
import { withBrowser } from '../support/stage.ts';

const stage = withBrowser({
  [articleUrl]: fixture('article.en.html'),
  [listUrl]: fixture('list.html'),
  [`${elsewhere}/story`]: fixture('article.en.html'),
});

describe('on a listed agency', () => {
  it('annotates an article without being asked, and counts its quotations on the button', async () => {
    const { tab, tabId, page } = await stage.openArticle(articleUrl);
    expect(page.article.title).toBe('Estuary towns want a say in the northern grid, council head says');
    expect(page.site).toEqual({ host: 'en.interfax.com.ua', mode: 'listed', enabled: true });
    const count = String(page.analysis.quotations.length);
    await until(`the badge ${count}`, async () => {
      const badge = await stage.control.badge(tabId);
      return badge === count ? { done: badge } : { seen: badge };
    });
    await tab.close();
  });

  it('says that a list of news is no article', async () => {
    const tab = await stage.browser.newTab();
    await tab.goto(listUrl);
    const tabId = await stage.control.tabId(listUrl);
    const state = await stage.control.stateWhen(tabId, 'other');
    expect(state.host).toBe(new URL(agency).hostname);
    await tab.close();
  });
});

describe('on any other site', () => {
  it('does nothing by itself and annotates on a press of the toolbar button', async () => {
    const tab = await stage.browser.newTab();
    await tab.goto(`${elsewhere}/story`);
    await tab.toFront();
    const tabId = await stage.control.activeTabId();
    expect(await stage.control.state(tabId)).toEqual({ status: 'no-access', host: '' });
    await stage.browser.pressToolbarButton(tab);
    const { page } = await stage.control.stateWhen(tabId, 'article');
    expect(page.site).toEqual({ host: new URL(elsewhere).hostname, mode: 'once', enabled: true });
    await tab.close();
  });
});
