import { describe, expect, it } from 'vitest';
import { clipIdOf } from './index.ts';

describe('the id of a clip', () => {
  it('is the same for the same words, as quotation and as claim, however they are wrapped', () => {
    expect(clipIdOf('a', 'quotation', 'We will  vote.')).toBe(clipIdOf('a', 'claim', 'We will\nvote. '));
  });

  it('differs by article, words, kind and place', () => {
    const ids = [
      clipIdOf('a', 'quotation', 'Vote'),
      clipIdOf('b', 'quotation', 'Vote'),
      clipIdOf('a', 'quotation', 'Vote!'),
      clipIdOf('a', 'selection', 'Vote'),
      clipIdOf('a', 'quotation', 'Vote', 1),
      clipIdOf('a', 'article', 'Vote'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begins with the id of the article', () => {
    expect(clipIdOf('0123', 'country', 'Chad')).toMatch(/^0123:[0-9a-f]{24}$/);
  });
});
