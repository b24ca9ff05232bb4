import { bucket, byte, int, real } from './columns.ts';
import type { Surroundings } from './context.ts';
import type { Encoded } from './encode.ts';
import type { FeatureWriter } from './features.ts';
import { mix } from './hash.ts';
import { beginOf, insideOf, LABEL_COUNT as L, OUTSIDE } from './labels.ts';

const level = (p: number): number =>
  p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.5 ? 3 : p < 0.75 ? 4 : p < 0.9 ? 5 : p < 0.98 ? 6 : 7;

const B_CUE = beginOf('cue');
const B_CONTENT = beginOf('content');
const I_CONTENT = insideOf('content');
const B_SOURCE = beginOf('source');
const roleNumber = (label: number): number => (label + 1) >> 1;

/** Most features a token may have here. */
export const STACKED = 56;

/** What a first pass thought of the tokens. */
export interface Opinion {
  readonly labels: Uint8Array;
  /** Probability of each label: `marginal[i * LABEL_COUNT + label]`. */
  readonly marginal: Float64Array;
}

/**
 * Features of the second pass: what the first one thought of the token, its neighbours, its sentence and its
 * quoted region (stacked generalisation, Wolpert 1992; for sequences Cohen and Carvalho 2005).
 */
export function writeStacked(
  e: Encoded,
  s: Surroundings,
  tags: Uint8Array,
  o: Opinion,
  w: FeatureWriter,
): void {
  const { n } = e;
  const y = (i: number): number => (i < 0 || i >= n ? 9 : byte(o.labels, i));
  const m = (i: number, label: number): number => (i < 0 || i >= n ? 0 : real(o.marginal, i * L + label));
  // ends of segments and neighbours, swept from either side
  const start = new Int32Array(n);
  const end = new Int32Array(n);
  const cueLeft = new Int32Array(n).fill(-1);
  const cueRight = new Int32Array(n).fill(-1);
  const left = new Int32Array(n);
  const right = new Int32Array(n);
  let cue = -1;
  let seen = 0;
  for (let i = 0; i < n; i++) {
    const label = y(i);
    const begins = i === 0 || label === OUTSIDE ? i === 0 || y(i - 1) !== OUTSIDE : label % 2 === 1;
    start[i] = begins ? i : int(start, i - 1);
    if (i > 0 && int(e.paragraph, i) !== int(e.paragraph, i - 1)) seen = mix(seen & 0xf, 77);
    if (begins && i > 0 && y(i - 1) !== OUTSIDE) seen = ((seen << 2) | roleNumber(y(i - 1))) & 0xff;
    if (label === B_CUE) cue = i;
    cueLeft[i] = cue;
    left[i] = seen;
  }
  cue = -1;
  seen = 0;
  for (let i = n - 1; i >= 0; i--) {
    const ends = i === n - 1 || int(start, i + 1) === i + 1;
    end[i] = ends ? i : int(end, i + 1);
    if (ends && i < n - 1 && y(i + 1) !== OUTSIDE) seen = ((seen << 2) | roleNumber(y(i + 1))) & 0xff;
    cueRight[i] = cue;
    right[i] = seen;
    if (y(i) === B_CUE) cue = i;
  }
  for (let i = 0; i < n; i++) {
    w.startToken(i, 3000);
    const y0 = y(i);
    const yp = y(i - 1);
    const yn = y(i + 1);
    const q = byte(e.quote, i);
    const p0 = byte(tags, i);
    w.add(y0);
    w.add(yp, y0);
    w.add(y0, yn);
    w.add((yp << 8) | (y0 << 4) | yn, 1);
    w.add((y(i - 2) << 16) | (yp << 12) | (y0 << 8) | (yn << 4) | y(i + 2), 2);
    w.add(y0, int(e.word, i));
    w.add((yp << 4) | y0, int(e.word, i - 1));
    w.add((y0 << 4) | yn, int(e.word, i + 1));
    w.add((yp << 4) | y0, (p0 << 6) | byte(tags, i - 1));
    w.add((y0 << 4) | yn, (p0 << 6) | byte(tags, i + 1));
    w.add((yp << 8) | (y0 << 4) | yn, q);
    for (let k = 0; k < L; k++) w.add(level(m(i, k)));
    w.add((level(m(i, B_CONTENT)) << 3) | level(m(i - 1, I_CONTENT)), level(m(i, I_CONTENT)));
    w.add((level(m(i + 1, I_CONTENT)) << 3) | level(m(i, I_CONTENT)), level(m(i + 1, OUTSIDE)));
    w.add((level(m(i, B_SOURCE)) << 3) | level(m(i + 1, B_CUE)), level(m(i - 1, B_CUE)));
    w.add((level(m(i, OUTSIDE)) << 3) | level(m(i - 1, OUTSIDE)), level(m(i + 1, OUTSIDE)));
    const best = y0;
    w.add(best, level(m(i, best)));
    // the segment the token is in
    const a = int(start, i);
    const b = int(end, i);
    w.add(y0, (bucket(i - a) << 4) | bucket(b - i));
    w.add(mix(y0, int(e.word, a)), bucket(i - a));
    w.add(mix(y0, int(e.word, b + 1)), bucket(b - i));
    w.add(mix(y0, int(e.word, b)), bucket(b - i));
    w.add(mix(roleNumber(y0), int(left, i)), int(right, i));
    w.add(mix(roleNumber(y0), int(left, i)), byte(e.quote, i));
    w.add(mix(roleNumber(y0), int(right, i)), byte(e.quote, i));
    // cues that the first pass found
    const cl = int(cueLeft, i);
    const cr = int(cueRight, i);
    const k = int(e.sentence, i);
    const sl = cl >= 0 && int(e.sentence, cl) === k ? 1 : 0;
    const sr = cr >= 0 && int(e.sentence, cr) === k ? 1 : 0;
    const have = (sl << 1) | sr;
    w.add(have, (y0 << 2) | q);
    if (sl === 1) {
      const past = int(end, cl);
      w.add(int(e.lemma, cl), (y0 << 2) | q);
      w.add(int(e.lemma, cl), (bucket(i - past) << 6) | p0);
      w.add(mix(byte(e.verb, cl), int(e.word, past + 1)), (bucket(i - past) << 4) | y0);
      w.add(mix(int(e.lemma, cl), int(e.word, past)), (bucket(i - past) << 4) | y0);
      w.add(mix(roleNumber(y(cl - 1)), roleNumber(y(past + 1))), mix(y0, p0));
    } else w.skip(5);
    if (sr === 1) {
      w.add(int(e.lemma, cr), (y0 << 2) | q);
      w.add(int(e.lemma, cr), (bucket(cr - i) << 6) | p0);
      w.add(mix(byte(e.verb, cr), int(e.word, cr - 1)), (bucket(cr - i) << 4) | y0);
      w.add(mix(roleNumber(y(cr - 1)), roleNumber(y(int(end, cr) + 1))), mix(y0, p0));
    } else w.skip(4);
    // the quoted region as a whole
    const r = int(e.region, i);
    if (r >= 0) {
      const from = int(e.regionFrom, r);
      const to = int(e.regionTo, r);
      w.add((roleNumber(y(from)) << 4) | roleNumber(y(to)), (y0 << 2) | q);
      w.add((roleNumber(y(from - 1)) << 4) | roleNumber(y(to + 1)), (y0 << 2) | q);
      w.add(level(m(from, B_CONTENT)), level(m(to, I_CONTENT)));
    } else w.skip(3);
    // the sentences on either side
    const from = int(e.sentenceFrom, k);
    const to = int(e.sentenceTo, k);
    w.add((y(from - 1) << 4) | y(to), (y0 << 2) | q);
    w.add((y(from) << 4) | y(to - 1), mix(y0, have));
    w.add(mix(roleNumber(y(to)), roleNumber(y(to + 1))), mix(y0, byte(s.sentenceQuote, k)));
  }
}
