import { askPage, broadcast } from '../messages/index.ts';
import { tabsShowing } from './clip-tabs.ts';

/** Most ids named in one broadcast; beyond it everybody reads anew. */
const named = 200;

type Listener = () => void;
const listeners: Listener[] = [];

/** Calls back after each change that the reader made. */
export function onClipsChanged(listener: Listener): void {
  listeners.push(listener);
}

/** Tells open interfaces and the pages concerned that clips changed; `ids` are clip ids, absent for "many". */
export async function announceClips(ids?: readonly string[], fromSync = false): Promise<void> {
  if (!fromSync) for (const listener of listeners) listener();
  const few = ids !== undefined && ids.length <= named ? ids : undefined;
  const articleIds = few === undefined ? undefined : new Set(few.map((id) => id.replace(/:.*$/, '')));
  const tabs = await tabsShowing(articleIds);
  await Promise.all([
    broadcast('clips/changed', few === undefined ? {} : { ids: few }),
    ...tabs.map((tabId) => askPage(tabId, 'clips/refresh', {})),
  ]);
}

/** Clip ids among the ids of documents. */
export function clipIdsOf(documentIds: readonly string[]): readonly string[] {
  return documentIds.filter((id) => id.startsWith('clip:')).map((id) => id.slice('clip:'.length));
}
