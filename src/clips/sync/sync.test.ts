import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CouchServer, startCouchServer } from '../../../test/support/couch-server.ts';
import type { SyncStatus } from '../../messages/clips.ts';
import { remove, update } from '../editing.ts';
import { save } from '../saving/save.ts';
import type { Store } from '../store/store.ts';
import { memoryStore } from '../testing/databases.ts';
import { page, target } from '../testing/page.ts';
import { history, undo } from '../undoing.ts';
import { listConflicts, resolveConflict } from './conflicts.ts';
import { openRemote } from './remote.ts';
import type { SyncAccount } from './settings.ts';
import { createSync } from './sync.ts';

const plan = target('quotation', 'The night ferry to Norway will sail from May');
const cost = target('quotation', '"It will cost 5 million,"');

let server: CouchServer;
beforeEach(async () => {
  server = await startCouchServer();
});
afterEach(() => server.stop());

/** A machine of the reader's: a library with its sync. */
async function machine() {
  const store = await memoryStore();
  let account: SyncAccount | undefined;
  let isAllowed = true;
  const news: SyncStatus[] = [];
  const sync = createSync(store, {
    readAccount: async () => account,
    writeAccount: async (next) => {
      account = next;
    },
    mayReach: async () => isAllowed,
    openRemote,
    onStatus: (status) => news.push(status),
    onBrought: () => undefined,
  });
  const connect = () =>
    sync.configure({ address: server.address, user: server.user, password: server.password, live: false });
  const run = async () => {
    await sync.start();
    await sync.settled();
    return sync.status();
  };
  const forbid = () => {
    isAllowed = false;
  };
  return { store, sync, connect, run, news, forbid, account: () => account };
}

const clips = async (store: Store) =>
  (await store.records.all('clip')).map(({ text, note }) => ({ text, note }));

describe('two machines of one reader', () => {
  it('come to have the same library, also what each did offline', async () => {
    const [one, two] = [await machine(), await machine()];
    await save(one.store, page, plan, { note: 'from one' });
    await save(two.store, page, cost, { note: 'from two' });
    await one.connect();
    await two.connect();
    expect(await one.run()).toMatchObject({ state: 'idle', conflicts: 0, lastSyncedAt: expect.any(String) });
    expect(await two.run()).toMatchObject({ state: 'idle', conflicts: 0 });
    await one.run();
    const all = await clips(one.store);
    expect(all.map(({ note }) => note).sort()).toEqual(['from one', 'from two']);
    expect(await clips(two.store)).toEqual(all);
    expect(await two.store.records.all('article')).toEqual(await one.store.records.all('article'));
  });

  it('saving the same passage apart have one clip and nothing to choose', async () => {
    const [one, two] = [await machine(), await machine()];
    await save(one.store, page, plan);
    await save(two.store, { ...page, address: 'https://en.agency.example/news/1139999.html' }, plan);
    for (const each of [one, two]) await each.connect();
    for (const each of [one, two, one])
      expect(await each.run()).toMatchObject({ state: 'idle', conflicts: 0 });
    expect(await two.store.records.all('clip')).toEqual(await one.store.records.all('clip'));
    const [article] = await one.store.records.all('article');
    expect(article?.urls).toHaveLength(2);
    expect(await two.store.records.all('article')).toEqual([article]);
  });

  it('changing one note apart keep both notes, side by side, until one is chosen; then agree', async () => {
    const [one, two] = [await machine(), await machine()];
    for (const each of [one, two]) await each.connect();
    const { clip } = await save(one.store, page, plan);
    await one.run();
    await two.run();
    await update(one.store, clip.id, { note: { from: '', to: 'mine' } });
    await update(two.store, clip.id, { note: { from: '', to: 'yours' } });
    await one.run();
    expect(await two.run()).toMatchObject({ state: 'idle', conflicts: 1 });
    await one.run();
    for (const { store } of [one, two]) {
      const [conflict] = await listConflicts(store);
      const notes = conflict?.versions.map(({ record }) => (record.type === 'clip' ? record.value.note : ''));
      expect(notes?.sort()).toEqual(['mine', 'yours']);
    }
    const [conflict] = await listConflicts(two.store);
    const mine = conflict?.versions.find(
      ({ record }) => record.type === 'clip' && record.value.note === 'mine',
    );
    const { undoId } = await resolveConflict(two.store, conflict?.id ?? '', mine?.rev ?? '');
    for (const each of [two, one]) expect(await each.run()).toMatchObject({ conflicts: 0 });
    for (const { store } of [one, two]) {
      expect(await clips(store)).toMatchObject([{ note: 'mine' }]);
      expect(await listConflicts(store)).toEqual([]);
    }
    await undo(two.store, undoId);
    expect(await clips(two.store)).toMatchObject([{ note: 'yours' }]);
    expect((await history(two.store)).map(({ action }) => action)).not.toContain('resolve');
  });

  it('one removing and one changing a clip keep what was written', async () => {
    const [one, two] = [await machine(), await machine()];
    for (const each of [one, two]) await each.connect();
    const { clip } = await save(one.store, page, plan);
    await one.run();
    await two.run();
    await remove(one.store, [clip.id]);
    await update(two.store, clip.id, { note: { from: '', to: 'important' } });
    for (const each of [one, two, one]) await each.run();
    expect(await clips(one.store)).toMatchObject([{ note: 'important' }]);
    expect(await clips(two.store)).toMatchObject([{ note: 'important' }]);
  });
});

