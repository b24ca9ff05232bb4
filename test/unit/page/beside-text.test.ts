import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';
import { BODY, HEADLINE } from '../../support/plain-report.ts';

const TEASERS = [
  'Sturm schließt beide Piere von Nordbucht',
  'Markthalle wird im Herbst doch verkauft',
  'Neue Lampen für den alten Leuchtturm',
];

const p = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const link = (words: string, to = `/${words.length}`) => `<a href="${to}">${words}</a>`;

/** The lines that are read of a page whose text stands in a box of its own. */
function linesOf(text: string, behind = ''): string[] {
  const html = `<!doctype html><html lang="de"><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>
    <article><div class="article-body" itemprop="articleBody">${text}${behind}</div></article></body></html>`;
  const { article } = readPage(toDocument(html), 'https://bote.example/40912');
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

/** The text with something in its middle. */
const around = (middle: string) => p(...BODY.slice(0, 2)) + middle + p(...BODY.slice(2));

describe('lines that are none of the text', () => {
  it.each([
    ['a headline that links to another article', p(link(TEASERS[0] ?? ''))],
    ['one in brackets', p(`[${link(TEASERS[0] ?? '')}]`)],
    ['one in bold', p(`<strong>${link(TEASERS[1] ?? '')}</strong>`)],
    ['one behind a few words and a dash', p(`Тағы оқыңыз – ${link(TEASERS[0] ?? '')}`)],
    ['one behind words on a line of their own', `<div><span>קראו גם</span>${link(TEASERS[0] ?? '')}</div>`],
    [
      'what asks readers to sign up, beside a field',
      '<div><div>Кожного ранку головне</div><div>Щоранку найважливіші новини бухти у вашій скриньці.</div><input placeholder="mail"><button>OK</button></div>',
    ],
    ['what announces links with a colon', p('Тема дня:', link(TEASERS[0] ?? ''), link(TEASERS[1] ?? ''))],
    ['words that send the reader on, above links', `<h4>Διαβάστε επίσης</h4>${p(link(TEASERS[2] ?? ''))}`],
    [
      'a caption with a credit',
      '<div class="w1"><img src="/1.jpg"><div>Нова переправа готова до відкриття. Фото: Леся Орр</div></div>',
    ],
    ['a call to follow in a network', p(link('Folgen Sie uns auf Telegram', 'https://t.me/bote'))],
    ['the same in a script without spaces', p(link('关注我们的频道，不错过重要新闻', 'https://t.me/bote'))],
  ])('are %s', (_what, middle) => {
    expect(linesOf(around(middle))).toEqual(BODY);
  });

  it.each([
    ['headings of teasers', `<h3>Аналітика</h3>${TEASERS.map((line) => `<h3>${link(line)}</h3>`).join('')}`],
    [
      'who the author is',
      '<div class="author-bio"><p>Ines Quay schreibt über die Bucht und ihre Boote. Sie ist seit 2011 beim Boten.</p></div>',
    ],
    [
      'cards of a linked heading and a sentence',
      `</div></article><div class="r1">${TEASERS.map((line) => `<div class="r2"><a href="/n"><h3>${line}</h3></a><p>Der Rat hat lange darüber beraten, und im Sommer soll es noch einmal geprüft werden.</p></div>`).join('')}</div><article><div>`,
    ],
    ['the way back', `<p>${link('← До списку новин')}</p>`],
    ['a heading of links to share by', '<h3><em>Поділитися</em></h3>'],
    [
      'short lines outside its box',
      '</div><div class="who">Ines Quay</div><p>Знайшли помилку? Пишіть</p><div>',
    ],
  ])('are, behind the text, %s', (_what, behind) => {
    expect(linesOf(p(...BODY), behind)).toEqual(BODY);
  });
});

describe('a time line in the element of the text', () => {
  const told = (head: string, behind = '') => {
    const html = `<!doctype html><html lang="de"><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>
      <div class="news-detail">${head}${BODY.join('<br><br>')}</div>${behind}</body></html>`;
    const { article } = readPage(toDocument(html), 'https://bote.example/news/40912/');
    const lines = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
    return { lines, publishedAt: article.publishedAt };
  };

  it.each([
    ['<span class="news-date-time">29.01.2026 13:48</span> '],
    ['<span class="date">29. Januar 2026</span><img src="/1.jpg">'],
    ['<time>29.01.2026, 13:48</time> '],
  ])('is a line of its own, and gives the day: %s', (head) => {
    expect(told(head)).toEqual({ lines: BODY, publishedAt: '2026-01-29' });
  });

  it('is so in teasers behind the text as well, which are none of it', () => {
    const teasers = TEASERS.map(
      (line) =>
        `<p class="news-item"><span class="date">28.01.2026 09:05</span> <a href="/n"><b>${line}</b></a><br>Der Rat hat lange darüber beraten, und im Sommer soll es noch einmal geprüft werden.</p>`,
    );
    const list = `<div class="news-list"><h3>Аналітика</h3>${teasers.join('')}</div>`;
    expect(told('<span class="date">29.01.2026 13:48</span> ', list).lines).toEqual(BODY);
  });

  it('is left out like the caption of the picture above the text', () => {
    const caption = '<img src="/1.jpg"><div><span>Переправа у вівторок уранці. Фото: Лея Орр</span></div>';
    expect(told(`<div>29.01.2026 13:48</div>${caption}`).lines).toEqual(BODY);
  });

  it('is part of the paragraph where its sentence goes on', () => {
    const { lines } = told('<span class="date">Nordbucht, 29.01.2026</span> – ');
    expect(lines[0]).toBe(`Nordbucht, 29.01.2026 – ${BODY[0]}`);
  });
});

describe('lines that are text', () => {
  it('are headlines that the text goes through one by one', () => {
    const items = ['Erstens', 'Zweitens', 'Drittens', 'Viertens', 'Fünftens', 'Sechstens'].map((word) => [
      link(`${word} ein neues Boot für die Bucht`),
      'Die Bucht bekommt ein neues Boot, das im Mai zum ersten Mal ablegt und im Herbst geprüft wird.',
    ]);
    const lines = linesOf(p(...BODY, ...items.flat()));
    expect(lines).toContain('Drittens ein neues Boot für die Bucht');
  });

  it('are a heading behind which text goes on, and what is signed in the box of the text', () => {
    const more = `<h3>Wie es weitergeht</h3>${p('Der Rat trifft sich im März wieder.', 'Ines Quay')}`;
    expect(linesOf(p(...BODY) + more)).toEqual([
      ...BODY,
      'Wie es weitergeht',
      'Der Rat trifft sich im März wieder.',
      'Ines Quay',
    ]);
  });

  it('are a colon’s line above text, a sentence that ends with a link, and who made a picture that the text is about', () => {
    const own = [
      'Der Rat nennt drei Gründe:',
      `Mehr sagt der Rat in seinem ${link('Bericht über die Boote der Bucht')}`,
      'Das erste Foto: Lea Orr fand es im Keller, und seither hängt es im Saal des Rates.',
    ];
    expect(linesOf(around(p(...own)))).toEqual([
      ...BODY.slice(0, 2),
      ...own.map((line) => line.replace(/<[^>]+>/g, '')),
      ...BODY.slice(2),
    ]);
  });

  it('are the address of a post that the text shows', () => {
    const address = 'https://x.com/bote/status/1810478';
    expect(linesOf(around(p(link(address, address))))).toContain(address);
  });
});
