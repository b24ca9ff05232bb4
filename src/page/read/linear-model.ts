/** Weights of a logistic model over named features. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability that a thing with these features is what the model looks for. */
export function probability(model: LinearModel, features: readonly string[]): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The features that moved the decision most, strongest first: for "why?". */
export function strongest(model: LinearModel, features: readonly string[], count: number): string[] {
  return features
    .map((feature) => ({ feature, weight: model.weights[feature] ?? 0 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, count)
    .map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
}
