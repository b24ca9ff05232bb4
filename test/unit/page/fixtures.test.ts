import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url).pathname;

/** Every saved page of the folder with what a reader should get of it. */
function fixtures(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}

describe.each(fixtures(FOLDER))('%s', (file) => {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  const expected = JSON.parse(readFileSync(join(FOLDER, file.replace(/\.html$/, '.json')), 'utf8'));
  const page = readPage(toDocument(html), expected.url);
  const line = ({ start, end }: { start: number; end: number }) => page.article.text.slice(start, end);

  it(`is ${expected.kind}`, () => {
    expect(page.detection.kind).toBe(expected.kind);
  });

  if (expected.kind === 'article') {
    it('gives the body whole and nothing else', () => {
      expect(page.article.paragraphs.map(line)).toEqual(expected.paragraphs);
    });

    it('gives title, agency, byline, language and time', () => {
      const { title, agency, byline, lang, publishedAt, headline } = page.article;
      expect({ title, agency, byline, lang, publishedAt, headline: headline && line(headline) }).toEqual({
        title: expected.title,
        agency: expected.agency,
        byline: expected.byline,
        lang: expected.lang,
        publishedAt: expected.publishedAt,
        headline: expected.headline,
      });
    });

    it('finds the advertisements', () => {
      expect(page.ads).toHaveLength(expected.ads);
    });
  }
});

it('a copy of an agency’s page elsewhere keeps the time of the agency’s zone', () => {
  const html = readFileSync(join(FOLDER, '../site/article.en.html'), 'utf8');
  const { article } = readPage(toDocument(html), 'http://localhost:8000/copy.html');
  expect(article.publishedAt).toBe('2026-01-29T13:48:00+02:00');
});

it.each(['https://interfax.com.ua/news/general/9990002.html', 'https://pier.example/news/9990002.html'])(
  'captions and embedded posts are no text of %s',
  (url) => {
    const line =
      'The pier will open in May, Mayor Olha Stets said at a meeting with the residents of the island.';
    const html = `<!doctype html><title>Pier to open in May, mayor says</title>
      <article class="article article-content-view"><h1 class="article-content-title">Pier to open in May, mayor says</h1>
      <div class="article-content"><p>${line}</p><p>${line}</p>
      <figure><img src="/pier.jpg"><figcaption>"It is a good pier," Stets said before the photographers came.</figcaption></figure>
      <blockquote class="twitter-tweet"><p>We are all going to be on that pier in May, said my aunt, and my uncle too.</p>— Aunt</blockquote>
      <p>${line}</p></div></article>`;
    expect(readPage(toDocument(html), url).article.paragraphs).toHaveLength(3);
  },
);

describe('a page without an address', () => {
  const told = (above: string, below = '') =>
    readPage(
      toDocument(`<!doctype html><title>Pier to open in May, mayor says</title><article>${above}
        <h1>Pier to open in May, mayor says</h1>${below}
        ${'<p>The pier will open in May, Mayor Olha Stets said at a meeting with the residents of the island.</p>'.repeat(4)}
        </article>`),
    ).article;

  it.each([
    [
      'in a line of its own above the headline',
      told('<div>Interfax-Ukraine</div><div>13:48 29.01.2026</div>'),
    ],
    ['in the time line', told('', '<div>29.01.2026 13:48 | Interfax-Ukraine</div>')],
  ])('is the agency’s that is named %s', (_where, { agency, publishedAt }) => {
    expect({ agency, publishedAt }).toEqual({
      agency: 'Interfax-Ukraine',
      publishedAt: '2026-01-29T13:48:00+02:00',
    });
  });

  it('is nobody’s where an agency is only credited below the headline', () => {
    const { agency, publishedAt } = told('<div>13:48 29.01.2026</div>', '<div>Reuters</div>');
    expect({ agency, publishedAt }).toEqual({ agency: undefined, publishedAt: '2026-01-29' });
  });
});

describe('the fixtures', () => {
  it('have one for every agency', () => {
    const agencies = readdirSync(new URL('../../../src/page/agencies/', import.meta.url).pathname)
      .map((file) => basename(file, '.ts'))
      .filter(
        (name) => !['agency', 'index', 'look-up', 'all.generated'].includes(name) && !name.endsWith('.test'),
      );
    expect(
      readdirSync(join(FOLDER, 'agencies'))
        .filter((f) => f.endsWith('.html'))
        .map((f) => basename(f, '.html'))
        .sort(),
    ).toEqual(agencies.sort());
  });
});
