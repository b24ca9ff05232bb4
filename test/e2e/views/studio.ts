import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../src/cli/setup/browsers.mjs';
import { type ServedViews, serveViews } from './serve.ts';

export type Query = Readonly<Record<string, string>>;

/** Where pictures of every view go; `npm run screenshots` copies a choice of them to docs/screenshots. */
export const pictures = resolve('.wirelight/screenshots');

/** A browser that shows any view in any state with sample data. */
export interface Studio {
  readonly page: Page;
  show(query: Query): Promise<void>;
  picture(name: string): Promise<void>;
  /** What axe finds, as "rule: element". */
  barriers(): Promise<readonly string[]>;
  /** Elements that stick out of the window to the right. */
  overflowing(): Promise<readonly string[]>;
  /** Buttons higher than two lines of text: stretched by what they stand in. */
  stretched(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openStudio(folder: string): Promise<Studio> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium was found; `npm test` installs one.');
  const views: ServedViews = await serveViews(resolve('.wirelight', folder));
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  // A busy machine may take long; what is asked for is not speed.
  page.setDefaultTimeout(55_000);
  await mkdir(pictures, { recursive: true });
  return {
    page,
    async show(query) {
      await page.goto(views.address(query));
      await page.locator('#app > *').first().waitFor();
      // The sample is there once the engine has read it.
      if (query.view === 'welcome') await page.locator('.passage').first().waitFor();
      if (query.view === 'page') await page.locator('wirelight-ui .box').first().waitFor();
      if (query.state?.includes('-note')) await page.locator('wirelight-ui textarea').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
    },
    async picture(name) {
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, animations: 'disabled' });
    },
    async barriers() {
      await page.evaluate(axe.source);
      return page.evaluate<string[]>(
        'axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => ' +
          'nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)))',
      );
    },
    overflowing: () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll('body *'),
          ...(document.querySelector('wirelight-ui')?.shadowRoot?.querySelectorAll('*') ?? []),
        ]
          .filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .filter((element) => !element.closest('.tabs, .visually-hidden, .matrix-scroll, pre'))
          .map((element) => element.outerHTML.slice(0, 120)),
      ),
    stretched: () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.button')]
          .filter((element) => element.getBoundingClientRect().height > 60)
          .map((element) => element.outerHTML.slice(0, 120)),
      ),
    async close() {
      await browser.close();
      await views.close();
    },
  };
}
