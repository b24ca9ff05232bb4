import type { Surroundings } from './context.ts';
import { surroundings } from './context.ts';
import { type Chain, forwardBackward, viterbi } from './crf.ts';
import { emissions } from './emissions.ts';
import type { Encoded } from './encode.ts';
import { CONTEXTS, contexts, FEATURES, FeatureWriter, writeFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Proposals } from './proposals.ts';
import { type Opinion, STACKED, writeStacked } from './stacked.ts';
import type { Table } from './weights.ts';

/** Rows of the tables of both passes. */
export const CRF_ROWS = 1 << 18;

/** A trained pass: weights of tokens and of steps between them. */
export interface Pass {
  readonly emission: Table;
  readonly transition: Float64Array;
}

/** Everything the two passes read of a document. */
export interface View {
  readonly encoded: Encoded;
  readonly tags: Uint8Array;
  readonly around: Surroundings;
  readonly proposals: Proposals;
  readonly context: Uint8Array;
}

export function viewOf(encoded: Encoded, tags: Uint8Array, proposals: Proposals): View {
  const around = surroundings(encoded, tags);
  return { encoded, tags, around, proposals, context: contexts(encoded, around) };
}

/** Rows of features, `width` a token; -1 behind the last. */
export interface RowSet {
  readonly rows: Int32Array;
  readonly width: number;
}

/** Features of the first pass. */
export function firstSet(view: View): RowSet {
  const writer = new FeatureWriter(view.encoded.n, FEATURES, CRF_ROWS - 1);
  writeFeatures(view.encoded, view.around, view.tags, view.proposals, writer);
  return { rows: writer.rows, width: FEATURES };
}

/** Features that the second pass has besides. */
export function secondSet(view: View, opinion: Opinion): RowSet {
  const writer = new FeatureWriter(view.encoded.n, STACKED, CRF_ROWS - 1);
  writeStacked(view.encoded, view.around, view.tags, opinion, writer);
  return { rows: writer.rows, width: STACKED };
}

/** What a pass makes of a document, given the rows of its tokens. */
export function decide(view: View, pass: Pass, sets: readonly RowSet[]): Opinion {
  const { n } = view.encoded;
  const chain: Chain = {
    n,
    emission: emissions(sets, n, pass.emission),
    transition: pass.transition,
    context: view.context,
  };
  return { labels: viterbi(chain), marginal: forwardBackward(chain).marginal };
}

/** A table of transition weights as the chain wants it. */
export function transitionsOf(table: Table): Float64Array {
  const out = new Float64Array(CONTEXTS * LABEL_COUNT * LABEL_COUNT);
  for (let i = 0; i < out.length; i++) out[i] = (table.values[i] ?? 0) * table.scale;
  return out;
}
