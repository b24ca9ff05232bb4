import type { LanguageTable } from '../language/index.ts';
import { type Item, isCapital, type Range } from './item.ts';

const OWNED = /^(?:the|its|his|her|their|our)$/u;
const isClitic = ({ text }: Item): boolean => /^['’]s$/u.test(text);

/** "Its insurer, Blue Anchor, said": whether the name between the commas is that of what English owns before them. */
export const isNamedBehind = (
  language: LanguageTable,
  items: readonly Item[],
  owned: Range,
  name: Range,
): boolean =>
  !language.freeOrder &&
  (OWNED.test(items[owned.from]?.lower ?? '') || items.slice(owned.from, owned.to).some(isClitic)) &&
  !isCapital(items[owned.to - 1]) &&
  items.slice(name.from, name.to).every((item) => isCapital(item) || item.text === '&');
