import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChromiumHarness } from '../support/chromium.ts';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { Control } from '../support/harness.ts';
import { pictures } from '../views/studio.ts';

let browser: ChromiumHarness;

beforeAll(async () => {
  browser = await ChromiumHarness.launch();
  browser.web.put(articleUrl, fixture('article.en.html'));
  await mkdir(pictures, { recursive: true });
});

afterAll(() => browser.close());

const source = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

it('pictures an article with the popup over it, for those who have not met it', async () => {
  const control = await Control.open(browser);
  const tab = await browser.newTab();
  await tab.resize(880, 760);
  await tab.goto(articleUrl);
  const { page } = await control.stateWhen(await control.tabId(articleUrl), 'article');
  const article = await tab.page.screenshot();
  await browser.pressToolbarButton(tab);
  const popup = await browser.popup();
  await popup.waitFor("document.querySelector('.passage')");
  expect(await popup.evaluate("document.querySelector('h1').textContent")).toBe(page.article.title);
  const over = await popup.screenshot();

  const sheet = await browser.newTab();
  await sheet.resize(1300, 820);
  await sheet.page.setContent(`<body style="margin:0;padding:30px;background:#e9e6df;position:relative">
    <img style="display:block;border-radius:10px;box-shadow:0 8px 40px #0003" src="${source(article)}">
    <img style="position:absolute;top:44px;right:30px;border-radius:10px;box-shadow:0 0 0 1px #0002,0 16px 60px #0006" src="${source(over)}">`);
  await sheet.page.screenshot({ path: join(pictures, 'hero.png') });
});
