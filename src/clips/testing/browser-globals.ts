/** PouchDB's browser build looks for `self`, as it is in a worker. */
Reflect.set(globalThis, 'self', globalThis);
