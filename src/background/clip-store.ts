import PouchDB from 'pouchdb-browser';
import { openStore, type Store } from '../clips/index.ts';

/** Names of the databases in the browser's storage; never change them. */
const names = { library: 'wirelight', device: 'wirelight-device' };

let opening: Promise<Store> | undefined;

/** The library, opened when first asked for in the life of this background. */
export function clipStore(): Promise<Store> {
  opening ??= open().catch((thrown: unknown) => {
    opening = undefined;
    throw thrown;
  });
  return opening;
}

async function open(): Promise<Store> {
  const options = { adapter: 'idb', auto_compaction: true };
  return openStore(new PouchDB(names.library, options), new PouchDB(names.device, options));
}
