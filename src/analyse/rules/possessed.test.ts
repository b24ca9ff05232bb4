import { describe, expect, it } from 'vitest';
import { said } from '../../../test/support/said.ts';

describe('whose words a quotation is', () => {
  it('tells the speaker where no verb does', () => {
    expect(said('en', 'The minister\'s words, "we have no money", surprised the council.')).toEqual([
      'The minister: "we have no money"',
    ]);
    expect(said('uk', 'Слова міністра Тараса Вовчика «грошей у нас немає» здивували раду.')).toEqual([
      'Тарас Вовчик: «грошей у нас немає»',
    ]);
    expect(said('ru', 'Слова министра Тараса Вовчика «денег у нас нет» удивили совет.')).toEqual([
      'Тарас Вовчик: «денег у нас нет»',
    ]);
  });

  it("is no other office's than the one that is named", () => {
    expect(
      said(
        'en',
        '"The town has waited for two years," Mayor Ulla Vorn said on Monday.',
        'The minister\'s words, "we have no money", surprised her.',
      ).at(-1),
    ).toBe('The minister: "we have no money"');
  });

  it('is told of no name in marks', () => {
    expect(said('uk', 'Слова пісні «Весна» знають усі.')).toEqual([]);
  });
});
