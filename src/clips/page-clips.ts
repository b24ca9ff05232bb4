import type { Category, Clip, PageClip } from '../model/index.ts';
import { listCategories } from './categories.ts';
import type { Store } from './store/store.ts';

/** The clips kept of a page's article, under any of its ids. */
export async function clipsOfArticles(store: Store, articleIds: readonly string[]): Promise<readonly Clip[]> {
  const found = await Promise.all(articleIds.map((id) => store.records.all('clip', `${id}:`)));
  return found.flat();
}

/** What the page itself may know of its clips. */
export async function toPageClips(store: Store, clips: readonly Clip[]): Promise<readonly PageClip[]> {
  if (clips.length === 0) return [];
  const categories = await listCategories(store);
  return clips.map((clip) => toPageClip(clip, categories));
}

function toPageClip(clip: Clip, categories: readonly Category[]): PageClip {
  const category = categories.find(({ id }) => id === clip.category);
  return {
    id: clip.id,
    kind: clip.kind,
    target: clip.corrections?.passage?.target ?? clip.target,
    ...(category === undefined ? {} : { category: category.name, colour: category.colour }),
    dismissed: clip.corrections?.notQuotation === true,
  };
}
