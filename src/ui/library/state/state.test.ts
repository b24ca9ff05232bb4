import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampleLibrary } from '../../../../test/e2e/views/sample-library.ts';
import { inventedClips } from '../../../../test/support/invented-library.ts';
import type { Clip, LibraryQuery } from '../../../model/index.ts';
import english from '../../../static/_locales/en/messages.json' with { type: 'json' };
import { catalogueSource, useMessages } from '../../kit/index.ts';
import type { Findings } from '../find/find.ts';
import { createApp } from './app.ts';
import { createLibrary, type Library } from './library.ts';
import { inSlices, rest } from './slices.ts';
import { dialogAt, readHash, writeHash } from './view-state.ts';
import { createWorker } from './work.ts';

useMessages(catalogueSource(english));

describe('the address', () => {
  it('keeps what is looked at', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    const some = fc.uniqueArray(words, { minLength: 1, maxLength: 3 });
    const state = fc.record({
      view: fc.constantFrom('clips', 'timeline', 'table' as const),
      grouping: fc.constantFrom('none', 'article', 'speaker', 'country' as const),
      query: fc.record(
        {
          text: words,
          kinds: fc.uniqueArray(fc.constantFrom('claim', 'article' as const), { minLength: 1 }),
          speakers: some,
          tags: some,
          countries: some,
          from: fc.constant('2026-01-01'),
          dismissed: fc.constant(true),
          orphans: fc.constant(true),
          sort: fc.constantFrom('oldest', 'speaker' as const),
        },
        { requiredKeys: [] },
      ),
      open: words,
    });
    fc.assert(
      fc.property(state, (one) => {
        expect(readHash(writeHash(one))).toEqual(one);
      }),
    );
  });

  it('names what the options open the library for, and nothing else', () => {
    expect(['#export', '#import', '#sync'].map(dialogAt)).toEqual(['export', 'import', 'sync']);
    expect(['', '#', '#view=table', '#q=export'].map(dialogAt)).toEqual(Array(4).fill(undefined));
  });

  it('is empty at first, and never throws on what anybody may write there', () => {
    expect(writeHash(readHash(''))).toBe('');
    expect(readHash('#view=nonsense&kind=x&from=yesterday&sort=1')).toEqual(readHash(''));
    fc.assert(fc.property(fc.string(), (hash) => void readHash(hash)));
  });
});

