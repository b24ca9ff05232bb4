import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LastPlacement } from '../../../messages/clips.ts';
import type { Failure } from '../../../messages/result.ts';
import type { Category, Clip, LibraryQuery } from '../../../model/index.ts';
import { type Entry, entryOf } from '../find/entry.ts';
import { type Findings, find } from '../find/find.ts';
import type { Grouping } from '../find/group.ts';
import { createSearch } from '../find/search.ts';
import { newestFirst } from '../find/sort.ts';
import { merged, sorted } from '../find/sorted.ts';
import { tagNames } from '../tags.ts';
import { followFindings } from './findings.ts';
import type { LibraryPort } from './port.ts';
import { sameJson } from './same-json.ts';
import { atOnce, inSlices, rest, sliced } from './slices.ts';

/** Clips asked for at a time: few enough that neither side is held for long. */
const pageSize = 350;

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
  /** The tags in use, those on most clips first. */
  readonly tags: ReadonlySignal<readonly string[]>;
  readonly query: Signal<LibraryQuery>;
  readonly grouping: Signal<Grouping>;
  /** What was found last: follows query and entries as soon as they are looked through. */
  readonly findings: ReadonlySignal<Findings>;
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
  const tags = signal<readonly string[]>([]);
  const query = signal<LibraryQuery>({});
  const grouping = signal<Grouping>('none');
  const indexed = signal(0);
  const byId = new Map<string, Entry>();
  const placements = new Map<string, LastPlacement>();
  const search = createSearch(countryName);
  /** Ids of what is to be indexed or taken from the index, and of what was loaded and is to be shown. */
  const waiting = new Set<string>();
  const unshown = new Set<string>();
  /** Ids of what was put or dropped since loading began: that is newer than any page of the store. */
  const touched = new Set<string>();
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

  /** Takes a clip in; gives whether it has to be shown, which what is known already need not. */
  function take(clip: Clip): boolean {
    const known = byId.get(clip.id);
    if (known !== undefined && sameJson(known.clip, clip)) return false;
    byId.set(clip.id, entryOf(clip, placements.get(clip.id)));
    waiting.add(clip.id);
    return true;
  }

  function* takeLoaded(clips: readonly Clip[]): Generator<number, void> {
    for (const [at, clip] of clips.entries()) {
      yield at / clips.length;
      if (!touched.has(clip.id) && take(clip)) unshown.add(clip.id);
    }
  }

  /** What is shown with the entries of these ids in their places. */
  function* shownWith(ids: ReadonlySet<string>): Generator<number, readonly Entry[]> {
    const others = entries.value.filter(({ id }) => !ids.has(id));
    const fresh = yield* sorted(
      [...ids].flatMap((id) => byId.get(id) ?? []),
      newestFirst,
    );
    return yield* merged(others, fresh, newestFirst);
  }

  async function showLoaded(stale: AbortSignal): Promise<void> {
    while (unshown.size > 0) {
      const before = entries.value;
      const list = await inSlices(shownWith(unshown), { signal: stale });
      // What changed meanwhile is not in the list: it is made anew.
      if (entries.value !== before) continue;
      entries.value = list;
      unshown.clear();
    }
    void index();
  }

  function put(clips: readonly Clip[]): void {
    const changed = new Set<string>();
    for (const clip of clips) {
      touched.add(clip.id);
      const wasUnshown = unshown.delete(clip.id);
      if (take(clip) || wasUnshown) changed.add(clip.id);
    }
    if (changed.size > 0) entries.value = atOnce(shownWith(changed));
    void index();
  }

  function drop(ids: readonly string[]): void {
    for (const id of ids) {
      touched.add(id);
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
    touched.clear();
    if (byId.size === 0) loading.value = { state: 'loading', loaded: 0, total: undefined };
    try {
      await loadAll(stale);
    } catch (error) {
      if (!stale.aborted) throw error;
    }
  }

  async function loadAll(stale: AbortSignal): Promise<void> {
    const seen = new Set<string>();
    let after: string | undefined;
    do {
      const answer = await port.listClips(after, pageSize);
      if (stale.aborted) return;
      if (!answer.ok) {
        loading.value = { state: 'failed', failure: answer.error };
        return;
      }
      const { items, total, next } = answer.value;
      for (const clip of items) seen.add(clip.id);
      await inSlices(takeLoaded(items), { signal: stale });
      if (loading.value.state !== 'ready') loading.value = { state: 'loading', loaded: seen.size, total };
      // Shown whenever there are twice as many: showing takes time by how many there are in all.
      if (next === undefined || unshown.size >= entries.value.length) await showLoaded(stale);
      after = next;
      await rest();
    } while (after !== undefined);
    const known = await port.listCategories();
    if (stale.aborted) return;
    batch(() => {
      drop([...byId.keys()].filter((id) => !(seen.has(id) || touched.has(id))));
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

  effect(() =>
    sliced(tagNames(entries.value), (names) => {
      tags.value = names;
    }),
  );
  const question = computed(() => ({ query: query.value, grouping: grouping.value }));
  const findings = followFindings(question, entries, indexed, (among, asked) =>
    find(among, asked, search, locale),
  );

  return {
    loading,
    entries,
    categories,
    tags,
    query,
    grouping,
    findings,
    entry: (id) => byId.get(id),
    load,
    put,
    drop,
  };
}
