/** So few are sorted or merged in well under a millisecond. */
const stretch = 256;

/** The items in order, equal ones as they stood. What the language sorts in one go takes long where there are very many. */
export function* sorted<T extends object | string>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<number, readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += stretch) {
    yield at / items.length;
    runs.push(items.slice(at, at + stretch).sort(compare));
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Two lists that are in order as one; of equal items those of the first come first. */
export function* merged<T extends object | string>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<number, readonly T[]> {
  const all: T[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const a: T | undefined = first[left];
    const b: T | undefined = second[right];
    if (a === undefined || b === undefined) return [...all, ...first.slice(left), ...second.slice(right)];
    if (all.length % stretch === 0) yield all.length / (first.length + second.length);
    if (compare(a, b) <= 0) {
      all.push(a);
      left += 1;
    } else {
      all.push(b);
      right += 1;
    }
  }
}
