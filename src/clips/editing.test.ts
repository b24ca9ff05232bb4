import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryRecord } from '../model/index.ts';
import { listCategories, removeCategory, saveCategory, seedCategories } from './categories.ts';
import { dropDraft, readDraft, writeDraft } from './drafts.ts';
import { remove, removeAll, retag, update } from './editing.ts';
import { addToImport, beginImport, cancelImport, commitImport } from './importing.ts';
import { save } from './saving/save.ts';
import type { Store } from './store/store.ts';
import { memoryStore } from './testing/databases.ts';
import { page, target } from './testing/page.ts';
import { history, undo } from './undoing.ts';

const plan = target('quotation', 'The night ferry to Norway will sail from May');
const cost = target('quotation', '"It will cost 5 million,"');

const everything = async (store: Store) => (await store.records.pageOfAll(2000)).items;

async function twoClips() {
  const store = await memoryStore();
  const one = (await save(store, page, plan, { note: 'first', tags: ['a'] })).clip;
  const two = (await save(store, page, cost)).clip;
  return { store, one, two };
}

describe('every change', () => {
  it('of a clip can be taken back', async () => {
    const { store, one } = await twoClips();
    const before = await everything(store);
    const { clip, undoId } = await update(store, one.id, {
      note: { from: 'first', to: 'changed' },
      tags: { add: ['b'], remove: ['a'] },
      category: 'c',
    });
    expect(clip).toMatchObject({ note: 'changed', tags: ['b'], category: 'c' });
    await undo(store, undoId);
    expect(await everything(store)).toEqual(before);
  });

  it('of many tags at once can be taken back', async () => {
    const { store, one, two } = await twoClips();
    const before = await everything(store);
    const { count, undoId } = await retag(store, [one.id, two.id, 'gone:1'], ['New', 'new'], ['A']);
    expect(count).toBe(2);
    expect((await store.records.all('clip')).map(({ tags }) => tags)).toEqual([['New'], ['New']]);
    await undo(store, undoId);
    expect(await everything(store)).toEqual(before);
  });

  it('that removes can be taken back, one clip or all', async () => {
    const { store, one } = await twoClips();
    const before = await everything(store);
    const { undoId } = await remove(store, [one.id]);
    expect(await store.records.all('clip')).toHaveLength(1);
    await undo(store, undoId);
    expect(await everything(store)).toEqual(before);
    await removeAll(store);
    expect(await everything(store)).toEqual([]);
    await undo(store);
    expect(await everything(store)).toEqual(before);
  });

  it('can be taken back after a restart, newest first', async () => {
    const { store, one } = await twoClips();
    await update(store, one.id, { note: { from: 'first', to: 'second' } });
    await update(store, one.id, { note: { from: 'second', to: 'third' } });
    const reopened = await store.reopen();
    expect((await history(reopened)).map(({ action }) => action)).toEqual([
      'update',
      'update',
      'save',
      'save',
    ]);
    await undo(reopened);
    expect(await reopened.records.need('clip', one.id)).toMatchObject({ note: 'second' });
    await undo(reopened);
    expect(await reopened.records.need('clip', one.id)).toMatchObject({ note: 'first' });
  });

  it('made later is never undone by taking back an earlier one', async () => {
    const { store, one, two } = await twoClips();
    const tagging = await retag(store, [one.id, two.id], ['t'], []);
    await update(store, one.id, { note: { from: 'first', to: 'later' } });
    expect(await undo(store, tagging.undoId)).toMatchObject({
      ids: expect.not.arrayContaining([`clip:${one.id}`]),
    });
    expect(await store.records.need('clip', one.id)).toMatchObject({ note: 'later', tags: ['a', 't'] });
    expect(await store.records.need('clip', two.id)).toMatchObject({ tags: [] });
  });

  it('that brought a tag leaves the tag where a later clip carries it', async () => {
    const store = await memoryStore();
    const first = await save(store, page, plan, { tags: ['ports'] });
    await save(store, page, cost, { tags: ['Ports'] });
    await undo(store, first.undoId);
    expect((await store.records.all('clip')).map(({ tags }) => tags)).toEqual([['Ports']]);
    expect((await store.records.all('tag')).map(({ name }) => name)).toEqual(['ports']);
    await undo(store);
    expect(await store.records.all('clip')).toEqual([]);
  });

  it('that finds nothing to change says so', async () => {
    const { store, one } = await twoClips();
    await expect(retag(store, [one.id], ['a'], [])).rejects.toMatchObject({ code: 'nothing' });
    await expect(update(store, 'gone:1', { note: { from: '', to: 'x' } })).rejects.toMatchObject({
      code: 'not-there',
    });
  });

  it('keeps fifty steps', async () => {
    const { store, one } = await twoClips();
    for (let i = 0; i < 55; i++) await update(store, one.id, { category: `category ${i}` });
    expect(await history(store)).toHaveLength(50);
  });

  it('taken back one by one, gives every library that was', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('note' as const), which: fc.nat(1), note: fc.string() }),
      fc.record({
        do: fc.constant('tag' as const),
        tags: fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
      }),
      fc.record({ do: fc.constant('remove' as const), which: fc.nat(1) }),
      fc.record({ do: fc.constant('save' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { store, one, two } = await twoClips();
        const ids = [one.id, two.id];
        const states: (readonly LibraryRecord[])[] = [];
        for (const action of steps) {
          const before = await everything(store);
          const count = (await history(store)).length;
          await act(store, ids, action).catch(() => undefined);
          if ((await history(store)).length > count) states.push(before);
        }
        for (const before of states.reverse()) {
          await undo(store);
          expect(await everything(store)).toEqual(before);
        }
      }),
      { numRuns: 25 },
    );
  });
});

