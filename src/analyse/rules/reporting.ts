import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { type AfterCue, readAfterCue } from './after-cue.ts';
import { contentEnd, hasQuote, leftContent, resume } from './content.ts';
import {
  beforeFillers,
  citedSource,
  documentBefore,
  followsConjunction,
  hasTail,
  isOwnAgency,
  leadingSubject,
  passedOn,
  subjectFor,
} from './cue-source.ts';
import { type CueKind, cueKind, infinitiveFollows } from './cue-verb.ts';
import { type Item, isCapital, isComma, isDash, type Range } from './item.ts';
import { MOST_CALLED } from './next-cue.ts';
import type { Reading, Report } from './report.ts';
import { toldWhole } from './told-whole.ts';

const FEWEST_CLAUSE_WORDS = 3;
/** "At the same time, farmers complain": fewer words tell when or where. */
const FEWEST_WORDS_BEHIND_PREPOSITION = 5;
/** "denied the charges" says too little to be a quotation. */
const FEWEST_OBJECT = 4;
/** "опитування, проведеного групою": what follows the comma is about the source. */
const PARTICIPLE =
  /(?:ен|ан|ян|[уию]т|нн|вш|ющ|ащ|ящ)(?:ого|ої|их|ою|ому|им|ими|ий|а|е|і|ый|ая|ое|ые|ой|ым|ых|ыми|его|ей|ему|их|им|ие)$/u;
/** Negated, what one does not rule out is content without a clause. */
const EXCLUDES = /^(?:виключ|исключ)/u;
/** "вважає план "дорогим, але розумним"": what is thought of a thing, in marks. */
const JUDGES = /^(?:вважа|счита)/u;

/**
 * Finds what verbs of saying report in one sentence, from `floor` on: content before the cue, after it, or on
 * both sides. Sources shared by coordinated cues ("said … and added") are carried on.
 */
