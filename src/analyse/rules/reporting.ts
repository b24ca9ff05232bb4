import { isA } from '../language/stems.ts';
import { type AfterCue, readAfterCue } from './after-cue.ts';
import { type CueKind, cueKind } from './cue-verb.ts';
import { type Item, isCapital, isComma, isDash, isStop, type Range } from './item.ts';
import { nextCue } from './next-cue.ts';
import { appositionAfter, nounPhraseEnd } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';
import { type Subject, subjectBefore } from './subject.ts';

const FEWEST_CLAUSE_WORDS = 3;
/** "denied the charges" says too little to be a quotation. */
const FEWEST_OBJECT = 4;
/** Words between "called" and what it was called. */
const LONGEST_OBJECT = 14;

/**
 * Finds what verbs of saying report in one sentence, from `floor` on: content before the cue, after it, or on
 * both sides. Sources shared by coordinated cues ("said … and added") are carried on.
 */
export function reporting(reading: Reading, floor: number, limit: number): Report[] {
  const { frame, language } = reading;
  const { items } = frame;
  const reports: Report[] = [];
  let from = floor;
  let shared: Range | undefined;
  for (let i = floor; i < limit; i++) {
    const kind = cueKind(language, items, i);
    if (kind === undefined) continue;
    const found = readCue(reading, i, kind, from, limit, shared);
    if (!found) continue;
    reports.push(found.report);
    shared = found.report.source ?? shared;
    i = Math.max(i, found.next - 1);
    from = found.next;
  }
  return reports;
}

interface Found {
  readonly report: Report;
  readonly next: number;
}

function readCue(
  reading: Reading,
  verb: number,
  kind: CueKind,
  floor: number,
  limit: number,
  shared: Range | undefined,
): Found | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  const subject = kind === 'impersonal' ? undefined : subjectFor(reading, verb, floor);
  const clauseStart = subject?.clauseStart ?? beforeFillers(reading, verb, floor);
  const left = leftContent(reading, subject ? Math.min(clauseStart, subject.from) : clauseStart, floor);
  const after = readAfterCue(language, items, verb, kind, {
    hasSubject: subject !== undefined,
    contentBefore: left !== undefined,
  });
  const impersonal = kind === 'impersonal' ? documentBefore(reading, verb, floor) : undefined;
  let source: Range | undefined = subject ?? after.subject ?? impersonal;
  const coordinated = source === undefined && followsConjunction(reading, verb);
  if (source === undefined && coordinated) source = shared ?? leadingSubject(reading, verb);
  if (source && isOwnAgency(reading, source)) {
    const cited = citedSource(reading, verb + 1);
    if (!cited || !left) return { report: nothing(items, verb), next: after.next };
    return { report: report([left.range], { from: verb, to: verb + 1 }, cited, 'cited', 0.8), next: limit };
  }
  const cue = cueRange(items, verb, after, floor);

  if (kind === 'call') return subject ? calledQuote(reading, verb, subject, cue, limit) : undefined;
  if (left?.quoted && (after.opens === undefined || after.opens === 'bare' || after.opens === 'quote')) {
    const right =
      after.opens === 'quote'
        ? { from: after.contentFrom, to: contentEnd(reading, after.contentFrom, limit) }
        : undefined;
    if (!source && kind !== 'say' && kind !== 'impersonal') return undefined;
    return {
      report: report(right ? [left.range, right] : [left.range], cue, source, 'cue-after-quotation', 0.95),
      next: right ? right.to : after.next,
    };
  }
  if (
    after.opens !== undefined &&
    (source !== undefined ||
      kind === 'impersonal' ||
      after.opens === 'quote' ||
      after.opens === 'colon' ||
      language.freeOrder)
  ) {
    if (after.opens === 'bare' && !bareAllowed(reading, kind, items, after, verb)) return undefined;
    if (
      after.opens === 'bare' &&
      kind !== 'say' &&
      language.freeOrder &&
      hasTail(reading, after.contentFrom, limit)
    )
      return undefined;
    const to = contentEnd(reading, after.contentFrom, limit);
    const range = { from: after.contentFrom, to };
    if (to <= after.contentFrom) return undefined;
    if (!source && !hasQuote(items, range) && kind !== 'impersonal' && after.opens !== 'that')
      return undefined;
    if (
      kind === 'claim' &&
      after.opens === 'bare' &&
      to - after.contentFrom < FEWEST_OBJECT &&
      language.code === 'en'
    ) {
      return { report: { ...nothing(items, verb), ...(source ? { source } : {}) }, next: to };
    }
    const confidence = after.opens === 'bare' ? 0.6 : source ? 0.85 : 0.5;
    return { report: report([range], cue, source, `cue-before-${after.opens}`, confidence), next: to };
  }
  if (left && (source !== undefined || kind === 'impersonal')) {
    const tail = items[after.next];
    if (left.words < FEWEST_CLAUSE_WORDS || (kind === 'claim' && !subject && !language.freeOrder))
      return undefined;
    const resumed =
      isComma(tail) &&
      !language.verbs.has(items[after.next + 1]?.lower ?? '') &&
      !isParticipleCue(reading, after.next + 1)
        ? resume(reading, after.next + 1, limit)
        : undefined;
    const parts = resumed ? [left.range, resumed] : [left.range];
    return {
      report: report(parts, cue, source, 'cue-after-clause', 0.75),
      next: resumed ? resumed.to : after.next,
    };
  }
  return undefined;
}

