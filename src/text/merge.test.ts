import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from './merge.ts';

describe('one text changed in two places', () => {
  it.each([
    ['', 'one', 'two', 'one\n\ntwo'],
    ['Ask.', 'Ask. He knows.', 'Ask. Or not.', 'Ask. He knows.\n\nOr not.'],
    ['Ask him', 'Please ask him', 'Ask him soon', 'Please ask him soon'],
    ['Ask', 'Ask', 'Ask him', 'Ask him'],
    ['Ask', 'Ask him', 'Ask', 'Ask him'],
    ['Ask', '', 'Ask', ''],
    ['Ask', 'Ask him', '', 'Ask him'],
    ['half a', 'the whole', 'half a thought', 'the whole\n\nhalf a thought'],
    ['the old words', 'the new words', 'the odd words', 'the new words\n\nthe odd words'],
  ])('%j, %j and %j give %j', (base, theirs, mine, both) => {
    expect(merged(base, theirs, mine)).toBe(both);
  });

  it('has what either has written, once', () => {
    const place = fc.nat(20);
    const base = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(base, place, place, (text, one, other) => {
        const both = merged(text, put(text, '«theirs»', one), put(text, '«mine»', other));
        expect(both.split('«theirs»')).toHaveLength(2);
        expect(both.split('«mine»')).toHaveLength(2);
      }),
    );
  });

  it('goes on from there although more was typed meanwhile', () => {
    const both = merged('', 'theirs', 'min');
    expect(merged('min', both, 'mine')).toBe('theirs\n\nmine');
  });
});

function put(text: string, words: string, at: number): string {
  return text.slice(0, at) + words + text.slice(at);
}
