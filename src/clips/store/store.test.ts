import { describe, expect, it } from 'vitest';
import { save } from '../saving/save.ts';
import { memoryDatabase, memoryStore, tickingClock } from '../testing/databases.ts';
import { page, target } from '../testing/page.ts';
import { undo } from '../undoing.ts';
import type { Database } from './database.ts';
import { openStore } from './store.ts';

const plan = 'The night ferry to Norway will sail from May';

/** A database whose next write fails as a browser's does. */
function failing(db: Database, error: unknown): { failNext: () => void } {
  const original = db.bulkDocs.bind(db);
  let fail = false;
  db.bulkDocs = (documents) => {
    if (!fail) return original(documents);
    fail = false;
    return Promise.reject(error);
  };
  return {
    failNext: () => {
      fail = true;
    },
  };
}

describe('a record that cannot be read', () => {
  it('is left out of lists, kept whole, and named with its reason', async () => {
    const store = await memoryStore();
    const { clip } = await save(store, page, target('quotation', plan));
    const bad = { _id: 'clip:x:1', type: 'clip', schema: 1, value: { id: 'x:1', text: 'precious words' } };
    const foreign = { _id: 'clip:x:2', note: 'not ours' };
    const newer = { _id: 'clip:x:3', type: 'clip', schema: 99, value: { id: 'x:3' } };
    await store.db.bulkDocs([bad, foreign, newer]);
    expect((await store.records.page('clip', 10)).items).toEqual([clip]);
    const set = await store.quarantine.list();
    expect(set.map(({ id }) => id)).toEqual(['clip:x:1', 'clip:x:2', 'clip:x:3']);
    expect(set[0]?.raw).toContain('precious words');
    expect(set[0]?.reason).toMatch(/kind|Invalid|key/);
    expect(set[2]?.reason).toMatch(/newer/);
    expect(await store.db.get('clip:x:1')).toMatchObject({ value: { text: 'precious words' } });
  });

  it('is copied before a new save takes its place', async () => {
    const store = await memoryStore();
    const { clip, undoId } = await save(store, page, target('quotation', plan));
    await undo(store, undoId);
    await store.db.bulkDocs([
      { _id: `clip:${clip.id}`, type: 'clip', schema: 1, value: { note: 'old words' } },
    ]);
    await save(store, page, target('quotation', plan));
    expect(await store.quarantine.list()).toMatchObject([
      { id: `clip:${clip.id}`, raw: expect.stringContaining('old words') },
    ]);
  });

  it('leaves quarantine when it can be read again', async () => {
    const store = await memoryStore();
    const { clip } = await save(store, page, target('quotation', plan));
    const found = await store.db.get(`clip:${clip.id}`);
    await store.db.bulkDocs([{ ...found, schema: 99 }]);
    await store.records.all('clip');
    expect(await store.quarantine.list()).toHaveLength(1);
    const now = await store.db.get(`clip:${clip.id}`);
    await store.db.bulkDocs([{ ...now, schema: 1 }]);
    expect(await store.quarantine.list()).toEqual([]);
  });
});

describe('a write that fails', () => {
  const quota = {
    status: 500,
    name: 'indexed_db_went_bad',
    reason: 'QuotaExceededError',
    message: 'unknown',
  };

  it('says what to do, is remembered until one succeeds, and loses nothing', async () => {
    const db = memoryDatabase();
    const store = await openStore(db, memoryDatabase(), tickingClock());
    await save(store, page, target('quotation', plan));
    const { failNext } = failing(db, quota);
    failNext();
    const saving = save(store, page, target('quotation', '"It will cost 5 million,"'));
    await expect(saving).rejects.toMatchObject({
      code: 'quota',
      message: expect.stringContaining('free some space'),
    });
    expect(store.lastFailure()?.code).toBe('quota');
    expect(await store.records.all('clip')).toHaveLength(1);
    await save(store, page, target('quotation', '"It will cost 5 million,"'));
    expect(store.lastFailure()).toBeUndefined();
    expect(await store.records.all('clip')).toHaveLength(2);
  });

  it('does not stop the writes after it', async () => {
    const db = memoryDatabase();
    const store = await openStore(db, memoryDatabase(), tickingClock());
    failing(db, new Error('disk')).failNext();
    const saves = await Promise.allSettled([
      save(store, page, target('quotation', plan)),
      save(store, page, { kind: 'article' }),
    ]);
    expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a sync that writes in between', () => {
  it('is not written over: the change is made to what it brought', async () => {
    const db = memoryDatabase();
    const store = await openStore(db, memoryDatabase(), tickingClock());
    const { clip } = await save(store, page, target('quotation', plan), { tags: ['mine'] });
    const original = db.bulkDocs.bind(db);
    db.bulkDocs = async (documents) => {
      db.bulkDocs = original;
      const found = await db.get(`clip:${clip.id}`);
      await original([{ ...found, value: { ...clip, tags: ['theirs'] } }]);
      return original(documents);
    };
    const again = await save(store, page, target('quotation', plan), { note: 'added' });
    expect(again.clip).toMatchObject({ tags: ['theirs'], note: 'added' });
    await undo(store, again.undoId);
    expect(await store.records.all('clip')).toMatchObject([{ tags: ['theirs'], note: '' }]);
  });
});
