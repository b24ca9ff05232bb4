import { ChromiumHarness, type ChromiumTab } from '../e2e/support/chromium.ts';
import { agency, elsewhere, fixture } from '../e2e/support/fixtures.ts';
import { bundled } from '../support/bundled.ts';
import type { StormKind } from './storm-in-page.ts';

const ROUNDS = 3;
const SETTLE_MS = 5000;
const STORM_MS = 10_000;
const KINDS: readonly StormKind[] = ['nodes beside', 'nodes inside', 'text beside', 'text inside'];
const PATH = '/news/economic/9000101.html';
/** Paragraphs of a page like a ticker of a whole day. */
const MANY = 300;

/** Milliseconds of the page's main thread. */
interface Spent {
  readonly scripts: number;
  readonly all: number;
}

/**
 * A thousand changes a second of an open article, with the built extension in Chromium and without it (the same
 * page on a host where it does not run), in turn. Says which share of the page's time it takes more with it:
 * scripts, and all that the main thread does, which is also to draw the marks anew in each frame.
 */
async function benchStorms(): Promise<void> {
  const harness = await ChromiumHarness.launch();
  try {
    const code = await bundled(new URL('./storm-in-page.ts', import.meta.url), 'stormCode');
    const article = fixture('article.en.html');
    for (const [name, html] of [
      ['article', article],
      ['long article', longer(article)],
    ] as const) {
      for (const host of [agency, elsewhere]) harness.web.put(host + PATH, html);
      for (const kind of KINDS) {
        const differences: Spent[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const without = await measure(harness, elsewhere, kind, code);
          const withUs = await measure(harness, agency, kind, code);
          differences.push({ scripts: withUs.scripts - without.scripts, all: withUs.all - without.all });
        }
        console.log(
          `${name}, ${kind}: scripts ${share(differences, 'scripts')}, all ${share(differences, 'all')}`,
        );
      }
    }
  } finally {
    await harness.close();
  }
}

async function measure(
  harness: ChromiumHarness,
  host: string,
  kind: StormKind,
  code: string,
): Promise<Spent> {
  const tab = await harness.newTab();
  await tab.goto(host + PATH);
  if (host === agency) await tab.waitFor(() => CSS.highlights.size > 0, null);
  await tab.page.addScriptTag({ content: code });
  await tab.page.waitForTimeout(SETTLE_MS);
  const spent = await spentBy(tab);
  await tab.page.evaluate(`storm(${JSON.stringify(kind)}, ${STORM_MS})`);
  const result = await spent();
  await tab.close();
  return result;
}

/** Counts from now on. */
async function spentBy({ page }: ChromiumTab): Promise<() => Promise<Spent>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<Spent> => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    const of = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
    return { scripts: of('ScriptDuration'), all: of('TaskDuration') };
  };
  const before = await now();
  return async () => {
    const after = await now();
    return { scripts: after.scripts - before.scripts, all: after.all - before.all };
  };
}

function longer(article: string): string {
  const paragraphs = Array.from(
    { length: MANY },
    (_, at) =>
      `<p>Council number ${at} of the Ostra met to talk about the line and its ${at + 7} pylons. "We will read paper ${at} of the plan before we say anything," mayor Ivan Petrenko said.</p>`,
  );
  return article.replace('<p>As reported', `${paragraphs.join('\n')}<p>As reported`);
}

/** Median of the rounds. */
function share(differences: readonly Spent[], what: keyof Spent): string {
  const sorted = differences.map((one) => one[what]).sort((a, b) => a - b);
  return `${((100 * (sorted[sorted.length >> 1] ?? 0)) / STORM_MS).toFixed(2)} %`;
}

await benchStorms();
