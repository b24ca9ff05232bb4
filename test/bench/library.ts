import { existsSync } from 'node:fs';
import type { Clip } from '../../src/model/index.ts';
import { Control, type Harness, type Tab } from '../e2e/support/harness.ts';
import { launch } from '../e2e/support/launch.ts';
import { inventedClips } from '../support/invented-library.ts';

/**
 * The library page of the built extension with a small and a large library, side by side in one run: time to the first
 * lines of the list, time until everything can be found, time of a query, and the longest task that held the page.
 * Run by `npm run bench:library` after a build.
 */
if (!existsSync('dist/chrome/manifest.json')) {
  console.error('There is no built extension to measure. Run `npm run build` first.');
  process.exit(1);
}

const sizes = [500, 20_000];
const queries = ['порт', 'port', 'тарифів', 'Tarkova grain', 'terminel', '4.2', 'no'];
const batch = 400;

async function fill(control: Control, clips: readonly Clip[]): Promise<void> {
  const begun = await control.ask('import/begin', {});
  if (!begun.ok) throw new Error(begun.error.message);
  const { importId } = begun.value;
  for (let at = 0; at < clips.length; at += batch) {
    const records = clips.slice(at, at + batch).map((value) => ({ type: 'clip', value }) as const);
    const added = await control.ask('import/add', { importId, records });
    if (!added.ok) throw new Error(added.error.message);
  }
  const done = await control.ask('import/commit', { importId });
  if (!done.ok) throw new Error(done.error.message);
}

interface Figures {
  readonly lines: number;
  readonly ready: number;
  readonly longest: number;
  readonly query: readonly number[];
}

async function measure(browser: Harness): Promise<Figures> {
  const tab: Tab = await browser.openOwn('src/ui/library/index.html');
  const started = performance.now();
  await tab.waitFor(() => document.querySelector('.clip-line'), null);
  const lines = performance.now() - started;
  await tab.waitFor(
    () =>
      document.querySelector('.clip-line') !== null && document.querySelector('.status progress') === null,
    null,
  );
  const ready = performance.now() - started;
  const query: number[] = [];
  for (const text of queries) {
    query.push(
      await tab.evaluate(async (words) => {
        const input = document.querySelector<HTMLInputElement>('[data-search] input');
        if (input === null) throw new Error('no search');
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Two frames: the former query has been drawn.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const before = performance.now();
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.resolve();
        return performance.now() - before;
      }, text),
    );
  }
  const longest = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(Math.max(...list.getEntries().map(({ duration }) => duration))),
        ).observe({
          type: 'longtask',
          buffered: true,
        });
        setTimeout(() => resolve(0), 500);
      }),
    null,
  );
  await tab.close();
  return { lines, ready, longest, query };
}

for (const size of sizes) {
  const browser = await launch();
  try {
    const control = await Control.open(browser);
    const before = performance.now();
    await fill(control, inventedClips(size));
    const filled = performance.now() - before;
    const { lines, ready, longest, query } = await measure(browser);
    const round = (value: number): string => value.toFixed(0);
    console.log(
      `${size} clips: imported in ${round(filled)} ms; first lines ${round(lines)} ms, all found ${round(ready)} ms, ` +
        `queries ${query.map(round).join(', ')} ms, longest task ${round(longest)} ms`,
    );
  } finally {
    await browser.close();
  }
}
