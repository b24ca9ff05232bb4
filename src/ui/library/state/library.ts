import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LastPlacement } from '../../../messages/clips.ts';
import type { Failure } from '../../../messages/result.ts';
import type { Category, Clip, LibraryQuery } from '../../../model/index.ts';
import { type Entry, entryOf } from '../find/entry.ts';
import { filterEntries } from '../find/filter.ts';
import { createSearch } from '../find/search.ts';
import { newestFirst, sortEntries } from '../find/sort.ts';
import type { LibraryPort } from './port.ts';
import { inSlices, rest } from './slices.ts';

/** Clips asked for at a time: few enough that neither side is held for long. */
const pageSize = 500;

export type Loading =
  | { readonly state: 'loading'; readonly loaded: number; readonly total: number | undefined }
  /** All clips are there; words are still being indexed. */
  | { readonly state: 'indexing'; readonly share: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The clips of the library and what a query finds among them. */
export interface Library {
  readonly loading: ReadonlySignal<Loading>;
  /** Newest first. */
  readonly entries: ReadonlySignal<readonly Entry[]>;
  readonly categories: ReadonlySignal<readonly Category[]>;
  readonly query: Signal<LibraryQuery>;
  /** Scores of the words asked for; undefined where none are. */
  readonly found: ReadonlySignal<ReadonlyMap<string, number> | undefined>;
  /** What the query finds, in its order. */
  readonly results: ReadonlySignal<readonly Entry[]>;
  readonly entry: (id: string) => Entry | undefined;
  /** Loads everything anew. */
  readonly load: () => Promise<void>;
  /** Takes in changes that are known already, before the background tells of them. */
  readonly put: (clips: readonly Clip[]) => void;
  readonly drop: (ids: readonly string[]) => void;
}

/**
 * @param locale BCP 47 tag of the interface, for the order of names
 * @param countryName a country's name in the interface's language
 */
export function createLibrary(
  port: LibraryPort,
  locale: string,
  countryName: (code: string) => string,
): Library {
  const loading = signal<Loading>({ state: 'loading', loaded: 0, total: undefined });
  const entries = signal<readonly Entry[]>([]);
  const categories = signal<readonly Category[]>([]);
  const query = signal<LibraryQuery>({});
  const indexed = signal(0);
  const byId = new Map<string, Entry>();
  const placements = new Map<string, LastPlacement>();
  const search = createSearch(countryName);
  /** Ids of what is to be indexed or taken from the index, and of what is to be shown. */
  const waiting = new Set<string>();
  const unshown = new Set<string>();
  /** Ids that came since loading began, so that no page of the store need hold them. */
  const arrived = new Set<string>();
  let indexing = false;
  let current = new AbortController();

  function* indexWaiting(): Generator<number, void> {
    let done = 0;
    for (const id of waiting) {
      waiting.delete(id);
      const entry = byId.get(id);
      if (entry === undefined) search.remove(id);
      else search.put(entry);
      done += 1;
      yield done / (done + waiting.size);
    }
  }

  /** Indexes what waits; started twice, the first run takes all. */
  async function index(): Promise<void> {
    if (indexing) return;
    indexing = true;
    while (waiting.size > 0) {
      await inSlices(indexWaiting(), {
        onProgress(share) {
          if (loading.value.state === 'indexing') loading.value = { state: 'indexing', share };
        },
      });
    }
    indexing = false;
    batch(() => {
      indexed.value += 1;
      if (loading.value.state === 'indexing') loading.value = { state: 'ready' };
    });
  }

  /** Takes clips in, to be shown; what is known already is neither drawn nor indexed anew. */
  function take(clips: readonly Clip[]): void {
    for (const clip of clips) {
      const known = byId.get(clip.id);
      if (known !== undefined && JSON.stringify(known.clip) === JSON.stringify(clip)) continue;
      byId.set(clip.id, entryOf(clip, placements.get(clip.id)));
      waiting.add(clip.id);
      unshown.add(clip.id);
    }
  }

  /** What is shown with what waits to be. */
  function merged(): readonly Entry[] {
    const fresh = [...unshown].flatMap((id) => byId.get(id) ?? []).sort(newestFirst);
    // Two sorted runs, which sorting merges in one pass.
    return [...entries.value.filter(({ id }) => !unshown.has(id)), ...fresh].sort(newestFirst);
  }

  function showAs(list: readonly Entry[]): void {
    entries.value = list;
    unshown.clear();
    void index();
  }

  function show(): void {
    if (unshown.size > 0) showAs(merged());
  }

  /** Merges in one task and draws in the next: of very many clips, both take long. */
  async function showInTurn(stale: AbortSignal): Promise<void> {
    while (unshown.size > 0) {
      await rest();
      const before = entries.value;
      const list = merged();
      await rest();
      if (stale.aborted) return;
      // What changed meanwhile is not in the list: it is merged anew.
      if (entries.value === before) showAs(list);
    }
  }

  function put(clips: readonly Clip[]): void {
    for (const { id } of clips) arrived.add(id);
    take(clips);
    show();
  }

  function drop(ids: readonly string[]): void {
    for (const id of ids) {
      arrived.delete(id);
      byId.delete(id);
      waiting.add(id);
    }
    if (ids.length > 0) entries.value = entries.value.filter(({ id }) => byId.has(id));
    void index();
  }

  async function load(): Promise<void> {
    current.abort();
    current = new AbortController();
    const { signal: stale } = current;
    const seen = new Set<string>();
    arrived.clear();
    let after: string | undefined;
    if (byId.size === 0) loading.value = { state: 'loading', loaded: 0, total: undefined };
    do {
      const answer = await port.listClips(after, pageSize);
      if (stale.aborted) return;
      if (!answer.ok) {
        loading.value = { state: 'failed', failure: answer.error };
        return;
      }
      const { items, total, next } = answer.value;
      for (const clip of items) seen.add(clip.id);
      take(items);
      if (loading.value.state !== 'ready') loading.value = { state: 'loading', loaded: seen.size, total };
      // Shown whenever there are twice as many: drawing takes time by how many there are in all.
      if (next === undefined || unshown.size >= entries.value.length) await showInTurn(stale);
      if (stale.aborted) return;
      after = next;
      await rest();
    } while (after !== undefined);
    const known = await port.listCategories();
    if (stale.aborted) return;
    batch(() => {
      drop([...byId.keys()].filter((id) => !(seen.has(id) || arrived.has(id))));
      if (known.ok) categories.value = known.value.categories;
      loading.value = indexing ? { state: 'indexing', share: 0 } : { state: 'ready' };
    });
    await loadPlacements(stale);
  }

  /** Takes in how clips were found last; only what differs is drawn anew. */
  function place(news: readonly LastPlacement[]): void {
    const moved = new Map<string, Entry>();
    for (const placed of news) {
      placements.set(placed.clipId, placed);
      const entry = byId.get(placed.clipId);
      if (entry !== undefined) moved.set(entry.id, { ...entry, placed });
    }
    if (moved.size === 0) return;
    for (const [id, entry] of moved) byId.set(id, entry);
    entries.value = entries.value.map((entry) => moved.get(entry.id) ?? entry);
  }

  async function loadPlacements(stale: AbortSignal): Promise<void> {
    let after: string | undefined;
    do {
      const answer = await port.listPlacements(after === undefined ? {} : { after });
      if (stale.aborted || !answer.ok) return;
      place(answer.value.items);
      after = answer.value.next;
      await rest();
    } while (after !== undefined);
  }

  port.onChanged(async (ids) => {
    if (ids === undefined) {
      await load();
      return;
    }
    const [answer, placed] = await Promise.all([port.getClips(ids), port.listPlacements({ ids })]);
    if (!answer.ok) return;
    const there = new Set(answer.value.clips.map(({ id }) => id));
    batch(() => {
      drop(ids.filter((id) => !there.has(id)));
      put(answer.value.clips);
      if (placed.ok) place(placed.value.items);
    });
  });

  const found = signal<ReadonlyMap<string, number> | undefined>(undefined);
  async function findLater(words: string): Promise<void> {
    await rest();
    if (text.peek() !== words) return;
    const hits = search.find(words);
    await rest();
    if (text.peek() === words) found.value = hits;
  }
  const text = computed(() => query.value.text);
  // Looking through a large index takes as long as drawing what it finds: each is a task of its own, so that the next
  // key is taken in between. What was found before stays until then.
  effect(() => {
    const words = text.value;
    // The index tells nobody when it grows; this does.
    void indexed.value;
    if (words === undefined) found.value = undefined;
    else {
      void findLater(words);
    }
  });
  const results = computed(() => {
    const sort = query.value.sort ?? (found.value === undefined ? 'newest' : 'relevance');
    return sortEntries(filterEntries(entries.value, query.value, found.value), sort, found.value, locale);
  });

  return {
    loading,
    entries,
    categories,
    query,
    found,
    results,
    entry: (id) => byId.get(id),
    load,
    put,
    drop,
  };
}
