/**
 * Everything that training can be told. Rates and passes were found on a part of the training articles held out,
 * `kept` by the file's size and the development articles.
 */
export const SETTINGS = {
  seed: 20150811,
  /** Each pass is learnt so many times, from seeds that follow one another; the mean depends less on the order of the articles. */
  runs: 3,
  /** Parts of the corpus that are left out in turn, so that a later step sees honest guesses of an earlier one. */
  folds: 3,
  words: { rows: 1 << 15, passes: 3, scale: 2 },
  /** `least`: how often a feature must occur. */
  first: { passes: 6, rate: 0.01, least: 3 },
  second: { passes: 6, rate: 0.01, least: 3 },
  link: { passes: 8, scale: 0.02 },
  /** Steps of the rounded weights of both passes, and of their transitions. */
  scale: 0.016,
  steps: { scale: 0.04 },
  /** In the file, rows are left out in which no weight reaches this many steps. */
  kept: { words: 2, first: 4, second: 3 },
} as const;
