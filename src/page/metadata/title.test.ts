import { describe, expect, it } from 'vitest';
import { type TitleSources, titleOf } from './title.ts';

interface Page {
  readonly og?: string;
  readonly structured?: string;
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
  readonly host?: string;
}

function titleOn({ og, structured, title = '', headings = [], meta = {}, host }: Page): string {
  const sources: TitleSources = {
    meta: new Map(Object.entries({ ...meta, ...(og === undefined ? {} : { 'og:title': og }) })),
    structured: structured === undefined ? [] : [{ types: ['NewsArticle'], headline: structured }],
    documentTitle: title,
    headings,
    ...(host === undefined ? {} : { host }),
  };
  return titleOf(sources);
}

describe('the title of an article', () => {
  it('leaves out the name of the site, at either end and behind any mark', () => {
    const headings = ['Harbour bridge opens after nine years'];
    for (const title of [
      'Harbour bridge opens after nine years | Northbay Courier',
      'Harbour bridge opens after nine years - northbay-courier.example',
      'Harbour bridge opens after nine years│Northbay Courier',
      'Northbay Courier — Harbour bridge opens after nine years',
      'Harbour bridge opens after nine years | City | Northbay Courier',
    ]) {
      const page = {
        meta: { 'og:site_name': 'Northbay Courier' },
        host: 'northbay-courier.example',
        headings,
      };
      expect(titleOn({ ...page, og: title, title })).toBe('Harbour bridge opens after nine years');
      expect(titleOn({ ...page, title })).toBe('Harbour bridge opens after nine years');
    }
  });

  it('keeps a title whole where the page calls its application what it calls the article', () => {
    const title = 'Künstliche Schneedecken im Harz - Hänge werden "grüner und grüner"';
    expect(
      titleOn({
        og: 'Winter ohne Frost: Künstliche Schneedecken im Harz – „Die Hänge werden grüner“',
        structured: title,
        title,
        headings: [title],
        meta: { 'application-name': title },
      }),
    ).toBe('Winter ohne Frost: Künstliche Schneedecken im Harz – „Die Hänge werden grüner“');
    expect(titleOn({ title, headings: [title], meta: { 'application-name': title } })).toBe(title);
  });

  it('takes what heading and structured data agree on where og:title and <title> are made for search', () => {
    const headline = 'Seven bridges in seven days: «We never slept»';
    const search = 'Northbay bridges: how engineers closed and opened seven of them in a week';
    expect(
      titleOn({
        og: search,
        title: `${search} | Courier`,
        structured: headline,
        headings: [headline],
        host: 'courier.example',
      }),
    ).toBe(headline);
  });

  it('leaves out the topic that og:title and heading put before the same words, each its own', () => {
    expect(
      titleOn({
        og: 'Streik im Hafen: «Wir haben seit März keinen Lohn gesehen»',
        title: 'Streik im Hafen: «Wir haben seit März keinen Lohn gesehen» - News',
        headings: ['Arbeitskampf an der Küste - «Wir haben seit März keinen Lohn gesehen»'],
      }),
    ).toBe('«Wir haben seit März keinen Lohn gesehen»');
  });

  it('leaves a topic that heading and og:title share where it is', () => {
    const title = 'Hafenstreik: Verhandlungen gehen in die dritte Woche';
    expect(titleOn({ og: title, title, headings: [title] })).toBe(title);
    expect(titleOn({ og: title, title, headings: [`Wirtschaft im ${title}`] })).toBe(title);
  });

  it('hears the heading alone where the page declares nothing', () => {
    expect(titleOn({ headings: ['Міст через затоку відкрили після ремонту'] })).toBe(
      'Міст через затоку відкрили після ремонту',
    );
  });
});
