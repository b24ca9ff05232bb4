import * as v from 'valibot';
import type { Draft, DraftWords } from '../messages/drafts.ts';
import { getMany, putMany } from './store/database.ts';
import type { Store } from './store/store.ts';

const noteWords = { note: v.string(), tags: v.array(v.string()) };
const draftSchema = v.object({
  key: v.string(),
  ...noteWords,
  from: v.exactOptional(v.object(noteWords)),
  updatedAt: v.string(),
});

/** Keeps the reader's unfinished words until they are saved or dropped; on disk when it resolves. */
export async function writeDraft(store: Store, key: string, words: DraftWords): Promise<void> {
  const draft: Draft = { ...words, key, updatedAt: store.now().toISOString() };
  await put(store, key, { ...draft });
}

/** The unfinished words as written last: one that is being written is waited for. */
export function readDraft(store: Store, key: string): Promise<Draft | undefined> {
  return store.queue(async () => {
    const id = documentKey(key);
    const parsed = v.safeParse(draftSchema, (await getMany(store.device, [id])).get(id)?.content);
    return parsed.success ? parsed.output : undefined;
  });
}

export async function dropDraft(store: Store, key: string): Promise<void> {
  await put(store, key);
}

async function put(store: Store, key: string, content?: Readonly<Record<string, unknown>>): Promise<void> {
  await store.queue(async () => {
    const id = documentKey(key);
    const old = (await getMany(store.device, [id])).get(id);
    if (content === undefined && old?.content === undefined) return;
    const rev = old === undefined ? {} : { rev: old.rev };
    await putMany(store.device, [{ id, ...rev, ...(content === undefined ? {} : { content }) }]);
  });
}

function documentKey(key: string): string {
  return `draft:${key}`;
}
