import { isAllowed, LABEL_COUNT, OUTSIDE } from './labels.ts';

const L = LABEL_COUNT;
const FORBIDDEN = -1e30;

/** Pairs (previous, label) that may follow each other, as flat indices previous * L + label. */
export const ALLOWED: readonly number[] = Array.from({ length: L * L }, (_, i) => i).filter((i) =>
  isAllowed(Math.floor(i / L), i % L),
);

/** The same pairs as columns, for the inner loops. */
const PAIR = Int32Array.from(ALLOWED);
const PREVIOUS = Int32Array.from(ALLOWED, (pair) => Math.floor(pair / L));
const NEXT = Int32Array.from(ALLOWED, (pair) => pair % L);

/**
 * Scores of one chain of `n` tokens: `emission[i * L + label]`, and for the step into token i the transition
 * table `transition[context[i] * L * L + previous * L + label]`. The chain starts as if after an O.
 */
export interface Chain {
  readonly n: number;
  readonly emission: Float64Array;
  readonly transition: Float64Array;
  readonly context: Uint8Array;
}

/** The best label sequence (Viterbi 1967). Ties go to the lower label. Linear in `n`. */
export function viterbi(chain: Chain): Uint8Array {
  const { n, emission, transition, context } = chain;
  const best = new Float64Array(n * L).fill(FORBIDDEN);
  const from = new Uint8Array(n * L);
  for (let i = 0; i < n; i++) {
    const t = (context[i] ?? 0) * L * L;
    for (let a = 0; a < PAIR.length; a++) {
      const pair = PAIR[a] ?? 0;
      const previous = PREVIOUS[a] ?? 0;
      const label = NEXT[a] ?? 0;
      if (i === 0 && previous !== OUTSIDE) continue;
      const before = i === 0 ? 0 : (best[(i - 1) * L + previous] ?? 0);
      const score = before + (transition[t + pair] ?? 0) + (emission[i * L + label] ?? 0);
      if (score > (best[i * L + label] ?? 0)) {
        best[i * L + label] = score;
        from[i * L + label] = previous;
      }
    }
  }
  const labels = new Uint8Array(n);
  let label = 0;
  if (n > 0) {
    const last = (n - 1) * L;
    for (let k = 1; k < L; k++) if ((best[last + k] ?? 0) > (best[last + label] ?? 0)) label = k;
  }
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * L + label] ?? 0;
  }
  return labels;
}

export interface Posterior {
  /** Probability of each label: `marginal[i * L + label]`. */
  readonly marginal: Float64Array;
  /** Log of the sum over all label sequences. */
  readonly logPartition: number;
}

/**
 * Forward-backward in probability space with scaling (Rabiner 1989). `onPair`, when given, receives for each
 * token the probabilities of the steps into it, indexed as ALLOWED pairs; the array is reused between calls.
 */
export function forwardBackward(
  chain: Chain,
  onPair?: (token: number, pairs: Float64Array) => void,
): Posterior {
  const { n, emission, transition, context } = chain;
  const e = new Float64Array(n * L);
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  const scale = new Float64Array(n);
  const expTransition = new Float64Array(transition.length);
  for (let i = 0; i < transition.length; i++) expTransition[i] = Math.exp(transition[i] ?? 0);
  let logPartition = 0;
  for (let i = 0; i < n; i++) {
    let top = FORBIDDEN;
    for (let k = 0; k < L; k++) top = Math.max(top, emission[i * L + k] ?? 0);
    for (let k = 0; k < L; k++) e[i * L + k] = Math.exp((emission[i * L + k] ?? 0) - top);
    const t = (context[i] ?? 0) * L * L;
    for (let a = 0; a < PAIR.length; a++) {
      const pair = PAIR[a] ?? 0;
      const previous = PREVIOUS[a] ?? 0;
      const before = i === 0 ? (previous === OUTSIDE ? 1 : 0) : (alpha[(i - 1) * L + previous] ?? 0);
      const at = i * L + (NEXT[a] ?? 0);
      alpha[at] = (alpha[at] ?? 0) + before * (expTransition[t + pair] ?? 0) * (e[at] ?? 0);
    }
    let sum = 0;
    for (let k = 0; k < L; k++) sum += alpha[i * L + k] ?? 0;
    for (let k = 0; k < L; k++) alpha[i * L + k] = (alpha[i * L + k] ?? 0) / sum;
    scale[i] = sum;
    logPartition += Math.log(sum) + top;
  }
  const pairs = new Float64Array(L * L);
  const marginal = new Float64Array(n * L);
  for (let k = 0; k < L; k++) beta[(n - 1) * L + k] = 1;
  for (let i = n - 1; i >= 0; i--) {
    for (let k = 0; k < L; k++) marginal[i * L + k] = (alpha[i * L + k] ?? 0) * (beta[i * L + k] ?? 0);
    const t = (context[i] ?? 0) * L * L;
    const s = scale[i] ?? 1;
    for (let a = 0; a < PAIR.length; a++) {
      const pair = PAIR[a] ?? 0;
      const previous = PREVIOUS[a] ?? 0;
      const at = i * L + (NEXT[a] ?? 0);
      const into = ((expTransition[t + pair] ?? 0) * (e[at] ?? 0) * (beta[at] ?? 0)) / s;
      if (i > 0) {
        const back = (i - 1) * L + previous;
        beta[back] = (beta[back] ?? 0) + into;
        pairs[pair] = (alpha[back] ?? 0) * into;
      } else pairs[pair] = previous === OUTSIDE ? into : 0;
    }
    onPair?.(i, pairs);
  }
  return { marginal, logPartition };
}
