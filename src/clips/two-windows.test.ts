import { describe, expect, it } from 'vitest';
import { remove, update } from './editing.ts';
import { save } from './saving/save.ts';
import { memoryStore } from './testing/databases.ts';
import { page, target } from './testing/page.ts';
import { history, undo } from './undoing.ts';

async function oneClip(note = '') {
  const store = await memoryStore();
  const saved = await save(store, page, target('quotation', 'The night ferry to Norway'), {
    note,
    tags: ['a'],
  });
  const clip = () => store.records.need('clip', saved.clip.id);
  return { store, id: saved.clip.id, clip };
}

describe('a clip that is changed in two windows', () => {
  it('keeps both notes, and says what it kept', async () => {
    const { store, id, clip } = await oneClip('Ask.');
    await update(store, id, { note: { from: 'Ask.', to: 'Ask. He knows.' } });
    const second = await update(store, id, { note: { from: 'Ask.', to: 'Ask. Or not.' } });
    expect(second.clip.note).toBe('Ask. He knows.\n\nOr not.');
    await undo(store, second.undoId);
    expect(await clip()).toMatchObject({ note: 'Ask. He knows.' });
  });

  it('keeps the tags of both', async () => {
    const { store, id, clip } = await oneClip();
    await update(store, id, { tags: { add: ['one'], remove: [] } });
    await update(store, id, { tags: { add: ['two'], remove: ['A'] } });
    expect((await clip()).tags).toEqual(['one', 'two']);
  });
});

describe('a note that is stored again and again as it is typed', () => {
  const typed = ['W', 'Who', 'Who pays?'];

  async function type(fields: readonly string[]) {
    const { store, id, clip } = await oneClip();
    let from = '';
    let step: string | undefined;
    for (const to of fields) {
      step = (await update(store, id, { note: { from, to } }, step)).undoId;
      from = to;
    }
    return { store, id, clip, step };
  }

  it('is one step, which takes back all of it, after a restart too', async () => {
    const { store, id, step } = await type(typed);
    const reopened = await store.reopen();
    expect((await history(reopened)).map(({ action }) => action)).toEqual(['update', 'save']);
    await undo(reopened, step);
    expect(await reopened.records.need('clip', id)).toMatchObject({ note: '' });
  });

  it('begins a new step where something else was done in between', async () => {
    const { store, id, clip, step } = await type(typed);
    await update(store, id, { tags: { add: ['b'], remove: [] } });
    await update(store, id, { note: { from: 'Who pays?', to: 'Who pays? We.' } }, step);
    await undo(store);
    expect(await clip()).toMatchObject({ note: 'Who pays?', tags: ['a', 'b'] });
    await undo(store);
    await undo(store);
    expect(await clip()).toMatchObject({ note: '', tags: ['a'] });
  });
});

describe('a clip that is removed in another window', () => {
  it('comes back with the note that is typed meanwhile', async () => {
    const { store, id, clip } = await oneClip('Ask.');
    await remove(store, [id]);
    const { undoId } = await update(store, id, { note: { from: 'Ask.', to: 'Ask. Twice.' } });
    expect(await clip()).toMatchObject({ note: 'Ask. Twice.', tags: ['a'] });
    await undo(store, undoId);
    expect(await store.records.all('clip')).toEqual([]);
  });

  it('stays away where nothing would be lost, which is said', async () => {
    const { store, id } = await oneClip('Ask.');
    await remove(store, [id]);
    for (const change of [{ note: { from: 'Ask.', to: '' } }, { category: 'c' }]) {
      await expect(update(store, id, change)).rejects.toMatchObject({ code: 'not-there' });
    }
  });
});