type Action =
  | { do: 'note'; which: number; note: string }
  | { do: 'tag'; tags: string[] }
  | { do: 'remove'; which: number }
  | { do: 'save' };

async function act(store: Store, ids: readonly string[], action: Action): Promise<unknown> {
  const id = 'which' in action ? (ids[action.which] ?? '') : '';
  if (action.do === 'note') return update(store, id, { note: { from: 'first', to: action.note } });
  if (action.do === 'tag') return retag(store, ids, action.tags, ['a']);
  if (action.do === 'remove') return remove(store, [id]);
  return save(store, page, plan);
}

describe('an import', () => {
  async function backup(): Promise<readonly LibraryRecord[]> {
    const { store } = await twoClips();
    return everything(store);
  }

  it('gives back the library that was exported, and can be taken back', async () => {
    const records = await backup();
    const store = await memoryStore();
    const importId = await beginImport(store);
    await addToImport(store, importId, records.slice(0, 2));
    await addToImport(store, importId, records.slice(2));
    const { undoId } = await commitImport(store, importId);
    expect(await everything(store)).toEqual(records);
    await undo(store, undoId);
    expect(await everything(store)).toEqual([]);
  });

  it('cancelled, or cut off by a crash, leaves the library as it was', async () => {
    const records = await backup();
    const store = await memoryStore();
    await save(store, page, plan, { note: 'mine' });
    const before = await everything(store);
    const first = await beginImport(store);
    await addToImport(store, first, records);
    expect(await everything(store)).not.toEqual(before);
    await cancelImport(store, first);
    expect(await everything(store)).toEqual(before);

    const second = await beginImport(store);
    await addToImport(store, second, records);
    const reopened = await store.reopen();
    expect(await everything(reopened)).toEqual(before);
    await expect(addToImport(reopened, second, records)).rejects.toMatchObject({ code: 'import-gone' });
  });

  it('comes whole and is taken back whole although its parts come at one time', async () => {
    const records = await backup();
    const store = await memoryStore();
    const importId = await beginImport(store);
    await Promise.all([
      addToImport(store, importId, records.slice(0, 1)),
      addToImport(store, importId, records.slice(1)),
    ]);
    const { count } = await commitImport(store, importId);
    expect(count).toBe(records.length);
    await undo(store);
    expect(await everything(store)).toEqual([]);
  });

  it('cancelled while a part of it is on its way leaves nothing of that part', async () => {
    const records = await backup();
    const store = await memoryStore();
    const importId = await beginImport(store);
    await Promise.all([addToImport(store, importId, records), cancelImport(store, importId)]);
    expect(await everything(store)).toEqual([]);
  });

  it('is undone whole although it brought one record twice', async () => {
    const [record] = (await backup()).filter(({ type }) => type === 'clip');
    const store = await memoryStore();
    const importId = await beginImport(store);
    if (record?.type !== 'clip') throw new Error('the sample has a clip');
    await addToImport(store, importId, [record]);
    await addToImport(store, importId, [{ ...record, value: { ...record.value, note: 'again' } }]);
    await commitImport(store, importId);
    await undo(store);
    expect(await everything(store)).toEqual([]);
  });
});

describe('categories', () => {
  const figure = { id: 'figure', name: 'Figure', colour: 'blue' as const, order: 1 };
  const check = { id: 'check', name: 'To check', colour: 'pink' as const, order: 0 };

  it('come once, and stay away once removed', async () => {
    const store = await memoryStore();
    await seedCategories(store, [figure, check]);
    expect(await listCategories(store)).toEqual([check, figure]);
    await saveCategory(store, { ...figure, name: 'Number' });
    await removeCategory(store, 'check');
    await seedCategories(store, [figure, check]);
    expect(await listCategories(store)).toEqual([{ ...figure, name: 'Number' }]);
  });

  it('removed are taken from their clips, and come back to them', async () => {
    const store = await memoryStore();
    await seedCategories(store, [figure]);
    const { clip } = await save(store, page, plan, { category: 'figure' });
    const { undoId } = await removeCategory(store, 'figure');
    expect(await store.records.need('clip', clip.id)).not.toHaveProperty('category');
    await undo(store, undoId);
    expect(await store.records.need('clip', clip.id)).toMatchObject({ category: 'figure' });
    expect(await listCategories(store)).toEqual([figure]);
  });
});

describe('a draft', () => {
  it('survives a restart, until it is dropped', async () => {
    const store = await memoryStore();
    const from = { note: 'half', tags: [] };
    await writeDraft(store, 'a/1', { note: 'half a thou', tags: ['t'] });
    await writeDraft(store, 'a/1', { note: 'half a thought', tags: ['t'], from });
    const reopened = await store.reopen();
    expect(await readDraft(reopened, 'a/1')).toMatchObject({
      note: 'half a thought',
      tags: ['t'],
      from,
    });
    await dropDraft(reopened, 'a/1');
    await dropDraft(reopened, 'a/1');
    expect(await readDraft(reopened, 'a/1')).toBeUndefined();
  });
});
