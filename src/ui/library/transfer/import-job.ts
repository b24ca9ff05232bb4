import {
  type FileProblem,
  type FindRecord,
  type ImportPlan,
  ImportProblem,
  type ImportReading,
  planImport,
  readImport,
} from '../../../exchange/index.ts';
import type { Changed } from '../../../messages/clips.ts';
import { failed, ok, type Result } from '../../../messages/result.ts';
import type { LibraryRecord } from '../../../model/index.ts';
import type { LibraryPort } from '../state/port.ts';
import { inSlices } from '../state/slices.ts';
import type { Watch } from './gather.ts';

/** Records sent at a time, written in one transaction: the background takes at most 500, a message some megabytes. */
const batchSize = 500;
const batchLength = 8_000_000;
/** Bytes; a larger file is refused before it is read into memory. */
const fileLimit = 400_000_000;

/** What a file would do to the library. */
export interface DryRun {
  readonly name: string;
  readonly reading: ImportReading;
  readonly plan: ImportPlan;
}

/** Everything that the library holds already, by type and id. */
async function recordsHeld(
  port: LibraryPort,
  wanted: ImportReading,
  watch: Watch,
): Promise<Result<FindRecord>> {
  const held = new Map<string, LibraryRecord>();
  const keyOf = (type: string, id: string): string => `${type}/${id}`;
  const keys = new Set(wanted.records.map(({ type, value }) => keyOf(type, value.id)));
  let after: string | undefined;
  do {
    watch.signal.throwIfAborted();
    const answer = await port.listRecords(after, 500);
    if (!answer.ok) return answer;
    for (const record of answer.value.items) {
      const key = keyOf(record.type, record.value.id);
      if (keys.has(key)) held.set(key, record);
    }
    after = answer.value.next;
  } while (after !== undefined);
  return ok((type, id) => held.get(keyOf(type, id)));
}

/** Strictly UTF-8: a file in another encoding would be taken in with its letters lost. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new ImportProblem({ code: 'unreadable' });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportProblem({ code: 'not-utf8' });
  }
}

/** Reads the file and compares it with the library; writes nothing. Throws the signal's reason when aborted. */
export async function dryRun(
  port: LibraryPort,
  file: File,
  watch: Watch,
): Promise<{ readonly problem: FileProblem } | Result<DryRun>> {
  if (file.size > fileLimit) return { problem: { code: 'too-large', limit: fileLimit } };
  try {
    const text = await textOf(file);
    const reading = await inSlices(readImport(text, new Date().toISOString()), {
      signal: watch.signal,
      onProgress: (share) => watch.progress(share * 0.8),
    });
    const find = await recordsHeld(port, reading, watch);
    if (!find.ok) return find;
    const plan = await inSlices(planImport(reading.records, find.value), {
      signal: watch.signal,
      onProgress: (share) => watch.progress(0.8 + share * 0.2),
    });
    return ok({ name: file.name, reading, plan });
  } catch (error) {
    if (error instanceof ImportProblem) return { problem: error.problem };
    throw error;
  }
}

/** Where the batch that begins at `at` ends; saved articles are large, so fewer of them go together. */
function batchEnd(records: readonly LibraryRecord[], at: number): number {
  let length = 0;
  let end = at;
  while (end < records.length && end - at < batchSize) {
    length += JSON.stringify(records[end]).length;
    if (length > batchLength && end > at) break;
    end += 1;
  }
  return end;
}

/** Writes what is new or newer. Stopped or failed in the middle, the library is as before: then the share shrinks. */
export async function carryOut(
  port: LibraryPort,
  plan: ImportPlan,
  watch: Watch,
): Promise<Result<Changed> | undefined> {
  const records = [...plan.added, ...plan.updated];
  const begun = await port.importBegin();
  if (!begun.ok) return begun;
  const { importId } = begun.value;
  for (let at = 0, end = 0; at < records.length; at = end) {
    end = batchEnd(records, at);
    const added = watch.signal.aborted
      ? failed('cancelled', '')
      : await port.importAdd(importId, records.slice(at, end));
    if (!added.ok) {
      const reached = at / records.length;
      const undone = await port.importCancel(importId, (share) => watch.progress(reached * (1 - share)));
      if (watch.signal.aborted) return undone.ok ? undefined : undone;
      return added;
    }
    watch.progress(end / records.length);
  }
  return port.importCommit(importId);
}
