import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Result } from '../../messages/index.ts';
import type { PageState } from '../../model/index.ts';
import { Chromium } from '../chromium/chromium.ts';
import { openSource } from './source.ts';
import { summaryOf } from './summary.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pictures = join(root, '.wirelight', 'start');
const patience = 30_000;

/** Asks the running extension about a tab, from a page of its own, until it has come to an answer. */
async function stateOf(own: Page, url: string): Promise<{ tabId: number; state: PageState }> {
  const end = Date.now() + patience;
  for (;;) {
    const tabId = await own.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url === address)?.id;
    }, url);
    if (tabId !== undefined) {
      const answer: Result<PageState> = await own.evaluate(
        (tab) =>
          chrome.runtime.sendMessage({ to: 'background', name: 'page/state', payload: { tabId: tab } }),
        tabId,
      );
      if (!answer.ok) throw new Error(answer.error.message);
      if (answer.value.status !== 'reading') return { tabId, state: answer.value };
    }
    if (Date.now() > end) throw new Error('The extension gave no answer in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function setView(own: Page, tabId: number, on: boolean): Promise<void> {
  const message = { to: 'content', name: 'view/set', payload: { highlights: on, adsHidden: on } };
  await own.evaluate(([tab, order]) => chrome.tabs.sendMessage(tab, order, { frameId: 0 }), [
    tabId,
    message,
  ] as const);
}

async function show(chromium: Chromium, url: string): Promise<void> {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
  const own = await chromium.context.newPage();
  await own.goto(chromium.address('src/ui/options/index.html'));
  await chromium.pressToolbarButton(page);
  const popup = await chromium.popup();
  const { tabId, state } = await stateOf(own, page.url());
  console.log(`\n${summaryOf(state)}\n`);

  await mkdir(pictures, { recursive: true });
  const save = async (name: string, picture: Promise<Buffer>) => {
    const path = join(pictures, name);
    await writeFile(path, await picture);
    console.log(`Saved ${relative(process.cwd(), path)}`);
  };
  await popup.waitFor(`document.querySelector('h1, h2') !== null`);
  await save('popup.png', popup.screenshot());
  if (state.status === 'article') {
    await setView(own, tabId, false);
    await save('page-before.png', page.screenshot({ fullPage: true }));
    await setView(own, tabId, true);
  }
  await save('page-after.png', page.screenshot({ fullPage: true }));
  await own.close();
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))[0];
const display =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = !display || process.argv.includes('--headless');

try {
  const source = await openSource(wanted, process.env.WIRELIGHT_CALLED_FROM ?? process.cwd());
  const executablePath = process.env.WIRELIGHT_CHROMIUM ?? '';
  const chromium = await Chromium.launch({ executablePath, extension: join(root, 'dist/chrome'), headless });
  try {
    await show(chromium, source.url);
    if (!headless) {
      console.log('\nThe browser is yours; close it to end.');
      await chromium.context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    source.close();
    await chromium.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
