import { type ReadonlySignal, signal } from '@preact/signals';

/** Something that takes long enough to be shown and stopped. */
export interface Work {
  readonly label: string;
  /** 0 to 1; undefined while the end is not known. */
  readonly share: number | undefined;
  readonly cancel: (reason?: unknown) => void;
}

/** Why work was stopped that the reader did not stop: other work took its place. */
export const replaced: unique symbol = Symbol('replaced by other work');

export interface Worker {
  readonly current: ReadonlySignal<Work | undefined>;
  /**
   * Runs the work and shows it meanwhile. Resolves with what it gives, or undefined if it was cancelled.
   * @throws what the work throws
   */
  readonly run: <T>(
    label: string,
    work: (signal: AbortSignal, progress: (share: number) => void) => Promise<T>,
  ) => Promise<T | undefined>;
}

/** One piece of work at a time; a new one cancels the former. */
export function createWorker(): Worker {
  const current = signal<Work | undefined>(undefined);
  return {
    current,
    async run(label, work) {
      current.value?.cancel(replaced);
      const stopping = new AbortController();
      const cancel = (reason?: unknown): void => stopping.abort(reason);
      current.value = { label, share: undefined, cancel };
      try {
        return await work(stopping.signal, (share) => {
          if (current.value?.cancel === cancel) current.value = { label, share, cancel };
        });
      } catch (error) {
        if (stopping.signal.aborted) return undefined;
        throw error;
      } finally {
        if (current.value?.cancel === cancel) current.value = undefined;
      }
    },
  };
}
