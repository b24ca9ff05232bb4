import { describe, expect, it } from 'vitest';
import { articleOfLines } from '../../test/support/article-of-lines.ts';
import type { Span } from '../model/index.ts';
import type { Attribution } from './attribution.ts';
import { prepare } from './prepare.ts';
import { tidied } from './tidy.ts';

const docOf = (text: string) =>
  prepare({ title: '', lang: 'en', text, paragraphs: [{ start: 0, end: text.length }] });

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function tidy(text: string, content: readonly string[], more: Partial<Attribution>): string[][] {
  const finding = { content: content.map((words) => spanOf(text, words)), origin: 'tagger', confidence: 0.9 };
  return tidied(docOf(text), [{ ...finding, ...more }]).map((found) =>
    [...found.content, ...(found.source ? [found.source] : [])].map((s) => text.slice(s.start, s.end)),
  );
}

describe('tidied', () => {
  it('leaves a quoted title in brackets out of what was said before', () => {
    const text =
      'She said the boats were safe. A case was opened under the harbour code ("Neglect of moorings").';
    expect(tidy(text, ['the boats were safe', '"Neglect of moorings")'], {})).toEqual([
      ['the boats were safe'],
    ]);
  });

  it('ends no quotation with a bracket that opened outside it', () => {
    const text = 'The clerk was brief (he called it "a small matter of paint").';
    expect(tidy(text, ['"a small matter of paint")'], {})).toEqual([['"a small matter of paint"']]);
    expect(tidy(text, ['(he called it "a small matter of paint")'], {})).toHaveLength(1);
  });

  it('takes nobody who is asked, or of whom something is expected, for the speaker', () => {
    const asked = 'Asked whether he would resign, he smiled.';
    const question = { cue: spanOf(asked, 'Asked'), source: spanOf(asked, 'he smiled') };
    expect(tidy(asked, ['whether he would resign'], question)).toEqual([['whether he would resign']]);
    const by = 'Asked by Ada Welk whether he would resign, he smiled.';
    const asker = { cue: spanOf(by, 'Asked'), source: spanOf(by, 'Ada Welk') };
    expect(tidy(by, ['whether he would resign'], asker)).toEqual([['whether he would resign', 'Ada Welk']]);
    const court = 'A court in Rivne is expected to rule on Monday.';
    const ruling = { cue: spanOf(court, 'is expected'), source: spanOf(court, 'A court') };
    expect(tidy(court, ['to rule on Monday'], ruling)).toEqual([['to rule on Monday']]);
  });

  it('takes nobody for the speaker in "it was noted"', () => {
    const text = 'It was noted that the bridge would close.';
    const more = { cue: spanOf(text, 'was noted'), source: spanOf(text, 'It') };
    expect(tidy(text, ['that the bridge would close'], more)).toEqual([['that the bridge would close']]);
  });

  it('keeps "it" where it says something', () => {
    const text = 'It said that the bridge would close.';
    const more = { cue: spanOf(text, 'said'), source: spanOf(text, 'It') };
    expect(tidy(text, ['that the bridge would close'], more)).toEqual([
      ['that the bridge would close', 'It'],
    ]);
  });

  it('parts what runs on into the next paragraph where no quotation goes on', () => {
    const text = 'She recalled that the vote must be unanimous.\n\n"One vote is enough to stop it."';
    const doc = prepare(articleOfLines('en', text.split('\n\n')));
    const whole = { start: text.indexOf('that'), end: text.length };
    const found = tidied(doc, [{ content: [whole], origin: 'tagger', confidence: 0.9 }]);
    expect(found.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['that the vote must be unanimous.'],
      ['"One vote is enough to stop it."'],
    ]);
  });

  it('keeps one quotation over two paragraphs one, with a part for each', () => {
    const text = '"Do not ignore the alarm. It is no drill.\n\n"Our crews are ready," she said.';
    const doc = prepare(articleOfLines('en', text.split('\n\n')));
    const whole = { start: 0, end: text.indexOf(' she') };
    const found = tidied(doc, [{ content: [whole], origin: 'tagger', confidence: 0.9 }]);
    expect(found).toHaveLength(1);
    expect(found[0]?.content).toHaveLength(2);
  });
});
