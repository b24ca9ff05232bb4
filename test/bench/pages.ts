import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { decode } from '../../src/cli/annotate/decode.ts';
import { bundled } from '../support/bundled.ts';
import type { PageTimes } from './page-in-browser.ts';
import type { StormShares } from './storm-in-browser.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const BROWSERS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const BENCH_PAGE = 'https://bench.example/';
/** Of a page that does not say where it lies. */
const STORY = 'https://news.example/2026/01/29/story.html';
/** How many pages are put into a storm of changes: the longest ones, where a look is dearest. */
const STORMS = 2;
/** Only pages that are isolated like this get a clock finer than a tenth of a millisecond. */
const PRECISE = {
  'content-type': 'text/html',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Pages to measure on: our own, and those of a folder of saved pages where WIRELIGHT_PAGES names one. */
function pageFiles(): string[] {
  const folders = [FIXTURES, process.env.WIRELIGHT_PAGES].filter(
    (folder): folder is string => folder !== undefined,
  );
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(folder, file)),
  );
}

/**
 * Detecting and reading pages in real Chromium, side by side with Mozilla's isProbablyReaderable and Readability
 * in one run. Prints medians and 95th percentiles in milliseconds and their ratios, and which share of its time a page
 * pays that changes without a pause.
 */
export async function benchPages(): Promise<void> {
  const executablePath = BROWSERS.find((path) => path !== undefined && existsSync(path));
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage();
    // Saved pages name pictures and frames that nobody needs here.
    await page.route(/./, (route) =>
      route.request().url() === BENCH_PAGE
        ? route.fulfill({ body: '<!doctype html><body>', headers: PRECISE })
        : route.abort(),
    );
    await page.goto(BENCH_PAGE);
    for (const name of ['page-in-browser.ts', 'storm-in-browser.ts'])
      await page.addScriptTag({ content: await bundled(new URL(name, import.meta.url), 'bench') });
    const pages = pageFiles().map((file) => decode(readFileSync(file), true));
    const times: PageTimes[] = [];
    for (const html of pages) times.push(await inPage<PageTimes>(page, 'measurePage', html));
    report(times);
    const longest = pages.toSorted((a, b) => b.length - a.length).slice(0, STORMS);
    for (const html of longest) reportStorm(await inPage<StormShares>(page, 'measureStorm', html));
  } finally {
    await browser.close();
  }
}

function inPage<T>(page: Page, name: string, html: string): Promise<T> {
  return page.evaluate(
    ({ name, html, url }) => {
      const measure: unknown = Reflect.get(globalThis, name);
      if (typeof measure !== 'function') throw new Error('The bench script is not in the page.');
      return measure(html, url);
    },
    { name, html, url: STORY },
  );
}

function reportStorm({ detector, reader }: StormShares): void {
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  console.log(
    `a storm of changes: detector ${percent(detector)}, reader ${percent(reader)} of the page's time`,
  );
}

function report(times: readonly PageTimes[]): void {
  console.log(`pages: ${times.length}, in Chromium`);
  for (const [ours, theirs] of [
    ['detect', 'isProbablyReaderable'],
    ['read', 'readability'],
  ] as const) {
    for (const [name, share] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      const mine = quantile(
        times.map((time) => time[ours]),
        share,
      );
      const other = quantile(
        times.map((time) => time[theirs]),
        share,
      );
      console.log(
        `${ours} ${name} ${mine.toFixed(2)} ms, ${theirs} ${other.toFixed(2)} ms, ratio ${(mine / other).toFixed(2)}`,
      );
    }
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

await benchPages();
