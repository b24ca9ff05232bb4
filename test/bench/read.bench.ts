import { parseHTML } from 'linkedom';
import { bench, describe } from 'vitest';
import { detect, read } from '../../src/page/index.ts';
import { fixture } from '../e2e/support/fixtures.ts';

const url = 'https://en.interfax.com.ua/news/economic/9000101.html';

/** The detector runs on every page of a listed site, the reading only on articles. */
describe('a page in the agency form', () => {
  const { document } = parseHTML(fixture('article.en.html'));
  bench('detecting it', () => {
    detect(document, url);
  });
  bench('reading it', async () => {
    read(document, url);
    // The next look at the page is a new one.
    await Promise.resolve();
  });
});
