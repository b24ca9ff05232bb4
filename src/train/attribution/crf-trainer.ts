import { ALLOWED, forwardBackward } from '../../analyse/tagger/crf.ts';
import { CONTEXTS } from '../../analyse/tagger/features.ts';
import { LABEL_COUNT as L } from '../../analyse/tagger/labels.ts';
import { Random } from './random.ts';

const at = (c: ArrayLike<number>, i: number): number => c[i] ?? 0;

/** One chain to learn from. */
export interface Sequence {
  readonly n: number;
  /** Rows of token i: `rows[starts[i]]` to `rows[starts[i + 1] - 1]`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly context: Uint8Array;
  readonly labels: Uint8Array;
}

export interface CrfModel {
  /** `emission[row * LABEL_COUNT + label]`. */
  readonly emission: Float32Array;
  /** `transition[(context * LABEL_COUNT + previous) * LABEL_COUNT + label]`. */
  readonly transition: Float64Array;
}

export interface CrfOptions {
  readonly rows: number;
  readonly passes: number;
  readonly seed: number;
  readonly rate: number;
}

/** A row's weights and the sums of their squared gradients lie side by side: one cache line. */
const STRIDE = 16;
const SQUARES = 8;
/** Squared gradients start at this, so that first steps are short. */
const START = 0.1;
/** A token this certain teaches nothing new. */
const CERTAIN = 0.995;
const SMALL = 0.001;

/**
 * A conditional random field (Lafferty et al. 2001) by stochastic gradient ascent with AdaGrad steps (Duchi et
 * al. 2011). The result is the mean of the weights after each pass of the second half. A low rate and few
 * passes stand in for a penalty on large weights.
 */
export function trainCrf(data: readonly Sequence[], options: CrfOptions): CrfModel {
  const w = new Float32Array(options.rows * STRIDE);
  const sum = new Float32Array(options.rows * L);
  const steps = new Transitions(options.rate);
  const random = new Random(options.seed);
  const order = data.map((_, i) => i);
  let averaged = 0;
  for (let pass = 0; pass < options.passes; pass++) {
    random.shuffle(order);
    for (const d of order) {
      const sequence = data[d];
      if (sequence !== undefined) learn(sequence, w, steps, options.rate);
    }
    if (pass < options.passes >> 1) continue;
    averaged++;
    for (let r = 0; r < options.rows; r++)
      for (let k = 0; k < L; k++) sum[r * L + k] = at(sum, r * L + k) + at(w, r * STRIDE + k);
    steps.addToMean();
  }
  for (let j = 0; j < sum.length; j++) sum[j] = at(sum, j) / averaged;
  return { emission: sum, transition: steps.mean(averaged) };
}

/** The mean of models of one shape. What they maximise is concave, so it lies between them and is as good. */
export function meanOf(models: readonly CrfModel[]): CrfModel {
  const [first, ...rest] = models;
  if (first === undefined) throw new Error('There is no model to take the mean of.');
  const emission = first.emission.slice();
  const transition = first.transition.slice();
  for (const model of rest) {
    for (let j = 0; j < emission.length; j++) emission[j] = at(emission, j) + at(model.emission, j);
    for (let j = 0; j < transition.length; j++) transition[j] = at(transition, j) + at(model.transition, j);
  }
  return {
    emission: emission.map((sum) => sum / models.length),
    transition: transition.map((sum) => sum / models.length),
  };
}

function learn(s: Sequence, w: Float32Array, steps: Transitions, rate: number): void {
  const emission = scoresOf(s, w);
  steps.clear();
  const chain = { n: s.n, emission, transition: steps.weights, context: s.context };
  const { marginal } = forwardBackward(chain, (i, pairs) => {
    steps.observe(at(s.context, i), i > 0 ? at(s.labels, i - 1) : 0, at(s.labels, i), pairs);
  });
  steps.step();
  const gradient = new Float64Array(L);
  for (let i = 0; i < s.n; i++) {
    const gold = at(s.labels, i);
    if (at(marginal, i * L + gold) > CERTAIN) continue;
    for (let k = 0; k < L; k++) gradient[k] = (k === gold ? 1 : 0) - at(marginal, i * L + k);
    for (let f = at(s.starts, i); f < at(s.starts, i + 1); f++) {
      const base = (s.rows[f] ?? 0) * STRIDE;
      for (let k = 0; k < L; k++) {
        const g = gradient[k] ?? 0;
        if (g < SMALL && g > -SMALL) continue;
        const squares = (w[base + SQUARES + k] ?? 0) + g * g;
        w[base + SQUARES + k] = squares;
        w[base + k] = (w[base + k] ?? 0) + (rate * g) / Math.sqrt(squares + START);
      }
    }
  }
}

function scoresOf(s: Sequence, w: Float32Array): Float64Array {
  const out = new Float64Array(s.n * L);
  for (let i = 0; i < s.n; i++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let k = at(s.starts, i); k < at(s.starts, i + 1); k++) {
      const j = (s.rows[k] ?? 0) * STRIDE;
      a += w[j] ?? 0;
      b += w[j + 1] ?? 0;
      c += w[j + 2] ?? 0;
      d += w[j + 3] ?? 0;
      e += w[j + 4] ?? 0;
      f += w[j + 5] ?? 0;
      g += w[j + 6] ?? 0;
    }
    const o = i * L;
    out[o] = a;
    out[o + 1] = b;
    out[o + 2] = c;
    out[o + 3] = d;
    out[o + 4] = e;
    out[o + 5] = f;
    out[o + 6] = g;
  }
  return out;
}

/** Transition weights with their gradients of one chain. */
class Transitions {
  readonly weights = new Float64Array(CONTEXTS * L * L);
  readonly #gradient = new Float64Array(CONTEXTS * L * L);
  readonly #squares = new Float64Array(CONTEXTS * L * L);
  readonly #sum = new Float64Array(CONTEXTS * L * L);
  readonly #rate: number;

  constructor(rate: number) {
    this.#rate = rate * 4;
  }

  clear(): void {
    this.#gradient.fill(0);
  }

  observe(context: number, previous: number, label: number, pairs: Float64Array): void {
    const base = context * L * L;
    const g = this.#gradient;
    for (const p of ALLOWED) g[base + p] = at(g, base + p) - at(pairs, p);
    const gold = base + previous * L + label;
    g[gold] = at(g, gold) + 1;
  }

  step(): void {
    for (let t = 0; t < this.weights.length; t++) {
      const g = at(this.#gradient, t);
      if (g === 0) continue;
      const squares = at(this.#squares, t) + g * g;
      this.#squares[t] = squares;
      this.weights[t] = at(this.weights, t) + (this.#rate * g) / Math.sqrt(squares + START);
    }
  }

  addToMean(): void {
    for (let t = 0; t < this.weights.length; t++) this.#sum[t] = at(this.#sum, t) + at(this.weights, t);
  }

  mean(count: number): Float64Array {
    return this.#sum.map((x) => x / count);
  }
}
