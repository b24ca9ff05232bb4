import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../model/index.ts';
import { prepare } from '../prepare.ts';
import { findQuotedRegions } from './index.ts';

function lines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** The quoted regions of a text, one paragraph a line, read with the cues of the language. */
function quoted(text: string, lang = 'en'): string[] {
  const doc = prepare({ title: '', lang, text, paragraphs: lines(text) });
  return doc.quotes.map(({ start, end }) => text.slice(start, end));
}

describe('quotation marks', () => {
  it('keeps straight marks that nest as one quotation', () => {
    const text =
      '"Some voiced the interest in "more productive trade" at talks," Oliynyk noted. The "Hetman" left.';
    expect(quoted(text)).toEqual([
      '"Some voiced the interest in "more productive trade" at talks,"',
      '"Hetman"',
    ]);
  });

  it('ends a quotation without a closing mark at its cue', () => {
    expect(quoted('"We will win, he said. "They lost," she said.')).toEqual([
      '"We will win,',
      '"They lost,"',
    ]);
    expect(quoted('"Some voiced "better ties" at talks, Oliynyk noted.')).toEqual([
      '"Some voiced "better ties" at talks,',
    ]);
    expect(quoted('«Ми підпишемо угоду, – сказав він. Це «добре».', 'uk')).toEqual([
      '«Ми підпишемо угоду',
      '«добре»',
    ]);
  });

  it('lets one closing guillemet close two quotations', () => {
    expect(quoted('«Ми підпишемо угоду з ТОВ «Ромашка», – сказав він.', 'uk')).toEqual([
      '«Ми підпишемо угоду з ТОВ «Ромашка»',
    ]);
    expect(quoted('Директор ООО «Завод «Победа» Иванов подал жалобу.', 'ru')).toEqual(['«Завод «Победа»']);
  });

  it('opens a quotation whose opening mark is missing where a cue follows', () => {
    expect(quoted('We will win", he said.')).toEqual(['We will win"']);
    expect(quoted('We will win".')).toEqual([]);
  });

  it('runs over paragraphs that open again', () => {
    const text = '"First.\n"Second.\n"Third," he said. He called it "off".';
    expect(quoted(text)).toEqual(['"First.', '"Second.', '"Third,"', '"off"']);
    const doc = prepare({ title: '', lang: 'en', text, paragraphs: lines(text) });
    expect(doc.quotes.map((region) => region.continues)).toEqual([true, true, false, false]);
  });

  it('runs over paragraphs of which only the first opens and the last closes', () => {
    expect(quoted('«Перший.\nДругий.\nТретій», – сказав він.', 'uk')).toEqual([
      '«Перший.',
      'Другий.',
      'Третій»',
    ]);
  });

  it('reads curly, low and single marks', () => {
    expect(quoted('“Yes,” she said. „Так“, – каже він. ‘We will win’, he said.')).toEqual([
      '“Yes,”',
      '„Так“',
      '‘We will win’',
    ]);
  });

  it('takes neither inches nor apostrophes for quotation marks', () => {
    expect(quoted(`A 12" gun and the workers' rights don't matter in the '90s.`)).toEqual([]);
    expect(quoted(`"The 12" gun fired," he said. "More."`)).toEqual([`"The 12" gun fired,"`, '"More."']);
    expect(quoted("Об'єднання п’яти сіл", 'uk')).toEqual([]);
  });

  it('gives ordered, disjoint regions inside their block for any text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '«',
      '»',
      '„',
      "'",
      '’',
      ' ',
      'a',
      'б',
      ', ',
      '. ',
      ' – ',
      '12',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const blocks = lines(text);
        findQuotedRegions(text, blocks, { cueFollows: (at) => at % 3 === 0 }).forEach((regions, index) => {
          let at = blocks[index]?.start ?? 0;
          for (const region of regions) {
            expect(region.start).toBeGreaterThanOrEqual(at);
            expect(region.end).toBeGreaterThan(region.start);
            at = region.end;
          }
          expect(at).toBeLessThanOrEqual(blocks[index]?.end ?? 0);
        });
      }),
    );
  });

  it('reads a paragraph with a lone mark before very many quotations', () => {
    const text = `Halyna “ ${'«so» '.repeat(200_000)}`;
    expect(findQuotedRegions(text, lines(text), { cueFollows: () => false }).flat()).toHaveLength(200_000);
  });
});
