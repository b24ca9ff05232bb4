import { LABEL_COUNT } from './labels.ts';
import type { Table } from './weights.ts';

const L = LABEL_COUNT;

/** Scores of all labels of all tokens: `scores[i * LABEL_COUNT + label]`; a row of -1 says nothing. */
export function emissions(
  sets: readonly { rows: Int32Array; width: number }[],
  n: number,
  table: Table,
): Float64Array {
  const out = new Float64Array(n * L);
  const v = table.values;
  for (const { rows, width } of sets) {
    for (let i = 0; i < n; i++) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      for (let k = i * width; k < (i + 1) * width; k++) {
        const row = rows[k] ?? -1;
        if (row < 0) break;
        const j = row * L;
        a += v[j] ?? 0;
        b += v[j + 1] ?? 0;
        c += v[j + 2] ?? 0;
        d += v[j + 3] ?? 0;
        e += v[j + 4] ?? 0;
        f += v[j + 5] ?? 0;
        g += v[j + 6] ?? 0;
      }
      const o = i * L;
      out[o] = (out[o] ?? 0) + a;
      out[o + 1] = (out[o + 1] ?? 0) + b;
      out[o + 2] = (out[o + 2] ?? 0) + c;
      out[o + 3] = (out[o + 3] ?? 0) + d;
      out[o + 4] = (out[o + 4] ?? 0) + e;
      out[o + 5] = (out[o + 5] ?? 0) + f;
      out[o + 6] = (out[o + 6] ?? 0) + g;
    }
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * table.scale;
  return out;
}
