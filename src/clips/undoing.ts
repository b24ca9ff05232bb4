import type { UndoEntry } from '../messages/clips.ts';
import { Refusal } from '../messages/result.ts';
import { toUndoEntry } from './changes/journal.ts';
import type { Watch } from './changes/watch.ts';
import type { Spare } from './changes/writer.ts';
import { getRange } from './store/database.ts';
import { documentId } from './store/document.ts';
import type { Store } from './store/store.ts';
import { tagId } from './tags.ts';

/** Steps that can be taken back, newest first. */
export async function history(store: Store): Promise<readonly UndoEntry[]> {
  return (await store.journal.steps()).filter((step) => !step.open).map(toUndoEntry);
}

export interface UndoLimits {
  readonly articleIds?: readonly string[];
  readonly watch?: Watch | undefined;
}

/**
 * Takes back a step, the newest if none is named; `articleIds` limits it to steps that a page of these articles
 * took. What was changed again since is left as it is. The entry counts what was taken back, `ids` names it.
 */
export async function undo(
  store: Store,
  undoId?: string,
  { articleIds, watch }: UndoLimits = {},
): Promise<{ entry: UndoEntry; ids: readonly string[] }> {
  const steps = (await store.journal.steps()).filter((step) => !step.open);
  const step = undoId === undefined ? steps[0] : steps.find(({ id }) => id === undoId);
  const isOwn = articleIds === undefined || articleIds.includes(step?.articleId ?? '');
  if (step === undefined || !isOwn) throw new Refusal('nothing', 'There is nothing to take back.');
  const ids = await store.writer.undo(step, { spare: neededStill(store), watch });
  if (ids.length === 0) {
    throw new Refusal('changed-since', 'This was changed again since, so it was left as it is now.');
  }
  return { entry: { ...toUndoEntry(step), count: ids.length }, ids };
}

/**
 * What a step brought and something else uses by now stays: an article of which another passage was saved since, a tag
 * that a later clip carries. The library is looked through once, and only if the step brought such a thing.
 */
export function neededStill(store: Store): Spare {
  let used: Promise<ReadonlySet<string>> | undefined;
  return async ({ id, before }, all) => {
    if (before !== null || !/^(?:article|tag):/u.test(id)) return false;
    used ??= usedByOthers(store, new Set(all.map((change) => change.id)));
    return (await used).has(id);
  };
}

/** Keys of the articles and tags of all clips but those that the step is about. */
async function usedByOthers(store: Store, going: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const document of await getRange(store.db, 'clip:')) {
    if (going.has(document.id)) continue;
    const record = await store.records.read(document);
    if (record?.type !== 'clip') continue;
    used.add(documentId('article', record.value.article.id));
    for (const tag of record.value.tags) used.add(documentId('tag', tagId(tag)));
  }
  return used;
}
