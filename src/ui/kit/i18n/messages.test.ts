import { afterEach, describe, expect, it } from 'vitest';
import english from '../../../static/_locales/en/messages.json';
import russian from '../../../static/_locales/ru/messages.json';
import ukrainian from '../../../static/_locales/uk/messages.json';
import { countryName, formatList, formatMinutes, formatPublished } from './format.ts';
import { catalogueSource, language, plural, pluralForms, t, useMessages } from './messages.ts';

afterEach(() => useMessages((key) => key));

describe('texts of the interface', () => {
  it('fills in what is named and keeps a sign of money', () => {
    useMessages(catalogueSource({ kitRemoveNamed: { message: 'Remove “$1” for $$5' } }));
    expect(t('kitRemoveNamed', 'EU')).toBe('Remove “EU” for $5');
  });

  it('says which language the texts are in, which may be a fallback', () => {
    useMessages(catalogueSource(ukrainian));
    expect(language()).toBe('uk');
  });

  it('takes the form of a word that goes with the number', () => {
    const catalogue = (tag: string, message: string) =>
      useMessages(catalogueSource({ languageTag: { message: tag }, readingTime: { message } }));
    catalogue('ru', '$1 цитата|$1 цитаты|$1 цитат');
    expect([1, 2, 5, 11, 21, 112].map((n) => plural('readingTime', n))).toEqual([
      '1 цитата',
      '2 цитаты',
      '5 цитат',
      '11 цитат',
      '21 цитата',
      '112 цитат',
    ]);
    catalogue('en', '$1 quotation|$1 quotations');
    expect([0, 1, 2].map((n) => plural('readingTime', n))).toEqual([
      '0 quotations',
      '1 quotation',
      '2 quotations',
    ]);
  });

  it('knows how many forms a language has', () => {
    expect(pluralForms('en')).toEqual(['one', 'other']);
    expect(pluralForms('uk')).toEqual(['one', 'few', 'many']);
    expect(pluralForms('ru')).toEqual(['one', 'few', 'many']);
  });
});

describe('dates, countries and lists', () => {
  it('shows the hour that the agency’s own clock showed, wherever the reader is', () => {
    useMessages(catalogueSource(english));
    expect(formatPublished('2026-01-29T13:48:00+02:00')).toBe('29 Jan 2026, 13:48');
    useMessages(catalogueSource(ukrainian));
    expect(formatPublished('2026-01-29T13:48:00+02:00')).toContain('13:48');
  });

  it('shows a day alone as a day', () => {
    useMessages(catalogueSource(english));
    expect(formatPublished('2026-01-29')).toBe('29 Jan 2026');
    useMessages(catalogueSource(ukrainian));
    expect(formatPublished('2026-01-29')).toMatch(/^29 січ\. 2026\sр\.$/);
  });

  it('leaves a date that it cannot read as it stands', () => {
    expect(formatPublished('yesterday')).toBe('yesterday');
  });

  it('names countries in the language of the interface', () => {
    useMessages(catalogueSource(russian));
    expect(countryName('UA')).toBe('Украина');
    useMessages(catalogueSource(ukrainian));
    expect(countryName('PL')).toBe('Польща');
    expect(countryName('XK')).toBe('Косово');
    expect(countryName('?')).toBe('?');
  });

  it('never says that reading takes no time', () => {
    useMessages(catalogueSource(english));
    expect(formatMinutes(0)).toBe('1 min');
  });

  it('joins a list as the language does', () => {
    useMessages(catalogueSource(ukrainian));
    expect(formatList(['а', 'б', 'в'])).toBe('а, б і в');
  });
});
