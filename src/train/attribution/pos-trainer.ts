import type { Encoded } from '../../analyse/tagger/encode.ts';
import { bestTag, POS_FEATURES, posFeatures, TAG_COUNT } from '../../analyse/tagger/pos.ts';
import { Random } from './random.ts';

const at = (c: ArrayLike<number>, i: number): number => c[i] ?? 0;

/**
 * Averaged perceptron for greedy tagging (Collins 2002). Returns float weights, rows by TAG_COUNT.
 */
export function trainPos(
  docs: readonly { encoded: Encoded; tags: Int8Array }[],
  rows: number,
  passes: number,
  seed: number,
): Float32Array {
  const w = new Float32Array(rows * TAG_COUNT);
  const u = new Float64Array(rows * TAG_COUNT);
  const feats = new Int32Array(POS_FEATURES);
  const scores = new Float64Array(TAG_COUNT);
  const random = new Random(seed);
  const order = docs.map((_, i) => i);
  let step = 1;
  for (let pass = 0; pass < passes; pass++) {
    random.shuffle(order);
    for (const d of order) {
      const doc = docs[d];
      if (doc === undefined) continue;
      const { encoded: e, tags } = doc;
      const guess = new Uint8Array(e.n);
      for (let i = 0; i < e.n; i++) {
        posFeatures(e, guess, i, rows - 1, feats);
        const best = bestTag(feats, w, scores);
        const gold = at(tags, i);
        guess[i] = best;
        step++;
        if (gold < 0 || gold === best) continue;
        for (let f = 0; f < POS_FEATURES; f++) {
          const base = at(feats, f) * TAG_COUNT;
          w[base + gold] = at(w, base + gold) + 1;
          u[base + gold] = at(u, base + gold) + step;
          w[base + best] = at(w, base + best) - 1;
          u[base + best] = at(u, base + best) - step;
        }
      }
    }
  }
  for (let i = 0; i < w.length; i++) w[i] = at(w, i) - at(u, i) / step;
  return w;
}
