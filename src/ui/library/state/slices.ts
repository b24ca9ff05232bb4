/** How long work may hold the page before it lets the browser paint and take input. */
const sliceMs = 10;

export interface SliceOptions {
  readonly signal?: AbortSignal;
  /** Called at most once a slice. @param share 0 to 1 */
  readonly onProgress?: (share: number) => void;
}

/** Lets waiting input and painting go first. A message, unlike a timer, is not slowed down in a hidden tab. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Runs work that yields its progress in slices of about ten milliseconds.
 * @throws the signal's reason when it is aborted, and whatever the work throws
 */
export async function inSlices<T>(
  work: Generator<number, T>,
  { signal, onProgress }: SliceOptions = {},
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + sliceMs;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await rest();
  }
}

/** Begins work in slices and hands on what it gives. Gives back what ends it. */
export function sliced<T>(work: Generator<number, T>, take: (given: T) => void): () => void {
  const stale = new AbortController();
  inSlices(work, { signal: stale.signal }).then(take, (error) => {
    if (!stale.signal.aborted) throw error;
  });
  return () => stale.abort();
}

/** Does work that is known to be little in one go. */
export function atOnce<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
