import type { LanguageTable } from '../language/index.ts';
import { type Item, isCapital, isComma } from './item.ts';
import { isRole } from './noun-phrase.ts';

const PARTICIPLE = /(?:вш|ющ|ящ|ащ|ущ)(?:ий|ая|ее|ие|ийся|аяся|ееся|иеся)$/u;

/** "Министр, посетивший завод, пообещал": the comma before the verb closes what is told of the subject before it. */
export function endsInsertion(language: LanguageTable, items: readonly Item[], verb: number): boolean {
  const opened = items.findLastIndex((item, i) => i < verb - 1 && isComma(item));
  const first = items[opened + 1]?.lower ?? '';
  const isRelative = language.relatives.has(first) && !language.complementisers.has(first);
  return opened > 0 && (isRelative || PARTICIPLE.test(first));
}

/** An office in nominative, a name or a pronoun. */
export const mayHead = (language: LanguageTable, item: Item | undefined): boolean =>
  isCapital(item) || language.pronouns.has(item?.lower ?? '') || isRole(language, item?.lower ?? '');
