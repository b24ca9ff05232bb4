import { beforeAll, describe, expect, it } from 'vitest';
import { agency } from '../support/fixtures.ts';
import type { Tab } from '../support/harness.ts';
import { withBrowser } from '../support/stage.ts';

const url = `${agency}/news/general/9000401.html`;
const title = 'Third bridge of Tolvik to open in May, its builder says';
const picture =
  '<a href="https://shop.example/"><img width="300" height="100" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>';

/** What may stand between two paragraphs, by the id of its box. */
const advertisements: Readonly<Record<string, string>> = {
  'letters-apart': `<div id="letters-apart"><span>Р е к л а м а</span>${picture}</div>`,
  'unseen-characters': `<div id="unseen-characters">Rek\u200bla\u00adma</div>`,
  'a-box-for-each-letter': `<div id="a-box-for-each-letter"><div>A</div><div>n</div><div>z</div><div>e</div><div>i</div><div>g</div><div>e</div></div>`,
  'label-above-picture': `<div id="label-above-picture"><div>Publicidad</div>${picture}</div>`,
  'from-the-styles': `<div id="from-the-styles" class="k7">${picture}</div>`,
  'from-an-attribute': `<div id="from-an-attribute" class="k8" data-label="Anzeige">${picture}</div>`,
  'for-screen-readers': `<section id="for-screen-readers" aria-label="Publicité">${picture}</section>`,
  'of-a-picture': `<div id="of-a-picture"><a href="https://shop.example/"><img alt="פרסומת" width="300" height="100"></a></div>`,
  'in-a-shadow': `<div id="in-a-shadow"><template shadowrootmode="open"><style>a { color: teal }</style><small>Anzeige</small>${picture}</template></div>`,
  'of-a-frame': `<div id="of-a-frame"><iframe title="Реклама" srcdoc="<p>Boots</p>"></iframe></div>`,
  'in-a-frame': `<div id="in-a-frame"><iframe srcdoc="<small>Reklama</small><a href='https://shop.example/'>Boots</a>"></iframe></div>`,
  registered: `<div id="registered"><p>Реклама. ООО «Сапоги», erid: 2VtzqxAbCdEf</p></div>`,
  empty: `<div id="empty" class="q4"></div>`,
};
const belongings: Readonly<Record<string, string>> = {
  chart:
    '<div id="chart" class="c"><svg width="300" height="100"><rect width="300" height="100"/></svg></div>',
  backdrop: '<div id="backdrop" class="b" style="height:100px;background-image:url(bridge.jpg)"></div>',
  player: '<div id="player" class="p"><button>▶</button><progress></progress></div>',
  formula: '<div id="formula" class="f"><math><mi>E</mi><mo>=</mo><mi>m</mi></math></div>',
  form: '<form id="form" class="v"><input type="radio"><input type="radio"></form>',
  photo: '<figure id="photo"><img alt="The old bridge" width="300" height="100"></figure>',
  'shadow-quote':
    '<pull-quote id="shadow-quote" class="s"><template shadowrootmode="open"><p>“It will not move.”</p></template></pull-quote>',
};

const paragraphs = Array.from(
  { length: 22 },
  (_, at) =>
    `<p>Pillar number ${at + 1} of the third bridge was measured again on Tuesday, and the builder told the council that it had not moved by a hair since the spring.</p>`,
);
const between = [...Object.values(advertisements), ...Object.values(belongings)];
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="og:type" content="article"><meta property="og:title" content="${title}">
  <style>.k7::before { content: "W e r b u n g" } .k8::before { content: attr(data-label) }</style></head>
  <body><main><h1>${title}</h1><div class="text">${paragraphs.map((text, at) => text + (between[at] ?? '')).join('\n')}</div></main></body></html>`;

let tab: Tab;

const stage = withBrowser({ [url]: page });

beforeAll(async () => {
  ({ tab } = await stage.openArticle(url));
});

/** Whether nothing of the box is to be seen. */
function isGone(id: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    const box = document.getElementById(wanted);
    const parts = [...(box?.children ?? [])];
    return (
      box?.checkVisibility() === false || (parts.length > 0 && !parts.some((part) => part.checkVisibility()))
    );
  }, id);
}

describe('between the paragraphs of an article', () => {
  it.each(Object.keys(advertisements))('an advertisement is gone: %s', async (id) => {
    await tab.waitFor(() => document.querySelector('[data-wirelight-ad]') !== null, null);
    expect(await isGone(id)).toBe(true);
  });

  it.each(Object.keys(belongings))('what belongs to it stays: %s', async (id) => {
    expect(await isGone(id)).toBe(false);
  });
});
