import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/cli/annotate/decode.ts';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';

const HEADLINE = 'Harbour council approves the new ferry line to Saltmarsh';
const BODY = [
  'The harbour council of Northbay approved a new ferry line to Saltmarsh on Thursday, after two years of talks with the owners of the piers.',
  '"We will carry the first passengers in May, and nobody will pay more than for the bus," the head of the council, Tilda Marrow, told reporters.',
  'Two boats will cross the bay every forty minutes from six in the morning; a third one waits at the pier for the hours when people travel to work.',
  'Fishermen had asked for a wider channel. The council said that the boats would slow down near the nets and that the channel would be measured again.',
  'The line costs four million a year, of which the region pays half. A first account of passengers and money is due before the end of the summer.',
];
const MENU =
  '<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Weather</a></li></ul></nav>';
const FOOT = '<footer><p>Northbay Courier, 4 Quay Street. All rights reserved.</p></footer>';

/** A page that declares nothing at all: no meta, no structured data, not even a class on the article. */
function bare(main: string, head = ''): string {
  return `<!doctype html><html><head><title>${HEADLINE}</title>${head}</head><body>${MENU}${main}${FOOT}</body></html>`;
}

function reading(
  html: string,
  url = 'https://courier.example/2026/01/29/harbour-council-approves-ferry-line',
) {
  const page = readPage(toDocument(html), url);
  const { text, paragraphs } = page.article;
  return { ...page, lines: paragraphs.map(({ start, end }) => text.slice(start, end)) };
}

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const heading = `<h1>${HEADLINE}</h1><div>29.01.2026 13:48</div>`;

