import * as v from 'valibot';
import { listenToBroadcasts } from './listen.ts';
import type { Result } from './result.ts';
import { askBackground } from './send.ts';

/** Hears how far a change is, 0 to 1, and may stop it. Called for changes of very many clips only. */
export type OnProgress = (share: number, stop: () => void) => void;

/** Asks for a change that may take long. `ask` passes the name on that it gets. */
export async function askWatched<T>(
  ask: (work: string) => Promise<Result<T>>,
  onProgress: OnProgress,
): Promise<Result<T>> {
  const work = crypto.randomUUID();
  const stop = (): void => void askBackground('clips/stop', { work });
  const end = listenToBroadcasts({
    'clips/progress': {
      payload: v.object({ work: v.string(), share: v.number() }),
      answer: (news) => {
        if (news.work === work) onProgress(news.share, stop);
        return undefined;
      },
    },
  });
  try {
    return await ask(work);
  } finally {
    end();
  }
}