describe('the library', () => {
  const open = async (state: string) => {
    const library = createLibrary(createSampleLibrary(state), 'en', String);
    await library.load();
    for (let turn = 0; library.loading.value.state === 'indexing' && turn < 10_000; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    return library;
  };

  /** What the library finds once it has looked. */
  function answer(library: Library, query: LibraryQuery): Promise<Findings> {
    library.query.value = query;
    return new Promise((resolve) => {
      library.findings.subscribe((findings) => findings.query === query && resolve(findings));
    });
  }

  it('loads page by page, indexes, and finds', async () => {
    const library = await open('1200');
    expect(library.loading.value).toEqual({ state: 'ready' });
    expect(library.entries.value).toHaveLength(1200);
    const { entries } = await answer(library, { text: 'Tarkova', kinds: ['claim'] });
    expect(entries.length).toBeGreaterThan(0);
    for (const { shown } of entries) {
      expect(shown).toMatchObject({ kind: 'claim', speaker: { name: 'Olena Tarkova' } });
    }
  });

  it('shows alone what was not found again in its page, when asked', async () => {
    const library = await open('full');
    expect((await answer(library, {})).entries.length).toBeGreaterThan(1);
    const { entries } = await answer(library, { orphans: true });
    expect(entries.map(({ placed }) => placed?.state)).toEqual(['orphan']);
  });

  it('says what failed', async () => {
    expect((await open('failed')).loading.value).toMatchObject({
      state: 'failed',
      failure: { code: 'storage' },
    });
  });

  it('shows nothing again that is removed while it loads', async () => {
    const library = createLibrary(createSampleLibrary('1200'), 'en', String);
    const gone: string[] = [];
    let removing = false;
    library.loading.subscribe(async (now) => {
      if (removing || now.state !== 'loading' || library.entries.value.length === 0) return;
      removing = true;
      for (const { id } of library.entries.value.slice(0, 5)) {
        await rest();
        if (library.loading.value.state !== 'loading') break;
        gone.push(id);
        library.drop([id]);
      }
    });
    await library.load();
    expect(gone).not.toEqual([]);
    expect(library.entries.value).toHaveLength(1200 - gone.length);
    expect(library.entries.value.filter(({ id }) => gone.includes(id))).toEqual([]);
  });

  it('keeps what is saved while it loads', async () => {
    const library = createLibrary(createSampleLibrary('1200'), 'en', String);
    const [invented] = inventedClips(1);
    if (invented === undefined) throw new Error('One clip was invented.');
    const saved = { ...invented, id: 'saved-meanwhile' };
    let put = false;
    library.loading.subscribe((now) => {
      if (put || now.state !== 'loading' || now.loaded < 500) return;
      put = true;
      queueMicrotask(() => library.put([saved]));
    });
    await library.load();
    expect(library.entry(saved.id)?.clip).toEqual(saved);
    expect(library.entries.value).toHaveLength(1201);
  });

  it('takes no page of the store for newer than what was changed or removed since', async () => {
    const port = createSampleLibrary('1200');
    const changed: Clip[] = [];
    const removed: string[] = [];
    const library = createLibrary(
      {
        ...port,
        async listClips(after, limit) {
          const page = await port.listClips(after, limit);
          const [first, second] = page.ok ? page.value.items : [];
          if (first !== undefined && second !== undefined) {
            changed.push({ ...first, note: 'written meanwhile' });
            removed.push(second.id);
            library.put(changed.slice(-1));
            library.drop(removed.slice(-1));
          }
          return page;
        },
      },
      'en',
      String,
    );
    await library.load();
    expect(changed.length).toBeGreaterThan(1);
    for (const clip of changed) expect(library.entry(clip.id)?.clip).toEqual(clip);
    expect(library.entries.value.filter(({ id }) => removed.includes(id))).toEqual([]);
    expect(library.entries.value).toHaveLength(1200 - removed.length);
  });

  it('takes in changes and removals at once', async () => {
    const library = await open('full');
    const [first, second] = library.entries.value;
    if (first === undefined || second === undefined) throw new Error('The sample has clips.');
    library.put([{ ...first.clip, note: 'changed' }]);
    library.drop([second.id]);
    expect(library.entry(first.id)?.shown.note).toBe('changed');
    expect(library.entry(second.id)).toBeUndefined();
    expect(library.entries.value).toHaveLength(55);
  });
});

describe('work in slices', () => {
  it('gives what the work gives, and stops when it is told to', async () => {
    function* work(): Generator<number, string> {
      for (let at = 0; at < 1000; at += 1) yield at / 1000;
      return 'done';
    }
    expect(await inSlices(work())).toBe('done');
    const stopping = new AbortController();
    stopping.abort();
    await expect(inSlices(work(), { signal: stopping.signal })).rejects.toThrow();
  });

  it('is shown while it runs, and gives nothing when it is cancelled', async () => {
    const worker = createWorker();
    const running = worker.run(
      'Export',
      (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    expect(worker.current.value?.label).toBe('Export');
    worker.current.value?.cancel();
    expect(await running).toBeUndefined();
    expect(worker.current.value).toBeUndefined();
  });
});

describe('a change of many clips', () => {
  const open = async () => {
    const port = createSampleLibrary('1200');
    const app = createApp(port);
    await app.library.load();
    const total = async () => {
      const left = await port.listClips(undefined, 2000);
      return left.ok ? left.value.total : undefined;
    };
    return { app, total, ids: app.library.entries.value.map(({ id }) => id) };
  };

  it('is shown while it is made, and changes nothing when it is stopped', async () => {
    const { app, total, ids } = await open();
    const removing = app.remove(ids);
    expect(app.worker.current.value).toMatchObject({ share: 0 });
    app.worker.current.value?.cancel();
    await removing;
    expect(app.worker.current.value).toBeUndefined();
    expect(app.library.entries.value).toHaveLength(1200);
    expect(await total()).toBe(1200);
  });

  it('can be taken back, which is shown and stopped just so', async () => {
    const { app, total, ids } = await open();
    await app.remove(ids);
    expect(await total()).toBe(0);
    const undoing = app.undo();
    app.worker.current.value?.cancel();
    await undoing;
    expect(await total()).toBe(0);
    await app.undo();
    expect(await total()).toBe(1200);
  });

  it('goes on when other work takes its place', async () => {
    const { app, total, ids } = await open();
    const removing = app.remove(ids);
    await app.worker.run('Export', async () => 'done');
    await removing;
    expect(await total()).toBe(0);
  });
});
