import PouchDB from 'pouchdb-browser';
import type { Database } from '../store/database.ts';
import type { SyncAccount } from './settings.ts';

/** The server's database. Nothing goes over the network before it is first used. */
export function openRemote({ address, user, password }: SyncAccount): Database {
  return new PouchDB(address, {
    adapter: 'http',
    ...(user === '' ? {} : { auth: { username: user, password } }),
    // No cookies, and no being sent on to another server with the password.
    fetch: (url, options) => fetch(url, { ...options, credentials: 'omit', redirect: 'error' }),
  });
}
