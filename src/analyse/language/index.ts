import { english } from './en/index.ts';
import { russian } from './ru/index.ts';
import type { LanguageTable } from './table.ts';
import { ukrainian } from './uk/index.ts';
import { universal } from './und.ts';

export type { CuePhrase, LanguageTable, VerbKind } from './table.ts';

/** How many characters tell the language of a text that does not say it. */
const SAMPLE = 4000;

/** The table for a BCP 47 tag; where the tag says nothing, the letters of the text decide. */
export function languageOf(tag: string, text: string): LanguageTable {
  const code = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  if (code === 'en') return english;
  if (code === 'uk' || code === 'ua') return ukrainian;
  if (code === 'ru') return russian;
  if (code !== '' && code !== 'und') return universal;
  return guess(text.slice(0, SAMPLE).toLowerCase());
}

function guess(sample: string): LanguageTable {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const cyrillic = count(/[а-яіїєґё]/gu);
  const latin = count(/[a-z]/gu);
  if (cyrillic > latin) {
    const ukrainianLetters = count(/[іїєґ]/gu);
    const russianLetters = count(/[ыэъё]/gu);
    if (ukrainianLetters + russianLetters === 0) return universal;
    return ukrainianLetters > russianLetters ? ukrainian : russian;
  }
  return count(/\b(?:the|of|and|to|that|said)\b/gu) * 25 > latin / 5 ? english : universal;
}
