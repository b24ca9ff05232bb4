import { describe, expect, it } from 'vitest';
import { inventedClips } from '../../../test/support/invented-library.ts';
import type { LibraryRecord } from '../../model/index.ts';
import { remove, removeAll, retag } from '../editing.ts';
import { addToImport, beginImport, cancelImport, commitImport } from '../importing.ts';
import type { Store } from '../store/store.ts';
import { memoryStore } from '../testing/databases.ts';
import { history, undo } from '../undoing.ts';
import type { Watch } from './watch.ts';

const clips = inventedClips(1200);
const ids = clips.map(({ id }) => id);

async function arriving() {
  const store = await memoryStore();
  const importId = await beginImport(store);
  for (let at = 0; at < clips.length; at += 400) {
    const records = clips.slice(at, at + 400).map((value): LibraryRecord => ({ type: 'clip', value }));
    await addToImport(store, importId, records);
  }
  return { store, importId };
}

async function manyClips() {
  const { store, importId } = await arriving();
  await commitImport(store, importId);
  return store;
}

const everything = (store: Store) => store.records.all('clip');

/** Notes how far a change is, and stops it once it is so far. */
function watching(stopAt = Number.POSITIVE_INFINITY): Watch & { readonly shares: readonly number[] } {
  const stopping = new AbortController();
  const shares: number[] = [];
  return {
    shares,
    signal: stopping.signal,
    progress(share) {
      shares.push(share);
      if (share >= stopAt) stopping.abort();
    },
  };
}

describe('a change of very many clips', () => {
  it('tells how far it is, from none to all', async () => {
    const store = await manyClips();
    const watch = watching();
    await removeAll(store, watch);
    expect(watch.shares[0]).toBe(0);
    expect(watch.shares.at(-1)).toBe(1);
    expect(watch.shares.length).toBeGreaterThan(2);
    expect([...watch.shares].sort((a, b) => a - b)).toEqual(watch.shares);
  });

  it.each([
    ['removal', (store: Store, watch: Watch) => remove(store, ids, { watch })],
    ['removal of all', removeAll],
    ['tagging', (store: Store, watch: Watch) => retag(store, ids, ['thesis'], [], watch)],
  ])('is taken back whole when it is stopped: %s', async (_name, change) => {
    const store = await manyClips();
    const before = await everything(store);
    await expect(change(store, watching(0.3))).rejects.toMatchObject({ code: 'stopped' });
    expect(await everything(store)).toEqual(before);
    expect((await history(store)).map(({ action }) => action)).toEqual(['import']);
    expect(store.lastFailure()).toBeUndefined();
  });

  it('tells how far an import that was cancelled is taken back', async () => {
    const { store, importId } = await arriving();
    const watch = watching();
    await cancelImport(store, importId, watch);
    expect(await everything(store)).toEqual([]);
    expect(watch.shares[0]).toBe(0);
    expect(watch.shares.at(-1)).toBe(1);
    expect(watch.shares.length).toBeGreaterThan(2);
  });

  it('gives each clip the new tag, and the library the tag once', async () => {
    const store = await manyClips();
    expect(await retag(store, ids, ['thesis'], [])).toMatchObject({ count: 1200 });
    expect((await everything(store)).every(({ tags }) => tags.includes('thesis'))).toBe(true);
    expect((await store.records.all('tag')).map(({ name }) => name)).toContain('thesis');
  });

  it('leaves the library as it was where the disk is full half way', async () => {
    const store = await manyClips();
    const before = await everything(store);
    const write = store.db.bulkDocs.bind(store.db);
    let writes = 0;
    store.db.bulkDocs = (documents: Parameters<typeof write>[0]) => {
      writes += 1;
      return writes === 2 ? Promise.reject(new Error('QuotaExceededError')) : write(documents);
    };
    await expect(removeAll(store)).rejects.toMatchObject({ code: 'quota' });
    expect(await everything(store)).toEqual(before);
    const reopened = await store.reopen();
    expect((await history(reopened)).map(({ action }) => action)).toEqual(['import']);
  });
});

describe('a crash in the middle of a removal', () => {
  it('leaves what is left readable, and what went to be brought back', async () => {
    const store = await manyClips();
    const before = await everything(store);
    const write = store.db.bulkDocs.bind(store.db);
    let writes = 0;
    const crashed = new Promise<void>((resolve) => {
      store.db.bulkDocs = (documents: Parameters<typeof write>[0]) => {
        writes += 1;
        if (writes < 2) return write(documents);
        resolve();
        return new Promise(() => undefined);
      };
    });
    void removeAll(store);
    await crashed;
    store.db.bulkDocs = write;
    const reopened = await store.reopen();
    expect(await everything(reopened)).toHaveLength(700);
    await undo(reopened);
    expect(await everything(reopened)).toEqual(before);
  });
});

describe('taking back a change of very many clips', () => {
  it('can be stopped; the rest is taken back when it is asked again', async () => {
    const store = await manyClips();
    const before = await everything(store);
    const { undoId } = await removeAll(store);
    const watch = watching(0.3);
    await expect(undo(store, undoId, { watch })).rejects.toMatchObject({ code: 'stopped' });
    const half = await everything(store);
    expect(half.length).toBeGreaterThan(0);
    expect(half.length).toBeLessThan(before.length);
    await undo(store, undoId);
    expect(await everything(store)).toEqual(before);
  });
});
