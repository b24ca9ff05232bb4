import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { type Item, isComma } from './item.ts';

/** Items from the noun that heads the name to one of its commas, and from there to its "and", at most. */
const REACH = 16;
/** Words of one field: "of local self-government". */
const LONGEST_FIELD = 4;
const AND = /^(?:and|та|і|й|и)$/u;

/**
 * The items with the commas inside the name of an office or a body made part of the name: in "Ministry of Economy,
 * Environment and Agriculture", "комітет з питань освіти, науки та інновацій" they part the fields that it has, no clauses.
 */
export function joinFields(language: LanguageTable, items: readonly Item[]): Item[] {
  return items.map((item, i) =>
    isComma(item) && partsFields(language, items, i)
      ? { start: item.start, end: item.end, kind: 'bracket', text: '', lower: '' }
      : item,
  );
}

function partsFields(language: LanguageTable, items: readonly Item[], comma: number): boolean {
  return (
    (isField(language, items[comma - 1]) || followsHead(language, items, comma - 1)) &&
    opensField(language, items, comma + 1) &&
    isHeaded(language, items, comma) &&
    isClosed(language, items, comma)
  );
}

const isField = (language: LanguageTable, item: Item | undefined): boolean =>
  item?.kind === 'word' && isA(language, 'fieldStems', item.lower);

/** Whether the "and" at `at` joins two fields of one office. */
export const joinsFields = (language: LanguageTable, items: readonly Item[], at: number): boolean =>
  isField(language, items[at - 1]) && opensField(language, items, at + 1) && isHeaded(language, items, at);

/** Whether the word stands right behind the noun for the office or body, "of" left aside. */
function followsHead(language: LanguageTable, items: readonly Item[], at: number): boolean {
  const head = items[items[at - 1]?.lower === 'of' ? at - 2 : at - 1];
  return (
    items[at]?.kind === 'word' &&
    head !== undefined &&
    (isA(language, 'roleStems', head.lower) || isA(language, 'bodyStems', head.lower))
  );
}

/** Whether a field begins here, with the adjectives that it may have. */
function opensField(language: LanguageTable, items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + LONGEST_FIELD; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || (language.verbs.has(item.lower) && !isField(language, item))) return false;
    if (isField(language, item)) return true;
  }
  return false;
}

/** Whether an office or a body stands before, with nothing but words and such commas between. */
function isHeaded(language: LanguageTable, items: readonly Item[], comma: number): boolean {
  for (let i = comma - 2; i >= 0 && comma - i <= REACH; i--) {
    const item = items[i];
    if (item?.kind === 'word' && !isField(language, item)) {
      if (isA(language, 'roleStems', item.lower) || isA(language, 'bodyStems', item.lower)) return true;
      if (language.verbs.has(item.lower)) return false;
    } else if (item?.kind !== 'word' && !isComma(item) && !(item?.kind === 'bracket' && item.text === ''))
      return false;
  }
  return false;
}

/** Whether the list of fields closes with "and" and the last of them. */
function isClosed(language: LanguageTable, items: readonly Item[], comma: number): boolean {
  for (let i = comma + 1; i < items.length && i - comma <= REACH; i++) {
    const item = items[i];
    if (AND.test(item?.lower ?? '') && opensField(language, items, i + 1)) return true;
    if (isComma(item) ? !opensField(language, items, i + 1) : item?.kind !== 'word') return false;
    if (item && language.verbs.has(item.lower) && !isField(language, item)) return false;
  }
  return false;
}
