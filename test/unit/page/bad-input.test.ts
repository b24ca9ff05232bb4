import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../src/cli/annotate/annotate-document.ts';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { articleSchema } from '../../../src/messages/schemas.ts';
import { readPage } from '../../../src/page/index.ts';

const LONG = 'The harbour council met on Monday and did not agree on anything at all. ';

function read(html: string) {
  return readPage(toDocument(html), 'https://news.example/a');
}

describe('bad input', () => {
  it.each([
    ['an empty page', ''],
    ['a page without text', '<html><body><img src="x"><div></div></body></html>'],
    ['a frame set', '<html><frameset><frame src="a"></frameset></html>'],
    ['XML', '<?xml version="1.0"?><feed><entry><title>x</title></entry></feed>'],
  ])('%s is no article and holds nothing', (_, html) => {
    const page = read(html);
    expect(page.detection.kind).toBe('other');
    expect(page.article.paragraphs).toEqual([]);
  });

  it('reads broken HTML', () => {
    const page = read(`<h1>Council meets<p>${LONG}<div><p>${LONG}</b></table><p>${LONG}`);
    expect(page.article.text).toContain(LONG.trim());
  });

  it("reads an agency's page whose boxes are never closed, and hides nothing of its text", () => {
    const boxes =
      '<article class="article-content-view"><h1 class="article-content-title">Council meets</h1>';
    const html = `${boxes}<div class="article-content-secondary-header">3 min read
      <div class="article-content"><p>${LONG}</p><div class="ad-slot">ADVERTISEMENT</span><p>${LONG}</p><p>${LONG}</p>`;
    const page = readPage(toDocument(html), 'https://en.interfax.com.ua/news/general/1.html');
    expect(page.article.text.split(LONG.trim())).toHaveLength(4);
  });

  it('reads a paragraph of 20,000 characters whole', () => {
    const text = LONG.repeat(300).trim();
    expect(
      read(`<h1>Council meets on Monday</h1><article><p>${text}</p><p>${LONG}</p></article>`).article.text,
    ).toContain(text);
  });

  it('reads two million characters', () => {
    const html = `<h1>Council meets on Monday</h1><article>${`<p>${LONG.repeat(4)}</p>`.repeat(7000)}</article>`;
    expect(read(html).article.paragraphs).toHaveLength(7000);
  }, 60_000);

  it.each([
    ['lists in lists', `${'['.repeat(20_000)}"Ines Quay"${']'.repeat(20_000)}`],
    ['an object that would be the prototype of all', '{"__proto__":{"name":"Ines Quay","polluted":true}}'],
  ])('reads an article whose author is %s', (_, author) => {
    const script = `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":true},"author":${author}}</script>`;
    const page = read(
      `${script}<h1>Council meets on Monday</h1><article><p>${LONG}</p><p>${LONG}</p></article>`,
    );
    expect(page.article.paragraphs).toHaveLength(2);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['heading', (words: string) => `<h1>${words}</h1>`],
    ['title', (words: string) => `<title>${words}</title>`],
    ['name of the site', (words: string) => `<meta property="og:site_name" content="${words}">`],
    [
      'name of the author',
      (words: string) =>
        `<script type="application/ld+json">{"@type":"NewsArticle","author":"${words}"}</script>`,
    ],
    ['paragraph', (words: string) => `<article><p>${words.repeat(20)}</p></article>`],
    ['id', (words: string) => `<div id="${words}"><div><div class="ad">AD</div></div></div>`],
  ])('reads a page with a %s so long that nobody would send it on', (_, part) => {
    const page = read(
      `${part('Quay Herald '.repeat(20_000))}<article><p>${LONG}</p><p>${LONG}</p></article>`,
    );
    expect(v.is(articleSchema, page.article)).toBe(true);
    expect(page.article.text).toContain(LONG.trim());
    expect(page.ads.every(({ selector = '' }) => selector.length < 1000)).toBe(true);
  });

  it('reads what lies as deep as a browser nests elements', () => {
    const boxes = 505;
    const html = `${'<div>'.repeat(boxes)}<h1>Council meets on Monday</h1><p>${LONG}</p><p>${LONG}</p>`;
    expect(read(html).article.paragraphs).toHaveLength(2);
  });

  it('keeps text that looks like HTML or script as text', () => {
    const page = read(
      `<h1>Council meets on Monday</h1><article><p>&lt;script&gt;alert(1)&lt;/script&gt; ${LONG}</p><p>${LONG}</p></article>`,
    );
    expect(page.article.text).toContain('<script>alert(1)</script>');
  });

  it('reads right-to-left text', () => {
    const text = 'قال رئيس مجلس الميناء يوم الاثنين إن المجلس لم يتفق على خطة العبارات الليلية بعد.';
    const page = read(
      `<html dir="rtl" lang="ar"><h1>مجلس الميناء يبحث خطة العبارات</h1><article><p>${text}</p><p>${text.replace('الاثنين', 'الخميس')}</p></article></html>`,
    );
    expect(page.article.lang).toBe('ar');
    expect(page.article.text).toContain(text);
  });

  it('answers plain text of any kind', () => {
    for (const text of ['', '\n\n', 'one line', '\ud800', '<html>', 'AD\nAD'])
      expect(annotateDocument({ text }, { explain: false, resources: {} })).toMatchObject({ text });
  });
});
