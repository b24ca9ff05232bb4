import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital, isColon, isComma, isDash, type Range } from './item.ts';
import { isNamedBehind } from './named-behind.ts';
import { isRole, isTime, looksLikeVerb, nounPhraseEnd } from './noun-phrase.ts';
import { opensPredicate, withoutVerb } from './past-verb.ts';

/** The noun phrase that does the saying, and where its clause begins (for the content before it). */
export interface Subject extends Range {
  readonly clauseStart: number;
}

const REACH = 60;

/** The subject that stands before the verb at `verb`, in the items from `floor` on. */
export function subjectBefore(
  language: LanguageTable,
  items: readonly Item[],
  verb: number,
  floor: number,
): Subject | undefined {
  let i = skipFillers(language, items, verb - 1, floor);
  // "thanked the crews and said": the subject stands before the first of the verbs
  if (i < floor || (/^(?:and|і|й|та|и)$/u.test(items[i]?.lower ?? '') && hasVerb(items, i, floor)))
    return undefined;
  if (isComma(items[i]) || isDash(items[i])) {
    const opened = previousMark(items, i - 1, floor);
    const segment = { from: opened + 1, to: i };
    const inserted = items[segment.from];
    if (opened < floor) {
      if (language.freeOrder) return undefined;
      // "Petrenko, said": a segment at the start of the sentence with a stray comma
      return opened === floor - 1 && looksNominal(language, items, segment)
        ? phraseIn(language, items, segment)
        : undefined;
    }
    const before = phraseEndingAt(language, items, opened, floor);
    const name = items[segment.to - 1];
    if (
      isCapital(inserted) &&
      isCapital(name) &&
      !isRole(language, name?.lower ?? '') &&
      before &&
      (startsAsRole(language, items, before) || isNamedBehind(language, items, before, segment))
    ) {
      return { from: before.from, to: i, clauseStart: before.clauseStart };
    }
    return before ?? phraseIn(language, items, segment);
  }
  const start = clauseStart(language, items, i, floor);
  i += 1;
  if (i <= start) return undefined;
  return phraseIn(language, items, { from: start, to: i });
}

function startsAsRole(language: LanguageTable, items: readonly Item[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const lower = items[i]?.lower ?? '';
    if (isRole(language, lower)) return true;
  }
  return false;
}

function looksNominal(language: LanguageTable, items: readonly Item[], range: Range): boolean {
  const first = items[range.from];
  return first !== undefined && !language.prepositions.has(first.lower) && first.kind !== 'quote';
}

/** Index of the last word before `from` that is no adverb, auxiliary or inserted "in turn". */
function skipFillers(language: LanguageTable, items: readonly Item[], from: number, floor: number): number {
  let i = from;
  while (i >= floor) {
    const item = items[i];
    if (!item) break;
    const phrase = fillerPhraseEnding(language, items, i);
    if (phrase > 0) i -= phrase;
    else if (item.kind === 'word' && (isFiller(language, item) || isAdverb(language, item))) i -= 1;
    else break;
  }
  return i;
}

/** How many words of a phrase such as "in turn" end at `at`; 0 where none does. */
function fillerPhraseEnding(language: LanguageTable, items: readonly Item[], at: number): number {
  for (const phrase of language.fillerPhrases) {
    if (phrase.every((word, k) => items[at - phrase.length + 1 + k]?.lower === word)) return phrase.length;
  }
  return 0;
}

/** How many words of a phrase such as "in turn" begin at `at`; 0 where none does. */
export function fillerPhraseAt(language: LanguageTable, items: readonly Item[], at: number): number {
  for (const phrase of language.fillerPhrases) {
    if (phrase.every((word, k) => items[at + k]?.lower === word)) return phrase.length;
  }
  return 0;
}

const ADVERB = /^\p{Ll}{2,}(?:[чйьнтдврсзлж]но|ко|мо)$/u;
/** "На запитання про курс Вовчик відповів" */
const QUESTION = /^(?:запитання|питання|вопрос|вопросы|уточнення|уточнение|прохання|просьбу)$/u;
const NOUN_IN_O = /^(?:вікно|окно|кіно|кино|яко|яблуко|молоко|слідно|письмо|відомо|известно)$/u;

