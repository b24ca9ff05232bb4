import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChromiumHarness, withGranted } from '../support/chromium.ts';
import { elsewhere, fixture } from '../support/fixtures.ts';
import { Control, until } from '../support/harness.ts';
import { waitForQuoted } from '../support/shown.ts';

const host = new URL(elsewhere).hostname;
const storyUrl = `${elsewhere}/story`;
const frontUrl = `${elsewhere}/`;

let browser: ChromiumHarness;

beforeAll(async () => {
  browser = await ChromiumHarness.launch(undefined, withGranted([`https://${host}/*`, `http://${host}/*`]));
  browser.web.put(storyUrl, fixture('article.en.html'));
  browser.web.put(frontUrl, fixture('list.html'));
});

afterAll(async () => {
  expect(await browser.errors()).toEqual([]);
  await browser.close();
});

it('"Always on this site" holds although the browser’s question closes the popup that asked', async () => {
  const control = await Control.open(browser);
  await browser.allowListed(false);
  const front = await browser.newTab();
  await front.goto(frontUrl);
  const open = await browser.newTab();
  await open.goto(storyUrl);
  await front.toFront();
  await browser.pressToolbarButton(front);
  const popup = await browser.popup();
  await popup.waitFor("document.querySelectorAll('.state button').length > 1");
  await popup.evaluate(`{
    const always = [...document.querySelectorAll('.state button')].find(({ textContent }) => textContent.startsWith('Always'));
    // After the answer to us: the question closes the popup, which takes an answer with it that is under way.
    setTimeout(() => always.click(), 100);
  }`);
  await until('the wish in the store', async () => {
    const stored = await control.evaluate(() => chrome.storage.session.get('siteWish'), null);
    return 'siteWish' in stored ? { done: true } : { seen: stored };
  });

  // The reader's yes to the browser's question.
  await browser.allowListed(true);
  await waitForQuoted(open, 'If forty million is the price of listening');
  const { page } = await control.stateWhen(await control.tabId(storyUrl), 'article');
  expect(page.site).toEqual({ host, mode: 'opted-in', enabled: true });
});