/** The source that an agency passes on: "передає агентство з посиланням на прес-службу". */
function citedSource(reading: Reading, from: number): Range | undefined {
  const { frame, language } = reading;
  for (let i = from; i < Math.min(frame.items.length, from + 12); i++) {
    for (const phrase of language.citing) {
      if (!phrase.every((word, k) => frame.items[i + k]?.lower === word)) continue;
      const start = i + phrase.length;
      const to = nounPhraseEnd(language, frame.items, start, frame.items.length);
      if (to > start) return { from: start, to };
    }
  }
  return undefined;
}

/** "…, зауважила вона": a cue that closes the sentence reports the whole of it, verbs of asking and hoping included. */
function hasTail(reading: Reading, from: number, limit: number): boolean {
  const { frame, language } = reading;
  for (let i = limit - 1; i > from; i--) {
    const mark = frame.items[i];
    if (!isComma(mark) && !isDash(mark)) continue;
    const kind = cueKind(language, frame.items, i + 1);
    return (kind === 'say' || kind === 'impersonal') && closesWithSubject(reading, i + 1);
  }
  return false;
}

/** 'called the statement "a disgrace"': the quoted words alone. */
function calledQuote(
  reading: Reading,
  verb: number,
  source: Range,
  cue: Range,
  limit: number,
): Found | undefined {
  const { items } = reading.frame;
  for (let i = verb + 1; i < Math.min(limit, verb + LONGEST_OBJECT); i++) {
    const item = items[i];
    if (item?.kind === 'quote')
      return { report: report([{ from: i, to: i + 1 }], cue, source, 'called', 0.7), next: i + 1 };
    if (item?.kind === 'mark') return undefined;
  }
  return undefined;
}

const nothing = (items: readonly Item[], verb: number): Report => ({
  content: [],
  cue: { from: verb, to: Math.min(verb + 1, items.length) },
  rule: 'own-agency',
  confidence: 0,
});

function report(
  content: Range[],
  cue: Range,
  source: Range | undefined,
  rule: string,
  confidence: number,
): Report {
  return { content, cue, rule, confidence, ...(source ? { source } : {}) };
}

function isParticipleCue(reading: Reading, at: number): boolean {
  return cueKind(reading.language, reading.frame.items, at) !== undefined;
}

function subjectFor(reading: Reading, verb: number, floor: number): Subject | undefined {
  const { frame, language } = reading;
  if (closesWithSubject(reading, verb)) return undefined;
  const body = bodyThatSays(reading, verb, floor);
  if (body) return body;
  const subject = subjectBefore(language, frame.items, verb, floor);
  if (!subject) return undefined;
  const first = frame.items[subject.from];
  if (first && language.relatives.has(first.lower)) return antecedent(reading, subject, floor);
  if (
    subject.to - subject.from === 1 &&
    first &&
    (language.complementisers.has(first.lower) || first.kind === 'bracket')
  )
    return undefined;
  return subject;
}

/** "Вона подякувала …, і повідомила, що": the subject that opens the sentence does for its later verbs. */
function leadingSubject(reading: Reading, verb: number): Range | undefined {
  const { frame, language } = reading;
  const first = frame.items[0];
  if (
    first?.kind !== 'word' ||
    language.prepositions.has(first.lower) ||
    language.conjunctions.has(first.lower)
  )
    return undefined;
  const speaks =
    language.pronouns.has(first.lower) ||
    isA(language, 'roleStems', first.lower) ||
    isCapital(frame.items[1]) ||
    isA(language, 'bodyStems', first.lower);
  const to = nounPhraseEnd(language, frame.items, 0, verb);
  return speaks && to > 0 && to < verb ? { from: 0, to } : undefined;
}

