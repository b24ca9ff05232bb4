import { Refusal } from '../../messages/result.ts';

/** What the asker of a long change hears of it and may do to it. */
export interface Watch {
  readonly signal: AbortSignal;
  /** @param share 0 to 1; goes back to 0 while a stopped change is taken back */
  readonly progress: (share: number) => void;
}

/** How a change ends that its asker stopped. */
export const stopped = (): Refusal => new Refusal('stopped', 'This was stopped.');

/** Watches for a change, and for taking it back should it be stopped: then the share shrinks, and nothing stops it. */
export function thereAndBack({ signal, progress }: Watch): { readonly there: Watch; readonly back: Watch } {
  let reached = 0;
  return {
    there: {
      signal,
      progress(share) {
        reached = share;
        progress(share);
      },
    },
    back: { signal: new AbortController().signal, progress: (share) => progress(reached * (1 - share)) },
  };
}
