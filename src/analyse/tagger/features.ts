import { bucket, byte, int } from './columns.ts';
import type { Surroundings } from './context.ts';
import { type Encoded, QUOTE, SHAPE } from './encode.ts';
import { mix } from './hash.ts';
import type { Proposals } from './proposals.ts';

/** Most features a token may have; unused places hold -1. */
export const FEATURES = 128;

/** Kinds of steps between two tokens, each with transition weights of its own. */
export const CONTEXTS = 16;

export function contexts(e: Encoded, s: Surroundings): Uint8Array {
  const out = new Uint8Array(e.n);
  for (let i = 0; i < e.n; i++) {
    const p = i - 1;
    let c = 0;
    if (i === 0 || int(e.paragraph, p) !== int(e.paragraph, i))
      c = byte(e.quote, i) === QUOTE.opening ? 1 : 2;
    else if (int(e.sentence, p) !== int(e.sentence, i))
      c = byte(e.quote, i) === QUOTE.opening ? 3 : byte(e.quote, i) === QUOTE.inside ? 4 : 5;
    else if (byte(e.quote, i) === QUOTE.opening)
      c = byte(e.shape, p) === SHAPE.comma || byte(e.shape, p) === SHAPE.colon ? 6 : 7;
    else if (byte(e.quote, p) === QUOTE.closing) c = 8;
    else if (byte(e.quote, i) === QUOTE.inside || byte(e.quote, i) === QUOTE.closing) c = 9;
    else if (byte(e.shape, p) === SHAPE.comma) c = 10;
    else if (byte(e.shape, i) === SHAPE.comma) c = 11;
    else if (int(s.sayLeft, i) === i) c = 12;
    else if (p >= 0 && int(s.sayLeft, p) === p) c = 13;
    else if (byte(e.shape, i) >= SHAPE.stop) c = 14;
    else if (byte(e.shape, p) >= SHAPE.stop) c = 15;
    out[i] = c;
  }
  return out;
}

/** Appends hashed features of each token. */
export class FeatureWriter {
  readonly rows: Int32Array;
  #k = 0;
  #base = 0;
  #template = 0;
  readonly #mask: number;
  readonly #width: number;

  constructor(n: number, width: number, mask: number) {
    this.rows = new Int32Array(n * width).fill(-1);
    this.#mask = mask;
    this.#width = width;
  }

  startToken(i: number, firstTemplate: number): void {
    this.#base = i * this.#width;
    this.#k = 0;
    this.#template = firstTemplate;
  }