/** "У компанії повідомили, що": a verb in plural without a subject speaks for the body before it. */
function bodyThatSays(reading: Reading, verb: number, floor: number): Subject | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  if (!language.freeOrder || !/(?:ли|лися|лись|ють|ять|ають|ют|ят|ають)$/u.test(items[verb]?.lower ?? ''))
    return undefined;
  for (let i = verb - 1; i >= floor && verb - i < 16; i--) {
    const item = items[i];
    if (item?.kind === 'quote' || item?.kind === 'mark') return undefined;
    if (!/^(?:в|у|во)$/u.test(item?.lower ?? '')) continue;
    const to = nounPhraseEnd(language, items, i + 1, verb);
    for (let k = i + 1; k < Math.min(to, i + 4); k++) {
      const word = items[k];
      const body =
        isA(language, 'bodyStems', word?.lower ?? '') ||
        isA(language, 'documentStems', word?.lower ?? '') ||
        /^\p{Lu}{2,7}$/u.test(word?.text ?? '');
      if (body && !isA(language, 'venueStems', word?.lower ?? '')) return { from: i + 1, to, clauseStart: i };
    }
  }
  return undefined;
}

/** "…, believes Ivanna Petrenko, the head of the committee.": the subject follows and closes the sentence. */
function closesWithSubject(reading: Reading, verb: number): boolean {
  const { frame, language } = reading;
  const { items } = frame;
  const first = items[verb + 1];
  if (!isComma(items[verb - 1]) || !first) return false;
  if (language.freeOrder) {
    const kind = cueKind(language, items, verb) ?? 'say';
    const after = readAfterCue(language, items, verb, kind, { hasSubject: false, contentBefore: true });
    return after.subject !== undefined && after.opens === undefined;
  }
  if (!isCapital(first) && !/^(?:the|a|an)$/u.test(first.lower) && !isA(language, 'roleStems', first.lower))
    return false;
  let end = nounPhraseEnd(language, items, verb + 1, items.length);
  while (items[end]?.kind === 'bracket') end += 1;
  for (
    let next = appositionAfter(language, items, end, items.length);
    next;
    next = appositionAfter(language, items, end, items.length)
  ) {
    end = next.range.to;
    while (items[end]?.kind === 'bracket') end += 1;
  }
  return (
    items[end] === undefined ||
    isStop(items[end]) ||
    (isComma(items[end]) && items[end + 1]?.kind === 'quote')
  );
}

/** "Petrenko, who said": the noun phrase before the relative pronoun. */
function antecedent(reading: Reading, subject: Subject, floor: number): Subject | undefined {
  const { frame, language } = reading;
  const mark = isComma(frame.items[subject.from - 1]) ? subject.from - 1 : subject.from;
  const before = subjectBefore(language, frame.items, mark, floor);
  return before ? { from: before.from, to: before.to, clauseStart: before.clauseStart } : undefined;
}

function beforeFillers(reading: Reading, verb: number, floor: number): number {
  let i = verb;
  while (i > floor) {
    const item = reading.frame.items[i - 1];
    if (item?.kind !== 'word' || !reading.language.fillers.has(item.lower)) break;
    i -= 1;
  }
  return i;
}

interface Left {
  readonly range: Range;
  readonly quoted: boolean;
  readonly words: number;
}

/** Content that ends right before `at`: a quotation, or a clause closed by a comma or dash. */
function leftContent(reading: Reading, at: number, floor: number): Left | undefined {
  const { items } = reading.frame;
  let end = at;
  while (end > floor && (isComma(items[end - 1]) || isDash(items[end - 1]))) end -= 1;
  const last = items[end - 1];
  if (!last || end <= floor) return undefined;
  if (last.kind !== 'quote' && end === at) return undefined;
  const from = contentStart(reading, floor, end);
  if (from >= end) return undefined;
  let words = 0;
  for (let i = from; i < end; i++) if (items[i]?.kind === 'word') words += 1;
  return { range: { from, to: end }, quoted: last.kind === 'quote', words };
}

