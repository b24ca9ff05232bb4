import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codePoints,
  comparisonKey,
  findApproximate,
  findNormalised,
  lines,
  normalise,
  slice,
  trimSpan,
} from './index.ts';

describe('code points', () => {
  it('go to UTF-16 and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const points = codePoints(text);
        expect(points.length).toBe([...text].length);
        for (let i = 0; i <= points.length; i++) expect(points.toCodePoint(points.toUtf16(i))).toBe(i);
      }),
    );
  });

  it('counts a pair as one', () => {
    expect(codePoints('a🛳b').toUtf16(2)).toBe(3);
    expect(codePoints('a🛳b').toCodePoint(3)).toBe(2);
  });
});

describe('the key by which lines are compared', () => {
  it('keeps the words of a line, in lower case, whatever sets them', () => {
    expect(comparisonKey('  “Harbour to re-open”, mayor says… | The Post ')).toBe(
      'harbour to re open mayor says the post',
    );
    expect(comparisonKey('Ґанок № 5 — «Їжак» і ﬁn')).toBe('ґанок no 5 їжак і fin');
  });

  it('is the same for plain lines as for any: letters, digits and marks of the compatible form of Unicode', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x20, max: 0x24f }),
      fc.integer({ min: 0x300, max: 0x36f }),
      fc.integer({ min: 0x400, max: 0x52f }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 1, max: 0xd7ff }),
    );
    const lines = fc.array(unit, { maxLength: 12 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(lines, (line) => {
        const plain = line.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\ufeff]/g, '');
        expect(comparisonKey(line)).toBe((plain.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' '));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('normalising', () => {
  it('folds quotes, dashes, spaces and soft hyphens', () => {
    expect(normalise('  “Har\u00adbour”\n — it’s  open ').text).toBe('"Harbour" - it\'s open');
  });

  it('keeps the way back: the original’s words stand where it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const folded = normalise(text);
        for (let i = 0; i < folded.text.length; i++) {
          const span = folded.toOriginal({ start: i, end: i + 1 });
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('finding again', () => {
  it('finds a quotation that another page sets with other marks', () => {
    const text = 'He said: «We  will see», and left.';
    const [found] = findNormalised(text, '"We will see"');
    expect(found && slice(text, found)).toBe('«We  will see»');
  });

  it('finds a changed quotation and says how well it fits', () => {
    const text = 'The minister said that the harbour will open in May, weather allowing.';
    const [found] = findApproximate(text, 'the harbor will open in June', 8);
    expect(found && slice(text, found)).toContain('harbour will open');
    expect(found?.score).toBeLessThan(1);
  });
});

describe('lines', () => {
  it('cover the text without their ends', () => {
    expect(lines('a\r\nb\n\nc').map((line) => slice('a\r\nb\n\nc', line))).toEqual(['a', 'b', '', 'c']);
    expect(trimSpan('  x ', { start: 0, end: 4 })).toEqual({ start: 2, end: 3 });
  });
});
