import { isA } from '../language/stems.ts';
import { opensClause } from './circumstances.ts';
import { type Item, isCapital, isColon, isComma, isDash, type Range } from './item.ts';
import { isRole, looksLikeVerb, nounPhraseEnd } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';

/** "слова о том, что": what points at the clause. */
const POINTER = /^(?:те|тому|то|том)$/u;
const ABOUT = /^(?:про|щодо|о|об|насчет|насчёт)$/u;
/** "за словами" is a cue of its own, see `accordingTo`. */
const PHRASE = /^(?:за|зі|зо|із|по|со|с|згідно|відповідно|согласно)$/u;
/** Verbs behind which a judgement follows. */
const JUDGES: ReadonlySet<string> = new Set(['call', 'think']);
const CLAUSE_GOES_ON = /^(?:і|й|та|а|але|чи|або|и|но|или|да)$/u;

/**
 * "Слова міністра про те, що …, здивували раду", "Позиция министра о "нулевой терпимости"": whose words they are is told by the noun, whatever
 * the sentence does with them.
 */
export function ownedWords(reading: Reading, floor: number, limit: number): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  for (let noun = floor; noun < limit; noun++) {
    if (!language.sayingNouns.has(items[noun]?.lower ?? '')) continue;
    if (PHRASE.test(items[noun - 1]?.lower ?? '')) continue;
    const owner = ownerOf(reading, noun, limit);
    const content = owner && contentBehind(reading, Math.max(owner.to, noun + 1), noun, limit);
    if (!owner || !content) continue;
    return {
      content: [content],
      cue: { from: noun, to: noun + 1 },
      source: owner,
      rule: 'owned-words',
      confidence: 0.8,
    };
  }
  return undefined;
}

/** Whose words: the pronoun before the noun, or an office, a body or a name behind it. */
function ownerOf({ frame, language }: Reading, noun: number, limit: number): Range | undefined {
  const { items } = frame;
  if (language.possessives.has(items[noun - 1]?.lower ?? '')) return { from: noun - 1, to: noun };
  const end = nounPhraseEnd(language, items, noun + 1, limit);
  const verb = items.findIndex((item, i) => i > noun && i < end && looksLikeVerb(language, item));
  const to = verb < 0 ? end : verb;
  const speaks = items
    .slice(noun + 1, to)
    .some(
      (item) => isCapital(item) || isRole(language, item.lower) || isA(language, 'bodyStems', item.lower),
    );
  return speaks ? { from: noun + 1, to } : undefined;
}

/** "назвали слова міністра «маніпуляцією»": what follows is about the words. */
const isJudged = ({ frame, language }: Reading, noun: number): boolean =>
  frame.items.slice(0, noun).some(({ lower }) => JUDGES.has(language.verbs.get(lower) ?? ''));

function contentBehind(reading: Reading, from: number, noun: number, limit: number): Range | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  const isAbout = ABOUT.test(items[from]?.lower ?? '');
  const pointed = isAbout && POINTER.test(items[from + 1]?.lower ?? '') ? from + 2 : from;
  if (isComma(items[pointed]) && language.complementisers.has(items[pointed + 1]?.lower ?? ''))
    return { from: pointed + 1, to: clauseEnd(reading, pointed + 1, noun, limit) };
  if (isJudged(reading, noun) && items[from]?.kind === 'quote') return undefined;
  const quote =
    isAbout || isComma(items[from]) || isColon(items[from]) || isDash(items[from]) ? from + 1 : from;
  // "…: «Змови немає», – сказав міністр": a cue of its own follows
  const isCued = isDash(items[quote + 1]) || (isComma(items[quote + 1]) && isDash(items[quote + 2]));
  return items[quote]?.kind === 'quote' && !isCued ? { from: quote, to: quote + 1 } : undefined;
}

/**
 * Where the clause of the words ends: with the sentence, but where the sentence has had no verb before the noun at the comma behind which it
 * goes on with its own.
 */
function clauseEnd(reading: Reading, from: number, noun: number, limit: number): number {
  const { language, frame } = reading;
  const { items } = frame;
  // "назвал слова о том, что …, безответственными"
  const last = items.findLastIndex((item, i) => i < limit && isComma(item));
  if (isJudged(reading, noun) && last > from) return last;
  if (items.slice(0, noun).some((item) => isVerb(item))) return limit;
  for (let i = from + 2; i + 1 < limit; i++) {
    const next = items[i + 1];
    if (!isComma(items[i]) || opensClause(language, next) || language.relatives.has(next?.lower ?? ''))
      continue;
    if (CLAUSE_GOES_ON.test(next?.lower ?? '')) continue;
    return i;
  }
  return limit;

  function isVerb(item: Item): boolean {
    return looksLikeVerb(language, item) || (language.verbs.has(item.lower) && !isCapital(item));
  }
}
