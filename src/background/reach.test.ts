import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/index.ts';
import { reach, withinReach } from './reach.ts';

function articleOf(lengths: readonly number[]): Article {
  let text = 'Headline';
  const paragraphs = lengths.map((length) => {
    const start = text.length + 1;
    text += `\n${'word '.repeat(Math.ceil(length / 5)).slice(0, length)}`;
    return { start, end: text.length };
  });
  return { title: 'Headline', lang: 'en', text, headline: { start: 0, end: 8 }, paragraphs };
}

describe('the reach of the analysis', () => {
  it('holds every article of common length whole', () => {
    const article = articleOf([400, 300, 5000]);
    expect(withinReach(article)).toBe(article);
  });

  it('ends with a whole paragraph where one fits', () => {
    const article = articleOf([1000, reach, 1000]);
    expect(withinReach(article).paragraphs).toEqual(article.paragraphs.slice(0, 1));
  });

  it('cuts one endless paragraph between words', () => {
    const { text, paragraphs } = withinReach(articleOf([3 * reach]));
    expect(paragraphs).toHaveLength(1);
    expect(text.endsWith('word')).toBe(true);
  });

  it('keeps offsets, words and bounds for any article', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 150_000 }), { minLength: 1, maxLength: 6 }),
        (lengths) => {
          const article = articleOf(lengths);
          const within = withinReach(article);
          expect(within.text.length).toBeLessThanOrEqual(reach);
          expect(article.text.startsWith(within.text)).toBe(true);
          for (const { start, end } of within.paragraphs) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(within.text.length);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
