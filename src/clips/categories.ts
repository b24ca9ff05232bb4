import type { Changed } from '../messages/clips.ts';
import type { Category, LibraryRecord } from '../model/index.ts';
import type { Watch } from './changes/watch.ts';
import type { Current, Plan } from './changes/writer.ts';
import { needStep, planOf } from './editing.ts';
import { contentOf, recordIn } from './store/current.ts';
import { getMany, putMany } from './store/database.ts';
import { documentId } from './store/document.ts';
import type { Store } from './store/store.ts';

/** In the order of menus. */
export async function listCategories(store: Store): Promise<readonly Category[]> {
  const all = await store.records.all('category');
  return [...all].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

export async function saveCategory(store: Store, category: Category): Promise<Changed> {
  const record: LibraryRecord = { type: 'category', value: category };
  const keys = [documentId('category', category.id)];
  const written = await store.writer.write('category', keys, () => planOf([record]));
  return { count: written.ids.length, undoId: needStep(written) };
}

/** Removes a category and takes it from its clips, in one step. */
export async function removeCategory(store: Store, id: string, watch?: Watch): Promise<Changed> {
  const at = store.now().toISOString();
  const key = documentId('category', id);
  const bearers = (await store.records.all('clip')).filter((clip) => clip.category === id);
  const keys = [key, ...bearers.map((clip) => documentId('clip', clip.id))];
  const plan = (current: Current): Plan => {
    const records = bearers.flatMap((bearer): LibraryRecord[] => {
      const clip = recordIn(current, 'clip', bearer.id);
      if (clip?.category !== id) return [];
      const { category: _removed, ...rest } = clip;
      return [{ type: 'clip', value: { ...rest, updatedAt: at } }];
    });
    return new Map([...planOf(records), [key, null]]);
  };
  const written = await store.writer.write('category', keys, plan, { watch });
  return { count: written.ids.length, undoId: needStep(written) };
}

/** Puts the first categories there, once: one that the reader removed or changed stays so. */
export async function seedCategories(store: Store, categories: readonly Category[]): Promise<void> {
  await store.queue(async () => {
    const keys = categories.map(({ id }) => documentId('category', id));
    const known = await getMany(store.db, keys);
    const missing = categories.filter(({ id }) => !known.has(documentId('category', id)));
    const writes = missing.map((value) => ({
      id: documentId('category', value.id),
      content: contentOf({ type: 'category', value }),
    }));
    await putMany(store.db, writes);
  });
}
