import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { agency } from '../support/fixtures.ts';
import type { Tab } from '../support/harness.ts';
import { waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const url = `${agency}/news/general/9000701.html`;
const page = readFileSync(
  new URL('../../fixtures/pages/undeclared/article-persian.html', import.meta.url),
  'utf8',
).replace('</title>', '</title><meta property="og:type" content="article">');
const words = '«نخستین مسافران را در ماه مه می‌بریم';
const foreign = 'We will measure the channel again in spring';

let panel: Tab;

const stage = withBrowser({ [url]: page });

beforeAll(async () => {
  const { tab } = await stage.openArticle(url);
  await waitForQuoted(tab, words);
  await waitForQuoted(tab, foreign);
  panel = await stage.browser.openOwn('src/ui/panel/index.html');
  await tab.toFront();
  await panel.waitFor(() => document.querySelector('.article-title') !== null, null);
});

describe('an article that is written from right to left', () => {
  it('is so in the summary too, line by line', async () => {
    await panel.evaluate(() => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      tabs.find((tab) => /quot/i.test(tab.textContent ?? ''))?.click();
    }, null);
    await panel.waitFor(() => document.querySelectorAll('.passage-words').length > 1, null);
    const directions = await panel.evaluate(() => {
      const lines = [...document.querySelectorAll('.article-title, .passage-words')];
      return lines.map((line) => [
        /[a-z]{3} [a-z]/i.test(line.textContent ?? ''),
        getComputedStyle(line).direction,
      ]);
    }, null);
    expect(directions.length).toBeGreaterThan(2);
    for (const [isLatin, direction] of directions) expect(direction).toBe(isLatin ? 'ltr' : 'rtl');
  });

  it('keeps its joiners there', async () => {
    const said = await panel.evaluate(() => document.querySelector('main, body')?.textContent ?? '', null);
    expect(said).toContain(words);
  });
});
