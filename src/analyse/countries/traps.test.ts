import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCountries } from './index.ts';

/** Rows "sentence => UA:name RU -- +NATO" of a list in test/fixtures/countries. */
function rowsOf(lang: string): [sentence: string, wanted: string][] {
  const lines = readFileSync(`test/fixtures/countries/${lang}.txt`, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', wanted = ''] = line.split(' => ');
      return [sentence, wanted.trim()];
    });
}

function found(sentence: string, lang: string, wanted: readonly string[]): string[] {
  const { countries, organisations } = findCountries(sentence, { lang });
  const asked = new Set(wanted.map((item) => item.split(':')[0]));
  const typed = new Set(wanted.filter((item) => item.includes(':')).map((item) => item.split(':')[0]));
  return [
    ...countries.map(({ code, mentions }) => (typed.has(code) ? `${code}:${mentions[0]?.via}` : code)),
    ...organisations
      .map(({ name }) => `+${name}`)
      .filter((name) => asked.has(name) || wanted.some((item) => item.startsWith('+'))),
  ].sort();
}

/** "UA RU +European Union" as a list; names of bodies may hold spaces. */
function listOf(wanted: string): string[] {
  if (wanted === '-') return [];
  return wanted
    .split(/ (?=\+|[A-Z]{2}(?::\w+)?(?: |$))/u)
    .map((item) => item.trim())
    .sort();
}

for (const lang of ['en', 'uk', 'ru']) {
  describe(`countries in ${lang}`, () => {
    it.each(rowsOf(lang))('%s', (sentence, wanted) => {
      expect(found(sentence, lang, listOf(wanted))).toEqual(listOf(wanted));
    });
  });
}
