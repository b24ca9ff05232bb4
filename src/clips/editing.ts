import type { Changed, ClipChange, TagChange, Updated } from '../messages/clips.ts';
import { Refusal } from '../messages/result.ts';
import type { Clip, LibraryRecord } from '../model/index.ts';
import { merged } from '../text/index.ts';
import type { Watch } from './changes/watch.ts';
import type { Current, Plan, WriteOptions, Written } from './changes/writer.ts';
import { removedClips } from './saving/removed.ts';
import { contentOf, recordIn } from './store/current.ts';
import { getRange } from './store/database.ts';
import { documentId } from './store/document.ts';
import type { Store } from './store/store.ts';
import { tagId, tagOf, tidyTags } from './tags.ts';

/**
 * Changes what the reader may change in a clip. A note brings a clip back that was taken out by itself meanwhile;
 * else refuses with "not-there" if it is not there.
 * @param continues the step that the change goes on with, if nothing else was done since
 */
export async function update(
  store: Store,
  id: string,
  change: ClipChange,
  continues?: string,
): Promise<Updated> {
  const now = store.now();
  const tags = tidyTags(change.tags?.add ?? []).map((name) => tagOf(name, now));
  const key = documentId('clip', id);
  const found = await clipToChange(store, id, change);
  let clip = found;
  const written = await store.writer.write(
    'update',
    [key, ...tags.map((tag) => documentId('tag', tag.id))],
    (current) => {
      const before = recordIn(current, 'clip', id) ?? found;
      clip = { ...changed(before, change), updatedAt: now.toISOString() };
      return planOf([
        { type: 'clip', value: clip },
        ...tags
          .filter((tag) => recordIn(current, 'tag', tag.id) === undefined)
          .map((value): LibraryRecord => ({ type: 'tag', value })),
      ]);
    },
    { continues },
  );
  return { clip, undoId: needStep(written) };
}

async function clipToChange(store: Store, id: string, { note }: ClipChange): Promise<Clip> {
  const [clip] = await store.records.get('clip', [id]);
  if (clip !== undefined) return clip;
  const [lost] = note === undefined || note.to.trim() === '' ? [] : await removedClips(store, id);
  return lost ?? store.records.need('clip', id);
}

/** Adds and takes away tags of many clips in one step. */
export async function retag(
  store: Store,
  ids: readonly string[],
  add: readonly string[],
  remove: readonly string[],
  watch?: Watch,
): Promise<Changed> {
  const now = store.now();
  const tags = tidyTags(add).map((name) => tagOf(name, now));
  const keys = [...ids.map((id) => documentId('clip', id)), ...tags.map((tag) => documentId('tag', tag.id))];
  const plan = (current: Current): Plan => {
    const clips = ids.flatMap((id) => {
      const clip = recordIn(current, 'clip', id);
      if (clip === undefined) return [];
      const next = retagged(clip.tags, { add, remove });
      if (JSON.stringify(next) === JSON.stringify(clip.tags)) return [];
      return [{ ...clip, tags: next, updatedAt: now.toISOString() }];
    });
    return planOf([
      ...clips.map((value): LibraryRecord => ({ type: 'clip', value })),
      ...tags
        .filter((tag) => recordIn(current, 'tag', tag.id) === undefined)
        .map((value): LibraryRecord => ({ type: 'tag', value })),
    ]);
  };
  const written = await store.writer.write('tag', keys, plan, { watch });
  return { count: clipsIn(written), undoId: needStep(written) };
}

/** Removes clips in one step. Their articles stay: they hold what the reader may save again. */
export async function remove(
  store: Store,
  ids: readonly string[],
  options: WriteOptions = {},
): Promise<Changed> {
  const keys = ids.map((id) => documentId('clip', id));
  const written = await store.writer.write(
    'remove',
    keys,
    (current) =>
      new Map(keys.filter((key) => current.get(key)?.content !== undefined).map((key) => [key, null])),
    options,
  );
  return { count: clipsIn(written), undoId: needStep(written) };
}

/** Empties the library, in one step that can be taken back. What cannot be read stays where it is. */
export async function removeAll(store: Store, watch?: Watch): Promise<Changed> {
  const keys: string[] = [];
  for (const document of await getRange(store.db, '')) {
    if ((await store.records.read(document)) !== undefined) keys.push(document.id);
  }
  const plan = (current: Current): Plan => new Map([...current.keys()].map((key) => [key, null]));
  const written = await store.writer.write('remove-all', keys, plan, { watch });
  return { count: clipsIn(written), undoId: needStep(written) };
}

/** Records as a plan of the writer. */
export function planOf(records: readonly LibraryRecord[]): Plan {
  return new Map(records.map((record) => [documentId(record.type, record.value.id), contentOf(record)]));
}

/** The step's id; refuses with "nothing" where nothing had to change. */
export function needStep({ undoId }: Written): string {
  if (undoId === undefined) throw new Refusal('nothing', 'There was nothing to change.');
  return undoId;
}

function clipsIn({ ids }: Written): number {
  return ids.filter((id) => id.startsWith('clip:')).length;
}

function retagged(tags: readonly string[], { add, remove }: TagChange): readonly string[] {
  const removed = new Set(tidyTags(remove).map(tagId));
  return tidyTags([...tags.filter((tag) => !removed.has(tagId(tag))), ...add]);
}

function changed(clip: Clip, change: ClipChange): Clip {
  const { category: oldCategory, corrections: oldCorrections, ...rest } = clip;
  const category = change.category === undefined ? oldCategory : (change.category ?? undefined);
  const corrections = change.corrections === undefined ? oldCorrections : (change.corrections ?? undefined);
  return {
    ...rest,
    note: change.note === undefined ? clip.note : merged(change.note.from, clip.note, change.note.to),
    tags: change.tags === undefined ? clip.tags : retagged(clip.tags, change.tags),
    ...(category === undefined ? {} : { category }),
    ...(corrections === undefined ? {} : { corrections }),
  };
}
