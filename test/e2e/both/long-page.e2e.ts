import { expect, it } from 'vitest';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { seen, waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const firstWords = 'We will read paper 1 of the plan';
const lastWords = 'We will read paper 300 of the plan';

/** An article like a ticker of a whole day. */
function longArticle(): string {
  const paragraphs = Array.from(
    { length: 300 },
    (_, at) =>
      `<p>Council number ${at + 1} of the Ostra met to talk about the line and its ${at + 7} pylons. "We will read paper ${at + 1} of the plan before we say anything," mayor Ivan Petrenko said.</p>`,
  );
  return fixture('article.en.html').replace('<p>"We are asked', `${paragraphs.join('\n')}<p>"We are asked`);
}

const stage = withBrowser({ [articleUrl]: longArticle() });

it('a very long article shows its quotations where the reader is', async () => {
  const { tab, page } = await stage.openArticle(articleUrl);
  await waitForQuoted(tab, firstWords);
  expect(page.analysis.quotations.length).toBeGreaterThan(300);
  const { quoted } = await seen(tab);
  expect(quoted.length).toBeLessThan(100);
  expect(quoted.join(' ')).not.toContain(lastWords);

  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), null);
  await waitForQuoted(tab, lastWords);
  expect((await seen(tab)).quoted.join(' ')).not.toContain(firstWords);
});
