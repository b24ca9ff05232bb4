import { describe, expect, it } from 'vitest';
import { noteMarkdown } from './markdown.ts';

describe('a note in Markdown', () => {
  it('does not run on into what comes after it where it leaves a block of code open', () => {
    expect(noteMarkdown('Check this:\n```\ncode')).toBe('Check this:\n```\ncode\n```');
    expect(noteMarkdown('~~~~ text\ncode\n~~~')).toBe('~~~~ text\ncode\n~~~\n~~~~');
  });

  it('stands as it was written otherwise', () => {
    for (const note of [
      '```\ncode\n```\nand more',
      'a `word` of code',
      '```js\ncode\n````',
      '```one``` line',
    ])
      expect(noteMarkdown(note)).toBe(note);
  });
});
