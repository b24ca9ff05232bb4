// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { clean } from '../index.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const BODY = [
  'The harbour council has not agreed on a plan for night ferries, its head told reporters on Thursday morning.',
  'The old pier was built after AD 79, and an ad hoc group of engineers measured the channel last summer.',
  'Реклама товаров на причале запрещена с мая, сообщил совет гавани после долгого заседания в четверг.',
  'The Ad Astra crew, she added, sponsored a lifeboat, and nobody on the council thought that was odd.',
];

function element(tag: string, className: string, ...children: readonly (string | Node)[]): Element {
  const made = document.createElement(tag);
  if (className !== '') made.setAttribute('class', className);
  made.append(...children);
  return made;
}

function page(...between: readonly (string | Node)[]): Element {
  const [first = '', ...rest] = BODY.map((text) => element('p', '', text));
  const body = element('div', 'article-content', first, ...between, ...rest);
  const article = element('article', '', element('h1', '', 'AD rules for piers'), body);
  document.body.append(article);
  return article;
}

function link(words = 'Реклама'): Element {
  const made = element('a', '', words);
  made.setAttribute('href', '/somewhere');
  return made;
}

const URL = 'https://news.example/2026/harbour-council-night-ferries';

describe('cleaning', () => {
  it('hides labels, slots and frames and tells why', () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('title', 'Advertisement');
    page(
      element('div', 'x1', 'AD'),
      element('div', 'ad-slot'),
      element('ins', 'adsbygoogle'),
      element('div', '', frame),
    );
    const cleaning = clean(document, URL);
    cleaning.hide();
    expect(document.querySelectorAll('[data-wirelight-ad]').length).toBeGreaterThanOrEqual(4);
    expect(cleaning.ads.every(({ reason }) => reason !== '')).toBe(true);
    expect(cleaning.ads.some(({ label }) => label === 'AD')).toBe(true);
  });

  it('leaves the headline and every sentence with the word in it', () => {
    page('AD');
    clean(document, URL).hide();
    for (const text of document.querySelectorAll('h1, p'))
      expect(text.closest('[data-wirelight-ad]')).toBeNull();
  });

  it('finds a bare label between paragraphs without touching the tree', () => {
    page('\nAD\n');
    const before = document.body.outerHTML;
    const cleaning = clean(document, URL);
    cleaning.hide();
    expect(cleaning.ads).toEqual([{ label: 'AD', reason: 'label-line' }]);
    expect(document.body.outerHTML).toBe(before);
  });

  it('finds a label that is a link where it stands in the text, and leaves the menu’s', () => {
    document.body.append(element('ul', '', element('li', '', link()), element('li', '', 'Новини')));
    page(element('p', 'inner', link()));
    const cleaning = clean(document, 'https://interfax.com.ua/news/general/9990001.html');
    cleaning.hide();
    expect(cleaning.ads.map(({ label }) => label)).toEqual(['Реклама']);
    expect(document.querySelector('.inner')?.closest('[data-wirelight-ad]')).not.toBeNull();
  });

  it('finds linked labels right before and behind the text of any site', () => {
    const article = page();
    article.querySelector('.article-content')?.before(element('div', 'before', link()));
    article.append(element('div', 'behind', link()));
    clean(document, URL).hide();
    for (const place of ['.before', '.behind'])
      expect(document.querySelector(place)?.hasAttribute('data-wirelight-ad')).toBe(true);
  });

  it.each(['div', 'p'])('leaves the links of a page’s foot, each in a %s', (tag) => {
    page();
    document.body.append(element(tag, 'foot', link()), element(tag, '', link('Контакти')));
    clean(document, URL).hide();
    expect(document.querySelector('[data-wirelight-ad]')).toBeNull();
  });

  it('finds a long label in a line of its own inside a paragraph', () => {
    const words = 'This advertisement has not loaded yet, but your article continues below.';
    page(element('p', '', BODY[0] ?? '', document.createElement('br'), words));
    expect(clean(document, URL).ads.map(({ label }) => label)).toEqual([words]);
  });

  it('gives the page back exactly as it was', () => {
    page(element('div', 'ad', 'AD'), 'AD', element('aside', 'ad-slot', 'Advertisement'));
    const before = document.documentElement.outerHTML;
    const cleaning = clean(document, URL);
    cleaning.hide();
    expect(document.documentElement.outerHTML).not.toBe(before);
    cleaning.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives back copies, too, that the page made of what was hidden', () => {
    const article = page(element('div', 'ad', 'AD'));
    const cleaning = clean(document, URL);
    const before = document.documentElement.outerHTML;
    cleaning.hide();
    const copy = article.cloneNode(true);
    document.body.append(copy);
    cleaning.restore();
    document.body.removeChild(copy);
    expect(document.documentElement.outerHTML).toBe(before);
    document.body.replaceChildren(copy);
    expect(document.body.outerHTML).not.toContain('data-wirelight');
  });

  it('hides those that come late', async () => {
    const article = page();
    const cleaning = clean(document, URL);
    cleaning.hide();
    article.append(element('div', 'late', 'Advertisement'));
    await Promise.resolve();
    expect(cleaning.update()).toBe(true);
    expect(document.querySelector('.late')?.hasAttribute('data-wirelight-ad')).toBe(true);
    expect(cleaning.update()).toBe(false);
  });

  it('never hides a paragraph of the body, whatever its neighbours are called', () => {
    const name = fc.constantFrom(
      'ad',
      'ad-free-content',
      'has-ads',
      'advert',
      'sponsor',
      'banner',
      'body',
      'text',
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        document.body.replaceChildren();
        let inner: Element = element('div', 'text', ...BODY.map((text) => element('p', '', text)));
        for (const each of names) inner = element('div', each, inner);
        document.body.append(element('h1', '', 'Harbour council weighs night ferries'), inner);
        clean(document, URL).hide();
        for (const p of document.querySelectorAll('p')) expect(p.closest('[data-wirelight-ad]')).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
