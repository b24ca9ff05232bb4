import type { Failure } from '../../messages/result.ts';
import { wordsOf } from '../store/failures.ts';

/** What went wrong in a sync, in words to act on; "offline" means: try again later. */
export function syncFailure(thrown: unknown): Failure {
  const status = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'status') : undefined;
  const words = wordsOf(thrown);
  if (/quota/i.test(words)) {
    return {
      code: 'quota',
      message: 'This device has no room left for what the server holds. Free some space and sync again.',
    };
  }
  if (status === 401) {
    return {
      code: 'sync-login',
      message: 'The server does not accept the name or password. Check both and sync again.',
    };
  }
  if (status === 403) {
    return {
      code: 'sync-forbidden',
      message: 'The server knows you but does not let you use this database. Ask its owner for access.',
    };
  }
  if (status === 404) {
    return {
      code: 'sync-missing',
      message: 'There is no such database, and it could not be created. Check the address.',
    };
  }
  if (status === 413) {
    return {
      code: 'sync-too-large',
      message: 'A record is larger than the server takes. Raise its max_document_size.',
    };
  }
  if (/not valid JSON|JSON\.parse|Unexpected token/i.test(words)) {
    return {
      code: 'sync-no-couchdb',
      message:
        'What answers there is no CouchDB database. Check the address, with its port and the name of the database.',
    };
  }
  if (typeof status === 'number' && status >= 500 && status < 600 && !/indexed_db/i.test(words)) {
    return {
      code: 'sync-server',
      message: `The server had an error of its own (${status}). It is tried again later.`,
    };
  }
  if (/fetch|network|load failed|socket|ECONN/i.test(words)) {
    return {
      code: 'offline',
      message: 'The server cannot be reached. Everything is kept here and synced when it can.',
    };
  }
  return { code: 'sync', message: `The sync stopped: ${words}` };
}

/** A server that took all but some. */
export function refusedFailure(count: number): Failure {
  return {
    code: 'sync-refused',
    message: `The server did not take ${count} records; a rule of its own may forbid them.`,
  };
}
