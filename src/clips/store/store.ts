import type { Failure } from '../../messages/result.ts';
import { createJournal, type Journal } from '../changes/journal.ts';
import { createQueue, type Queue } from '../changes/queue.ts';
import { createWriter, type Writer } from '../changes/writer.ts';
import type { Database } from './database.ts';
import { failureFrom } from './failures.ts';
import { createQuarantine, type Quarantine } from './quarantine.ts';
import { createRecords, type Records } from './records.ts';

/** The open library: what its parts work with. */
export interface Store {
  /** Clips, articles, tags and categories: what sync replicates. */
  readonly db: Database;
  /** Journal, drafts, quarantine, conflicts: what stays on this device. */
  readonly device: Database;
  readonly records: Records;
  readonly writer: Writer;
  readonly journal: Journal;
  readonly quarantine: Quarantine;
  readonly queue: Queue;
  readonly now: () => Date;
  /** The last write that failed, until one succeeds. */
  readonly lastFailure: () => Failure | undefined;
}

/**
 * Opens the library on its two databases. Steps that a crash cut off are set right first: an unfinished import is
 * taken back, any other step stays as far as it came and can be undone.
 */
export async function openStore(db: Database, device: Database, now = () => new Date()): Promise<Store> {
  const queue = createQueue();
  const quarantine = createQuarantine(db, device, now);
  const journal = createJournal(device, now);
  const records = createRecords(db, quarantine);
  let failure: Failure | undefined;
  const writer = watched(createWriter(db, journal, queue, quarantine.keep), (next) => {
    failure = next;
  });
  for (const step of await journal.steps()) {
    if (!step.open) continue;
    if (step.action === 'import') await writer.undo(step);
    else await journal.close(step);
  }
  return { db, device, records, writer, journal, quarantine, queue, now, lastFailure: () => failure };
}

/** The writer, telling how each write ended. */
function watched(writer: Writer, tell: (failure: Failure | undefined) => void): Writer {
  async function told<T>(writing: Promise<T>): Promise<T> {
    try {
      const value = await writing;
      tell(undefined);
      return value;
    } catch (thrown) {
      const refusal = failureFrom(thrown);
      // What the reader stopped or took back is no failure to warn of.
      if (refusal.code !== 'stopped' && refusal.code !== 'import-gone')
        tell({ code: refusal.code, message: refusal.message });
      throw refusal;
    }
  }
  return {
    write: (...args) => told(writer.write(...args)),
    extend: (...args) => told(writer.extend(...args)),
    finish: (...args) => told(writer.finish(...args)),
    undo: (...args) => told(writer.undo(...args)),
  };
}
