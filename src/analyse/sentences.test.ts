import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

const split = (text: string): string[] =>
  splitSentences(text, tokenise(text)).map((sentence) => text.slice(sentence.start, sentence.end));

describe('splitSentences', () => {
  it('ends a sentence with its closing mark', () => {
    expect(split('"It is no guarantee." Oliynyk noted this. "We wait!" she added.')).toEqual([
      '"It is no guarantee."',
      'Oliynyk noted this.',
      '"We wait!" she added.',
    ]);
  });

  it('is not misled by titles, initials and agency abbreviations', () => {
    expect(
      split('Sen. J. Doe met Dr. Roe in the U.S. Congress. They left at 5 p.m. The talks failed.'),
    ).toEqual(['Sen. J. Doe met Dr. Roe in the U.S. Congress.', 'They left at 5 p.m.', 'The talks failed.']);
  });

  it('reads Ukrainian and Russian', () => {
    expect(
      split(
        'Він живе на вул. Хрещатик у м. Київ. Це було у 2025 р. На зустрічі йшлося про 5 млн. грн. допомоги.',
      ),
    ).toEqual([
      'Він живе на вул. Хрещатик у м. Київ.',
      'Це було у 2025 р.',
      'На зустрічі йшлося про 5 млн. грн. допомоги.',
    ]);
    expect(split('Об этом заявил глава г. Львов А. Иванов. "Да", - сказал он.')).toEqual([
      'Об этом заявил глава г. Львов А. Иванов.',
      '"Да", - сказал он.',
    ]);
  });

  it('never crosses a line', () => {
    expect(split('A headline without a stop\nThe lead')).toEqual(['A headline without a stop', 'The lead']);
  });

  it('holds every token once, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('U.S.', 'Mr.', 'He', 'said', '.', '"', '?', ' ', ' ', '\n', '5', 'г.', '…')),
        (parts) => {
          const text = parts.join('');
          const tokens = tokenise(text);
          let at = 0;
          for (const sentence of splitSentences(text, tokens)) {
            expect(sentence.from).toBe(at);
            expect(sentence.to).toBeGreaterThan(sentence.from);
            expect(sentence.start).toBe(tokens[sentence.from]?.start);
            expect(sentence.end).toBe(tokens[sentence.to - 1]?.end);
            at = sentence.to;
          }
          expect(at).toBe(tokens.length);
        },
      ),
    );
  });
});