/** "коротко", "иронично": how somebody speaks. */
export const isAdverb = (language: LanguageTable, item: Item | undefined): boolean =>
  item !== undefined && language.freeOrder && ADVERB.test(item.text) && !NOUN_IN_O.test(item.lower);

export function isFiller(language: LanguageTable, item: Item): boolean {
  if (language.pronouns.has(item.lower)) return false;
  if (language.fillers.has(item.lower)) return true;
  if (language.code === 'en')
    return /(?:ly|n't)$/u.test(item.lower) && !isCapital(item) && item.lower !== 'family';
  return false;
}

function previousMark(items: readonly Item[], from: number, floor: number): number {
  let i = from;
  while (i >= floor && from - i < REACH) {
    const item = items[i];
    if (isComma(item) || isDash(item) || isColon(item) || item?.kind === 'quote') return i;
    i -= 1;
  }
  return i < floor ? floor - 1 : i;
}

/** Where the clause that ends at `last` begins: behind a mark, a quotation, a conjunction. */
function clauseStart(language: LanguageTable, items: readonly Item[], last: number, floor: number): number {
  let i = last;
  while (i >= floor && last - i < REACH) {
    const item = items[i];
    if (!item || item.kind === 'quote') break;
    if (item.kind === 'mark' && !/^[&"/№'’]$/u.test(item.text)) break;
    if (item.kind === 'word' && i < last) {
      if (language.complementisers.has(item.lower) && !isCapital(item)) break;
      if (language.conjunctions.has(item.lower) && !/^(?:and|і|й|та|и)$/u.test(item.lower)) break;
      if (
        /^(?:and|і|й|та|и)$/u.test(item.lower) &&
        hasVerb(items, i, floor) &&
        !isCapital(items[i + 1]) &&
        items[i + 1]?.kind !== 'name' &&
        !/^(?:the|a)$/u.test(items[i + 1]?.lower ?? '')
      )
        break;
      if (
        language.verbs.get(item.lower) === 'say' &&
        !isCapital(item) &&
        !language.prepositions.has(items[i - 1]?.lower ?? '') &&
        !/^(?:the|a|an|his|her|'s|’s)$/u.test(items[i - 1]?.lower ?? '')
      )
        break;
    }
    i -= 1;
  }
  return i + 1;
}

const VERB_ENDING =
  /(?:[аиіїувяюо]в|[аиіуяоеы]л[аио]?|(?:ує|ає|яє|ює)|(?:[иіїяаую]ть|ться|шся|вся|лся|лись|лась|лося|лося)|[аеёия][йе]?т|[ую]т|ed|n't)$/u;
const EN_VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|says|made|gave|took|went|held|met)$/u;

/** True where something between the last mark and the conjunction looks like a verb, so that it joins clauses. */
function hasVerb(items: readonly Item[], conjunction: number, floor: number): boolean {
  for (let i = conjunction - 1; i >= floor && conjunction - i < 16; i--) {
    const item = items[i];
    if (!item || item.kind === 'quote' || isComma(item) || isDash(item))
      return item?.kind === 'quote' || i < conjunction - 6;
    if (
      item.kind === 'word' &&
      item.lower.length > 2 &&
      (VERB_ENDING.test(item.lower) || EN_VERB.test(item.lower)) &&
      !isCapital(item)
    )
      return true;
  }
  return false;
}

/** The noun phrase that fills the range, after leading adverbs and prepositional phrases. */
function phraseIn(language: LanguageTable, items: readonly Item[], range: Range): Subject | undefined {
  let from = range.from;
  while (from < range.to) {
    const item = items[from];
    if (!item) return undefined;
    const phrase = fillerPhraseAt(language, items, from);
    if (phrase > 0) {
      from += phrase;
      continue;
    }
    const filler =
      item.kind === 'word' &&
      (isFiller(language, item) ||
        language.conjunctions.has(item.lower) ||
        language.as.has(item.lower) ||
        (isTime(language, item.lower) && from + 1 < range.to));
    if (!filler) break;
    from += 1;
  }
  const first = items[from];
  if (!first || from >= range.to || first.kind === 'number' || first.kind === 'mark') return undefined;
  // "Корж, у свою чергу, подякувала колегам і повідомила": what stands before "і" is another predicate
  if (looksLikeVerb(language, first) && !isCapital(first)) return undefined;
  // "Vorn, declined to comment but said"
  if (language.code === 'en' && opensPredicate(items, from)) return undefined;
  if (first.kind === 'word' && language.prepositions.has(first.lower)) {
    const start = afterAdjunct(language, items, from, range.to);
    if (start === undefined) return undefined;
    from = start;
  }
  const to = Math.max(
    nounPhraseEnd(language, items, from, range.to),
    anonymousEnd(language, items, from, range.to),
  );
  if (to <= from) return undefined;
  const named = language.code === 'en' ? withoutVerb(items, { from, to }) : { from, to };
  return { ...named, clauseStart: range.from };
}

/** "Обізнане зі справою джерело": the noun of an unnamed source may come behind its complements. */
function anonymousEnd(language: LanguageTable, items: readonly Item[], from: number, to: number): number {
  if (!language.freeOrder) return from;
  for (let i = from + 1; i < to; i++)
    if (/^(?:джерело|источник|співрозмовник|собеседник)$/u.test(items[i]?.lower ?? '')) return i + 1;
  return from;
}

/** Where the subject begins behind "On Monday" or "Під час брифінгу": at a pronoun, a role or a name. */
function afterAdjunct(
  language: LanguageTable,
  items: readonly Item[],
  from: number,
  to: number,
): number | undefined {
  const last = items[to - 1];
  if (last && to - 1 > from && language.pronouns.has(last.lower)) return to - 1;
  if (
    language.freeOrder &&
    last &&
    to - 1 > from + 1 &&
    isRole(language, last.lower) &&
    !language.prepositions.has(items[to - 2]?.lower ?? '') &&
    /[^уюиіыоае]$|ка$|ця$|а$/u.test(last.lower)
  )
    return to - 1;
  for (let i = from + 1; i < to; i++) {
    const item = items[i];
    const before = items[i - 1];
    if (!item || !before) continue;
    if (language.pronouns.has(item.lower)) return i;
    const tied =
      language.prepositions.has(before.lower) || /^(?:the|a|an|of|his|her|their|'s|’s)$/u.test(before.lower);
    if (tied) continue;
    if (isTime(language, item.lower)) continue;
    const isLast = language.freeOrder && i === to - 1 && isCapital(item);
    if (isLast && (isTime(language, before.lower) || QUESTION.test(items[from + 1]?.lower ?? ''))) return i;
    const opensRole = isRole(language, item.lower) || isA(language, 'bodyStems', item.lower);
    if (opensRole && language.freeOrder && i + 1 < to) return i;
    if (language.code === 'en' && item.lower === 'the') return i;
    if (
      isCapital(item) &&
      (isTime(language, before.lower) || !isCapital(before)) &&
      !language.freeOrder &&
      i > from + 1
    )
      return i;
    if (isCapital(item) && isCapital(items[i + 1]) && language.freeOrder && !isCapital(before))
      return officeBehindName(language, items, i, to) ?? i;
  }
  return undefined;
}

/** "Після зустрічі з Яаном Тоомінгасом міністр Любим Цвіркун": the office behind the first name is where the subject opens. */
function officeBehindName(
  language: LanguageTable,
  items: readonly Item[],
  name: number,
  to: number,
): number | undefined {
  for (let i = name + 2; i + 1 < to; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || language.prepositions.has(item.lower)) return undefined;
    if (isRole(language, item.lower) && !isCapital(item)) return isCapital(items[to - 1]) ? i : undefined;
  }
  return undefined;
}

/** The noun phrase that ends right before the mark at `mark`. */
function phraseEndingAt(
  language: LanguageTable,
  items: readonly Item[],
  mark: number,
  floor: number,
): Subject | undefined {
  const last = mark - 1;
  if (last < floor || items[last]?.kind === 'quote') return undefined;
  const start = clauseStart(language, items, last, floor);
  if (start > last) return undefined;
  return phraseIn(language, items, { from: start, to: mark });
}
