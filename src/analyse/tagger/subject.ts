import { byte, int } from './columns.ts';
import { type Encoded, QUOTE, SHAPE } from './encode.ts';
import type { Segment } from './linker.ts';
import { TAGS } from './pos.ts';

const numbers = (...names: (typeof TAGS)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => TAGS.indexOf(name)));

const FINITE = numbers('VBD', 'VBZ', 'VBP', 'MD');
const HEAD = numbers('NN', 'NNS', 'NNP', 'PER', 'ORG', 'LOC');
const BEFORE_HEAD = numbers('NN', 'NNS', 'NNP', 'PER', 'ORG', 'LOC', 'DT', 'PRP$', 'JJ', 'JJR', 'POS', 'CD');
const PRONOUN = numbers('PRP');
const RELATIVE = numbers('WP', 'WDT');
/** A cue this many tokens behind a relative pronoun has another subject. */
const OWN_CLAUSE = 4;
const ADVERB = numbers('RB');
const PREPOSITION = numbers('IN', 'TO');

/** Tokens looked at before the cue: keeps the work linear in sentences of any length. */
const REACH = 80;

/**
 * The nearest subject before a cue in its sentence, outside quotation marks: a pronoun or a noun phrase that a
 * finite verb follows and no preposition precedes. Undefined where there is none.
 */
export function subjectOf(e: Encoded, tags: Uint8Array, cue: Segment): Segment | undefined {
  const start = Math.max(int(e.sentenceFrom, int(e.sentence, cue.from)), cue.from - REACH);
  for (let verb = cue.from; verb > start; verb--) {
    if (!FINITE.has(byte(tags, verb)) || byte(e.quote, verb) !== QUOTE.outside) continue;
    let end = verb;
    while (end > start && ADVERB.has(byte(tags, end - 1))) end--;
    const phrase = phraseBefore(e, tags, end, start);
    if (phrase !== undefined) return phrase;
  }
  return firstPhrase(e, tags, start, cue.from) ?? phraseAfterComma(e, tags, cue);
}

/** The noun phrase that a sentence begins with, whatever stands between it and the cue. */
function firstPhrase(e: Encoded, tags: Uint8Array, start: number, end: number): Segment | undefined {
  for (let from = start; from < end; from++) {
    const to = phraseEnd(e, tags, from, end);
    if (to === from) continue;
    const phrase = phraseBefore(e, tags, to, start);
    if (phrase?.from === from) return phrase;
    from = to;
  }
  return undefined;
}

/** "After criticising the plan, the minister left": where the cue comes first, its subject follows a comma. */
function phraseAfterComma(e: Encoded, tags: Uint8Array, cue: Segment): Segment | undefined {
  const end = Math.min(int(e.sentenceTo, int(e.sentence, cue.from)), cue.to + REACH);
  for (let comma = cue.to; comma < end; comma++) {
    if (byte(e.shape, comma) !== SHAPE.comma || byte(e.quote, comma + 1) !== QUOTE.outside) continue;
    const to = phraseEnd(e, tags, comma + 1, end);
    if (to > comma + 1 && to < end && byte(e.shape, to) !== SHAPE.comma)
      return phraseBefore(e, tags, to, comma + 1);
  }
  return undefined;
}

/** Where the words end that may make up a noun phrase from here on. */
function phraseEnd(e: Encoded, tags: Uint8Array, from: number, end: number): number {
  if (PRONOUN.has(byte(tags, from))) return from + 1;
  let to = from;
  while (to < end && BEFORE_HEAD.has(byte(tags, to)) && byte(e.quote, to) === QUOTE.outside) to++;
  return to;
}

/**
 * The source itself, or whom it stands for: in "the mayor, who owns a farm, said" the cue lies too far from "who"
 * to be in its clause.
 */
export function beyondRelative(e: Encoded, tags: Uint8Array, source: Segment, cue: Segment): Segment {
  const { from, to } = source;
  if (to - from > 1 || !RELATIVE.has(byte(tags, from)) || cue.from - to < OWN_CLAUSE) return source;
  const sentence = int(e.sentence, from);
  if (sentence !== int(e.sentence, cue.from)) return source;
  const comma = byte(e.shape, from - 1) === SHAPE.comma ? 1 : 0;
  return phraseBefore(e, tags, from - comma, int(e.sentenceFrom, sentence)) ?? source;
}

function phraseBefore(e: Encoded, tags: Uint8Array, end: number, start: number): Segment | undefined {
  const last = end - 1;
  if (last < start || byte(e.quote, last) !== QUOTE.outside) return undefined;
  if (PRONOUN.has(byte(tags, last))) return { role: 'source', from: last, to: end };
  if (!HEAD.has(byte(tags, last))) return undefined;
  let from = last;
  while (from > start && BEFORE_HEAD.has(byte(tags, from - 1))) from--;
  if (from > start && PREPOSITION.has(byte(tags, from - 1))) return undefined;
  return { role: 'source', from, to: end };
}