  add(a: number, b = 0): void {
    this.rows[this.#base + this.#k++] = mix(mix(this.#template++, a), b) & this.#mask;
  }

  /** Steps over templates without a value, so that the ones behind keep their number. */
  skip(count = 1): void {
    this.#template += count;
  }
  get used(): number {
    return this.#k;
  }
}

export function writeFeatures(
  e: Encoded,
  s: Surroundings,
  tags: Uint8Array,
  rules: Proposals,
  w: FeatureWriter,
): void {
  const n = e.n;
  const pos = (i: number): number => (i >= 0 && i < n ? byte(tags, i) + 1 : 0);
  for (let i = 0; i < n; i++) {
    w.startToken(i, 1000);
    const w0 = int(e.word, i);
    const wp = int(e.word, i - 1);
    const wn = int(e.word, i + 1);
    const q = byte(e.quote, i);
    const k = int(e.sentence, i);
    const from = int(e.sentenceFrom, k);
    const to = int(e.sentenceTo, k);
    const par = int(e.paragraph, i);
    w.add(0);
    // words
    w.add(w0);
    w.add(wp);
    w.add(wn);
    w.add(int(e.word, i - 2));
    w.add(int(e.word, i + 2));
    w.add(int(e.word, i - 3));
    w.add(int(e.word, i + 3));
    w.add(wp, w0);
    w.add(w0, wn);
    w.add(int(e.word, i - 2), wp);
    w.add(wn, int(e.word, i + 2));
    w.add(mix(wp, w0), wn);
    w.add(int(e.lemma, i), pos(i));
    w.add(int(e.prefix, i));
    w.add(int(e.suffix2, i));
    w.add(int(e.suffix3, i));
    const shapes = (byte(e.shape, i - 1) << 8) | (byte(e.shape, i) << 4) | byte(e.shape, i + 1);
    w.add(shapes);
    w.add(shapes, (byte(e.shape, i - 2) << 4) | byte(e.shape, i + 2));
    // parts of speech
    const p0 = pos(i);
    const p1 = pos(i - 1);
    const n1 = pos(i + 1);
    const p2 = pos(i - 2);
    const n2 = pos(i + 2);
    w.add(p0);
    w.add(p1);
    w.add(n1);
    w.add((p1 << 6) | p0);
    w.add((p0 << 6) | n1);
    w.add((p2 << 6) | p1);
    w.add((n1 << 6) | n2);
    w.add((p1 << 12) | (p0 << 6) | n1);
    w.add((p0 << 12) | (n1 << 6) | n2);
    w.add((p2 << 12) | (p1 << 6) | p0);
    w.add((p2 << 24) | (p1 << 18) | (p0 << 12) | (n1 << 6) | n2);
    w.add(p1, w0);
    w.add(w0, n1);
    w.add(wp, p0);
    w.add(p0, wn);
    w.add((p1 << 6) | n1, w0);
    // groups of words of saying
    const g = (j: number): number => (byte(e.verb, j) << 6) | byte(e.noun, j);
    w.add(g(i), p0);
    w.add(g(i - 1), (p1 << 6) | p0);
    w.add(g(i - 1), w0);
    w.add(g(i + 1), p0);
    w.add(g(i), wn);
    w.add(g(i), wp);
    w.add(g(i - 2), (p1 << 6) | p0);
    w.add(g(i + 2), (n1 << 6) | p0);
    // what the rules propose
    const r0 = byte(rules.labels, i);
    const around = (byte(rules.labels, i - 1) << 8) | (r0 << 4) | byte(rules.labels, i + 1);
    w.add(r0, 1);
    w.add(around, 0);
    w.add(around, int(rules.origin, i));
    w.add(r0, int(e.word, i));
    w.add(around, (p1 << 6) | p0);
    // quotation marks
    const quotes = (byte(e.quote, i - 1) << 4) | (q << 2) | byte(e.quote, i + 1);
    w.add(quotes);
    w.add(quotes, w0);
    w.add(quotes, (p1 << 6) | p0);
    w.add(q, wp);
    w.add(q, wn);
    const sq = byte(s.sentenceQuote, k);
    w.add((sq << 2) | q);
    const r = int(e.region, i);
    if (r >= 0) {
      const a = int(e.regionFrom, r);
      const b = int(e.regionTo, r);
      const length = bucket(b - a);
      const boundary =
        (a === from ? 1 : 0) |
        (int(e.sentence, a) === int(e.sentence, b) ? 2 : 0) |
        (a === int(e.paragraphFrom, par) ? 4 : 0) |
        (b + 1 === int(e.paragraphTo, par) ? 8 : 0);
      w.add(length, q);
      w.add(boundary, (length << 2) | q);
      w.add(int(e.word, a - 1), q);
      w.add(int(e.word, b + 1), q);
      w.add(int(e.word, b - 1), q);
      w.add(int(e.word, a + 1), q);
      w.add(mix(pos(a - 2), pos(a - 1)), q);
      w.add(mix(pos(b + 1), pos(b + 2)), mix(byte(e.shape, b - 1), q));
      w.add(mix(g(b + 1) | (g(b + 2) << 12), pos(b + 1)), q);
      w.add(g(a - 1) | (g(a - 2) << 12), (pos(a - 1) << 2) | q);
      w.add((byte(e.shape, a + 1) << 4) | byte(e.shape, b - 1), (length << 2) | q);
    } else w.skip(11);
    // words of saying around
    const sl = int(s.sayLeft, i);
    const sr = int(s.sayRight, i);
    if (sl >= 0) {
      const lemma = int(e.lemma, sl);
      const d = bucket(i - sl);
      const commas = (int(s.clause, i) > sl ? 1 : 0) | (int(s.that, i) > sl ? 2 : 0);
      w.add(lemma, (commas << 2) | q);
      w.add(d, (byte(e.verb, sl) << 2) | q);
      w.add(lemma, (d << 2) | q);
      w.add(lemma, (p1 << 6) | p0);
      w.add(mix(byte(e.verb, sl), commas), (p1 << 6) | p0);
      w.add(byte(e.verb, sl), w0);
      w.add(lemma, mix(int(e.word, sl + 1), d));
      w.add(mix(int(e.word, sl - 1), d), commas);
      w.add(mix(pos(sl - 1), pos(sl + 1)), mix(commas, p0));
      w.add(mix(pos(sl), commas), (d << 2) | q);
    } else {
      w.add(0x77, (p0 << 2) | q);
      w.skip(9);
    }
    if (sr >= 0) {
      const lemma = int(e.lemma, sr);
      const d = bucket(sr - i);
      const commas = int(s.toMark, i) < sr - i ? 1 : 0;
      w.add(lemma, (commas << 2) | q);
      w.add(d, (byte(e.verb, sr) << 2) | q);
      w.add(lemma, (d << 2) | q);
      w.add(lemma, (p1 << 6) | p0);
      w.add(mix(byte(e.verb, sr), commas), (p1 << 6) | p0);
      w.add(mix(int(e.word, sr + 1), byte(e.verb, sr)), (d << 2) | q);
      w.add(mix(int(e.word, sr - 1), int(e.word, sr - 2)), d);
      w.add(mix(pos(sr - 1), pos(sr + 1)), mix(commas, p0));
      w.add(mix(pos(sr), commas), (d << 2) | q);
    } else {
      w.add(0x78, (p0 << 2) | q);
      w.skip(8);
    }
    w.add(mix(sl >= 0 ? byte(e.verb, sl) : 63, sr >= 0 ? byte(e.verb, sr) : 63), (sq << 2) | q);
    const vl = int(s.verbLeft, i);
    const vr = int(s.verbRight, i);
    w.add(vl >= 0 ? mix(int(e.lemma, vl), bucket(i - vl)) : 1, q);
    w.add(vl >= 0 ? mix(int(e.lemma, vl), p0) : 1, p1);
    w.add(vr >= 0 ? mix(int(e.lemma, vr), bucket(vr - i)) : 1, q);
    w.add(vl >= 0 ? mix(pos(vl), bucket(i - vl)) : 1, vr >= 0 ? mix(pos(vr), bucket(vr - i)) : 1);
    const nl = int(s.nounLeft, i);
    if (nl >= 0) {
      w.add(int(e.word, nl), (bucket(i - nl) << 2) | q);
      w.add(mix(byte(e.noun, nl), int(e.word, nl + 1)), mix(bucket(i - nl), p0));
    } else w.skip(2);
    // place in clause, sentence and paragraph
    const clause = int(s.clause, i);
    w.add(int(e.word, clause), bucket(i - clause));
    w.add(mix(pos(clause), p0), int(e.word, clause - 1));
    w.add(bucket(int(s.toMark, i)), mix(int(e.word, i + int(s.toMark, i)), q));
    w.add(bucket(int(s.toMark, i)), (p1 << 6) | p0);
    w.add(int(e.word, from), bucket(i - from));
    w.add(mix(int(e.word, from), int(e.word, from + 1)), q);
    w.add(mix(sl < 0 ? 1 : i - sl > 0 ? 2 : 3, sr < 0 ? 1 : 2), mix(sq, int(e.word, from)));
    const lastPar = int(e.paragraphTo, par);
    const place =
      (from === int(e.paragraphFrom, par) ? 1 : 0) |
      (to === lastPar ? 2 : 0) |
      (par === 0 ? 4 : 0) |
      (byte(e.shape, to - 1) === SHAPE.stop || byte(e.shape, to - 1) === SHAPE.mark ? 8 : 0);
    w.add(place, (sq << 2) | q);
    w.add(place, p0);
    w.add(bucket(i - from), bucket(to - i));
    // the sentence before
    const before = k > 0 ? int(s.sentenceSay, k - 1) : -1;
    const beforeQuote = k > 0 ? byte(s.sentenceQuote, k - 1) : 3;
    const state = mix(beforeQuote, (place << 4) | (sq << 2) | q);
    w.add(state, 0);
    w.add(before >= 0 ? int(e.lemma, before) : 1, state);
    w.add(int(e.word, from - 1), state);
    w.add(int(e.word, int(e.paragraphFrom, par) - 1), mix(q, byte(e.quote, int(e.paragraphFrom, par))));
    w.add(before >= 0 ? byte(e.verb, before) : 1, mix(p0, (sq << 2) | q));
  }
}
