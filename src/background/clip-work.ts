import type { Watch } from '../clips/index.ts';
import { broadcast } from '../messages/index.ts';

/** Changes that go on, by the names that their askers gave them. */
const running = new Map<string, AbortController>();

/** Carries out a change; one with a name tells how far it is, and can be stopped. */
export async function watched<T>(
  work: string | undefined,
  change: (watch?: Watch) => Promise<T>,
): Promise<T> {
  if (work === undefined) return change();
  const stopping = new AbortController();
  running.set(work, stopping);
  const progress = (share: number): void => void broadcast('clips/progress', { work, share });
  try {
    return await change({ signal: stopping.signal, progress });
  } finally {
    running.delete(work);
  }
}

/** Stops a change, if it still goes on. */
export function stopWork(work: string): void {
  running.get(work)?.abort();
}
