import type { Changed } from '../messages/clips.ts';
import { Refusal } from '../messages/result.ts';
import type { LibraryRecord } from '../model/index.ts';
import { importGone } from './changes/import-gone.ts';
import type { Step } from './changes/journal.ts';
import type { Watch } from './changes/watch.ts';
import { planOf } from './editing.ts';
import { documentId } from './store/document.ts';
import type { Store } from './store/store.ts';
import { neededStill } from './undoing.ts';

/**
 * An import is one step of the journal that stays open until it is committed. Cancelled, or found open after a
 * crash, it is taken back: all of it arrives or nothing does.
 */
export async function beginImport(store: Store): Promise<string> {
  for (const step of await openImports(store)) await store.writer.undo(step, { spare: neededStill(store) });
  const step = await store.journal.add(store.journal.begin('import'), []);
  return step.id;
}

/** Writes records of the import; each takes the place of the one with its id. Resolves with the number so far. */
export async function addToImport(
  store: Store,
  importId: string,
  records: readonly LibraryRecord[],
): Promise<number> {
  const misplaced = records.find(
    (record) => record.type === 'clip' && !record.value.id.startsWith(`${record.value.article.id}:`),
  );
  if (misplaced !== undefined) {
    throw new Refusal('invalid', `The clip "${misplaced.value.id}" does not carry the id of its article.`);
  }
  const keys = records.map((record) => documentId(record.type, record.value.id));
  const step = await store.writer.extend(await openImport(store, importId), keys, () => planOf(records));
  return step.count;
}

export async function commitImport(store: Store, importId: string): Promise<Changed> {
  const step = await store.writer.finish(await openImport(store, importId));
  return { count: step.count, undoId: step.id };
}

/** Takes back what has arrived. Of a large part, `watch` hears how far that is. */
export async function cancelImport(store: Store, importId: string, watch?: Watch): Promise<void> {
  await store.writer.undo(await openImport(store, importId), { spare: neededStill(store), watch });
}

async function openImports(store: Store): Promise<readonly Step[]> {
  return (await store.journal.steps()).filter((step) => step.open && step.action === 'import');
}

async function openImport(store: Store, importId: string): Promise<Step> {
  const step = (await openImports(store)).find(({ id }) => id === importId);
  if (step === undefined) {
    throw importGone();
  }
  return step;
}
