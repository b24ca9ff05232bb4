import * as v from 'valibot';
import { browser } from '../../../browser/index.ts';
import type { SyncStatus } from '../../../messages/clips.ts';
import { askBackground, askWatched, listenToBroadcasts } from '../../../messages/index.ts';
import type { LibraryPort } from './port.ts';

/** Our own background sends it, so its tag tells that it is whole. */
const syncStatus = v.custom<SyncStatus>(
  (value) => typeof value === 'object' && value !== null && 'state' in value,
);

/** The library's port to the extension's background. */
export const extensionPort: LibraryPort = {
  listClips: (after, limit) =>
    askBackground('clips/list', { ...(after === undefined ? {} : { after }), limit }),
  listPlacements: (wanted) => askBackground('clips/placements', { ...wanted, limit: 2000 }),
  getClips: (ids) => askBackground('clips/get', { ids }),
  updateClip: (id, change, continues) =>
    askBackground('clips/update', { id, change, ...(continues === undefined ? {} : { continues }) }),
  tagClips: (ids, add, remove, onProgress) =>
    askWatched((work) => askBackground('clips/tag', { ids, add, remove, work }), onProgress),
  removeClips: (ids, onProgress) =>
    askWatched((work) => askBackground('clips/remove', { ids, work }), onProgress),
  undo: (undoId, onProgress) =>
    askWatched(
      (work) => askBackground('clips/undo', { ...(undoId === undefined ? {} : { undoId }), work }),
      onProgress,
    ),
  getArticle: (id) => askBackground('articles/get', { id }),
  listTags: () => askBackground('tags/list', {}),
  listCategories: () => askBackground('categories/list', {}),
  listRecords: (after, limit) =>
    askBackground('library/export', { ...(after === undefined ? {} : { after }), limit }),
  health: () => askBackground('library/health', {}),
  quarantine: () => askBackground('library/quarantine', {}),
  importBegin: () => askBackground('import/begin', {}),
  importAdd: (importId, records) => askBackground('import/add', { importId, records }),
  importCommit: (importId) => askBackground('import/commit', { importId }),
  importCancel: (importId, onProgress) =>
    askWatched((work) => askBackground('import/cancel', { importId, work }), onProgress),
  syncSettings: () => askBackground('sync/settings', {}),
  syncConfigure: (settings) => askBackground('sync/configure', { ...settings }),
  syncForget: () => askBackground('sync/forget', {}),
  syncStatus: () => askBackground('sync/status', {}),
  syncStart: () => askBackground('sync/start', {}),
  syncStop: () => askBackground('sync/stop', {}),
  listConflicts: () => askBackground('conflicts/list', {}),
  resolveConflict: (id, rev) => askBackground('conflicts/resolve', { id, rev }),
  requestHost: (address) => browser.permissions.request({ origins: [`${new URL(address).origin}/*`] }),
  onChanged(listener) {
    listenToBroadcasts({
      'clips/changed': {
        payload: v.object({ ids: v.exactOptional(v.array(v.string())) }),
        answer: ({ ids }) => {
          listener(ids);
          return undefined;
        },
      },
    });
  },
  onSync(listener) {
    return listenToBroadcasts({
      'sync/changed': {
        payload: v.object({ status: syncStatus }),
        answer: ({ status }) => {
          listener(status);
          return undefined;
        },
      },
    });
  },
};
