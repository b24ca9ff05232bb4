import { describe, expect, it } from 'vitest';
import { articleIdOf, correctedClip } from '../../annotate/index.ts';
import { remove } from '../editing.ts';
import { memoryStore } from '../testing/databases.ts';
import { analysis, article, page, spanOf, target } from '../testing/page.ts';
import { history, undo } from '../undoing.ts';
import { correct, save } from './save.ts';

const plan = 'The night ferry to Norway will sail from May';

describe('saving a quotation', () => {
  it('keeps all that a citation needs', async () => {
    const store = await memoryStore();
    const { clip, already } = await save(store, page, target('quotation', plan), {
      note: 'Check',
      tags: [' #Ferry '],
    });
    expect(already).toBe(false);
    expect(clip).toMatchObject({
      kind: 'quotation',
      text: plan,
      context: expect.stringContaining('said on Monday.'),
      quotation: { kind: 'indirect', cue: 'said', source: 'deputy Cora Lind' },
      speaker: { name: 'Cora Lind', role: 'head of the harbour committee', kind: 'person' },
      countries: ['NO'],
      note: 'Check',
      tags: ['Ferry'],
      article: {
        url: article.url,
        title: article.title,
        agency: 'Sample Agency',
        publishedAt: article.publishedAt,
        lang: 'en',
      },
    });
    expect(clip.target.selectors.map(({ type }) => type)).toEqual([
      'TextQuoteSelector',
      'TextPositionSelector',
    ]);
    expect(await store.records.all('clip')).toEqual([clip]);
    expect(await store.records.all('article')).toMatchObject([{ urls: [page.address] }]);
    expect(await store.records.all('tag')).toMatchObject([{ id: 'ferry', name: 'Ferry' }]);
  });

  it('twice makes no copy, and adds what is new', async () => {
    const store = await memoryStore();
    await save(store, page, target('quotation', plan), { note: 'One', tags: ['a'] });
    const other = { ...page, address: 'http://www.en.agency.example/news/1139999.html#top' };
    const again = await save(store, other, target('claim', plan), { note: 'Two', tags: ['A', 'b'] });
    expect(again).toMatchObject({ already: true, clip: { note: 'One\n\nTwo', tags: ['a', 'b'] } });
    expect(await store.records.all('clip')).toHaveLength(1);
    expect((await store.records.all('article'))[0]?.urls).toHaveLength(2);
  });

  it('twice without anything new changes nothing, so that there is nothing to take back', async () => {
    const store = await memoryStore();
    const first = await save(store, page, target('quotation', plan));
    const again = await save(store, page, target('quotation', plan));
    expect(again).toEqual({ clip: first.clip, already: true });
    expect(await history(store)).toHaveLength(1);
  });

  it('tells the same words in two places apart', async () => {
    const store = await memoryStore();
    const words = '"It will cost 5 million,"';
    await save(store, page, target('quotation', words));
    await save(store, page, target('quotation', words, 1));
    const speakers = (await store.records.all('clip')).map((clip) => clip.speaker?.name);
    expect(speakers.sort()).toEqual(['Cora Lind', 'the mayor']);
  });

  it('knows it again after the page was edited', async () => {
    const store = await memoryStore();
    await save(store, page, target('quotation', plan));
    const text = article.text.replace('from May', 'from June');
    const edited = { ...page, article: { ...article, text: `Updated. ${text}` } };
    const changed = plan.replace('May', 'June');
    const start = edited.article.text.indexOf(changed);
    const again = await save(store, edited, {
      kind: 'quotation',
      exact: changed,
      span: { start, end: start + changed.length },
    });
    expect(again.already).toBe(true);
    expect(again.clip.text).toBe(plan);
  });
});

describe('saving other things', () => {
  it('keeps a selection in its category, and gives it to the speaker whose words it lies in', async () => {
    const store = await memoryStore();
    const { clip } = await save(store, page, target('selection', 'cost 5 million'), { category: 'figure' });
    expect(clip).toMatchObject({ kind: 'selection', category: 'figure', speaker: { name: 'Cora Lind' } });
  });

  it('keeps a selection that lies outside the article', async () => {
    const store = await memoryStore();
    const { clip } = await save(store, page, { kind: 'selection', exact: 'Photo: harbour office' });
    expect(clip).toMatchObject({ text: 'Photo: harbour office', countries: [] });
  });

  it('keeps the whole article with its text and analysis', async () => {
    const store = await memoryStore();
    const { clip } = await save(store, page, { kind: 'article' });
    expect(clip).toMatchObject({
      kind: 'article',
      text: article.title,
      target: { selectors: [] },
      countries: ['NO'],
    });
    expect((await store.records.all('article'))[0]?.snapshot).toMatchObject({ article, analysis });
  });

  it('names an article without a title by its address, so that no list or export shows nothing', async () => {
    const store = await memoryStore();
    const untitled = { ...page, article: { ...article, title: '' } };
    const { clip } = await save(store, untitled, { kind: 'article' });
    expect(clip).toMatchObject({ text: page.address, article: { title: page.address } });
  });

  it('keeps a country mention', async () => {
    const store = await memoryStore();
    const saved = await save(store, page, {
      kind: 'country',
      code: 'NO',
      exact: 'Norway',
      span: spanOf('Norway'),
    });
    expect(saved.clip).toMatchObject({ kind: 'country', text: 'Norway', countries: ['NO'] });
  });

  it('finds words that have moved since the sender saw them', async () => {
    const store = await memoryStore();
    const { clip } = await save(store, page, {
      kind: 'quotation',
      exact: plan,
      span: { start: 3, end: 3 + plan.length },
    });
    expect(clip.text).toBe(plan);
  });

  it('refuses words that the page does not have', async () => {
    const store = await memoryStore();
    const saving = save(store, page, {
      kind: 'quotation',
      exact: 'Never said by anybody here',
      span: { start: 0, end: 26 },
    });
    await expect(saving).rejects.toMatchObject({ code: 'changed' });
  });
});

