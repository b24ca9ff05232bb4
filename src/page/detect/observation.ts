/** One thing seen on a page that speaks for or against an article: its kind, what was seen, and a word about it. */
export interface Observation {
  /** Code of the kind of signal; one vote each. */
  readonly id: string;
  /** What was seen, as a class of cases; the votes are learnt for these. */
  readonly seen: string;
  /** In the page's own words, for whoever asks why. */
  readonly detail?: string;
}

/** "<200", ">=5000": the first limit that the value stays under. */
export function bin(value: number, limits: readonly number[]): string {
  for (const limit of limits) if (value < limit) return `<${limit}`;
  return `>=${limits.at(-1) ?? 0}`;
}
