import { existsSync } from 'node:fs';
import type { Clip } from '../../src/model/index.ts';
import { Control, type Harness, type Tab } from '../e2e/support/harness.ts';
import { launch } from '../e2e/support/launch.ts';
import { inventedClips } from '../support/invented-library.ts';

/**
 * The library page of the built extension with a small and a large library, side by side in one run: time to the first
 * lines of the list, time until everything can be found, time until a query's answer is shown, and the longest task that held the page at each thing a reader
 * does there (a browser reports those of 50 ms and more; anything shorter counts as 0).
 * Run by `npm run bench:library` after a build.
 */
if (!existsSync('dist/chrome/manifest.json')) {
  console.error('There is no built extension to measure. Run `npm run build` first.');
  process.exit(1);
}

const sizes = [500, 20_000];
const queries = ['порт', 'port', 'тарифів', 'Tarkova grain', 'terminel', '4.2', 'tariffs'];
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
  readonly longest: Readonly<Record<string, number>>;
  readonly query: readonly number[];
}

/** The longest task since it was last asked for; the page's own observer hears of those before it, too. */
async function longestTask(tab: Tab): Promise<number> {
  return await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const until: number = performance.now();
        const since = Number(document.documentElement.dataset.measured ?? 0);
        document.documentElement.dataset.measured = String(until);
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries())
            if (startTime >= since && startTime < until) longest = Math.max(longest, duration);
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(longest), 300);
      }),
    null,
  );
}

/** Clicks the first element that fits. */
const click = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(async (wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (found === null) throw new Error(`nothing fits ${wanted}`);
    found.click();
    await new Promise((resolve) => setTimeout(resolve, 700));
  }, selector);

const type = (tab: Tab, selector: string, text: string): Promise<void> =>
  tab.evaluate(
    async ([wanted, words]) => {
      const input = document.querySelector<HTMLInputElement>(wanted);
      if (input === null) throw new Error(`nothing fits ${wanted}`);
      for (let end = words === '' ? 0 : 1; end <= words.length; end += 1) {
        input.value = words.slice(0, end);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
    [selector, text] as const,
  );

/** The grouping is the first list above the clips, the order the second. */
const choose = (tab: Tab, value: string, at: number): Promise<void> =>
  tab.evaluate(
    async ([wanted, place]) => {
      const select = document.querySelectorAll<HTMLSelectElement>('.list-bar select')[place];
      if (select === undefined) throw new Error('no such list');
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 700));
    },
    [value, at] as const,
  );

const press = (tab: Tab, selector: string, pressed: { key: string; ctrlKey?: boolean }): Promise<void> =>
  tab.evaluate(
    async ([wanted, init]) => {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      document.querySelector(wanted)?.dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve, 700));
    },
    [selector, pressed] as const,
  );

const settled = (tab: Tab): Promise<void> =>
  tab.waitFor(
    () =>
      document.querySelector('.clip-line') !== null && document.querySelector('.status progress') === null,
    null,
  );

const tag = 'to read';

/** Until a change of every clip is made, shown and counted, which may take a minute. */
const tagged = (tab: Tab, wanted: boolean): Promise<void> =>
  tab.evaluate(
    async ([name, isThere]) => {
      while (
        document.querySelector('.status progress') !== null ||
        [...document.querySelectorAll('.facet-label')].some(({ textContent }) => textContent === name) !==
          isThere
      )
        await new Promise((resolve) => setTimeout(resolve, 100));
      await new Promise((resolve) => setTimeout(resolve, 700));
    },
    [tag, wanted] as const,
  );

/** What a reader does to a whole library, one after the other. */
const doings: readonly (readonly [string, (tab: Tab) => Promise<void>])[] = [
  ['typing', (tab) => type(tab, '[data-search] input', 'port')],
  ['clearing', (tab) => type(tab, '[data-search] input', '')],
  ['filter', (tab) => click(tab, '.facet-value input')],
  ['filter off', (tab) => click(tab, '.facet-value input')],
  ['sort by speaker', (tab) => choose(tab, 'speaker', 1)],
  ['sort by article', (tab) => choose(tab, 'article', 1)],
  ['sort by newest', (tab) => choose(tab, 'newest', 1)],
  ['by speaker', (tab) => choose(tab, 'speaker', 0)],
  ['by article', (tab) => choose(tab, 'article', 0)],
  ['by country', (tab) => choose(tab, 'country', 0)],
  ['next clip', (tab) => press(tab, '.clip-list', { key: 'ArrowDown' })],
  ['last clip', (tab) => press(tab, '.clip-list', { key: 'End' })],
  ['not grouped', (tab) => choose(tab, 'none', 0)],
  ['timeline', (tab) => click(tab, '.segmented input[value=timeline]')],
  ['table', (tab) => click(tab, '.segmented input[value=table]')],
  ['list', (tab) => click(tab, '.segmented input[value=clips]')],
  ['all chosen', (tab) => press(tab, '.clip-list', { key: 'a', ctrlKey: true })],
  [
    'tagging',
    async (tab) => {
      await press(tab, '.clip-list', { key: 't' });
      await type(tab, 'dialog input', tag);
      await press(tab, 'dialog input', { key: 'Enter' });
      await click(tab, 'dialog .button-primary');
      await tagged(tab, true);
    },
  ],
  [
    'undoing',
    async (tab) => {
      await press(tab, '.clip-list', { key: 'u' });
      await tagged(tab, false);
    },
  ],
];

/** Milliseconds until the list shows what the words find. */
const answered = (tab: Tab, text: string): Promise<number> =>
  tab.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const [input] = document.querySelectorAll<HTMLInputElement>('[data-search] input');
        const [count] = document.querySelectorAll('.list-count');
        if (input === undefined || count === undefined) throw new Error('no search');
        const before = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(performance.now() - before);
        }).observe(count, { characterData: true, childList: true, subtree: true });
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    text,
  );

async function measure(browser: Harness): Promise<Figures> {
  const tab: Tab = await browser.openOwn('src/ui/library/index.html');
  const started = performance.now();
  await tab.waitFor(() => document.querySelector('.clip-line'), null);
  const lines = performance.now() - started;
  await settled(tab);
  const ready = performance.now() - started;
  const query: number[] = [];
  for (const text of queries) {
    query.push(await answered(tab, text));
    await answered(tab, '');
  }
  const start = await longestTask(tab);
  const longest: Record<string, number> = {};
  for (const [name, go] of doings) {
    await longestTask(tab);
    await go(tab);
    longest[name] = await longestTask(tab);
  }
  await tab.close();
  return { lines, ready, longest: { 'start and queries': start, ...longest }, query };
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
        `queries ${query.map(round).join(', ')} ms`,
    );
    console.table(
      Object.fromEntries(
        Object.entries(longest).map(([name, value]) => [name, { 'longest task, ms': Math.round(value) }]),
      ),
    );
  } finally {
    await browser.close();
  }
}
