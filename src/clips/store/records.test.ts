import { describe, expect, it } from 'vitest';
import { remove } from '../editing.ts';
import { save } from '../saving/save.ts';
import { memoryStore } from '../testing/databases.ts';
import { page, target } from '../testing/page.ts';

describe('a listing', () => {
  it('goes page by page through all clips, each once, and counts clips alone', async () => {
    const store = await memoryStore();
    const words = ['night ferry', 'Norway', 'Cora Lind', 'harbour committee', 'on Monday'];
    for (const each of words) await save(store, page, target('selection', each), { tags: ['t', each] });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const part = await store.records.page('clip', 2, after);
      expect(part.total).toBe(5);
      seen.push(...part.items.map(({ text }) => text));
      after = part.next;
    } while (after !== undefined);
    expect(seen.sort()).toEqual(words.sort());
    const [first] = await store.records.all('clip');
    await remove(store, [first?.id ?? '']);
    expect((await store.records.page('clip', 2)).total).toBe(4);
  });

  it('cuts a page that would be too large for one message', async () => {
    const store = await memoryStore();
    for (const each of ['night ferry', 'Norway', 'Cora Lind']) {
      await save(store, page, target('selection', each), { note: 'n'.repeat(900_000) });
    }
    const clips = await store.records.all('clip');
    await store.db.bulkDocs(
      Array.from({ length: 20 }, (_, i) => {
        const value = { ...clips[0], id: `${clips[0]?.article.id}:${i}` };
        return { _id: `clip:${value.id}`, type: 'clip', schema: 1, value };
      }),
    );
    let after: string | undefined;
    const sizes: number[] = [];
    do {
      const part = await store.records.page('clip', 2000, after);
      sizes.push(part.items.length);
      after = part.next;
    } while (after !== undefined);
    expect(sizes).toEqual([8, 8, 7]);
  });

  it('of everything gives clips, articles and tags', async () => {
    const store = await memoryStore();
    await save(store, page, target('selection', 'night ferry'), { tags: ['t'] });
    const { items, total, next } = await store.records.pageOfAll(100);
    expect(items.map(({ type }) => type).sort()).toEqual(['article', 'clip', 'tag']);
    expect({ total, next }).toEqual({ total: 3, next: undefined });
  });
});