export function reporting(reading: Reading, floor: number, limit: number): Report[] {
  const { frame, language } = reading;
  const { items } = frame;
  const whole = toldWhole(reading, floor, limit);
  const reports: Report[] = whole ? [whole] : [];
  let from = whole?.cue?.to ?? floor;
  let shared: Range | undefined = whole?.source;
  for (let i = from; i < limit; i++) {
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

const AND = /^(?:and|but|і|й|та|але|и|но)$/u;

/** What may be the subject of the verb before it: a name, an office, a body. */
const isName = (language: LanguageTable, item: Item | undefined): boolean =>
  language.freeOrder &&
  (isCapital(item) ||
    (['roleStems', 'bodyStems'] as const).some((list) => isA(language, list, item?.lower ?? '')));

/** A colon and a quotation behind it. */
const opensQuote = (items: readonly Item[], { opens, contentFrom }: AfterCue): boolean =>
  opens === 'colon' && items[contentFrom]?.kind === 'quote';

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
  // "thanked the crews and said the ferries would return": no subject follows a second verb
  const second =
    subject === undefined && AND.test(items[verb - 1]?.lower ?? '') && !isName(language, items[verb + 1]);
  const implied = second ? (shared ?? leadingSubject(reading, verb)) : undefined;
  const after = readAfterCue(language, items, verb, kind, {
    hasSubject: subject !== undefined || implied !== undefined,
    contentBefore: left !== undefined,
  });
  const impersonal = kind === 'impersonal' ? documentBefore(reading, verb, floor) : undefined;
  let source: Range | undefined = subject ?? after.subject ?? impersonal;
  const spoken = left?.quoted || (left && frame.firstInBlock && isDash(items[0]));
  if (kind === 'manner' && !(spoken || after.opens === 'quote' || opensQuote(items, after))) return undefined;
  const coordinated = source === undefined && followsConjunction(reading, verb);
  if (source === undefined && coordinated) source = shared ?? leadingSubject(reading, verb);
  if (source && isOwnAgency(reading, source)) {
    const cited = citedSource(reading, verb + 1);
    if (!cited || !left) return { report: nothing(items, verb), next: after.next };
    return { report: report([left.range], { from: verb, to: verb + 1 }, cited, 'cited', 0.8), next: limit };
  }
  if (source && left) source = passedOn(reading, source, verb + 1) ?? source;
  const cue = cueRange(items, verb, after, floor);

  const judged =
    subject && JUDGES.test(items[verb]?.lower ?? '') && after.opens === 'bare'
      ? calledQuote(reading, verb, subject, cue, limit)
      : undefined;
  if (judged) return judged;
  if (kind === 'call') {
    const participle =
      language.freeOrder && isComma(items[verb - 1]) ? leadingSubject(reading, verb) : undefined;
    const judge = subject ?? participle ?? (coordinated ? source : undefined);
    return judge ? calledQuote(reading, verb, judge, cue, limit) : undefined;
  }
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
  // "help is promised, Vorn said, adding: “…”": the next verb has what follows
  const isFollowed = isComma(items[verb + 1]) && /ing$/u.test(items[verb + 2]?.lower ?? '');
  if (language.code === 'en' && source && left && left.words >= FEWEST_CLAUSE_WORDS && isFollowed)
    if (cueKind(language, items, verb + 2) !== undefined)
      return { report: report([left.range], cue, source, 'cue-after-clause', 0.75), next: verb + 2 };
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
  // "Адвокат ходатайствовала об аресте, указав на болезнь": what is told of the subject is not what it says
  if (left && source && source.from >= left.range.from && source.to <= left.range.to) return undefined;
  if (left && (source !== undefined || kind === 'impersonal')) {
    const tail = items[after.next];
    const inserted =
      language.freeOrder && isComma(tail) && left.words > 0 && isCapital(items[left.range.from]);
    const isAdjunct =
      language.code === 'en' &&
      left.words < FEWEST_WORDS_BEHIND_PREPOSITION &&
      language.prepositions.has(items[left.range.from]?.lower ?? '');
    if (
      isAdjunct ||
      (left.words < FEWEST_CLAUSE_WORDS && !inserted) ||
      (kind === 'claim' && !subject && !language.freeOrder)
    )
      return undefined;
    const resumed =
      isComma(tail) &&
      !language.verbs.has(items[after.next + 1]?.lower ?? '') &&
      !isParticipleCue(reading, after.next + 1) &&
      !(language.freeOrder && PARTICIPLE.test(items[after.next + 1]?.lower ?? ''))
        ? resume(reading, after.next + 1, limit)
        : undefined;
    if (left.words < FEWEST_CLAUSE_WORDS && !resumed) return undefined;
    const parts = resumed ? [left.range, resumed] : [left.range];
    return {
      report: report(parts, cue, source, 'cue-after-clause', 0.75),
      next: resumed ? resumed.to : after.next,
    };
  }
  return undefined;
}

/** 'called the statement "a disgrace"': what was called, and the quoted words for it. */
function calledQuote(
  reading: Reading,
  verb: number,
  source: Range,
  cue: Range,
  limit: number,
): Found | undefined {
  const { items } = reading.frame;
  for (let i = verb + 1; i < Math.min(limit, verb + MOST_CALLED); i++) {
    const item = items[i];
    if (item?.kind === 'quote')
      return {
        report: report([{ from: Math.min(cue.to, i), to: i + 1 }], cue, source, 'called', 0.7),
        next: i + 1,
      };
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
    if (kind === 'think') return !/^(?:in|of|for|with|about|on|by|at|from|during|within)$/u.test(first.lower);
    return (
      first.lower === 'to' ||
      after.cueTo > verb + 1 ||
      /^(?:a|an|the|no|there|it|he|she|they|his|her|their|we|up|more)$/u.test(first.lower) ||
      isCapital(first)
    );
  }
  // "не исключила пересмотра акцизов"
  if (EXCLUDES.test(items[verb]?.lower ?? ''))
    return reading.language.negations.has(items[verb - 1]?.lower ?? '');
  if (kind === 'claim') return infinitiveFollows(items, after.contentFrom);
  if (kind === 'say') return /^(?:про|о|об)$/u.test(first.lower);
  return /^(?:очіку|прогноз|ожида)/u.test(items[verb]?.lower ?? '');
}

/** The words of the cue: the verb, its auxiliaries, and whom it tells. */
function cueRange(items: readonly Item[], verb: number, after: AfterCue, floor: number): Range {
  let from = verb;
  while (from > floor && /^(?:has|have|had|is|was|were|also)$/u.test(items[from - 1]?.lower ?? '')) from -= 1;
  if (items[from]?.lower === 'also') from += 1;
  // "не исключила": without the negation it would say the opposite
  if (/^(?:не|ні|ни)$/u.test(items[from - 1]?.lower ?? '') && from > floor) from -= 1;
  // "сказала Коваль агентству": what tells to whom belongs to the cue only where nobody stands between
  const told = after.subject !== undefined && after.subject.from < after.cueTo ? verb + 1 : after.cueTo;
  return { from: Math.min(from, verb), to: Math.max(told, verb + 1) };
}
