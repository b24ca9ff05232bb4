import { byte, int } from './columns.ts';
import type { Encoded } from './encode.ts';
import { mix } from './hash.ts';

/** Part-of-speech tags of the Penn Treebank, coarsened, with names split by what they name. */
export const TAGS = [
  'X',
  'NN',
  'NNS',
  'NNP',
  'PER',
  'ORG',
  'LOC',
  'VB',
  'VBD',
  'VBN',
  'VBG',
  'VBZ',
  'VBP',
  'MD',
  'IN',
  'TO',
  'DT',
  'PRP',
  'PRP$',
  'WP',
  'WDT',
  'WRB',
  'JJ',
  'JJR',
  'RB',
  'RBR',
  'CC',
  'CD',
  'POS',
  'RP',
  'EX',
  'UH',
  ',',
  '.',
  ':',
  'Q',
  '(',
] as const;
export const TAG_COUNT = TAGS.length;

/** Number of features a token has for the part-of-speech tagger. */
export const POS_FEATURES = 18;

/** Rows of the weight table that speak for token `i`, given the tags before it. `mask` is the number of rows less one. */
export function posFeatures(e: Encoded, tags: Uint8Array, i: number, mask: number, out: Int32Array): void {
  const p1 = i > 0 && e.sentence[i - 1] === e.sentence[i] ? byte(tags, i - 1) + 1 : 0;
  const p2 = i > 1 && e.sentence[i - 2] === e.sentence[i] ? byte(tags, i - 2) + 1 : 0;
  const w = int(e.word, i);
  const shape = byte(e.shape, i);
  const before = int(e.word, i - 1);
  const after = int(e.word, i + 1);
  const shapes = (byte(e.shape, i - 1) << 8) | (shape << 4) | byte(e.shape, i + 1);
  let k = 0;
  const add = (a: number, b: number): void => {
    out[k] = mix(mix(k + 0x51, a), b) & mask;
    k++;
  };
  add(w, 0);
  add(w, shape);
  add(int(e.suffix3, i), shape);
  add(int(e.suffix2, i), shape);
  add(int(e.prefix, i), shape);
  add(p1, 0);
  add(p1 * 64 + p2, 0);
  add(p1, w);
  add(p1 * 64 + p2, w);
  add(before, 0);
  add(after, 0);
  add(before, w);
  add(w, after);
  add(int(e.word, i - 2), 0);
  add(int(e.word, i + 2), 0);
  add(shapes, p1);
  add(int(e.suffix3, i + 1), byte(e.shape, i + 1));
  add(int(e.suffix3, i - 1), int(e.suffix3, i));
}

/** Greedy tags, left to right, with linear weights `weights[row * TAG_COUNT + tag]`. */
export function tagWords(e: Encoded, weights: Int8Array | Float32Array): Uint8Array {
  const mask = weights.length / TAG_COUNT - 1;
  const tags = new Uint8Array(e.n);
  const rows = new Int32Array(POS_FEATURES);
  const scores = new Float64Array(TAG_COUNT);
  for (let i = 0; i < e.n; i++) {
    posFeatures(e, tags, i, mask, rows);
    tags[i] = bestTag(rows, weights, scores);
  }
  return tags;
}

/** The tag with the highest score; the lower one on a tie. `scores` is scratch space. */
export function bestTag(rows: Int32Array, weights: Int8Array | Float32Array, scores: Float64Array): number {
  scores.fill(0);
  for (let f = 0; f < POS_FEATURES; f++) {
    const base = (rows[f] ?? 0) * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t++) scores[t] = (scores[t] ?? 0) + (weights[base + t] ?? 0);
  }
  let best = 0;
  for (let t = 1; t < TAG_COUNT; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}
