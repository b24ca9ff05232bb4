import { describe, expect, it } from 'vitest';
import { prepare } from '../prepare.ts';
import { antecedentOf } from './antecedent.ts';
import { indexNames } from './name-index.ts';

/** Whom `word` means where it first stands in the text. */
function meant(text: string, word = 'who'): string | undefined {
  const doc = prepare({ title: '', lang: 'en', text, paragraphs: [{ start: 0, end: text.length }] });
  const start = text.indexOf(word);
  const span = antecedentOf(doc, indexNames(doc).items, { start, end: start + word.length });
  return span && text.slice(span.start, span.end);
}

describe('a relative pronoun means', () => {
  it('the person before it', () => {
    expect(meant('The plan was panned by MP Irma Hollis, who called it "a joke."')).toBe('MP Irma Hollis');
  });

  it('the person before the brackets', () => {
    expect(meant('It was panned by MP Irma Hollis (River Party), who called it "a joke."')).toBe(
      'MP Irma Hollis',
    );
  });

  it('the office with its article', () => {
    expect(meant('They asked the harbour master, who said no.')).toBe('the harbour master');
  });

  it('nobody where nothing stands before it', () => {
    expect(meant('who said no.')).toBeUndefined();
    expect(meant('Irma Hollis said no.', 'Irma')).toBeUndefined();
  });
});
