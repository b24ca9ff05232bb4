import type { LanguageTable } from './table.ts';

type StemList =
  | 'roleStems'
  | 'bodyStems'
  | 'documentStems'
  | 'anonymousStems'
  | 'namedStems'
  | 'fieldStems'
  | 'venueStems'
  | 'addresseeStems'
  | 'timeStems';

/** Longest ending that an inflected word may add to a stem. */
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 4;
/** Prefixes of offices: "ex-minister", "віцепрезидент". */
const PREFIXES = /^(?:ex|vice|co|екс|экс|віце|вице|спів|контр|обер)-?/u;
const indexes = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Of several lists the one that has the longest stem of the word; the first of those that tie, undefined where none has it. */
export function bestList<List extends StemList>(
  language: LanguageTable,
  lists: readonly List[],
  word: string,
): List | undefined {
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const found = lists.find((list) => indexOf(language[list]).has(word.slice(0, length)));
    if (found !== undefined) return isA(language, found, word) ? found : undefined;
  }
  return lists.find((list) => isA(language, list, word));
}

/** True where the word is one of the list, or (from four letters on) begins with one and adds an ending. */
export function isA(language: LanguageTable, list: StemList, word: string): boolean {
  const index = indexOf(language[list]);
  if (index.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 1 && word.length - hyphen > 4 && isA(language, list, word.slice(hyphen + 1))) return true;
  const bare = word.replace(PREFIXES, '');
  if (bare !== word && bare.length > 2 && isA(language, list, bare)) return true;
  if (language.code === 'en') {
    return (
      (word.endsWith('s') && index.has(word.slice(0, -1))) ||
      (word.endsWith('es') && index.has(word.slice(0, -2))) ||
      (word.endsWith('ies') && index.has(`${word.slice(0, -3)}y`)) ||
      (word.endsWith('men') && index.has(`${word.slice(0, -2)}an`))
    );
  }
  for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut++) {
    if (index.has(word.slice(0, -cut))) return true;
  }
  return word.length - 3 < SHORTEST_STEM && word.length > 2 && shortStem(index, word);
}

function indexOf(stems: readonly string[]): ReadonlySet<string> {
  let index = indexes.get(stems);
  if (index === undefined) {
    index = new Set(stems);
    indexes.set(stems, index);
  }
  return index;
}

/** "суду", "рада", "дані": stems of three letters with an ending of one or two. */
function shortStem(index: ReadonlySet<string>, word: string): boolean {
  return (word.length === 4 || word.length === 5) && index.has(word.slice(0, 3));
}
