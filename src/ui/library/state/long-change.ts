import type { OnProgress } from '../../../messages/index.ts';
import type { Result } from '../../../messages/result.ts';
import { replaced, type Worker } from './work.ts';

/**
 * Asks for a change and shows it once it is known to take long, so that the reader sees how far it is and can stop it.
 * Gives the answer: "stopped" where the reader did.
 */
export async function longChange<T>(
  worker: Worker,
  label: string,
  ask: (onProgress: OnProgress) => Promise<Result<T>>,
): Promise<Result<T>> {
  let tell: ((share: number) => void) | undefined;
  const going = new AbortController();
  const end = new Promise<void>((resolve) => going.signal.addEventListener('abort', () => resolve()));
  const onProgress: OnProgress = (share, stop) => {
    if (tell !== undefined) {
      tell(share);
      return;
    }
    void worker.run(label, async (signal, progress) => {
      tell = progress;
      progress(share);
      signal.addEventListener('abort', () => {
        // Other work that takes its place on the page stops nothing.
        if (signal.reason !== replaced) stop();
      });
      await end;
    });
  };
  try {
    return await ask(onProgress);
  } finally {
    going.abort();
    await end;
  }
}
