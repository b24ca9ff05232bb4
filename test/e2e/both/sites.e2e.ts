import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agency, articleUrl, elsewhere, fixture } from '../support/fixtures.ts';
import type { Tab } from '../support/harness.ts';
import { seen, waitForNothing, waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const quotation = 'If forty million is the price of listening';
const storyUrl = `${elsewhere}/story`;
const host = new URL(elsewhere).hostname;

let tab: Tab;

const stage = withBrowser(
  { [articleUrl]: fixture('article.en.html'), [storyUrl]: fixture('article.en.html') },
  { granted: [`https://${host}/*`, `http://${host}/*`] },
);

beforeEach(async () => {
  tab = await stage.browser.newTab();
});

afterEach(() => tab.close());

describe('a site that nobody listed', () => {
  it('is annotated on every visit once the reader chose it and gave access to just that host', async () => {
    expect(await stage.control.ask('site/always', { host })).toMatchObject({ ok: true });
    await tab.goto(storyUrl);
    await waitForQuoted(tab, quotation);
    const tabId = await stage.control.tabId(storyUrl);
    const { page } = await stage.control.stateWhen(tabId, 'article');
    expect(page.site).toEqual({ host, mode: 'opted-in', enabled: true });

    await stage.control.ask('site/never', { host, tabId });
    await waitForNothing(tab);
    await tab.reload();
    const scripts = await stage.control.evaluate(() => chrome.scripting.getRegisteredContentScripts(), null);
    expect(scripts).toEqual([]);
    expect((await seen(tab)).quoted).toEqual([]);
    await stage.control.ask('site/forget', { host });
  });
});

describe('a listed site', () => {
  it('is left alone while access is not given, annotated on a press of the button, and by itself once it is', async () => {
    await stage.browser.allowListed(false);
    await tab.goto(articleUrl);
    const tabId = await stage.control.activeTabId();
    expect((await stage.control.state(tabId)).status).toBe('no-access');
    expect((await seen(tab)).quoted).toEqual([]);

    await stage.browser.pressToolbarButton(tab);
    await waitForQuoted(tab, quotation);
    const { page } = await stage.control.stateWhen(tabId, 'article');
    expect(page.site).toEqual({ host: new URL(agency).hostname, mode: 'once', enabled: true });

    await stage.browser.allowListed(true);
    stage.browser.web.put(`${articleUrl}?again`, fixture('article.en.html'));
    await tab.goto(`${articleUrl}?again`);
    await waitForQuoted(tab, quotation);
    expect((await stage.control.stateWhen(tabId, 'article')).page.site.mode).toBe('listed');
  });
});