describe('without an account', () => {
  it('nothing goes over the network', async () => {
    const network = vi.spyOn(globalThis, 'fetch');
    const { store, sync, run } = await machine();
    await save(store, page, plan);
    expect(await run()).toMatchObject({ state: 'off' });
    await sync.stop();
    expect(network).not.toHaveBeenCalled();
    network.mockRestore();
  });

  it('or without the permission neither', async () => {
    const { connect, run, forbid } = await machine();
    await connect();
    forbid();
    expect(await run()).toMatchObject({ state: 'needs-permission' });
    expect([...server.requests, ...server.refused]).toEqual([]);
  });
});

describe('a sync that cannot be done', () => {
  it('says that name or password is wrong', async () => {
    const { sync, run } = await machine();
    await sync.configure({ address: server.address, user: server.user, password: 'wrong', live: false });
    expect(await run()).toMatchObject({ state: 'error', error: { code: 'sync-login' } });
  });

  it('says that the address is no database', async () => {
    const page = createServer((_request, response) => response.end('<!doctype html><p>Welcome</p>'));
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    const bound = page.address();
    const port = typeof bound === 'object' ? bound?.port : 0;
    const { sync, run } = await machine();
    await sync.configure({ address: `http://127.0.0.1:${port}/wirelight`, user: '', live: false });
    expect(await run()).toMatchObject({ state: 'error', error: { code: 'sync-no-couchdb' } });
    page.close();
  });

  it('waits for a server that cannot be reached, and is made good later', async () => {
    const { sync, store, run } = await machine();
    await save(store, page, plan);
    await sync.configure({ address: 'http://127.0.0.1:9/wirelight', user: 'a', password: 'b', live: true });
    expect(await run()).toMatchObject({ state: 'waiting', error: { code: 'offline' } });
    await sync.configure({
      address: server.address,
      user: server.user,
      password: server.password,
      live: true,
    });
    expect(await run()).toMatchObject({ state: 'idle', pushed: 2 });
  });
});

describe('progress', () => {
  it('is told while it goes on, and it can be stopped and taken up again', async () => {
    const one = await machine();
    const value = (await save(one.store, page, plan)).clip;
    const many = Array.from({ length: 450 }, (_, i) => ({
      _id: `clip:${value.article.id}:${i}`,
      type: 'clip',
      schema: 1,
      value: { ...value, id: `${value.article.id}:${i}` },
    }));
    await one.store.db.bulkDocs(many);
    await one.connect();
    await one.sync.start();
    await vi.waitUntil(() => one.news.some(({ pushed }) => pushed > 0), { timeout: 20_000 });
    await one.sync.stop();
    expect((await one.sync.status()).state).toBe('idle');
    expect(await one.run()).toMatchObject({ state: 'idle' });
    const two = await machine();
    await two.connect();
    await two.run();
    expect(await two.store.records.all('clip')).toHaveLength(451);
    expect(two.news.filter(({ state }) => state === 'running').length).toBeGreaterThan(2);
  }, 60_000);
});

describe('the account', () => {
  it('shows everything but the password', async () => {
    const { sync, connect, account } = await machine();
    await connect();
    expect(await sync.settings()).toEqual({
      address: server.address,
      user: server.user,
      live: false,
      hasPassword: true,
    });
    expect(account()?.password).toBe(server.password);
  });

  it('keeps the password for the same server and name, and for no other', async () => {
    const { sync, connect, account } = await machine();
    await connect();
    await sync.configure({ address: `${server.address}/`, user: server.user, live: true });
    expect(account()?.password).toBe(server.password);
    await sync.configure({ address: 'https://other.example/wirelight', user: server.user, live: true });
    expect(account()?.password).toBe('');
  });

  it('is forgotten whole', async () => {
    const { sync, connect, account } = await machine();
    await connect();
    expect(await sync.forget()).toMatchObject({ state: 'off' });
    expect(account()).toBeUndefined();
  });

  it.each([
    ['', 'bad-address'],
    ['example.org', 'bad-address'],
    ['https://example.org', 'bad-address'],
    ['https://example.org/Wirelight', 'bad-address'],
    ['https://me:pass@example.org/wirelight', 'bad-address'],
    ['ftp://example.org/wirelight', 'bad-address'],
    ['http://example.org/wirelight', 'insecure-address'],
    ['http://192.168.1.5:5984/wirelight', 'insecure-address'],
  ])('is refused for %s', async (address, code) => {
    const { sync } = await machine();
    await expect(sync.configure({ address, user: '', live: false })).rejects.toMatchObject({ code });
  });
});
