import { expect, it } from 'vitest';
import { ChromiumHarness } from '../support/chromium.ts';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { Control } from '../support/harness.ts';
import { waitForNothing, waitForQuoted } from '../support/shown.ts';

it('a page is given back, quietly, by the reader of an extension that was taken away', async () => {
  const browser = await ChromiumHarness.launch();
  try {
    browser.web.put(articleUrl, fixture('article.en.html'));
    const control = await Control.open(browser);
    const tab = await browser.newTab();
    await tab.goto(articleUrl);
    await waitForQuoted(tab, 'If forty million is the price of listening');
    // An extension from the command line does not come back after a reload: what is left is its old reader.
    await control.evaluate(() => {
      setTimeout(() => chrome.runtime.reload(), 50);
    }, null);
    await waitForNothing(tab);
    const traces = await tab.evaluate(() => {
      const styles = document.querySelectorAll('wirelight-ui, [data-wirelight-ad-style]').length;
      return styles + document.adoptedStyleSheets.length;
    }, null);
    expect(traces).toBe(0);
    expect(await browser.errors()).toEqual([]);
  } finally {
    await browser.close();
  }
});
