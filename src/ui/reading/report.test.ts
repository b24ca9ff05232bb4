import { describe, expect, it } from 'vitest';
import type { PageState } from '../../model/index.ts';
import { makeReport, writeReport } from './report.ts';

const now = new Date('2026-02-01T10:00:00Z');
const signals = [{ id: 'dateline', vote: 2, detail: 'KYIV, 1 February' }];
const page: PageState = {
  status: 'article',
  page: {
    article: {
      url: 'https://news.example/a/1.html?reader=42#top',
      title: 'Secret words of the page',
      lang: 'en',
      text: 'Secret words of the page',
      paragraphs: [{ start: 0, end: 24 }],
    },
    analysis: {
      quotations: [],
      speakers: [],
      claims: [],
      countries: [],
      organisations: [],
      readingTimeMinutes: 1,
      method: 'rules',
    },
    detection: { kind: 'article', signals },
    ads: [],
    view: { highlights: true, adsHidden: true },
    site: { host: 'news.example', mode: 'listed', enabled: true },
  },
};

describe('a report of what is wrong', () => {
  const text = writeReport(
    makeReport(page, { what: 'quotation', comment: ' One is missing ' }, '1.2.3', now),
  );

  it('says what, where and by which votes', () => {
    expect(text).toContain('what: quotation');
    expect(text).toContain('comment: One is missing');
    expect(text).toContain('address: https://news.example/a/1.html');
    expect(text).toContain('signal dateline: 2');
  });

  it('holds none of the page’s text and no key of the reader', () => {
    expect(text).not.toContain('Secret');
    expect(text).not.toContain('February');
    expect(text).not.toContain('reader=42');
  });

  it('can be made of a page that is no article, and of none', () => {
    const other: PageState = {
      status: 'other',
      host: 'shop.example',
      detection: { kind: 'other', signals },
      site: { host: 'shop.example', mode: 'once', enabled: true },
    };
    expect(writeReport(makeReport(other, { what: 'article', comment: '' }, '1', now))).toContain(
      'shop.example',
    );
    expect(makeReport(undefined, { what: 'other', comment: '' }, '1', now).signals).toEqual([]);
  });
});