describe('a page', () => {
  it('is read whole where it declares nothing', () => {
    const page = reading(bare(`<div>${heading}${paragraphs(BODY)}</div>`));
    expect(page.detection.kind).toBe('article');
    expect(page.article.title).toBe(HEADLINE);
    expect(page.lines).toEqual(BODY);
  });

  it('is read whole where each paragraph stands in a box of its own among advertisements', () => {
    const boxes = BODY.map((line) => `<div class="row"><div class="col"><p>${line}</p></div></div>`);
    const page = reading(
      bare(
        `<main>${heading}${boxes.join('<div class="row"><div class="ad-slot">Advertisement</div></div>')}</main>`,
      ),
    );
    expect(page.detection.kind).toBe('article');
    expect(page.lines).toEqual(BODY);
  });

  it('is read where the body lies in sibling boxes of several paragraphs', () => {
    const box = (from: number, to: number) =>
      `<section class="body-part">${paragraphs(BODY.slice(from, to))}</section>`;
    const related =
      '<aside class="related"><a href="/x">Storm closes both piers</a><a href="/y">Market hall to be sold</a></aside>';
    expect(reading(bare(`<article>${heading}${box(0, 2)}${related}${box(2, 5)}</article>`)).lines).toEqual(
      BODY,
    );
  });

  it('is read where line breaks stand for paragraphs', () => {
    const page = reading(bare(`<div>${heading}<div>${BODY.join('<br><br>\n')}</div></div>`));
    expect(page.detection.kind).toBe('article');
    expect(page.lines).toEqual(BODY);
  });

  it('is read where the text stands in boxes named after paywall and fading', () => {
    const page = reading(
      bare(`<article>${heading}${paragraphs(BODY.slice(0, 2))}<div class="paywall piano-content fade-out">${paragraphs(BODY.slice(2))}</div>
        <div class="paywall-offer"><h3>Read on with a subscription</h3><p><a href="/abo">Subscribe now</a></p></div></article>`),
    );
    expect(page.lines).toEqual(BODY);
  });

  it('is read without the dialog that asks for consent in longer words than the article has', () => {
    const consent = Array.from(
      { length: 6 },
      (_, i) =>
        `We and our ${i + 200} partners store and access information on your device, such as cookies, and process personal data for the purposes that you see listed below.`,
    );
    const page = reading(
      bare(`<div id="cmp-consent" role="dialog" aria-modal="true"><h2>We value your privacy</h2>${paragraphs(consent)}<button>Agree</button></div>
        <article>${heading}${paragraphs(BODY)}</article>`),
    );
    expect(page.lines).toEqual(BODY);
  });

  it('is read up to the next article that scrolling has put below', () => {
    const next = [
      'A storm closed both piers of Northbay on Friday night, and the last boat of the day turned back half way over the bay.',
      'Nobody was hurt, the harbour office said, but a shed on the outer pier lost its roof and the lamps there will stay dark for a week.',
      'The piers open again once divers have looked at the pillars, which is to happen as soon as the water is calm enough for them.',
    ];
    const page = reading(
      bare(`<article>${heading}${paragraphs(BODY)}</article>
        <article><h1>Storm closes both piers of Northbay</h1><div>30.01.2026 23:10</div>${paragraphs(next)}</article>`),
    );
    expect(page.article.title).toBe(HEADLINE);
    expect(page.lines).toEqual(BODY);
  });

  it('is read beside a live ticker of other news', () => {
    const items = Array.from(
      { length: 12 },
      (_, i) =>
        `<li><time>13:${i + 10}</time> <a href="/t${i}">Boat number ${i} has left the inner pier</a></li>`,
    );
    const page = reading(
      bare(`<div class="layout"><aside class="ticker" aria-live="polite"><h3>Live</h3><ul>${items.join('')}</ul></aside>
        <article>${heading}${paragraphs(BODY)}</article></div>`),
    );
    expect(page.detection.kind).toBe('article');
    expect(page.lines).toEqual(BODY);
  });

  it('is read in its AMP form', () => {
    const amp = `<!doctype html><html amp><head><title>${HEADLINE}</title><link rel="canonical" href="https://courier.example/2026/01/29/ferry"></head>
      <body><amp-sidebar id="s"><ul><li><a href="/a">News</a></li></ul></amp-sidebar><article>${heading}<amp-img src="a.jpg"></amp-img>
      ${paragraphs(BODY.slice(0, 3))}<amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad>${paragraphs(BODY.slice(3))}</article></body></html>`;
    const page = reading(amp);
    expect(page.detection.kind).toBe('article');
    expect(page.lines).toEqual(BODY);
  });

  it('is read without the time line between its headline and its text', () => {
    const time = '<div>Thursday, 29 January 2026, 13:48</div>';
    const chronology = '<p>29 January 2026, 18:00</p>';
    const page = reading(
      bare(
        `<div><h1>${HEADLINE}</h1>${time}${paragraphs(BODY.slice(0, 3))}${chronology}${paragraphs(BODY.slice(3))}</div>`,
      ),
    );
    expect(page.lines).toContain('29 January 2026, 18:00');
    expect(page.lines.filter((line) => !BODY.includes(line))).toEqual(['29 January 2026, 18:00']);
  });

  it('is read the general way where an agency’s selectors still name only a small part of the text', () => {
    const url = 'https://www.inform.kz/ru/harbour-council-a1b2c3';
    const lead = `${BODY[0]} Seven members were for it and two against.`;
    const html = bare(
      `<div>${heading}<div class="article__description">${lead}</div><div class="renamed">${paragraphs(BODY.slice(1))}</div></div>`,
    );
    expect(reading(html, url).lines).toEqual([lead, ...BODY.slice(1)]);
    expect(readPage(toDocument(html), url).explain().agency).toBe(
      'kazinform: its selectors name little or no text here, read the general way',
    );
  });

  it.each([
    ['a comment', '<div class="comments"><time datetime="2026-02-20T10:00:00Z"></time><p>Nice.</p></div>'],
    [
      'another story',
      '<aside><a href="/x">Storm</a> <time datetime="2026-01-20T10:00:00Z">20.01</time></aside>',
    ],
    ['a sentence of the text', '<p>The line was first planned on 12 May 2019.</p>'],
  ])('has no date where it says only how long ago, though %s has one', (_, other) => {
    const html = bare(`<div><h1>${HEADLINE}</h1><div>3 hours ago</div>${paragraphs(BODY)}${other}</div>`);
    expect(reading(html, 'https://courier.example/ferry-line').article.publishedAt).toBeUndefined();
  });

  it('says of each advertisement which element it is, with its class where it has one', () => {
    const ads = '<p>AD</p><p class="label">Advertisement</p>';
    const html = bare(`<div>${heading}${paragraphs(BODY)}${ads}</div>`);
    const { ads: found } = readPage(toDocument(html), undefined).explain();
    expect(found.map(({ element }) => element)).toEqual(['p', 'p.label']);
  });

  it('is read in windows-1251', () => {
    const lines = [
      'Совет гавани одобрил в четверг новую линию парома через залив после двух лет переговоров с владельцами причалов.',
      '"Первых пассажиров мы повезём в мае", - сказала журналистам глава совета Тильда Марова, добавив, что цена не вырастет.',
      'Два судна будут ходить через залив каждые сорок минут с шести утра, третье ждёт у причала утренних и вечерних часов.',
    ];
    const html = `<!doctype html><html><head><meta charset="windows-1251"><title>Паром пойдёт в мае</title></head><body><h1>Паром пойдёт через залив в мае</h1><div>29.01.2026 13:48</div>${paragraphs(lines)}</body></html>`;
    expect(reading(decode(windows1251(html), true)).lines).toEqual(lines);
  });
});

/** The bytes of a text in the Cyrillic alphabet of windows-1251. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code === 0x401) return 0xa8;
      if (code === 0x451) return 0xb8;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
}
