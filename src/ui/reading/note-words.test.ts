import { describe, expect, it } from 'vitest';
import { draftKey, resumed, tagChange } from './note-words.ts';

describe('an unfinished note taken up again', () => {
  const from = { note: 'Ask.', tags: ['grid', 'old'] };
  const draft = { note: 'Ask. Twice', tags: ['grid', 'new'], from };

  it('is as it was left where nothing else happened', () => {
    expect(resumed(draft, from)).toEqual({ note: draft.note, tags: draft.tags, isJoined: false });
  });

  it('hides nothing that was kept elsewhere since', () => {
    expect(resumed(draft, { note: 'Ask. He knows.', tags: ['grid', 'old', 'other'] })).toEqual({
      note: 'Ask. He knows.\n\nTwice',
      tags: ['grid', 'other', 'new'],
      isJoined: true,
    });
  });

  it('that does not say what it began with is kept beside the note', () => {
    const { from: _from, ...old } = draft;
    expect(resumed(old, { note: 'He knows.', tags: [] }).note).toBe('He knows.\n\nAsk. Twice');
  });
});

it('an unfinished note of a passage is found again when the passage is saved, as quotation or as claim', () => {
  const article = { title: 'Ferries', lang: 'en', text: '', paragraphs: [] };
  expect(draftKey(article, 'claim', 7)).toBe(draftKey(article, 'quotation', 7));
  expect(draftKey(article, 'quotation', 8)).not.toBe(draftKey(article, 'quotation', 7));
});

it('a change of tags says no more than what was changed', () => {
  expect(tagChange(['a', 'b'], ['b', 'c'])).toEqual({ add: ['c'], remove: ['a'] });
});
