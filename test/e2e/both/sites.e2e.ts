import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agency, articleUrl, elsewhere, fixture } from '../support/fixtures.ts';
import { Control, type Harness, type Tab } from '../support/harness.ts';
import { launch } from '../support/launch.ts';
import { seen, waitForNothing, waitForQuoted } from '../support/shown.ts';

const quotation = 'If forty million is the price of listening';
const storyUrl = `${elsewhere}/story`;
const host = new URL(elsewhere).hostname;

let browser: Harness;
let control: Control;
let tab: Tab;

beforeAll(async () => {
  browser = await launch({ granted: [`https://${host}/*`, `http://${host}/*`] });
  browser.web.put(articleUrl, fixture('article.en.html'));
  browser.web.put(storyUrl, fixture('article.en.html'));
  control = await Control.open(browser);
});

afterAll(async () => {
  expect(await browser.errors()).toEqual([]);
  await browser.close();
});

beforeEach(async () => {
  tab = await browser.newTab();
});

afterEach(() => tab.close());

describe('a site that nobody listed', () => {
  it('is annotated on every visit once the reader chose it and gave access to just that host', async () => {
    expect(await control.ask('site/always', { host })).toMatchObject({ ok: true });
    await tab.goto(storyUrl);
    await waitForQuoted(tab, quotation);
    const tabId = await control.tabId(storyUrl);
    const { page } = await control.stateWhen(tabId, 'article');
    expect(page.site).toEqual({ host, mode: 'opted-in', enabled: true });

    await control.ask('site/never', { host, tabId });
    await waitForNothing(tab);
    await tab.reload();
    const scripts = await control.evaluate(() => chrome.scripting.getRegisteredContentScripts(), null);
    expect(scripts).toEqual([]);
    expect((await seen(tab)).quoted).toEqual([]);
    await control.ask('site/forget', { host });
  });
});

describe('a listed site', () => {
  it('is left alone while access is not given, annotated on a press of the button, and by itself once it is', async () => {
    await browser.allowListed(false);
    await tab.goto(articleUrl);
    const tabId = await control.activeTabId();
    expect((await control.state(tabId)).status).toBe('no-access');
    expect((await seen(tab)).quoted).toEqual([]);

    await browser.pressToolbarButton(tab);
    await waitForQuoted(tab, quotation);
    const { page } = await control.stateWhen(tabId, 'article');
    expect(page.site).toEqual({ host: new URL(agency).hostname, mode: 'once', enabled: true });

    await browser.allowListed(true);
    browser.web.put(`${articleUrl}?again`, fixture('article.en.html'));
    await tab.goto(`${articleUrl}?again`);
    await waitForQuoted(tab, quotation);
    expect((await control.stateWhen(tabId, 'article')).page.site.mode).toBe('listed');
  });
});
