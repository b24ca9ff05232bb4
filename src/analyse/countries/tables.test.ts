import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { keyOf } from './lexicon.ts';
import { formsOfAdjective, formsOfName, formsOfPeople } from './slavic/decline.ts';
import { EN_COUNTRIES } from './tables/en-countries.ts';
import { EN_PLACES } from './tables/en-places.ts';
import { RU_COUNTRIES } from './tables/ru-countries.ts';
import { RU_PLACES } from './tables/ru-places.ts';
import { UK_COUNTRIES } from './tables/uk-countries.ts';
import { UK_PLACES } from './tables/uk-places.ts';
import { rowsOf } from './tables.ts';

/** What a reader of one language downloads for countries, cue words of the rules included; bodies are one table for all languages. */
const BUDGET = 20 * 1024;

function dataOf(language: string): string {
  return ['tables', 'generated']
    .flatMap((folder) => {
      const path = new URL(`${folder}/`, import.meta.url);
      return readdirSync(path)
        .filter((name) => name.startsWith(`${language}-`))
        .map((name) => readFileSync(new URL(name, path), 'utf8'));
    })
    .join('')
    .replace(/\/\*\*[\s\S]*?\*\/|^\/\/.*$|^import.*$/gmu, '');
}

describe.each(['en', 'uk', 'ru'])('data on countries in %s', (language) => {
  test('stays within 20 KB compressed', () => {
    expect(gzipSync(dataOf(language), { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
  });
});

type Forms = (entry: string, column: number) => Iterable<string>;

const english: Forms = (entry) => [entry];
const slavic =
  (language: 'uk' | 'ru'): Forms =>
  (entry, column) =>
    [formsOfName, formsOfAdjective, formsOfPeople][column]?.(entry.replace('?', ''), language) ?? [];

/** "St. Lucia" and "St Lucia", "Åland" and "Aland" are read alike; a small first letter and capitals only are not. */
const readAs = (form: string): string => {
  const letters = /^\p{Ll}/u.test(form) ? 'small' : /\p{Ll}/u.test(form) ? 'capital' : 'capitals';
  return `${letters} ${keyOf(form)}`;
};

describe.each([
  ['countries in English', EN_COUNTRIES, english],
  ['places in English', EN_PLACES, english],
  ['countries in Ukrainian', UK_COUNTRIES, slavic('uk')],
  ['places in Ukrainian', UK_PLACES, slavic('uk')],
  ['countries in Russian', RU_COUNTRIES, slavic('ru')],
  ['places in Russian', RU_PLACES, slavic('ru')],
])('the table of %s', (_, table, forms) => {
  test('has no entry that adds nothing to those before it in its cell', () => {
    const idle = rowsOf(table).flatMap(([code, ...cells]) =>
      cells
        .flatMap((entries, column) => {
          const known = new Set<string>();
          return entries.filter((entry) => {
            const before = known.size;
            for (const form of forms(entry, column)) known.add(readAs(form));
            return known.size === before;
          });
        })
        .map((entry) => `${code} ${entry}`),
    );
    expect(idle).toEqual([]);
  });
});
