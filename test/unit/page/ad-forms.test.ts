import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';

const TITLE = 'Third bridge of Tolvik to open in May, its builder says';
const BODY = Array.from(
  { length: 5 },
  (_, at) =>
    `Pillar number ${at + 1} of the third bridge was measured again on Tuesday, and the builder told the council that it had not moved by a hair since the spring.`,
);
const PICTURE = '<a href="https://shop.example/"><img src="/boots.jpg"></a>';

function reading(between: string, around = '') {
  const [first = '', ...rest] = BODY.map((text) => `<p>${text}</p>`);
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${around}
    <main><h1>${TITLE}</h1><div class="text">${first}${between}${rest.join('')}</div></main></body></html>`;
  const { article, ads } = readPage(
    toDocument(html),
    'https://tolvik.example/2026/01/29/third-bridge-to-open',
  );
  return { lines: article.paragraphs.map(({ start, end }) => article.text.slice(start, end)), ads };
}

describe('between paragraphs', () => {
  it.each([
    [
      'a label above a picture that leads to another site',
      `<div id="it"><div>Reklám</div><div>Hirdetés</div>${PICTURE}</div>`,
    ],
    [
      'a label above a frame',
      '<div id="it"><p>Annons</p><iframe src="https://shop.example/7"></iframe></div>',
    ],
    ['a box that says it to screen readers alone', `<div id="it" aria-label="Реклама">${PICTURE}</div>`],
    ['a box whose styles show an attribute', `<div id="it" data-label="Anzeige">${PICTURE}</div>`],
    ['a picture that says it', '<div id="it"><a href="https://shop.example/"><img alt="إعلان"></a></div>'],
    ['a frame called so', '<div id="it"><iframe title="Hirdetés"></iframe></div>'],
    [
      'a frame that begins so',
      '<div id="it"><iframe srcdoc="<style>a{}</style><p>Оглас</p><a>Boots</a>"></iframe></div>',
    ],
    [
      'letters in boxes of their own',
      '<div id="it"><div>W</div><div>e</div><div>r</div><div>b</div><div>u</div><div>n</div><div>g</div></div>',
    ],
  ])('%s is an advertisement', (_, between) => {
    const { lines, ads } = reading(between);
    expect(ads.length).toBeGreaterThan(0);
    if (!between.includes('Reklám')) expect(ads.map(({ selector }) => selector)).toEqual(['[id="it"]']);
    expect(lines).toEqual(BODY);
  });

  it.each([
    ['a chart', '<div class="c1"><svg><rect/></svg></div>'],
    ['a formula', '<div class="c2"><math><mi>E</mi></math></div>'],
    ['a picture behind a box', '<div class="c3" style="background: url(bridge.jpg)"></div>'],
    ['a player', '<div class="c4"><button></button><progress></progress></div>'],
    ['a poll', '<form class="c5"><input type="radio"></form>'],
    [
      'a picture of the site’s own below a label',
      '<div class="c6"><div class="l">Promo</div></div><div class="c7"><a href="/bridge"><img></a></div>',
    ],
  ])('%s is none', (_, between) => {
    expect(reading(between).ads.filter(({ label }) => label !== 'Promo')).toEqual([]);
  });
});

it('a menu may be called advertising', () => {
  const menu =
    '<nav aria-label="Реклама"><a href="/prices">Цены</a></nav><ul title="Werbung"><li><a href="/m">Mediadaten</a></li></ul>';
  expect(reading('', menu).ads).toEqual([]);
});

it('a paper called AD keeps its sign', () => {
  expect(reading('', '<div class="sign"><a href="/"><img alt="AD"></a></div>').ads).toEqual([]);
});
