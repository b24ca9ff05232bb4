import type { Encoded } from '../../analyse/tagger/encode.ts';
import { OUTSIDE } from '../../analyse/tagger/labels.ts';
import type { Sequence } from './crf-trainer.ts';

const at = (c: ArrayLike<number>, i: number): number => c[i] ?? 0;

/** Chains are cut at paragraph ends, but not before they have this many tokens: they must show such ends too. */
const SHORTEST = 150;

/** A document with the rows of its tokens' features; rows of -1 are unused. */
export interface Rows {
  readonly encoded: Encoded;
  readonly context: Uint8Array;
  readonly labels: Uint8Array;
  readonly sets: readonly { rows: Int32Array; width: number }[];
}

/** Chains to learn from, without the rows seen fewer than `least` times in all. */
export function sequencesOf(documents: readonly Rows[], rowCount: number, least: number): Sequence[] {
  const seen = new Uint8Array(rowCount);
  for (const { sets } of documents) {
    for (const { rows } of sets)
      for (const r of rows) if (r >= 0 && at(seen, r) < 255) seen[r] = at(seen, r) + 1;
  }
  return documents.flatMap((d) => cut(d, frequent(d, seen, least)));
}

function frequent(d: Rows, seen: Uint8Array, least: number): { rows: Int32Array; starts: Int32Array } {
  const { n } = d.encoded;
  const starts = new Int32Array(n + 1);
  const rows = new Int32Array(d.sets.reduce((sum, set) => sum + set.rows.length, 0));
  let k = 0;
  for (let i = 0; i < n; i++) {
    starts[i] = k;
    for (const { rows: from, width } of d.sets) {
      for (let f = i * width; f < (i + 1) * width; f++) {
        const r = at(from, f);
        if (r < 0) break;
        if (at(seen, r) >= least) rows[k++] = r;
      }
    }
  }
  starts[n] = k;
  return { rows: rows.slice(0, k), starts };
}

function cut(d: Rows, { rows, starts }: { rows: Int32Array; starts: Int32Array }): Sequence[] {
  const { n, paragraphFrom } = d.encoded;
  const out: Sequence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to <= from) return;
    const slice = { context: d.context.subarray(from, to), labels: d.labels.subarray(from, to) };
    out.push({ n: to - from, rows, starts: starts.subarray(from, to + 1), ...slice });
    from = to;
  };
  for (const start of paragraphFrom) {
    const label = at(d.labels, start);
    if (start < n && start - from >= SHORTEST && (label === OUTSIDE || label % 2 === 1)) close(start);
  }
  close(n);
  return out;
}
