import type { CuePhrase } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { givesOrders } from './according-tail.ts';
import { contentEnd, hasQuote } from './content.ts';
import { behindAbout } from './insertion.ts';
import { type Item, isColon, isComma, isDash, isStop, type Range } from './item.ts';
import { appositionAfter, isRole, looksLikeVerb, nounPhraseEnd } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';

/** "According to the MP, …", "…, за словами міністра, …", "по его словам, …". */
export function accordingTo(reading: Reading, floor: number, limit: number): Report | undefined {
  const { items } = reading.frame;
  for (let i = floor; i < limit; i++) {
    for (const phrase of reading.language.accordingTo) {
      const found = readPhrase(reading, phrase, i, floor, limit);
      if (found) return found;
    }
    if (items[i]?.kind === 'quote' && i > floor + 40) return undefined;
  }
  return undefined;
}

function matches(items: readonly Item[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => items[at + k]?.lower === word);
}

function readPhrase(
  reading: Reading,
  phrase: CuePhrase,
  at: number,
  floor: number,
  limit: number,
): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  if (!matches(items, at, phrase.words)) return undefined;
  if (phrase.behindComma && !isComma(items[at - 1])) return undefined;
  const from = at + phrase.words.length;
  let cue: Range = { from: at, to: from };
  let to: number;
  let source: Range;
  const tail = phrase.tail ? findTail(reading, from, phrase.tail) : undefined;
  if (phrase.tail && tail === undefined) return undefined;
  if (language.code === 'en' && tail !== undefined && !isOwner(reading, from, tail)) return undefined;
  if (phrase.tail && tail !== undefined && !isQualifier(items, from, tail)) {
    source = { from, to: tail };
    to = tail + phrase.tail.length;
    cue = { from: at, to };
    if (/^(?:'s|’s)$/u.test(items[tail - 1]?.text ?? '')) source = { from, to: tail - 1 };
  } else {
    const start = tail === undefined ? from : tail + (phrase.tail?.length ?? 0);
    to = nounPhraseEnd(language, items, start, limit);
    to = placeEnd(reading, { from: start, to }, limit);
    source = { from: start, to };
    cue = { from: at, to: start };
    if (to <= start || givesOrders(items, start)) return undefined;
    if (language.prepositions.has(items[start]?.lower ?? '') || items[start]?.kind === 'number')
      return undefined;
    // "президент, зі слів якого галузь виживає, закликав": a clause within what somebody says himself
    if (language.relatives.has(items[start]?.lower ?? '')) return undefined;
  }
  const apposition = appositionAfter(language, items, to, limit);
  if (apposition && isComma(items[apposition.range.to]) && isOffice(reading, source, apposition.range))
    to = apposition.range.to;
  if (items[to]?.kind === 'bracket') to += 1;
  to = behindAbout(language, items, to, limit);
  const parts: Range[] = [];
  const left = leftOf(reading, at, floor);
  const afterMark = isComma(items[to]) || isDash(items[to]) || items[to]?.text === ':' ? to + 1 : to;
  const rest = { from: afterMark, to: contentEnd(reading, afterMark, limit) };
  const introduces = left === undefined;
  if (left) parts.push(left);
  if (
    (rest.to - rest.from >= (introduces ? 2 : 3) || hasQuote(items, rest)) &&
    !isStop(items[to]) &&
    (introduces || isComma(items[to]) || isDash(items[to]))
  )
    parts.push(rest);
  if (parts.length === 0) return undefined;
  const rule = phrase.words[0] === 'in' ? 'in-the-words-of' : 'according-to';
  return { content: parts, cue, source, rule, confidence: 0.85 };
}

/** Where "у міністерстві" ends behind a source without a name, if a comma closes it: the place is the source's, no content. */
function placeEnd({ frame, language }: Reading, source: Range, limit: number): number {
  const { items } = frame;
  if (!language.prepositions.has(items[source.to]?.lower ?? '')) return source.to;
  const isNameless = items
    .slice(source.from, source.to)
    .some((item) => isA(language, 'anonymousStems', item.lower));
  const end = nounPhraseEnd(language, items, source.to + 1, limit);
  return isNameless && isComma(items[end]) ? end : source.to;
}

/** "in her view", "in the minister's words"; nobody has "in other words". */
function isOwner({ frame, language }: Reading, from: number, tail: number): boolean {
  const last = frame.items[tail - 1];
  return (
    /['’]s?$/u.test(last?.text ?? '') || (tail === from + 1 && language.possessives.has(last?.lower ?? ''))
  );
}

const QUALIFIER =
  /^(?:попередн|останн|офіційн|уточнен|оновлен|оперативн|предварительн|последн|официальн|обновлен|наш|його|її|latest|official|preliminary)/u;

/** "по предварительной информации полиции": the words between qualify the noun, the source follows it. */
function isQualifier(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!QUALIFIER.test(items[i]?.lower ?? '') || /^(?:його|її)$/u.test(items[i]?.lower ?? '')) return false;
  return to > from;
}

/** An apposition of the source, not the clause behind it: an office, and a comma closes it. */
function isOffice(reading: Reading, source: Range, range: Range): boolean {
  const { frame, language } = reading;
  if (
    language.pronouns.has(frame.items[source.from]?.lower ?? '') ||
    language.possessives.has(frame.items[source.from]?.lower ?? '')
  )
    return false;
  const words = frame.items.slice(range.from, range.to);
  // "за словами начальника, рятувальники евакуювали 200 людей, …": a clause with a verb is content
  const isClause =
    !language.relatives.has(words[0]?.lower ?? '') && words.some((item) => looksLikeVerb(language, item));
  return !isClause && words.some((item) => isRole(language, item.lower));
}

function findTail(reading: Reading, from: number, tail: readonly string[]): number | undefined {
  const { items } = reading.frame;
  for (let i = from + 1; i < Math.min(items.length, from + 7); i++) {
    if (items[i]?.kind === 'mark') return undefined;
    if (matches(items, i, tail)) return i;
  }
  return undefined;
}

/** The clause before the phrase, where the phrase does not open it. */
function leftOf(reading: Reading, at: number, floor: number): Range | undefined {
  const { items } = reading.frame;
  let to = at;
  // "Він обережний: на його думку, …": the clause behind the colon is all
  if (reading.language.freeOrder && isColon(items[at - 1])) return undefined;
  while (to > floor && (isComma(items[to - 1]) || isDash(items[to - 1]))) to -= 1;
  let from = floor;
  while (
    from < to &&
    (items[from]?.kind === 'mark' ||
      (from === floor && floor > 0 && reading.language.conjunctions.has(items[from]?.lower ?? '')))
  )
    from += 1;
  // "…, який, на його думку, "…"": the clause before says something else
  const last = items[to - 1];
  if (last && reading.language.relatives.has(last.lower) && isComma(items[to - 2])) return undefined;
  const words = items.slice(from, to).filter((item) => item.kind !== 'mark').length;
  const introductory =
    words <= 3 &&
    items[from]?.kind === 'word' &&
    (reading.language.prepositions.has(items[from]?.lower ?? '') ||
      reading.language.fillers.has(items[from]?.lower ?? '') ||
      reading.language.conjunctions.has(items[from]?.lower ?? ''));
  const inserted = isComma(items[at - 1]) && to - from >= 1 && /^\p{Lu}/u.test(items[from]?.text ?? '');
  return (words >= 3 || (inserted && words >= 2)) && !introductory ? { from, to } : undefined;
}
