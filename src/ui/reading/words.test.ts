import { describe, expect, it } from 'vitest';
import { articleOfLines } from '../../../test/support/article-of-lines.ts';
import { cueWords } from './words.ts';

describe('the words of a cue', () => {
  const article = articleOfLines('en', ['Port reopens - mayor', 'The mayor told reporters so.']);
  const quotation = { start: 0, end: 12, parts: [], kind: 'indirect' } as const;
  const cueOf = (words: string) => {
    const start = article.text.indexOf(words);
    return cueWords(article, { ...quotation, cue: { start, end: start + words.length } });
  };

  it('are shown, a dash or a colon in their place is not', () => {
    expect(cueOf('told reporters')).toBe('told reporters');
    expect(cueOf('-')).toBeUndefined();
  });
});
