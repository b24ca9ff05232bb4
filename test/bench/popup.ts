import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PopupView } from '../../src/cli/chromium/popup-view.ts';
import { ChromiumHarness, type ChromiumTab } from '../e2e/support/chromium.ts';
import { articleUrl, fixture } from '../e2e/support/fixtures.ts';
import { Control } from '../e2e/support/harness.ts';

const ROUNDS = 15;
const ours = { path: 'src/ui/popup/index.html', shown: '.passage-words' };
const bare = { path: 'bare.html', shown: 'h1' };

/** Milliseconds from the start of its navigation to the frame that first shows the words looked for. */
async function painted(browser: ChromiumHarness, tab: ChromiumTab, { path, shown }: typeof ours) {
  await browser.chromium.worker.evaluate((popup) => chrome.action.setPopup({ popup }), path);
  await browser.pressToolbarButton(tab);
  const session = await browser.chromium.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser is gone.');
  const popup = await PopupView.find(session, browser.chromium.address(path));
  await popup.waitFor(`document.querySelector(${JSON.stringify(shown)})`);
  const time = await popup.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ element }) => element?.matches(${JSON.stringify(shown)}));
      if (entry) resolve(entry.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  })`);
  // The answer is lost with the popup.
  void popup.evaluate('window.close()');
  await session.detach();
  if (typeof time !== 'number') throw new Error('The popup was not painted.');
  return time;
}

/**
 * How long the popup takes to be painted over an article whose analysis is at hand, beside a page of one line
 * opened in turn in the same place, which is what the browser itself takes.
 * @param extension folder of the built extension
 */
async function benchPopup(extension: string): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'wirelight-popup-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, bare.path), '<!doctype html><title>Bare</title><h1>A bare page</h1>');
  const browser = await ChromiumHarness.launch(undefined, copy);
  try {
    browser.web.put(articleUrl, fixture('article.en.html'));
    const control = await Control.open(browser);
    const tab = await browser.newTab();
    await tab.goto(articleUrl);
    await control.stateWhen(await control.tabId(articleUrl), 'article');
    const times: { ours: number; bare: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const pair = { ours: await painted(browser, tab, ours), bare: await painted(browser, tab, bare) };
      // The first opening fills the browser's caches.
      if (round > 0) times.push(pair);
    }
    report(times);
  } finally {
    await browser.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

function report(times: readonly { ours: number; bare: number }[]): void {
  for (const [name, share] of [
    ['least', 0],
    ['median', 0.5],
    ['p95', 0.95],
  ] as const) {
    const mine = quantile(
      times.map((time) => time.ours),
      share,
    );
    const other = quantile(
      times.map((time) => time.bare),
      share,
    );
    console.log(
      `popup ${name} ${mine.toFixed(0)} ms, bare page ${other.toFixed(0)} ms, ratio ${(mine / other).toFixed(2)}`,
    );
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const extension = resolve(process.argv[2] ?? 'dist/chrome');
if (!existsSync(extension)) throw new Error('Build first: npm run build');
await benchPopup(extension);
