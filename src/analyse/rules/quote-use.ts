import type { Doc } from '../doc.ts';
import { isA } from '../language/stems.ts';
import type { QuotedRegion } from '../quotation-marks/index.ts';

/** speech: may stand alone as what somebody said; fragment: a quoted piece of a sentence; name: no speech at all. */
export type QuoteUse = 'speech' | 'fragment' | 'name';

const LONGEST_NAME = 7;
/** A word and its full stop, no abbreviation: those are short. */
const ENDS_SENTENCE = /^\p{L}{4,}\.$/u;
const CALLED =
  /(?:назв[аи]\p{L}+|назыв\p{L}+|охарактер\p{L}+|опис[аува]\p{L}+|called|described)\s[^.!?"«“„]{1,60}$/iu;
const capitals = (words: readonly string[]): string[] => words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));

/** How the marks are used, from the words inside and the neighbours outside. */
export function useOf(doc: Doc, region: QuotedRegion): QuoteUse {
  const { text, language } = doc;
  const inside = text.slice(region.start, region.end);
  const words = inside.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0) return 'name';
  const before = text.slice(Math.max(0, region.start - 60), region.start);
  // what stands in the same paragraph: the line above ends no phrase of this one
  const beside = before.slice(before.lastIndexOf('\n') + 1);
  const after = text.slice(region.end, region.end + 40);
  const tail = inside.slice(-6);
  const introduced = /[:,]\s*$/u.test(before) && !/^\s*\p{Ll}/u.test(after);
  if (!region.closed || !region.opened || words.length > LONGEST_NAME) return 'speech';
  const head = /([\p{L}.'’-]+)\s*$/u.exec(beside)?.[1]?.toLowerCase().replaceAll('’', "'") ?? '';
  // "…, ракети й дрони. «Ціль одна», – сказав він": a noun that closes the sentence before bears no name
  const isClosed = language.freeOrder && ENDS_SENTENCE.test(head);
  const named = head !== '' && !isClosed && isA(language, 'namedStems', head.replace(/\.$/u, ''));
  // "назвав проєкт "запізнілим, але потрібним"": small words are no name
  const judged = words.length > 1 && !capitals(words).length && CALLED.test(beside);
  if (named && !judged && !/[,!?…]\P{L}+$/u.test(tail)) return 'name';
  if (/[.!?…,]["”»“'’]+$/u.test(tail) && !region.single)
    return words.length > 2 || introduced ? 'speech' : 'fragment';
  if (/^\s*[,]?\s*[-–—]\s/u.test(after) && words.length > 3) return 'speech';
  if (/:\s*$/u.test(before)) return 'speech';
  const titled =
    words.length > 1 &&
    capitals(words).length >= words.length - words.filter((word) => word.length < 4).length;
  if (/^["“„«'‘]+\p{Lu}/u.test(inside) && (titled || words.length === 1) && !/^,\s*[-–—]/u.test(after))
    return 'name';
  if (
    words.length <= 3 &&
    /^["“„«'‘]+\p{Lu}/u.test(inside) &&
    /\p{L}\s*$/u.test(beside) &&
    language.freeOrder
  )
    return 'name';
  return words.length > 5 ? 'speech' : 'fragment';
}
