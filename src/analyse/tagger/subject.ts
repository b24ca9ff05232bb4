import { byte, int } from './columns.ts';
import { type Encoded, QUOTE } from './encode.ts';
import type { Segment } from './linker.ts';
import { TAGS } from './pos.ts';

const numbers = (...names: (typeof TAGS)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => TAGS.indexOf(name)));

const FINITE = numbers('VBD', 'VBZ', 'VBP', 'MD');
const HEAD = numbers('NN', 'NNS', 'NNP', 'PER', 'ORG', 'LOC');
const BEFORE_HEAD = numbers('NN', 'NNS', 'NNP', 'PER', 'ORG', 'LOC', 'DT', 'PRP$', 'JJ', 'JJR', 'POS', 'CD');
const PRONOUN = numbers('PRP');
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
  return undefined;
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