/** Skips marks and conjunctions that tie the clause to what came before. */
function contentStart(reading: Reading, floor: number, end: number): number {
  const { items } = reading.frame;
  let from = floor;
  while (from < end && items[from]?.kind === 'mark' && !/^[$€#№"“«(]$/u.test(items[from]?.text ?? ''))
    from += 1;
  if (floor > 0 && reading.language.conjunctions.has(items[from]?.lower ?? '') && !isCapital(items[from]))
    from += 1;
  return from;
}

/** Where content that opens at `from` ends: before a coordinated cue, or at the end of the sentence. */
export function contentEnd(reading: Reading, from: number, limit: number): number {
  const { items } = reading.frame;
  let to = nextCue(reading, from, limit) ?? limit;
  while (to > from && (isStop(items[to - 1]) || isComma(items[to - 1]) || isDash(items[to - 1]))) to -= 1;
  return to;
}

function resume(reading: Reading, from: number, limit: number): Range | undefined {
  const to = contentEnd(reading, from, limit);
  return to - from >= 2 ? { from, to } : undefined;
}

function bareAllowed(
  reading: Reading,
  kind: CueKind,
  items: readonly Item[],
  after: AfterCue,
  verb: number,
): boolean {
  const first = items[after.contentFrom];
  if (!first) return false;
  if (reading.language.code === 'en') {
    if (kind === 'say') return true;
    if (kind === 'think') return !/^(?:in|of|for|with|about)$/u.test(first.lower);
    return (
      first.lower === 'to' ||
      after.cueTo > verb + 1 ||
      /^(?:a|an|the|no|there|it|he|she|they|his|her|their|we|up|more)$/u.test(first.lower) ||
      isCapital(first)
    );
  }
  if (kind === 'claim') return infinitiveFollows(items, after.contentFrom);
  if (kind === 'say') return /^(?:про|о|об)$/u.test(first.lower);
  return /^(?:очіку|прогноз|ожида)/u.test(items[verb]?.lower ?? '');
}

function infinitiveFollows(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + 8); i++) {
    if (items[i]?.kind === 'mark') return false;
    if (/(?:ти|тися|ть|ться)$/u.test(items[i]?.lower ?? '') && (items[i]?.lower.length ?? 0) > 4) return true;
  }
  return false;
}

function hasQuote(items: readonly Item[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (items[i]?.kind === 'quote') return true;
  return false;
}

function followsConjunction(reading: Reading, verb: number): boolean {
  const start = beforeFillers(reading, verb, 0);
  const before = reading.frame.items[start - 1];
  const own = reading.frame.items[verb]?.lower ?? '';
  return (
    /^(?:and|but|і|й|та|а|и|но|але)$/u.test(before?.lower ?? '') ||
    isComma(before) ||
    /(?:ing|чи|вши|я|ив|ав)$/u.test(own)
  );
}

/** "У повідомленні зазначається": the paper or body named before an impersonal cue. */
function documentBefore(reading: Reading, verb: number, floor: number): Range | undefined {
  const { frame, language } = reading;
  for (let i = verb - 1; i >= floor && verb - i < 14; i--) {
    const item = frame.items[i];
    if (item?.kind === 'quote') return undefined;
    if (
      item &&
      (isA(language, 'documentStems', item.lower) || isA(language, 'bodyStems', item.lower)) &&
      /^(?:в|у|во|на)$/u.test(frame.items[i - 1]?.lower ?? '')
    ) {
      return { from: i, to: Math.min(verb, nounPhraseEnd(language, frame.items, i, verb)) };
    }
  }
  return undefined;
}

/** The words of the cue: the verb, its auxiliaries, and whom it tells. */
function cueRange(items: readonly Item[], verb: number, after: AfterCue, floor: number): Range {
  let from = verb;
  while (from > floor && /^(?:has|have|had|is|was|were|also)$/u.test(items[from - 1]?.lower ?? '')) from -= 1;
  if (items[from]?.lower === 'also') from += 1;
  return { from: Math.min(from, verb), to: Math.max(after.cueTo, verb + 1) };
}

/** The agency that wrote the article is the writer: what it reports itself is no quotation. */
function isOwnAgency(reading: Reading, source: Range): boolean {
  const { frame, doc } = reading;
  const first = frame.items[source.from];
  const last = frame.items[source.to - 1];
  if (!first || !last) return false;
  const text = doc.text.slice(first.start, last.end).toLowerCase();
  if (/(?:interfax-ukraine|інтерфакс-україна|интерфакс-украина)/u.test(text)) return true;
  const own = doc.agency?.toLowerCase() ?? '';
  return own !== '' && text.includes(own);
}
