import { byte, int } from './columns.ts';
import { type Encoded, QUOTE, SHAPE } from './encode.ts';
import { hashString } from './hash.ts';
import { TAGS } from './pos.ts';

const ACCORDING = hashString('according');
const THAT = hashString('that');

const VERB_TAGS = new Set(
  ['VB', 'VBD', 'VBN', 'VBG', 'VBZ', 'VBP'].map((t) => (TAGS as readonly string[]).indexOf(t)),
);

/** What surrounds each token, precomputed in one sweep to either side. Indices are -1 where there is nothing in the sentence. */
export interface Surroundings {
  /** Nearest word of saying outside quotation marks, before (or at) and after the token. */
  readonly sayLeft: Int32Array;
  readonly sayRight: Int32Array;
  /** Nearest verb of any kind. */
  readonly verbLeft: Int32Array;
  readonly verbRight: Int32Array;
  /** Nearest noun of saying. */
  readonly nounLeft: Int32Array;
  /** First token of the clause: after the last comma, colon, dash, bracket or quotation mark. */
  readonly clause: Int32Array;
  /** Distance to the next comma, stop, colon or quotation mark. */
  readonly toMark: Int32Array;
  /** Nearest subordinator "that" to the left in the sentence. */
  readonly that: Int32Array;
  /** 0 no quotation, 1 partly, 2 wholly quoted. */
  readonly sentenceQuote: Uint8Array;
  /** First word of saying outside quotes of each sentence, -1 none. */
  readonly sentenceSay: Int32Array;
}

export function isVerb(tags: Uint8Array, i: number): boolean {
  return VERB_TAGS.has(byte(tags, i));
}

export function surroundings(e: Encoded, tags: Uint8Array): Surroundings {
  const n = e.n;
  const none = (): Int32Array => new Int32Array(n).fill(-1);
  const s = {
    sayLeft: none(),
    sayRight: none(),
    verbLeft: none(),
    verbRight: none(),
    nounLeft: none(),
    clause: none(),
    toMark: new Int32Array(n),
    that: none(),
    sentenceQuote: new Uint8Array(e.sentenceFrom.length),
    sentenceSay: new Int32Array(e.sentenceFrom.length).fill(-1),
  };
  for (let k = 0; k < e.sentenceFrom.length; k++) {
    const from = int(e.sentenceFrom, k);
    const to = int(e.sentenceTo, k);
    let say = -1;
    let verb = -1;
    let noun = -1;
    let that = -1;
    let clause = from;
    let quoted = 0;
    for (let i = from; i < to; i++) {
      const shape = byte(e.shape, i);
      const outside = byte(e.quote, i) === QUOTE.outside;
      if (!outside) quoted++;
      const v = isVerb(tags, i);
      if (v) verb = i;
      if (outside && ((v && byte(e.verb, i) > 0) || int(e.word, i) === ACCORDING)) {
        say = i;
        if (int(s.sentenceSay, k) < 0) s.sentenceSay[k] = i;
      }
      if (!v && byte(e.noun, i) > 0 && outside) noun = i;
      if (int(e.word, i) === THAT) that = i;
      s.sayLeft[i] = say;
      s.verbLeft[i] = verb;
      s.nounLeft[i] = noun;
      s.that[i] = that;
      s.clause[i] = clause;
      if (shape >= SHAPE.comma && shape <= SHAPE.bracket) clause = i + 1;
    }
    s.sentenceQuote[k] = quoted === 0 ? 0 : quoted >= to - from - 1 ? 2 : 1;
    say = -1;
    verb = -1;
    let mark = to;
    for (let i = to - 1; i >= from; i--) {
      const shape = byte(e.shape, i);
      s.sayRight[i] = say;
      s.verbRight[i] = verb;
      s.toMark[i] = mark - i;
      const v = isVerb(tags, i);
      if (v) verb = i;
      if (byte(e.quote, i) === QUOTE.outside && ((v && byte(e.verb, i) > 0) || int(e.word, i) === ACCORDING))
        say = i;
      if (shape >= SHAPE.comma && shape <= SHAPE.mark) mark = i;
    }
  }
  return s;
}
