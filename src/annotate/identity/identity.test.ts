import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdOf, articleIdsOf, citedAddress, isTrustedCanonical, pageKey } from './index.ts';

const article = 'https://en.agency.example/news/general/1139999.html';

describe('the same article under another address', () => {
  it.each([
    'http://en.agency.example/news/general/1139999.html',
    'https://www.en.agency.example/news/general/1139999.html',
    'https://en.agency.example/news/general/1139999.html#comments',
    'https://en.agency.example/news/general/1139999.html?utm_source=telegram&utm_medium=post',
    'https://en.agency.example/news/general/1139999.html?xtor=RSS-4&traffic_source=rss',
    'https://en.agency.example/news/general/1139999.html?fbclid=IwAR0x&ysclid=lk2',
    'https://EN.Agency.Example:443/news/general/1139999.html?amp=1',
    'https://en.agency.example//news/general/1139999.html',
    'https://en.m.agency.example/news/general/1139999.html',
    'https://amp.en.agency.example/news/general/1139999.html',
    'https://en.agency.example/amp/news/general/1139999.html',
    'https://en.agency.example/news/general/1139999.amp.html',
    'https://en-agency-example.cdn.ampproject.org/c/s/en.agency.example/news/general/1139999.html?usqp=mq331',
    'https://www.google.com/amp/s/en.agency.example/news/general/1139999.html',
  ])('%s', (address) => {
    expect(articleIdOf(address)).toBe(articleIdOf(article));
  });

  it('knows a path whatever way its letters are encoded, and a query in any order', () => {
    expect(pageKey('https://a.example/новини/7')).toBe(
      pageKey('https://a.example/%d0%bd%d0%be%d0%b2%d0%b8%d0%bd%d0%b8/7/'),
    );
    expect(pageKey('https://a.example/n?id=7&lang=uk')).toBe(pageKey('https://a.example/n?lang=uk&id=7'));
  });
});

describe('another article never merges', () => {
  it.each([
    'https://en.agency.example/news/general/1139998.html',
    'https://en.agency.example/news/political/1139999.html',
    'https://uk.agency.example/news/general/1139999.html',
    'https://agency.example/news/general/1139999.html',
    'https://en.agency.example/news/general/1139999.html?page=2',
    'https://en.agency.example:8443/news/general/1139999.html',
    'https://en.agency.example/news/general/1139999.html#!/other',
    'https://en.agency.example/NEWS/general/1139999.html',
    'https://en.agency.example/amp.html',
    'https://en.agency.example/',
  ])('%s', (address) => {
    expect(articleIdOf(address)).not.toBe(articleIdOf(article));
  });

  it('keeps a two-label host that begins with a form label', () => {
    expect(pageKey('https://m.example/a')).not.toBe(pageKey('https://www.example/a'));
  });
});

describe('the page says its canonical address', () => {
  it.each([
    ['https://a.example/news/1139999.html?from=main', 'https://a.example/news/1139999.html'],
    ['https://a.example/news/1139999', 'https://a.example/politics/1139999-deputies-vote.html'],
    ['https://a.example/x/deputies-vote-on-budget', 'https://a.example/politics/deputies-vote-on-budget/'],
    ['https://m.a.example/n/deputies-vote-on-budget', 'https://www.a.example/2026/deputies-vote-on-budget'],
  ])('%s is %s', (address, canonical) => {
    expect(isTrustedCanonical(address, canonical)).toBe(true);
    expect(articleIdOf(address, canonical)).toBe(articleIdOf(canonical));
    expect(citedAddress(address, canonical)).toBe(canonical);
    expect(articleIdsOf(address, canonical)).toContain(articleIdOf(address));
  });

  it.each([
    ['the front page', 'https://a.example/news/1139999.html', 'https://a.example/'],
    ['the section', 'https://a.example/news/1139999.html', 'https://a.example/news/'],
    ['one address for all', 'https://a.example/read.php?id=1139999', 'https://a.example/read.php'],
    ['another article', 'https://a.example/news/1139999.html', 'https://a.example/news/1139998.html'],
    ["another site's copy", 'https://a.example/news/1139999.html', 'https://b.example/news/1139999.html'],
    ['another language', 'https://uk.a.example/news/1139999.html', 'https://en.a.example/news/1139999.html'],
    ['another page', 'https://a.example/deputies-vote', 'https://a.example/ministers-resign'],
    ['no address', 'https://a.example/news/1139999.html', 'not an address'],
    ['a script', 'https://a.example/news/1139999.html', 'javascript:alert(1139999)'],
  ])('%s is not believed', (_reason, address, canonical) => {
    expect(isTrustedCanonical(address, canonical)).toBe(false);
    expect(articleIdOf(address, canonical)).toBe(articleIdOf(address));
  });
});

describe('any address', () => {
  it('is the same with and without encryption, and nothing throws', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (url, text) => {
        expect(pageKey(url.replace(/^https?/, 'http'))).toBe(pageKey(url.replace(/^https?/, 'https')));
        expect(articleIdOf(text, url)).toMatch(/^[0-9a-f]{24}$/);
        expect(articleIdOf(url, text)).toMatch(/^[0-9a-f]{24}$/);
      }),
    );
  });

  it('keeps its identity when tracking keys and a hash are added', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom('utm_source=x', 'gclid=1', 'yclid=2'), (url, tracking) => {
        expect(articleIdOf(`${url}?${tracking}#top`)).toBe(articleIdOf(url));
      }),
    );
  });
});
