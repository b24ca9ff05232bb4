import { isA } from '../language/stems.ts';
import { accordingTail } from './according-tail.ts';
import { asTail } from './as-tail.ts';
import { opensClause } from './circumstances.ts';
import { cueKind, infinitiveFollows, introducesQuote } from './cue-verb.ts';
import { type Item, isCapital, isComma, isDash } from './item.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Reading } from './report.ts';
import { isFiller, subjectBefore } from './subject.ts';

/** Words between "called" and what it was called. */
export const MOST_CALLED = 14;
const isQuote = ({ kind }: Item): boolean => kind === 'quote';
const AND = /^(?:і|й|та|и)$/u;

/**
 * Where the content that opens at `from` gives way to the next cue of the same sentence: "…, and added that",
 * "…, adding that", "…, while Ivanenko noted that", "…, повідомляє прес-служба", "…, according to court papers".
 */
export function nextCue(reading: Reading, from: number, limit: number): number | undefined {
  return (
    nextVerb(reading, from, limit) ??
    accordingTail(reading, from + 1, limit)?.comma ??
    asTail(reading, from + 1, limit)
  );
}

function nextVerb(reading: Reading, from: number, limit: number): number | undefined {
  const { language, frame } = reading;
  const { items } = frame;
  for (let i = from + 2; i < limit; i++) {
    const kind = cueKind(language, items, i);
    if (kind === undefined) continue;
    const opens = isComma(items[i + 1])
      ? opensClause(language, items[i + 2])
      : language.complementisers.has(items[i + 1]?.lower ?? '') ||
        items[i + 1]?.text === ':' ||
        items[i + 1]?.kind === 'quote';
    let start = i;
    while (
      start > from &&
      items[start - 1]?.kind === 'word' &&
      isFiller(language, items[start - 1] ?? { kind: 'word', text: '', lower: '', start: 0, end: 0 }) &&
      !/^(?:and|і|й|та|и)$/u.test(items[start - 1]?.lower ?? '')
    )
      start -= 1;
    const before = items[start - 1];
    const participle = /(?:ing|вши|чи|вив|яя|яя|ая|ив)$/u.test(items[i]?.lower ?? '');
    if (
      opens &&
      before &&
      (/^(?:and|but|і|й|та|а|и|но|але)$/u.test(before.lower) ||
        (isComma(before) && (participle || language.freeOrder)))
    ) {
      return isComma(items[start - 2]) ? start - 2 : start - 1;
    }
    // "заявив, що ударів не було, і запропонував провести розслідування"
    const closesClause = language.freeOrder && isComma(items[start - 2]) && AND.test(before?.lower ?? '');
    if (closesClause && kind === 'claim' && infinitiveFollows(items, i + 1)) return start - 2;
    // "…, и назвал обвинения "странными""
    if (closesClause && kind === 'call' && items.slice(i + 1, i + MOST_CALLED).some(isQuote))
      return start - 2;
    if (
      language.freeOrder &&
      (isComma(before) || isDash(before)) &&
      (kind === 'say' || kind === 'impersonal' || isA(language, 'documentStems', items[i + 1]?.lower ?? ''))
    ) {
      const end = tailEnd(reading, i, limit);
      if (end) return start - 1;
    }
    const passer = passesOn(reading, i, from, limit);
    if (passer !== undefined) return passer;
    if ((opens || introducesQuote(items, i)) && (kind === 'say' || kind === 'claim')) {
      const subject = subjectBefore(language, items, i, from);
      const joint = subject ? items[subject.clauseStart - 1] : undefined;
      if (subject && joint && /^(?:while|whereas|а|але|но|тоді|тогда)$/u.test(joint.lower))
        return subject.clauseStart - 1;
      if (subject && introducesQuote(items, i) && (isComma(joint) || joint?.kind === 'word'))
        return isComma(joint) ? subject.clauseStart - 1 : subject.clauseStart;
      const ownSubject = isCapital(items[subject?.from ?? -1]) && language.freeOrder;
      if (subject && ownSubject && (isComma(joint) || /^(?:і|й|та|и|;)$/u.test(joint?.text ?? '')))
        return subject.clauseStart - 1;
    }
  }
  return undefined;
}

const PRESS =
  /^(?:papers|documents|filings?|indictment|lawsuit|complaint|media|press|agency|agencies|outlets?|newspapers?|channel|reuters|bloomberg|tass|cnn|bbc|afp|ap)$/u;

/** "…, Russian media reported": who passes the words on, at the end of the sentence; where that begins. */
function passesOn(
  { language, frame }: Reading,
  verb: number,
  from: number,
  limit: number,
): number | undefined {
  const { items } = frame;
  const closes = verb + 1 >= limit || language.prepositions.has(items[verb + 1]?.lower ?? '');
  if (language.freeOrder || !closes || !PRESS.test(items[verb - 1]?.lower ?? '')) return undefined;
  const subject = subjectBefore(language, items, verb, from);
  const before = subject && items[subject.from - 1];
  if (isComma(before)) return subject?.from === undefined ? undefined : subject.from - 1;
  return before?.kind === 'quote' && /,["”»]$/u.test(before.text) ? subject?.from : undefined;
}

/** True where the cue and a noun phrase behind it close the sentence. */
function tailEnd(reading: Reading, verb: number, limit: number): boolean {
  const { language, frame } = reading;
  let i = verb + 1;
  while (i < limit && frame.items[i]?.kind === 'word' && language.fillers.has(frame.items[i]?.lower ?? ''))
    i += 1;
  const end = nounPhraseEnd(language, frame.items, i, limit);
  if (
    end === i &&
    i < limit &&
    frame.items[i]?.kind === 'word' &&
    !language.prepositions.has(frame.items[i]?.lower ?? '')
  )
    return false;
  for (let k = end; k < limit; k++)
    if (opensClause(language, frame.items[k]) && isComma(frame.items[k - 1])) return false;
  return true;
}
