import { describe, expect, it } from 'vitest';
import type { Attribution } from './attribution.ts';
import { merge, override } from './merge.ts';

const finding = (start: number, end: number, more: Partial<Attribution> = {}): Attribution => ({
  content: [{ start, end }],
  origin: 'tagger',
  confidence: 0.8,
  ...more,
});

describe('merge', () => {
  it('lets the tagger have the word where both speak', () => {
    const tagged = [finding(10, 30)];
    expect(merge(tagged, [finding(12, 40, { origin: 'a-rule', confidence: 1 })])).toEqual(tagged);
  });

  it('adds what only a sure rule sees, in the order of the text', () => {
    const sure = finding(0, 8, { origin: 'a-rule', confidence: 0.95 });
    const unsure = finding(50, 60, { origin: 'a-rule', confidence: 0.5 });
    expect(merge([finding(10, 30)], [sure, unsure])).toEqual([sure, finding(10, 30)]);
  });

  it('takes the source of a rule that found the same content', () => {
    const source = { start: 31, end: 35 };
    const [merged] = merge([finding(10, 30)], [finding(10, 29, { origin: 'a-rule', source })]);
    expect(merged).toMatchObject({ content: [{ start: 10, end: 30 }], source, origin: 'tagger' });
  });

  it('keeps the source that the tagger has', () => {
    const own = { start: 40, end: 44 };
    const other = { start: 31, end: 35 };
    const [merged] = merge([finding(10, 30, { source: own })], [finding(10, 30, { source: other })]);
    expect(merged?.source).toEqual(own);
  });
});

describe('override', () => {
  it('replaces what touches a certain finding and keeps the rest', () => {
    const certain = finding(10, 30, { origin: 'signed-quotation' });
    expect(override([finding(0, 9), finding(25, 40)], [certain])).toEqual([finding(0, 9), certain]);
  });
});
