import type { Replication, ReplicationProgress } from 'pouchdb-browser';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { noteConflicts } from './conflicts.ts';

export interface Progress {
  readonly direction: 'pull' | 'push';
  /** Documents so far. */
  readonly count: number;
  readonly pending?: number;
  /** Documents that came, by id; empty for those sent. */
  readonly ids: readonly string[];
}

/** Records the server would not take. */
export interface Replicated {
  readonly refused: number;
}

/** Documents a request: small enough that progress moves and a worker's death costs little. */
const BATCH = 100;

/**
 * Brings the server's changes here, settles conflicts that need no choice, and sends what is new there. Takes
 * up where the last one stopped. Rejects with what PouchDB threw; stops at once when `signal` is aborted.
 */
export async function replicate(
  store: Store,
  remote: Database,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Replicated> {
  let noting: Promise<unknown> = Promise.resolve();
  const options = { batch_size: BATCH, batches_limit: 2 };
  try {
    await run(store.db.replicate.from(remote, options), signal, (progress) => {
      const ids = progress.docs.flatMap(({ _id: id }) => (typeof id === 'string' ? [id] : []));
      noting = noting.then(() => noteConflicts(store, ids));
      onProgress({ direction: 'pull', count: progress.docs_written, ...pendingOf(progress), ids });
    });
  } finally {
    await noting;
  }
  const sent = await run(store.db.replicate.to(remote, options), signal, (progress) => {
    onProgress({ direction: 'push', count: progress.docs_written, ...pendingOf(progress), ids: [] });
  });
  return { refused: sent.doc_write_failures };
}

async function run(
  replication: Replication,
  signal: AbortSignal,
  onChange: (progress: ReplicationProgress) => void,
): Promise<ReplicationProgress> {
  const cancel = (): void => replication.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    const result = await replication.on('change', onChange);
    signal.throwIfAborted();
    return result;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function pendingOf({ pending }: ReplicationProgress): { readonly pending?: number } {
  return typeof pending === 'number' ? { pending } : {};
}
