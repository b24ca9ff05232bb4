import type { LinearModel } from '../../page/read/linear-model.ts';

export interface Example {
  readonly features: readonly string[];
  readonly isPositive: boolean;
  readonly weight: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of every weight towards zero. */
  readonly l2: number;
  /** Features seen in fewer examples are left out. */
  readonly minCount: number;
}

/**
 * Logistic regression by AdaGrad over sparse named features. Deterministic: the order of the examples is
 * shuffled by a fixed generator.
 */
export function train(examples: readonly Example[], options: TrainingOptions): LinearModel {
  const ids = frequentFeatures(examples, options.minCount);
  const rows = examples.map(({ features }) => features.flatMap((feature) => ids.get(feature) ?? []));
  const weights = new Float64Array(ids.size + 1);
  const squares = new Float64Array(ids.size + 1).fill(1e-8);
  const decay = options.l2;
  const order = examples.map((_, i) => i);
  const random = generator(7);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      const row = rows[index];
      if (example === undefined || row === undefined) continue;
      let sum = weights[0] ?? 0;
      for (const id of row) sum += weights[id] ?? 0;
      const error = (1 / (1 + Math.exp(-sum)) - (example.isPositive ? 1 : 0)) * example.weight;
      step(weights, squares, 0, error, options.rate);
      for (const id of row) step(weights, squares, id, error + decay * (weights[id] ?? 0), options.rate);
    }
  }
  return { bias: round(weights[0] ?? 0), weights: named(ids, weights) };
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  id: number,
  gradient: number,
  rate: number,
): void {
  const square = (squares[id] ?? 0) + gradient * gradient;
  squares[id] = square;
  weights[id] = (weights[id] ?? 0) - (rate * gradient) / Math.sqrt(square);
}

function frequentFeatures(examples: readonly Example[], minCount: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= minCount).map(([feature]) => feature);
  return new Map(frequent.sort().map((feature, index) => [feature, index + 1]));
}

function named(ids: ReadonlyMap<string, number>, weights: Float64Array): Record<string, number> {
  const entries = [...ids].map(([feature, id]) => [feature, round(weights[id] ?? 0)] as const);
  return Object.fromEntries(entries.filter(([, weight]) => weight !== 0));
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] ?? 0, items[i] ?? 0];
  }
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