describe('saving what was taken out just now', () => {
  it('brings back the same clip with its note and tags, not an empty one', async () => {
    const store = await memoryStore();
    const { clip } = await save(store, page, target('quotation', plan), { note: 'Ask', tags: ['ferry'] });
    await remove(store, [clip.id]);
    const again = await save(store, page, target('quotation', plan));
    expect(again).toMatchObject({ already: false, clip });
    await undo(store, again.undoId);
    expect(await store.records.all('clip')).toEqual([]);
  });

  it('does so after other steps, and for the words of a claim too', async () => {
    const store = await memoryStore();
    const { clip } = await save(store, page, target('quotation', plan), { note: 'Ask' });
    await remove(store, [clip.id]);
    await save(store, page, target('selection', 'harbour committee'));
    expect((await save(store, page, target('claim', plan))).clip).toEqual(clip);
  });

  it('brings back no "not a quotation"', async () => {
    const store = await memoryStore();
    const { clip } = await correct(store, page, target('quotation', plan), { notQuotation: true });
    await remove(store, [clip.id]);
    expect((await save(store, page, target('quotation', plan))).clip.corrections).toBeUndefined();
  });
});

describe('correcting', () => {
  it('saves the passage with the correction beside what was found', async () => {
    const store = await memoryStore();
    const passage = spanOf('night ferry to Norway will sail');
    const { clip } = await correct(store, page, target('quotation', plan), {
      speaker: { name: 'Dag Moe' },
      span: passage,
    });
    expect(clip.speaker?.name).toBe('Cora Lind');
    expect(correctedClip(clip)).toMatchObject({
      speaker: { name: 'Dag Moe' },
      text: 'night ferry to Norway will sail',
    });
  });

  it('is not lost when the passage is saved again, or corrected in another point', async () => {
    const store = await memoryStore();
    await correct(store, page, target('quotation', plan), { speaker: 'unknown' });
    await correct(store, page, target('quotation', plan), { quotationKind: 'mixed' });
    const { clip } = await save(store, page, target('quotation', plan), { note: 'n' });
    expect(clip.corrections).toEqual({ speaker: 'unknown', quotationKind: 'mixed' });
  });
});

describe('saving a corrected passage', () => {
  it('makes no copy of the clip that holds the correction', async () => {
    const store = await memoryStore();
    const words = 'night ferry to Norway';
    await correct(store, page, target('quotation', plan), { span: spanOf(words) });
    const again = await save(store, page, target('quotation', words), { note: 'n' });
    expect(again).toMatchObject({ already: true, clip: { text: plan, note: 'n' } });
  });
});

describe('taking a save back', () => {
  it('leaves nothing of it', async () => {
    const store = await memoryStore();
    const { undoId } = await save(store, page, target('quotation', plan), { tags: ['x'] });
    await undo(store, undoId);
    expect((await store.records.pageOfAll(10)).items).toEqual([]);
  });

  it('leaves the article if something else was saved of it since', async () => {
    const store = await memoryStore();
    const { undoId } = await save(store, page, target('quotation', plan));
    await save(store, page, target('selection', 'harbour committee'));
    await undo(store, undoId);
    expect((await store.records.all('clip')).map(({ text }) => text)).toEqual(['harbour committee']);
    expect(await store.records.all('article')).toMatchObject([{ urls: [page.address] }]);
  });

  it('is open to a page for its own steps only', async () => {
    const store = await memoryStore();
    const { undoId } = await save(store, page, target('quotation', plan));
    const elsewhere = [articleIdOf('https://other.example/1')];
    await expect(undo(store, undoId, { articleIds: elsewhere })).rejects.toMatchObject({ code: 'nothing' });
    await expect(undo(store, undoId, { articleIds: [articleIdOf(page.address)] })).resolves.toMatchObject({
      entry: { action: 'save' },
    });
  });
});
