import { isA } from '../language/stems.ts';
import { speakingBody } from './after-cue.ts';
import { putsIt } from './as-tail.ts';
import { contentEnd, hasQuote } from './content.ts';
import { isOwnAgency } from './cue-source.ts';
import { cueKind } from './cue-verb.ts';
import { behindAbout } from './insertion.ts';
import { isCapital, isComma, isDash, isStop, type Range } from './item.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';
import { fillerPhraseAt, isFiller, subjectBefore } from './subject.ts';
import { AGENCY_TOLD } from './told.ts';

const LONGEST_CLAUSE = 30;
const INTRODUCTORY =
  /^(?:напомним|нагадаємо|впрочем|втім|отже|итак|наразі|сейчас|зараз|тут|там|это|це|все|усе|более|більше|словом|конечно|звісно)$/u;

/** "As the minister said, …", "…, як зазначив голова комітету, …". */
export function asSaid(reading: Reading, floor: number, limit: number): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  for (let i = floor; i < limit; i++) {
    if (!language.as.has(items[i]?.lower ?? '')) continue;
    if (i > floor && !isComma(items[i - 1]) && !isDash(items[i - 1])) continue;
    const end = clauseEnd(reading, i, limit);
    for (let v = i + 1; v < end; v++) {
      const kind = putsIt(items, v) ? 'say' : cueKind(language, items, v);
      if (kind === undefined || kind === 'call' || kind === 'manner') continue;
      // "as reported by the Air Force"
      const by =
        items[v + 1]?.lower === 'by' && language.code === 'en'
          ? nounPhraseEnd(language, items, v + 2, end)
          : 0;
      const agent = by > v + 2 ? { from: v + 2, to: by } : undefined;
      const named = kind === 'impersonal' ? undefined : subjectBefore(language, items, v, i + 1);
      const source = agent ?? named ?? subjectAfter(reading, v, end);
      if (!source || isOwnAgency(reading, source) || isAside(reading, v, source)) break;
      const left =
        i > floor ? { from: skipMarks(reading, floor, i), to: isComma(items[i - 1]) ? i - 1 : i } : undefined;
      const closed = behindAbout(language, items, end, limit);
      const rest = { from: closed + 1, to: contentEnd(reading, closed + 1, limit) };
      const content: Range[] = [];
      // "the harbour is, as he puts it, "a museum"": the words alone are his
      const isPhrase = putsIt(items, v) && items[rest.from]?.kind === 'quote' && rest.to === rest.from + 1;
      if (left && !isPhrase && (left.to - left.from >= 3 || opensClauseCutInTwo(reading, left, rest)))
        content.push(left);
      if (closed < limit && (rest.to - rest.from >= 2 || hasQuote(items, rest))) content.push(rest);
      if (content.length === 0) return undefined;
      return {
        content,
        cue: { from: v, to: putsIt(items, v) ? v + 2 : v + 1 },
        source,
        rule: 'as-said',
        confidence: 0.8,
      };
    }
  }
  return undefined;
}

/** '"We are short of bolts" and, as he put it, "of luck," Vorn said': who speaks is told by another verb. */
function isAside({ frame, language }: Reading, verb: number, { from }: Range): boolean {
  const { items } = frame;
  return (
    putsIt(items, verb) &&
    language.pronouns.has(items[from]?.lower ?? '') &&
    items.some((_, i) => cueKind(language, items, i) !== undefined)
  );
}

/** "Американская сторона, как утверждает газета, рассматривает": a short subject of what follows the insertion. */
function opensClauseCutInTwo(reading: Reading, left: Range, rest: Range): boolean {
  const { frame, language } = reading;
  const first = frame.items[left.from];
  if (!language.freeOrder || !isCapital(first) || rest.to - rest.from < 2 || !first) return false;
  const { lower } = first;
  return !(
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.verbs.has(lower) ||
    isFiller(language, first) ||
    INTRODUCTORY.test(lower) ||
    fillerPhraseAt(language, frame.items, left.from) > 0 ||
    left.to <= left.from
  );
}

function skipMarks(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && reading.frame.items[i]?.kind === 'mark') i += 1;
  return i;
}

/** The comma that closes the as-clause; commas before a lower-case role are those of an apposition. */
function clauseEnd(reading: Reading, from: number, limit: number): number {
  const { items } = reading.frame;
  for (let i = from + 1; i < limit && i - from < LONGEST_CLAUSE; i++) {
    if (isStop(items[i]) || items[i]?.kind === 'quote') return i;
    if (isComma(items[i])) return i;
  }
  return limit;
}

function isReceiver({ frame, language }: Reading, at: number): boolean {
  const item = frame.items[at];
  if (item?.kind === 'name' && AGENCY_TOLD.test(item.text)) return true;
  const lower = item?.lower ?? '';
  return language.freeOrder && /(?:у|ам|ям|ові)$/u.test(lower) && isA(language, 'addresseeStems', lower);
}

function subjectAfter(reading: Reading, verb: number, limit: number): Range | undefined {
  const { items } = reading.frame;
  let i = verb + 1;
  // "як розповіла агентству керівниця": whom it was told stands before who tells it
  while (i < limit && isReceiver(reading, i)) i += 1;
  while (
    i < limit &&
    items[i]?.kind === 'word' &&
    isFiller(reading.language, items[i] ?? { kind: 'word', text: '', lower: '', start: 0, end: 0 })
  )
    i += 1;
  const first = items[i];
  const body = reading.language.freeOrder && first ? speakingBody(reading.language, items, i) : undefined;
  if (body) return { from: body.from, to: Math.min(body.to, limit) };
  if (
    !first ||
    first.kind === 'mark' ||
    first.kind === 'quote' ||
    reading.language.prepositions.has(first.lower)
  )
    return undefined;
  const to = nounPhraseEnd(reading.language, items, i, limit);
  return to > i ? { from: i, to } : undefined;
}
