import { describe, expect, it } from 'vitest';
import { failureOf, Refusal } from './result.ts';

describe('what was thrown, as a failure', () => {
  it('keeps the code of a refusal', () => {
    expect(failureOf(new Refusal('quota', 'The disk is full.')).error.code).toBe('quota');
  });

  it.each(['No tab with id: 1352741751.', 'Invalid tab ID: 7'])(
    'is no fault where the tab is gone: %s',
    (words) => {
      expect(failureOf(new Error(words)).error.code).toBe('closed');
    },
  );

  it('is internal for anything unforeseen', () => {
    expect(failureOf(new TypeError('x is not a function')).error.code).toBe('internal');
  });
});
