import {
  addToImport,
  beginImport,
  cancelImport,
  clipsOfArticles,
  commitImport,
  correct,
  dropDraft,
  health,
  history,
  lastPlacements,
  listCategories,
  listConflicts,
  readDraft,
  remove,
  removeAll,
  removeCategory,
  resolveConflict,
  retag,
  save,
  saveCategory,
  undo,
  update,
  writeDraft,
} from '../clips/index.ts';
import type { UiHandlers } from '../messages/index.ts';
import { failureOf } from '../messages/result.ts';
import { announceClips, clipIdsOf } from './clip-news.ts';
import { articleIdsOfTab, savingPage } from './clip-pages.ts';
import * as payloads from './clip-payloads.ts';
import { clipStore } from './clip-store.ts';
import { readTab } from './clip-tabs.ts';
import { stopWork, watched } from './clip-work.ts';

/** What popup, panel, options and library may ask of the clips. */
export const clipUiHandlers = {
  'clips/save': {
    payload: payloads.saveInTab,
    async answer({ tabId, target, ...extras }) {
      const saved = await save(await clipStore(), await savingPage(tabId), target, extras);
      void announceClips([saved.clip.id]);
      return saved;
    },
  },
  'clips/correct': {
    payload: payloads.correctionInTab,
    async answer({ tabId, target, correction }) {
      const saved = await correct(await clipStore(), await savingPage(tabId), target, correction);
      void announceClips([saved.clip.id]);
      return saved;
    },
  },
  'clips/forPage': {
    payload: payloads.tab,
    async answer({ tabId }) {
      const clips = await clipsOfArticles(await clipStore(), await articleIdsOfTab(tabId));
      const { placements } = await readTab(tabId);
      return {
        clips: clips.map((clip) => ({ clip, placement: placements[clip.id] ?? { state: 'pending' } })),
      };
    },
  },
  'clips/list': {
    payload: payloads.listing,
    answer: async ({ limit, after }) => (await clipStore()).records.page('clip', limit, after),
  },
  'clips/placements': {
    payload: payloads.lastPlaced,
    answer: async (wanted) => lastPlacements(await clipStore(), wanted),
  },
  'clips/get': {
    payload: payloads.many,
    answer: async ({ ids }) => ({ clips: await (await clipStore()).records.get('clip', ids) }),
  },
  'clips/update': {
    payload: payloads.update,
    async answer({ id, change, continues }) {
      const updated = await update(await clipStore(), id, change, continues);
      void announceClips([id]);
      return updated;
    },
  },
  'clips/tag': {
    payload: payloads.retag,
    async answer({ ids, add, remove: removed, work }) {
      const store = await clipStore();
      const changed = await watched(work, (watch) => retag(store, ids, add, removed, watch));
      void announceClips(ids);
      return changed;
    },
  },
  'clips/remove': {
    payload: payloads.removal,
    async answer({ ids, work }) {
      const store = await clipStore();
      const changed = await watched(work, (watch) => remove(store, ids, { watch }));
      void announceClips(ids);
      return changed;
    },
  },
  'clips/undo': {
    payload: payloads.undo,
    async answer({ undoId, work }) {
      const store = await clipStore();
      try {
        const { entry, ids } = await watched(work, (watch) => undo(store, undoId, { watch }));
        void announceClips(entry.action === 'category' ? undefined : clipIdsOf(ids));
        return entry;
      } catch (thrown) {
        // Some is back by then.
        if (failureOf(thrown).error.code === 'stopped') void announceClips();
        throw thrown;
      }
    },
  },
  'clips/stop': {
    payload: payloads.work,
    answer({ work }) {
      stopWork(work);
      return undefined;
    },
  },
  'clips/history': {
    payload: payloads.nothing,
    answer: async () => ({ entries: await history(await clipStore()) }),
  },
  'articles/get': {
    payload: payloads.one,
    async answer({ id }) {
      const [article] = await (await clipStore()).records.get('article', [id]);
      return article === undefined ? {} : { article };
    },
  },
  'tags/list': {
    payload: payloads.nothing,
    answer: async () => ({ tags: await (await clipStore()).records.all('tag') }),
  },
  'categories/list': {
    payload: payloads.nothing,
    answer: async () => ({ categories: await listCategories(await clipStore()) }),
  },
  'categories/save': {
    payload: payloads.category,
    async answer({ category }) {
      const changed = await saveCategory(await clipStore(), category);
      void announceClips();
      return changed;
    },
  },
  'categories/remove': {
    payload: payloads.removalOfCategory,
    async answer({ id, work }) {
      const store = await clipStore();
      const changed = await watched(work, (watch) => removeCategory(store, id, watch));
      void announceClips();
      return changed;
    },
  },
  'drafts/write': {
    payload: payloads.draft,
    async answer({ key, ...words }) {
      await writeDraft(await clipStore(), key, words);
      return undefined;
    },
  },
  'drafts/read': {
    payload: payloads.draftKey,
    async answer({ key }) {
      const draft = await readDraft(await clipStore(), key);
      return draft === undefined ? {} : { draft };
    },
  },
  'drafts/drop': {
    payload: payloads.draftKey,
    async answer({ key }) {
      await dropDraft(await clipStore(), key);
      return undefined;
    },
  },
  'library/export': {
    payload: payloads.listing,
    answer: async ({ limit, after }) => (await clipStore()).records.pageOfAll(limit, after),
  },
  'library/removeAll': {
    payload: payloads.removalOfAll,
    async answer({ work }) {
      const store = await clipStore();
      const changed = await watched(work, (watch) => removeAll(store, watch));
      void announceClips();
      return changed;
    },
  },
  'library/health': {
    payload: payloads.nothing,
    answer: async () => health(await clipStore(), navigator.storage),
  },
  'library/quarantine': {
    payload: payloads.nothing,
    answer: async () => ({ records: await (await clipStore()).quarantine.list() }),
  },
  'import/begin': {
    payload: payloads.nothing,
    answer: async () => ({ importId: await beginImport(await clipStore()) }),
  },
  'import/add': {
    payload: payloads.importRecords,
    answer: async ({ importId, records }) => ({
      written: await addToImport(await clipStore(), importId, records),
    }),
  },
  'import/commit': {
    payload: payloads.importId,
    async answer({ importId }) {
      const changed = await commitImport(await clipStore(), importId);
      void announceClips();
      return changed;
    },
  },
  'import/cancel': {
    payload: payloads.importCancel,
    async answer({ importId, work }) {
      const store = await clipStore();
      await watched(work, (watch) => cancelImport(store, importId, watch));
      void announceClips();
      return undefined;
    },
  },
  'conflicts/list': {
    payload: payloads.nothing,
    answer: async () => ({ conflicts: await listConflicts(await clipStore()) }),
  },
  'conflicts/resolve': {
    payload: payloads.resolution,
    async answer({ id, rev }) {
      const changed = await resolveConflict(await clipStore(), id, rev);
      void announceClips(clipIdsOf([id]));
      return changed;
    },
  },
} satisfies Partial<UiHandlers>;
