import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { withChromium } from '../support/stage.ts';
import { pictures } from '../views/studio.ts';

const stage = withChromium({ [articleUrl]: fixture('article.en.html') });

const source = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

it('pictures an article with the popup over it, for those who have not met it', async () => {
  const tab = await stage.browser.newTab();
  await tab.resize(880, 760);
  await tab.goto(articleUrl);
  const { page } = await stage.control.stateWhen(await stage.control.tabId(articleUrl), 'article');
  const article = await tab.page.screenshot();
  await stage.browser.pressToolbarButton(tab);
  const popup = await stage.browser.popup();
  await popup.waitFor("document.querySelector('.passage')");
  expect(await popup.evaluate("document.querySelector('h1').textContent")).toBe(page.article.title);
  const over = await popup.screenshot();

  const sheet = await stage.browser.newTab();
  await sheet.resize(1300, 820);
  await sheet.page.setContent(`<body style="margin:0;padding:30px;background:#e9e6df;position:relative">
    <img style="display:block;border-radius:10px;box-shadow:0 8px 40px #0003" src="${source(article)}">
    <img style="position:absolute;top:44px;right:30px;border-radius:10px;box-shadow:0 0 0 1px #0002,0 16px 60px #0006" src="${source(over)}">`);
  await sheet.page.screenshot({ path: join(pictures, 'hero.png') });
});
