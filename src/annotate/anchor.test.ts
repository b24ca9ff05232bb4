import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import type { Selector } from '../model/index.ts';
import { anchorIn, describe } from './index.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('yes', 'no', 'да', '🚢', '"so', 'it"', '\n\n', 'is'), { maxLength: 80 })
    .map((words) => words.join(' ')),
);

group('describing a span and finding it again', () => {
  it('gives back the same span of the same text, whatever repeats in it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const characters = [...words];
        const from = Math.min(a % (characters.length + 1), b % (characters.length + 1));
        const to = Math.max(a % (characters.length + 1), b % (characters.length + 1));
        const start = characters.slice(0, from).join('').length;
        const end = characters.slice(0, to).join('').length;
        fc.pre(words.slice(start, end).trim() !== '');
        const placement = anchorIn(words).place(describe(words, { start, end }));
        expect(placement).toEqual({ state: 'found', span: { start, end }, score: 1, how: 'exact' });
      }),
    );
  });

  it('never throws, and never leaves the text or cuts a character in two', () => {
    fc.assert(
      fc.property(text, text, fc.integer(), fc.integer(), (one, other, start, end) => {
        const placement = anchorIn(other).place(describe(one, { start, end }));
        if (placement.state !== 'found') return;
        const { span } = placement;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(other.length);
        expect(span.start).toBeLessThan(span.end);
        expect(() => encodeURIComponent(other.slice(span.start, span.end))).not.toThrow();
      }),
    );
  });

  it('counts positions in code points, as the W3C asks', () => {
    const words = '🚢🚢 The ship left.';
    expect(describe(words, { start: 5, end: 13 })).toContainEqual({
      type: 'TextPositionSelector',
      start: 3,
      end: 11,
    });
  });
});

group('selectors from elsewhere', () => {
  const page = 'The vote is on Friday, she said.\n\nHe said the vote is on Friday and nowhere else.';
  const quote = (exact: string, more: object = {}): Selector => ({
    type: 'TextQuoteSelector',
    exact,
    ...more,
  });

  it('finds words without surroundings if they stand once', () => {
    expect(anchorIn(page).place([quote('nowhere else')])).toMatchObject({
      state: 'found',
      span: { start: 68, end: 80 },
    });
  });

  it('does not guess between two places', () => {
    expect(anchorIn(page).place([quote('vote is')])).toEqual({ state: 'orphan' });
  });

  it('takes the place that the position says', () => {
    const selectors: Selector[] = [quote('vote is'), { type: 'TextPositionSelector', start: 40, end: 47 }];
    expect(anchorIn(page).place(selectors)).toMatchObject({ state: 'found', span: { start: 46, end: 53 } });
  });

  it('takes the place that the surroundings say, against the position', () => {
    const selectors: Selector[] = [
      quote('vote is', { prefix: 'He said the ' }),
      { type: 'TextPositionSelector', start: 4, end: 11 },
    ];
    expect(anchorIn(page).place(selectors)).toMatchObject({ state: 'found', span: { start: 46, end: 53 } });
  });

  it('never trusts a position alone', () => {
    expect(anchorIn(page).place([{ type: 'TextPositionSelector', start: 0, end: 8 }])).toEqual({
      state: 'orphan',
    });
  });
});
