import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

function left(text: string, ...content: string[]): string[] {
  const spans = content.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const all = said(text, [{ content: spans, origin: 'tagger', confidence: 0.9 }]);
  return all.flatMap((attribution) => attribution.content.map(({ start, end }) => text.slice(start, end)));
}

describe('said', () => {
  it('leaves out the title of a work', () => {
    const text = 'In her second book, "Nets and Knots," Ms. Vorn suggested looking at the tides.';
    expect(left(text, '"Nets and Knots,"', 'looking at the tides')).toEqual(['looking at the tides']);
    expect(left(text, '"Nets and Knots,"')).toEqual([]);
  });

  it('keeps a sentence that a book is quoted with, and a title that somebody says', () => {
    const book = 'In her second book, "Nets are knots that hold," Ms. Vorn wrote.';
    expect(left(book, '"Nets are knots that hold,"')).toEqual(['"Nets are knots that hold,"']);
    const spoken = 'Asked for her choice, she said "Nets and Knots."';
    expect(left(spoken, '"Nets and Knots."')).toEqual(['"Nets and Knots."']);
  });

  it('leaves out what a transcript says about itself', () => {
    for (const stage of ['"(APPLAUSE.)"', '[laughter]', '"(CROSSTALK.)', '(Cheers and applause.)'])
      expect(left(`HOSS: We will stay. ${stage} More.`, stage)).toEqual([]);
    expect(
      left(
        'He said "(We will stay for ever, come what may.)" then.',
        '"(We will stay for ever, come what may.)"',
      ),
    ).toHaveLength(1);
  });

  it('leaves out the outlet that passed the words on', () => {
    const passedOn = 'Moscow would "draw the necessary conclusions," North Coast News reported on Monday';
    expect(left(`Mr. Vale said ${passedOn}.`, passedOn)).toEqual([
      'Moscow would "draw the necessary conclusions,"',
    ]);
    const own = 'the paper was wrong when "it is over," the North Coast News wrote, was all it had';
    expect(left(`Mr. Vale said ${own}.`, own)).toEqual([own]);
  });

  it('leaves out what somebody was asked', () => {
    const text = 'Asked if more would follow, Ms. Vorn smiled. "Let us see what Friday brings."';
    const [asked, quotation] = ['if more would follow', '"Let us see what Friday brings."'];
    const spans = [asked, quotation].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    const cue = { start: 0, end: 5 };
    const [found] = said(text, [{ content: spans, cue, origin: 'tagger', confidence: 0.9 }]);
    expect(found?.content).toEqual(spans.slice(1));
    expect(left('Mr. Hoss did not reply to requests for comment.', 'comment')).toEqual([]);
  });

  it('leaves out whom to follow online', () => {
    const text = 'VORN: We will stay. Follow Karl Hoss on Twitter @karlhoss.';
    expect(left(text, 'We will stay', 'Follow Karl Hoss on Twitter @karlhoss.')).toEqual(['We will stay']);
  });
});
