import { bench, describe } from 'vitest';
import { findCountries } from '../../src/analyse/countries/index.ts';
import { countryNames } from '../../src/analyse/countries/names.ts';

const paragraph =
  'Kyiv and Washington discussed guarantees, said Olena Hrytsak, who had spoken with colleagues from Lithuania, Poland and Spain. ' +
  'The Kremlin objected; Turkish mediators flew to Istanbul. Athens, Georgia, is no capital, and Michael Jordan no country. ';
const article = Array.from({ length: 25 }, () => paragraph).join('\n');
const union = new RegExp(`\\b(?:${[...countryNames.values()].join('|')})\\b`, 'gu');

/** The yardstick is one alternation of the bare names, which finds no adjective, no place and every homonym. */
describe('countries of an article of 6,000 characters', () => {
  bench('findCountries', () => {
    findCountries(article, { lang: 'en' });
  });
  bench('a regular expression of all names', () => {
    [...article.matchAll(union)];
  });
});
