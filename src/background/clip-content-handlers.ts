import {
  articleIdsOfPage,
  clipsOfArticles,
  correct,
  dropDraft,
  keepPlacements,
  listCategories,
  readDraft,
  remove,
  save,
  toPageClips,
  undo,
  writeDraft,
} from '../clips/index.ts';
import type { Saved, SavedInPage } from '../messages/clips.ts';
import { broadcast, type ContentHandlers, type ContentSender, Refusal } from '../messages/index.ts';
import { showSavedBadge } from './badge.ts';
import { citedText } from './cited-text.ts';
import { announceClips } from './clip-news.ts';
import { articleIdsOfTab, savingPage } from './clip-pages.ts';
import * as payloads from './clip-payloads.ts';
import { clipStore } from './clip-store.ts';
import { readTab, writeTab } from './clip-tabs.ts';

/** The page as the sender's own tab shows it; refuses where the tab has gone elsewhere meanwhile. */
async function pageOf(sender: ContentSender) {
  const page = await savingPage(sender.tabId);
  const own = articleIdsOfPage(sender.url);
  if (!articleIdsOfPage(page.address).some((id) => own.includes(id))) {
    throw new Refusal('changed', 'The page has changed since it was read. Reload it and save again.');
  }
  return page;
}

/**
 * A page's drafts have keys of their own, so that it reads no other page's and none of the panel's. By the sender's own
 * address: what was typed last may arrive when its tab shows another page.
 */
function ownKey(key: string, sender: ContentSender): string {
  const [articleId = ''] = articleIdsOfPage(sender.url);
  return `page/${articleId}/${key}`;
}

async function forPage({ clip, already, undoId }: Saved): Promise<SavedInPage> {
  const [own] = await toPageClips(await clipStore(), [clip]);
  if (own === undefined) throw new Refusal('not-there', 'This is not in the library any more.');
  return { clip: own, already, ...(undoId === undefined ? {} : { undoId }) };
}

/** What a content script may ask of the clips: those of its own page only, and no note ever goes there. */
export const clipContentHandlers = {
  'page/cite': {
    payload: payloads.cite,
    answer: async ({ target }, sender) => ({ text: citedText(await pageOf(sender), target) }),
  },
  'clips/save': {
    payload: payloads.save,
    async answer({ target, ...extras }, sender) {
      const saved = await save(await clipStore(), await pageOf(sender), target, extras);
      void announceClips([saved.clip.id]);
      return forPage(saved);
    },
  },
  'clips/correct': {
    payload: payloads.correction,
    async answer({ target, correction }, sender) {
      const saved = await correct(await clipStore(), await pageOf(sender), target, correction);
      void announceClips([saved.clip.id]);
      return forPage(saved);
    },
  },
  'clips/forPage': {
    payload: payloads.nothing,
    async answer(_nothing, sender) {
      const store = await clipStore();
      const articleIds = await articleIdsOfTab(sender.tabId);
      const clips = await toPageClips(store, await clipsOfArticles(store, articleIds));
      const { placements } = await readTab(sender.tabId);
      const saved = clips.filter(({ dismissed }) => !dismissed).length;
      await writeTab(sender.tabId, { articleIds, saved, placements });
      await showSavedBadge(sender.tabId, saved);
      return { clips };
    },
  },
  'clips/remove': {
    payload: payloads.many,
    async answer({ ids }, sender) {
      const articleIds = await articleIdsOfTab(sender.tabId);
      if (!ids.every((id) => articleIds.some((articleId) => id.startsWith(`${articleId}:`)))) {
        throw new Refusal('forbidden', 'A page may remove only its own clips.');
      }
      const changed = await remove(await clipStore(), ids, { articleId: articleIds[0] });
      void announceClips(ids);
      return changed;
    },
  },
  'clips/undo': {
    payload: payloads.undoOwn,
    async answer({ undoId }, sender) {
      const { ids } = await undo(await clipStore(), undoId, {
        articleIds: await articleIdsOfTab(sender.tabId),
      });
      void announceClips(ids.map((id) => id.replace(/^clip:/, '')));
      return undefined;
    },
  },
  'clips/placed': {
    payload: payloads.placements,
    async answer({ placements }, sender) {
      const tab = await readTab(sender.tabId);
      const byId = Object.fromEntries(placements.map(({ id, placement }) => [id, placement]));
      if (JSON.stringify(byId) === JSON.stringify(tab.placements)) return undefined;
      await writeTab(sender.tabId, { ...tab, placements: byId });
      const own = placements.filter(({ id }) => tab.articleIds.some((one) => id.startsWith(`${one}:`)));
      await keepPlacements(await clipStore(), own);
      await broadcast('clips/changed', { ids: Object.keys(byId) });
      return undefined;
    },
  },
  'categories/list': {
    payload: payloads.nothing,
    answer: async () => ({ categories: await listCategories(await clipStore()) }),
  },
  'drafts/write': {
    payload: payloads.pageDraft,
    async answer({ key, ...words }, sender) {
      await writeDraft(await clipStore(), ownKey(key, sender), words);
      return undefined;
    },
  },
  'drafts/read': {
    payload: payloads.draftKey,
    async answer({ key }, sender) {
      const draft = await readDraft(await clipStore(), ownKey(key, sender));
      return draft === undefined ? {} : { draft: { ...draft, key } };
    },
  },
  'drafts/drop': {
    payload: payloads.draftKey,
    async answer({ key }, sender) {
      await dropDraft(await clipStore(), ownKey(key, sender));
      return undefined;
    },
  },
} satisfies Partial<ContentHandlers>;
