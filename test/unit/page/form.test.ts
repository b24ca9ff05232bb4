import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { detect, detectFully } from '../../../src/page/index.ts';

const speech =
  '<p>"We have waited for it long enough, and so have our guests," Mayor Olha Stets said on Thursday evening.</p>';
const text =
  '<p>The pier will open in May at the earliest, and the ferries will then stop there twice a day until autumn.</p>';

function page(parts: { above?: string; headline?: string; body?: string }): string {
  const { above = '<div>Pier News</div><div>13:48 29.01.2026</div>', body = text + speech + text + text } =
    parts;
  const { headline = '<h1>Pier to open in May — Mayor Stets</h1>' } = parts;
  return `<!doctype html><title>Pier to open in May — Mayor Stets</title><div class="wrap">${above}${headline}<div>${body}</div></div>`;
}

const kindOf = (html: string, path = '/s.html') => detect(toDocument(html), `https://pier.example${path}`);

describe('a page that declares nothing and lies anywhere', () => {
  it.each([
    ['time line', page({})],
    [
      'dateline',
      page({ above: '', body: text.replace('<p>', '<p>KYIV. Jan 29 (Pier-News) – ') + speech + text }),
    ],
  ])('is an article by headline, paragraphs, reported speech and %s', (_what, html) => {
    const { kind, signals } = kindOf(html);
    expect(kind).toBe('article');
    expect(signals.find(({ id }) => id === 'report-form')?.vote).toBeGreaterThan(0);
  });

  it.each([
    'سه‌شنبه ۹ بهمن ۱۴۰۴ - ۱۳:۴۸',
    '۱۴۰۴/۱۱/۰۹ ۱۳:۴۸',
    'الخميس ٢٩ يناير ٢٠٢٦ - ١٣:٤٨',
    '२९ जनवरी २०२६, १३:४८',
    '29 ม.ค. 2569 13:48 น.',
    '29 अक्टूबर 2026, 13:48',
    '2026. január 29. 13:48',
    '2026-yil 29-yanvar, 13:48',
    '2026年1月29日 13時48分',
    '2026年1月29日 13:48',
  ])('has a time line in any digits and calendar: %s', (line) => {
    expect(kindOf(page({ above: `<div>${line}</div>` })).kind).toBe('article');
  });

  it.each([
    ['article', 'article'],
    ['website', 'other'],
    ['product', 'other'],
  ])('is taken at its word where it says that it is of type %s', (type, kind) => {
    const html = page({}).replace('<title>', `<meta property="og:type" content="${type}"><title>`);
    expect(kindOf(html).kind).toBe(kind);
  });

  it('is no report for "why?" either where it says that it is something else', () => {
    const html = page({}).replace('<title>', '<meta property="og:type" content="website"><title>');
    const { kind, signals } = detectFully(toDocument(html), 'https://pier.example/s.html');
    expect(kind).toBe('other');
    expect(signals.map(({ id }) => id)).not.toContain('report-form');
  });

  it('tells the time line as it is read, not run together with the line before it', () => {
    const html = page({ above: '<div><div>Pier News</div><div>13:48 29.01.2026</div></div>' });
    const { signals } = detectFully(toDocument(html), 'https://pier.example/s.html');
    expect(signals.find(({ id }) => id === 'time-line')?.detail).toBe('Pier News 13:48 29.01.2026');
  });

  it.each([
    ['a time', page({ above: '<div>29.01.2026</div>' })],
    ['a headline', page({ headline: '<div>Pier to open in May — Mayor Stets</div>' })],
    ['reported speech', page({ body: text.repeat(4) })],
    ['running text', page({ body: speech })],
  ])('is none where the form lacks %s', (_what, html) => {
    expect(kindOf(html).kind).toBe('other');
  });

  it('is none where it is a list of teasers, each with its time', () => {
    const item = `<div class="item"><div>13:48 29.01.2026</div><a href="/1">Pier to open in May — Mayor Stets</a>${speech}</div>`;
    expect(kindOf(page({ headline: '<h1>Latest from the pier</h1>', body: item.repeat(12) }), '/').kind).toBe(
      'other',
    );
  });
});
