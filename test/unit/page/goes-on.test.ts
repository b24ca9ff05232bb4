import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';

const TITLES = ['Miners of Quensted vote against new shifts', 'Museum roof of Larnby torn off by storm'];
const PLACES = ['Quensted', 'Larnby'];
const body = (at: number) => [
  `A meeting in ${PLACES[at]} lasted until midnight on Tuesday, and two hundred people stood in the yard because the hall was full.`,
  `"We shall say it once more, and then we shall go home," the oldest of the speakers in ${PLACES[at]}, Dora Lisk, told the meeting.`,
  `The owner of the building in ${PLACES[at]} did not come. His lawyer read out a letter of two pages, which nobody answered.`,
];
const story = (at: number, tag = 'div') =>
  `<${tag} class="story"><h1>${TITLES[at]}</h1><div class="time">13:48 29.01.2026</div><div class="article-content">${body(
    at,
  )
    .map((text) => `<p>${text}</p>`)
    .join('')}</div></${tag}>`;

interface Shown {
  /** Which article the address, the window and the head are of. */
  readonly address: number;
  readonly window: number;
  readonly head: number;
  readonly stories: string;
}

const hosts = ['https://en.interfax.com.ua/news/general/', 'https://quensted-post.example/news/general/'];

function reading(host: string, { address, window, head, stories }: Shown) {
  const page = readPage(
    toDocument(`<!doctype html><html lang="en"><head><title>${TITLES[window]} - Quensted Post</title>
      <meta property="og:type" content="article"><meta property="og:site_name" content="Quensted Post">
      <meta property="og:title" content="${TITLES[head]}"><link rel="canonical" href="${host}900050${head}.html">
      <meta property="article:published_time" content="2019-05-0${head + 1}T10:00:00Z"><meta name="author" content="Somebody Earlier">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLES[head]}","datePublished":"2019-05-0${head + 1}T10:00:00Z"}</script>
      </head><body><main>${stories}</main></body></html>`),
    `${host}900050${address}.html`,
  );
  const { title, text, paragraphs, publishedAt } = page.article;
  return {
    title,
    lines: paragraphs.map(({ start, end }) => text.slice(start, end)),
    day: publishedAt?.slice(0, 10),
  };
}

describe.each(hosts)('at %s', (host) => {
  it.each(['div', 'article', 'section'])(
    'the article that the window names is read of two in a %s each',
    (tag) => {
      const stories = story(0, tag) + story(1, tag);
      const first = { title: TITLES[0], lines: body(0) };
      const second = { title: TITLES[1], lines: body(1) };
      expect(reading(host, { address: 0, window: 0, head: 0, stories })).toMatchObject(first);
      // The address is the next one's before anything else is.
      expect(reading(host, { address: 1, window: 0, head: 0, stories })).toMatchObject(first);
      expect(reading(host, { address: 1, window: 1, head: 0, stories })).toMatchObject(second);
      expect(reading(host, { address: 1, window: 1, head: 1, stories })).toMatchObject(second);
    },
  );

  it('a head that was left from the article before is not believed', () => {
    const expected = { title: TITLES[1], lines: body(1), day: '2026-01-29' };
    expect(reading(host, { address: 1, window: 1, head: 0, stories: story(1) })).toEqual(expected);
    expect(reading(host, { address: 1, window: 0, head: 0, stories: story(1) })).toEqual(expected);
  });

  it('a head of the same article is believed at another form of its address', () => {
    const html = `<!doctype html><html amp><head><title>Torn off</title><meta property="og:title" content="${TITLES[1]}">
      <meta property="article:published_time" content="2019-05-02T10:00:00Z"><link rel="canonical" href="${host}2019/museum-roof.html">
      </head><body><main>${story(1)}</main></body></html>`;
    const { article } = readPage(toDocument(html), `${host}amp/museum-roof-of-larnby`);
    expect(article.title).toBe(TITLES[1]);
    expect(article.publishedAt?.slice(0, 10)).toBe('2019-05-02');
  });
});

describe('a page that was an article before', () => {
  const site = 'https://quensted-post.example';
  const left = (
    window: string,
  ) => `<title>${window}</title><meta property="og:type" content="article"><meta property="og:title" content="${TITLES[0]}">
    <link rel="canonical" href="${site}/2026/01/28/miners-vote"><meta property="article:published_time" content="2026-01-28T10:00:00Z"><meta property="article:section" content="Town">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLES[0]}","datePublished":"2026-01-28T10:00:00Z"}</script>`;
  const kind = (path: string, head: string, main: string) =>
    readPage(
      toDocument(`<!doctype html><html><head>${head}</head><body><main>${main}</main></body></html>`),
      `${site}${path}`,
    ).detection.kind;
  const teasers = [0, 1]
    .flatMap((at) =>
      body(at).map(
        (text) => `<div><h3><a href="/2026/01/28/miners-vote">${TITLES[at]}</a></h3><p>${text}</p></div>`,
      ),
    )
    .join('');

  it.each([
    ['the first page', '/', 'Quensted Post', teasers],
    ['a list', '/topics/harbour', 'Harbour - Quensted Post', `<h1>Harbour</h1>${teasers}`],
    [
      'a shop',
      '/shop/boots-42',
      'Boots for the ice 42',
      '<h1>Boots for the ice 42</h1><b>49.00</b><button>Buy</button><p>They are warm.</p>',
    ],
  ])('is none once it went on to %s', (_, path, window, main) => {
    expect(kind(path, left(window), main)).toBe('other');
  });

  it('is one where it went on to another', () => {
    expect(kind('/2026/01/29/museum-roof', left(TITLES[1] ?? ''), story(1))).toBe('article');
  });

  it.each([
    ['its headline is of the second order', `<h1>Quensted Post</h1>${story(0).replaceAll('h1>', 'h2>')}`],
    ['no heading says it', story(0).replaceAll('h1>', 'div>')],
  ])('is one at an address that is not the one it calls its own, where %s', (_, main) => {
    expect(kind('/story.php?id=15', left(TITLES[0] ?? ''), main)).toBe('article');
  });
});
