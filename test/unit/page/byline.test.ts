import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';

const LINE =
  'The pier will open in May, Mayor Olha Stets said at a meeting with the residents of the island.';

/** A page of an unknown site whose article is about the pier. */
function pageOf({ head = '', above = '', below = '' }) {
  const html = `<!doctype html><html lang="en"><head><title>Pier to open in May, mayor says</title>
    <meta property="og:site_name" content="Pier Post">${head}</head><body><article>
    <h1>Pier to open in May, mayor says</h1>${above}${`<p>${LINE}</p>`.repeat(4)}</article>${below}</body></html>`;
  return readPage(toDocument(html), 'https://pier.example/news/2026/01/29/pier-to-open');
}

const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;

describe('the byline of any page', () => {
  it.each([
    ['a name in JSON-LD', jsonLd({ '@type': 'NewsArticle', author: 'Ines Quay' }), 'json-ld'],
    [
      'things with names in JSON-LD',
      jsonLd({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Ines Quay' }] }),
      'json-ld',
    ],
    [
      'a reference to a thing of the same graph',
      jsonLd({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#ines' } },
          { '@type': 'Person', '@id': '#ines', name: 'Ines Quay' },
        ],
      }),
      'json-ld',
    ],
    [
      'what the article itself says beside an address',
      '<meta property="article:author" content="https://social.example/pierpost"><meta name="author" content="Ines Quay">',
      'meta author',
    ],
  ])('is read from %s', (_where, head, from) => {
    const page = pageOf({ head });
    expect(page.article.byline).toEqual(['Ines Quay']);
    expect(page.explain().bylineFrom).toBe(from);
  });

  it.each([
    ['a link that says so', '<p>By <a rel="author" href="/ines">Ines Quay</a></p>'],
    ['microdata', '<span itemprop="author"><span itemprop="name">Ines Quay</span></span>'],
    ['a box of that name', '<div class="byline"><span>By</span><b>Ines Quay</b><i>, City Editor</i></div>'],
    ['a link to an author’s page', '<div><a href="/authors/ines-quay/">Ines Quay</a></div>'],
    ['a line below the headline', '<div>By Ines Quay</div>'],
  ])('is read from %s, which is no text', (_where, above) => {
    const { byline, text } = pageOf({ above }).article;
    expect(byline).toEqual(['Ines Quay']);
    expect(text).not.toContain('Quay');
  });

  it('keeps every author that has a <meta> of its own', () => {
    const head =
      '<meta name="citation_author" content="Ines Quay"><meta name="citation_author" content="Tom Vale">';
    expect(pageOf({ head }).article.byline).toEqual(['Ines Quay', 'Tom Vale']);
  });

  it.each([
    ['names only the publisher', jsonLd({ '@type': 'NewsArticle', author: { name: 'Pier Post' } }), ''],
    ['has authors of comments', '', '<div class="comments"><a rel="author" href="/u/1">Reader One</a></div>'],
    ['has authors of other stories', '', '<aside><div class="byline">By Tom Vale</div></aside>'],
  ])('is absent where the page %s', (_what, head, below) => {
    expect(pageOf({ head, below }).article.byline).toBeUndefined();
  });

  it('is that of the first of several articles', () => {
    const above = '<div class="byline">By Ines Quay</div>';
    const below = `<article><h2>Ferries return</h2><div class="byline">By Tom Vale</div><p>${LINE}</p></article>`;
    expect(pageOf({ above, below }).article.byline).toEqual(['Ines Quay']);
  });
});
