import './browser-globals.ts';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-browser';
import type { Database } from '../store/database.ts';
import { openStore, type Store } from '../store/store.ts';

PouchDB.plugin(memory);

let made = 0;

/** A database of its own in memory, with the code that runs in the browser. */
export function memoryDatabase(): Database {
  made += 1;
  return new PouchDB(`test-${process.pid}-${made}`, { adapter: 'memory', auto_compaction: true });
}

/** A clock that ticks a second at every look. */
export function tickingClock(start = '2026-01-29T11:48:00.000Z'): () => Date {
  let at = Date.parse(start);
  return () => {
    at += 1000;
    return new Date(at);
  };
}

/** An open library in memory; `reopen` is what a restart of the background does. */
export async function memoryStore(): Promise<Store & { reopen: () => Promise<Store> }> {
  const [db, device, now] = [memoryDatabase(), memoryDatabase(), tickingClock()];
  return { ...(await openStore(db, device, now)), reopen: () => openStore(db, device, now) };
}
