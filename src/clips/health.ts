import type { LibraryHealth } from '../messages/clips.ts';
import { countMost } from './store/database.ts';
import type { Store } from './store/store.ts';
import { conflictCount } from './sync/conflicts.ts';

/** What the library holds, what is set aside, and how much room there is. `storage` is the browser's `navigator.storage`. */
export async function health(
  store: Store,
  storage: Pick<StorageManager, 'estimate' | 'persisted'>,
): Promise<LibraryHealth> {
  const [clips, quarantined, conflicts, { usage, quota }, persisted] = await Promise.all([
    countMost(store.db, 'clip:'),
    store.quarantine.list(),
    conflictCount(store),
    storage.estimate(),
    storage.persisted(),
  ]);
  const lastFailure = store.lastFailure();
  return {
    clips,
    quarantined: quarantined.length,
    conflicts,
    ...(usage === undefined ? {} : { usage }),
    ...(quota === undefined ? {} : { quota }),
    persisted,
    ...(lastFailure === undefined ? {} : { lastFailure }),
  };
}
