import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('keeps hyphenated names and inner apostrophes together', () => {
    expect(texts("Ivanna Klympush-Tsintsadze, з'їзд і об'єднання")).toEqual([
      'Ivanna',
      'Klympush-Tsintsadze',
      ',',
      "з'їзд",
      'і',
      "об'єднання",
    ]);
  });

  it('splits English clitics, straight and curly', () => {
    expect(texts("doesn't Ann's they’ll")).toEqual(['does', "n't", 'Ann', "'s", 'they', '’ll']);
  });

  it('keeps the stop of abbreviations and initials, not that of a sentence', () => {
    expect(texts('Mr. J. Doe of the U.S. left.')).toEqual([
      'Mr.',
      'J.',
      'Doe',
      'of',
      'the',
      'U.S.',
      'left',
      '.',
    ]);
    expect(texts('им. Шевченко, т.е. 5 млн. грн.')).toEqual([
      'им.',
      'Шевченко',
      ',',
      'т.е.',
      '5',
      'млн.',
      'грн.',
    ]);
    expect(texts('He said no.')).toEqual(['He', 'said', 'no', '.']);
  });

  it('takes figures, decades and ordinals whole', () => {
    expect(texts('1,200.5 in the 1990s, the 20th; 74-year-old at 13:48 on 29.01.2026')).toEqual([
      '1,200.5',
      'in',
      'the',
      '1990s',
      ',',
      'the',
      '20th',
      ';',
      '74-year-old',
      'at',
      '13:48',
      'on',
      '29.01.2026',
    ]);
  });

  it('makes every mark a token and joins dots and dashes', () => {
    expect(texts('"Well..." -- (she)—“yes”')).toEqual([
      '"',
      'Well',
      '...',
      '"',
      '--',
      '(',
      'she',
      ')',
      '—',
      '“',
      'yes',
      '”',
    ]);
  });

  it('reads only inside the spans it is given', () => {
    const tokens = tokenise('KYIV. A line. Body.', [{ start: 6, end: 13 }]);
    expect(tokens.map((token) => [token.start, token.text])).toEqual([
      [6, 'A'],
      [8, 'line'],
      [12, '.'],
    ]);
  });

  it('covers every visible character once, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
