import { describe, expect, it } from 'vitest';
import type { Attribution } from './attribution.ts';
import { merge, mergeInHouseStyle, override } from './merge.ts';

const finding = (start: number, end: number, more: Partial<Attribution> = {}): Attribution => ({
  content: [{ start, end }],
  origin: 'tagger',
  confidence: 0.8,
  ...more,
});

/** A hundred characters with a line end in the middle. */
const text = `${'x'.repeat(50)}\n${'x'.repeat(49)}`;

describe('merge', () => {
  it('lets the tagger have the word where both speak', () => {
    const tagged = [finding(10, 30)];
    expect(merge(text, tagged, [finding(12, 40, { origin: 'a-rule', confidence: 1 })])).toEqual(tagged);
  });

  it('takes the source of a rule that found the same content', () => {
    const source = { start: 31, end: 35 };
    const [merged] = merge(text, [finding(10, 30)], [finding(10, 29, { origin: 'a-rule', source })]);
    expect(merged).toMatchObject({ content: [{ start: 10, end: 30 }], source, origin: 'tagger' });
  });

  it('believes the rule where the tagger took the subject of the cue for what was said', () => {
    const cue = { start: 20, end: 24 };
    const rule = finding(25, 45, { origin: 'a-rule', cue, source: { start: 5, end: 10 } });
    const content = [
      { start: 5, end: 19 },
      { start: 25, end: 45 },
    ];
    expect(merge(text, [finding(5, 19, { cue, content })], [rule])).toEqual([rule]);
  });

  it('keeps the source that the tagger has', () => {
    const own = { start: 40, end: 44 };
    const other = { start: 31, end: 35 };
    const [merged] = merge(text, [finding(10, 30, { source: own })], [finding(10, 30, { source: other })]);
    expect(merged?.source).toEqual(own);
  });
});

describe('merge, where the tagger looked far for a cue', () => {
  const far = { cue: { start: 60, end: 64 }, source: { start: 65, end: 70 } };
  const beside = { cue: { start: 31, end: 35 }, source: { start: 36, end: 40 }, origin: 'a-rule' };

  it('gives the content the cue that a rule finds in its paragraph', () => {
    expect(merge(text, [finding(10, 30, far)], [finding(10, 30, beside)])).toEqual([finding(10, 30, beside)]);
  });

  it('gives it too where a colon opens the quotation and the cue is in the next sentence', () => {
    const line = 'The crowd jeered: "Shame on them!" They went on, and she said it was over.';
    const at = (words: string) => ({
      start: line.indexOf(words),
      end: line.indexOf(words) + words.length,
    });
    const content = [at('"Shame on them!"')];
    const rule = finding(0, 0, { content, cue: at('jeered'), source: at('The crowd'), origin: 'a-rule' });
    const next = finding(0, 0, { content, cue: at('said'), source: at('she') });
    expect(merge(line, [next], [rule])).toEqual([rule]);
    const same = finding(0, 0, { content, cue: at('crowd'), source: at('The') });
    expect(merge(line, [same], [rule])).toEqual([same]);
  });

  it('takes in the paragraphs before, which the quotation began with', () => {
    const lines = `${'x'.repeat(20)}\n${'x'.repeat(60)}`;
    const content = [
      { start: 0, end: 20 },
      { start: 21, end: 41 },
    ];
    const own = { cue: { start: 50, end: 54 }, source: { start: 43, end: 49 } };
    const rule = finding(0, 0, { ...own, content, origin: 'a-rule' });
    const last = finding(21, 41, own);
    expect(merge(lines, [last], [rule])).toEqual([{ ...last, content }]);
    const other = finding(5, 15, {});
    expect(merge(lines, [other, last], [rule])).toEqual([other, last]);
  });

  it('gives the words of whom a film shows saying them to that person', () => {
    const line = 'The film shows Ulla Vorn saying, "The port is not ours."';
    const at = (words: string) => ({
      start: line.indexOf(words),
      end: line.indexOf(words) + words.length,
    });
    const more = { cue: at('saying'), source: at('Ulla Vorn'), origin: 'a-rule' };
    const rule = finding(0, 0, { ...more, content: [at('"The port is not ours."')] });
    const content = [at('Ulla Vorn saying, "The port is not ours."')];
    expect(
      merge(line, [finding(0, 0, { content, cue: at('shows'), source: at('The film') })], [rule]),
    ).toEqual([rule]);
  });

  it('gives it too where the rule reads a quotation over two paragraphs', () => {
    const lines = `${'x'.repeat(20)}\n${'x'.repeat(20)}\n${'x'.repeat(60)}`;
    const earlier = { cue: { start: 12, end: 16 }, source: { start: 17, end: 20 } };
    const own = { cue: { start: 75, end: 80 }, source: { start: 65, end: 74 }, origin: 'a-rule' };
    const first = { start: 0, end: 10 };
    const parts = [
      { start: 21, end: 41 },
      { start: 42, end: 60 },
    ];
    const tagged = finding(0, 10, { ...earlier, content: [first, { start: 21, end: 60 }] });
    expect(merge(lines, [tagged], [finding(21, 41, { ...own, content: parts })])).toEqual([
      finding(0, 10, earlier),
      finding(21, 41, { ...own, content: parts }),
    ]);
  });

  it('leaves the other parts with the far cue', () => {
    const both = finding(10, 30, {
      ...far,
      content: [
        { start: 10, end: 30 },
        { start: 52, end: 58 },
      ],
    });
    expect(merge(text, [both], [finding(10, 30, beside)])).toEqual([
      finding(10, 30, beside),
      finding(52, 58, far),
    ]);
  });
});

describe('mergeInHouseStyle', () => {
  const text = 'they have '.repeat(20);

  it('lets the rules have the word and adds what the tagger alone is sure of', () => {
    const ruled = [finding(12, 40, { origin: 'a-rule' })];
    const source = { start: 41, end: 45 };
    const tagged = [
      finding(10, 30, { confidence: 1, source }),
      finding(50, 90, { source }),
      finding(95, 130, { confidence: 0.5, source }),
      finding(140, 145, { source }),
      finding(150, 190),
    ];
    expect(mergeInHouseStyle(text, tagged, ruled)).toEqual([...ruled, finding(50, 90, { source })]);
  });
});

describe('override', () => {
  it('replaces what touches a certain finding and keeps the rest', () => {
    const certain = finding(10, 30, { origin: 'signed-quotation' });
    expect(override([finding(0, 9), finding(25, 40)], [certain])).toEqual([finding(0, 9), certain]);
    const both = finding(2, 5, {
      content: [
        { start: 2, end: 5 },
        { start: 12, end: 20 },
      ],
    });
    expect(override([both], [certain])).toEqual([finding(2, 5), certain]);
  });

  it('adds no thing that was thanked for, and no question that was asked', () => {
    const line =
      'The mayor thanked the crews for their work. Asked whether fares would rise, the mayor said no.';
    const at = (words: string): { start: number; end: number } => ({
      start: line.indexOf(words),
      end: line.indexOf(words) + words.length,
    });
    const thanks = at('the crews for their work');
    const question = at('whether fares would rise');
    const source = at('The mayor');
    expect(
      mergeInHouseStyle(
        line,
        [
          finding(thanks.start, thanks.end, { source, cue: at('thanked') }),
          finding(question.start, question.end, { source, cue: at('Asked') }),
        ],
        [],
      ),
    ).toEqual([]);
  });
});
