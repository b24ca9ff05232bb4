import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agency, articleUrl, elsewhere, fixture, listUrl } from '../support/fixtures.ts';
import { Control, type Harness, until } from '../support/harness.ts';
import { launch } from '../support/launch.ts';

let browser: Harness;
let control: Control;

beforeAll(async () => {
  browser = await launch();
  browser.web.put(articleUrl, fixture('article.en.html'));
  browser.web.put(listUrl, fixture('list.html'));
  browser.web.put(`${elsewhere}/story`, fixture('article.en.html'));
  control = await Control.open(browser);
});

afterAll(async () => {
  expect(await browser.errors()).toEqual([]);
  await browser.close();
});

describe('on a listed agency', () => {
  it('annotates an article without being asked, and counts its quotations on the button', async () => {
    const tab = await browser.newTab();
    await tab.goto(articleUrl);
    const tabId = await control.tabId(articleUrl);
    const { page } = await control.stateWhen(tabId, 'article');
    expect(page.article.title).toBe('Estuary towns want a say in the northern grid, council head says');
    expect(page.site).toEqual({ host: 'en.interfax.com.ua', mode: 'listed', enabled: true });
    const count = String(page.analysis.quotations.length);
    await until(`the badge ${count}`, async () => {
      const badge = await control.badge(tabId);
      return badge === count ? { done: badge } : { seen: badge };
    });
    await tab.close();
  });

  it('says that a list of news is no article', async () => {
    const tab = await browser.newTab();
    await tab.goto(listUrl);
    const tabId = await control.tabId(listUrl);
    const state = await control.stateWhen(tabId, 'other');
    expect(state.host).toBe(new URL(agency).hostname);
    await tab.close();
  });
});

describe('on any other site', () => {
  it('does nothing by itself and annotates on a press of the toolbar button', async () => {
    const tab = await browser.newTab();
    await tab.goto(`${elsewhere}/story`);
    await tab.toFront();
    const tabId = await control.activeTabId();
    expect(await control.state(tabId)).toEqual({ status: 'no-access', host: '' });
    await browser.pressToolbarButton(tab);
    const { page } = await control.stateWhen(tabId, 'article');
    expect(page.site).toEqual({ host: new URL(elsewhere).hostname, mode: 'once', enabled: true });
    await tab.close();
  });
});
