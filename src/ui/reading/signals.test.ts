import { describe, expect, it } from 'vitest';
import { reasonsOf } from './signals.ts';

describe('why a page is an article, or not', () => {
  it('sums the votes by subject, the weightiest first', () => {
    const reasons = reasonsOf([
      { id: 'paragraphs', vote: 1 },
      { id: 'og-type', vote: 1.5, detail: 'article' },
      { id: 'run-length', vote: 1 },
      { id: 'address', vote: -0.5 },
    ]);
    expect(reasons.map(({ key, vote }) => [key, vote])).toEqual([
      ['signalText', 2],
      ['signalDeclared', 1.5],
      ['signalAddress', -0.5],
    ]);
    expect(reasons[1]?.detail).toBe('article');
  });

  it('leaves out what weighs next to nothing or cancels out, and bare numbers', () => {
    const reasons = reasonsOf([
      { id: 'json-ld', vote: 10, detail: '3' },
      { id: 'time-line', vote: 0.1 },
      { id: 'headline-length', vote: 1 },
      { id: 'title-length', vote: -1 },
    ]);
    expect(reasons).toEqual([{ key: 'signalDeclared', vote: 10 }]);
  });

  it('has a word for signals that are not known here, and none for no signals', () => {
    expect(reasonsOf([{ id: 'brand-new', vote: 1 }])[0]?.key).toBe('signalOther');
    expect(reasonsOf([])).toEqual([]);
  });
});
