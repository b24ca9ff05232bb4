import { isA } from '../language/stems.ts';
import { type Item, isCapital, isColon, isComma } from './item.ts';
import { isRole, looksLikeVerb, nounPhraseEnd } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';
import { subjectBefore } from './subject.ts';

/** "was more cautious:": the colon is the cue. */
const NO_CUE =
  /^(?:is|was|were|are|has|had|був|була|було|були|был|была|было|были|з|із|зі|у|в|на|до|від|с|со|к|во|от|не|це|это)$/u;
/** "Такий висновок зробила речниця Олена Щербань:": what the sentence opens with is no subject. */
const POINTER = /^(?:так|такий|таку|таке|такі|такой|такую|такое|такие|про|об|це|это)$/u;
/** A capital at the start of the sentence makes no name of these. */
const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|one|another)$/u;
const LONGEST_LEAD = 30;

/** "Kolisnyk disagreed: “Haste would have cost more.”" whatever the verb; in any language. */
export function colonQuotation(reading: Reading): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  const colon = items.findIndex((item, i) => isColon(item) && items[i + 1]?.kind === 'quote');
  if (colon < 1 || colon > LONGEST_LEAD) return undefined;
  let to = colon + 1;
  while (items[to]?.kind === 'quote' || (isComma(items[to]) && items[to + 1]?.kind === 'quote')) to += 1;
  const content = [{ from: colon + 1, to }];
  const cue = { from: colon, to: colon + 1 };
  const stated = language.code === 'en' ? statedBefore(reading, colon) : undefined;
  if (stated) return { ...stated, content: [...stated.content, ...content] };
  const source = subjectOf(reading, items, colon);
  const verb = source ? verbBehind(items, source.to, colon) : undefined;
  return {
    content,
    cue: verb ?? cue,
    rule: 'colon-quotation',
    confidence: source ? 0.75 : 0.5,
    ...(source && (language.code !== 'und' || source.to - source.from < 6) ? { source } : {}),
  };
}

const SURE = /^(?:confident|certain|sure|convinced|adamant|optimistic|afraid|clear|aware)$/u;
const BE = /^(?:is|are|was|were|remains|remained)$/u;

/** 'The expert is confident that prices will recover: "Buyers are waiting."': what is said in both ways is one quotation. */
function statedBefore({ frame, language }: Reading, colon: number): Report | undefined {
  const { items } = frame;
  const that = items.findIndex(({ lower }, i) => i > 1 && i < colon && lower === 'that');
  const be = items.findLastIndex(({ lower }, i) => i < that && BE.test(lower));
  if (that < 0 || be < 1 || !SURE.test(items[that - 1]?.lower ?? '')) return undefined;
  const source = subjectBefore(language, items, be, 0);
  return (
    source && {
      content: [{ from: that, to: colon }],
      cue: { from: be, to: that },
      source: { from: source.from, to: source.to },
      rule: 'colon-quotation',
      confidence: 0.75,
    }
  );
}

function subjectOf(
  reading: Reading,
  items: readonly Item[],
  colon: number,
): { from: number; to: number } | undefined {
  const { language } = reading;
  if (language.freeOrder && POINTER.test(items[0]?.lower ?? '')) return subjectAtColon(reading, items, colon);
  for (let v = Math.min(colon, 14); v > 0; v--) {
    const found = subjectBefore(language, items, v, 0);
    // "Usykov, 39, dismissed rumours:": a verb is no subject
    if (found && language.code === 'en' && /^\p{Ll}+ed$/u.test(items[found.from]?.text ?? '')) continue;
    const end = found ? nounPhraseEnd(language, items, found.from, colon) : 0;
    if (found && end > found.from && end <= colon)
      return { from: found.from, to: Math.min(end, firstLowerAfterName(reading, found.from, end)) };
  }
  return undefined;
}

/** The office or name that stands between the verb and the colon. */
function subjectAtColon(
  { language }: Reading,
  items: readonly Item[],
  colon: number,
): { from: number; to: number } | undefined {
  for (let from = colon - 1; from > 1; from--) {
    const verb = items[from - 1];
    if (!verb || !(looksLikeVerb(language, verb) || language.verbs.has(verb.lower))) continue;
    const opens = isCapital(items[from]) || isRole(language, items[from]?.lower ?? '');
    return opens && nounPhraseEnd(language, items, from, colon) === colon ? { from, to: colon } : undefined;
  }
  return undefined;
}

/**
 * The phrase may run on into a verb that no table has: "the mayor" ends before "disagreed", a name where small letters begin, but for the nouns of an office, "spokesperson"
 * in "Northern Commission spokesperson Agathe Linde".
 */
function firstLowerAfterName(reading: Reading, from: number, to: number): number {
  const { language } = reading;
  const { items } = reading.frame;
  const isNoun = (lower: string): boolean =>
    isRole(language, lower) || isA(language, 'bodyStems', lower) || language.prepositions.has(lower);
  let named = false;
  for (let i = from; i < to; i++) {
    const capital = /^\p{Lu}/u.test(items[i]?.text ?? '');
    const word = items[i];
    const office = word !== undefined && isNoun(word.lower) && /^\p{Lu}/u.test(items[i + 1]?.text ?? '');
    const isPast = language.code === 'en' && i >= from + 2 && /ed$/u.test(word?.lower ?? '');
    if (!named && isPast) return i;
    if (named && !capital && word?.kind === 'word' && !office && !/^['’]s$/u.test(word.text)) return i;
    const opens = DETERMINER.test(word?.lower ?? '') || language.possessives.has(word?.lower ?? '');
    named ||= capital && !(i === from && opens);
  }
  return to;
}

function verbBehind(
  items: readonly Item[],
  from: number,
  colon: number,
): { from: number; to: number } | undefined {
  const verb = items[from];
  return verb?.kind === 'word' && from < colon && !NO_CUE.test(verb.lower)
    ? { from, to: from + 1 }
    : undefined;
}
