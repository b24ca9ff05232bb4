import type { UndoEntry } from '../messages/clips.ts';
import { Refusal } from '../messages/result.ts';
import type { JournalChange } from './changes/journal.ts';
import { toUndoEntry } from './changes/journal.ts';
import { getRange } from './store/database.ts';
import type { Store } from './store/store.ts';

/** Steps that can be taken back, newest first. */
export async function history(store: Store): Promise<readonly UndoEntry[]> {
  return (await store.journal.steps()).filter((step) => !step.open).map(toUndoEntry);
}

/**
 * Takes back a step, the newest if none is named; `articleIds` limits it to steps that a page of these articles
 * took. What was changed again since is left as it is. The entry counts what was taken back, `ids` names it.
 */
export async function undo(
  store: Store,
  undoId?: string,
  articleIds?: readonly string[],
): Promise<{ entry: UndoEntry; ids: readonly string[] }> {
  const steps = (await store.journal.steps()).filter((step) => !step.open);
  const step = undoId === undefined ? steps[0] : steps.find(({ id }) => id === undoId);
  const isOwn = articleIds === undefined || articleIds.includes(step?.articleId ?? '');
  if (step === undefined || !isOwn) throw new Refusal('nothing', 'There is nothing to take back.');
  const ids = await store.writer.undo(step, (change, all) => isLeanedOn(store, change, all));
  if (ids.length === 0) {
    throw new Refusal('changed-since', 'This was changed again since, so it was left as it is now.');
  }
  return { entry: { ...toUndoEntry(step), count: ids.length }, ids };
}

/** An article that the step brought, and of which something else was saved since, stays. */
async function isLeanedOn(
  store: Store,
  { id, before }: JournalChange,
  all: readonly JournalChange[],
): Promise<boolean> {
  if (before !== null || !id.startsWith('article:')) return false;
  const going = new Set(all.map((change) => change.id));
  const clips = await getRange(store.db, `clip:${id.slice('article:'.length)}:`);
  return clips.some((clip) => !going.has(clip.id));
}
