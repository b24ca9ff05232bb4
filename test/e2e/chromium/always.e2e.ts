import { expect, it } from 'vitest';
import { withGranted } from '../support/chromium.ts';
import { elsewhere, fixture } from '../support/fixtures.ts';
import { until } from '../support/harness.ts';
import { waitForQuoted } from '../support/shown.ts';
import { withChromium } from '../support/stage.ts';

const host = new URL(elsewhere).hostname;
const storyUrl = `${elsewhere}/story`;
const frontUrl = `${elsewhere}/`;

const stage = withChromium({ [storyUrl]: fixture('article.en.html'), [frontUrl]: fixture('list.html') }, () =>
  withGranted([`https://${host}/*`, `http://${host}/*`]),
);

it('"Always on this site" holds although the browser’s question closes the popup that asked', async () => {
  await stage.browser.allowListed(false);
  const front = await stage.browser.newTab();
  await front.goto(frontUrl);
  const open = await stage.browser.newTab();
  await open.goto(storyUrl);
  await front.toFront();
  await stage.browser.pressToolbarButton(front);
  const popup = await stage.browser.popup();
  await popup.waitFor("document.querySelectorAll('.state button').length > 1");
  await popup.evaluate(`{
    const always = [...document.querySelectorAll('.state button')].find(({ textContent }) => textContent.startsWith('Always'));
    // After the answer to us: the question closes the popup, which takes an answer with it that is under way.
    setTimeout(() => always.click(), 100);
  }`);
  await until('the wish in the store', async () => {
    const stored = await stage.control.evaluate(() => chrome.storage.session.get('siteWish'), null);
    return 'siteWish' in stored ? { done: true } : { seen: stored };
  });

  // The reader's yes to the browser's question.
  await stage.browser.allowListed(true);
  await waitForQuoted(open, 'If forty million is the price of listening');
  const { page } = await stage.control.stateWhen(await stage.control.tabId(storyUrl), 'article');
  expect(page.site).toEqual({ host, mode: 'opted-in', enabled: true });
});
