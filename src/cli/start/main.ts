import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Result } from '../../messages/index.ts';
import type { PageState } from '../../model/index.ts';
import { Chromium } from '../chromium/chromium.ts';
import { openSource, type Source } from './source.ts';
import { summaryOf } from './summary.ts';

/** npm changes the folder; names are meant from where the reader called. */
const calledFrom = process.env.WIRELIGHT_CALLED_FROM ?? process.cwd();
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

/** Has a tab annotated that does not look like an article. */
async function annotate(own: Page, tabId: number): Promise<void> {
  const message = { to: 'background', name: 'page/annotate', payload: { tabId } };
  await own.evaluate((order) => chrome.runtime.sendMessage(order), message);
}

async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience }).catch((error: unknown) => {
    const code = /net::\w+|Timeout/.exec(String(error))?.[0] ?? String(error);
    throw new Error(`${url} cannot be opened: ${code}`);
  });
}

async function show(chromium: Chromium, { url, isText }: Source): Promise<void> {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await goTo(page, url);
  const own = await chromium.context.newPage();
  await own.goto(chromium.address('src/ui/options/index.html'));
  await chromium.pressToolbarButton(page);
  const popup = await chromium.popup();
  const first = await stateOf(own, page.url());
  const { tabId } = first;
  if (isText && first.state.status === 'other') await annotate(own, tabId);
  const { state } = isText ? await stateOf(own, page.url()) : first;
  console.log(`\n${summaryOf(state)}\n`);

  await mkdir(pictures, { recursive: true });
  const save = async (name: string, picture: Promise<Buffer>) => {
    const path = join(pictures, name);
    await writeFile(path, await picture);
    console.log(`Saved ${relative(calledFrom, path)}`);
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
  const source = await openSource(wanted, calledFrom);
  const executablePath = process.env.WIRELIGHT_CHROMIUM ?? '';
  const chromium = await Chromium.launch({ executablePath, extension: join(root, 'dist/chrome'), headless });
  try {
    await show(chromium, source);
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
