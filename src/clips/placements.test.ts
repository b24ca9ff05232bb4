import { describe, expect, it } from 'vitest';
import { keepPlacements, lastPlacements } from './placements.ts';
import { memoryStore } from './testing/databases.ts';

const found = {
  state: 'found',
  span: { start: 0, end: 4 },
  score: 0.9,
  how: 'fuzzy',
} as const;

describe('how clips were found last', () => {
  it('is kept over a restart, and replaced by what a later visit finds', async () => {
    const store = await memoryStore();
    await keepPlacements(store, [
      { id: 'a:1', placement: found },
      { id: 'a:2', placement: { state: 'orphan' } },
      { id: 'a:3', placement: { state: 'pending' } },
    ]);
    const reopened = await store.reopen();
    const { items } = await lastPlacements(reopened, { limit: 10 });
    expect(items).toMatchObject([
      { clipId: 'a:1', state: 'fuzzy', score: 0.9 },
      { clipId: 'a:2', state: 'orphan' },
    ]);
    await keepPlacements(reopened, [{ id: 'a:2', placement: { ...found, how: 'exact', score: 1 } }]);
    expect((await lastPlacements(reopened, { ids: ['a:2', 'b:1'], limit: 10 })).items).toMatchObject([
      { clipId: 'a:2', state: 'exact', score: 1 },
    ]);
  });

  it('is listed page by page, each once', async () => {
    const store = await memoryStore();
    const ids = Array.from({ length: 7 }, (_, i) => `a:${i}`);
    await keepPlacements(
      store,
      ids.map((id) => ({ id, placement: { state: 'orphan' as const } })),
    );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await lastPlacements(store, { limit: 3, ...(after !== undefined && { after }) });
      seen.push(...page.items.map(({ clipId }) => clipId));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(ids);
  });

  it('stays on the device: a sync has nothing of it to send', async () => {
    const store = await memoryStore();
    await keepPlacements(store, [{ id: 'a:1', placement: { state: 'orphan' } }]);
    expect((await store.db.info()).doc_count).toBe(0);
  });
});
