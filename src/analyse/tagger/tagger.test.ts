import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../attribution.ts';
import type { Doc } from '../doc.ts';
import { prepare } from '../prepare.ts';
import { attribute } from '../rules/index.ts';
import { loadTagger } from './tagger.ts';
import { WeightsError } from './weights.ts';

const bytes = readFileSync(new URL('./weights/attribution.en.bin', import.meta.url));
const tagger = loadTagger(bytes);

function docOf(text: string): Doc {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  return prepare({ title: '', lang: 'en', text, paragraphs });
}

const found = (doc: Doc): Attribution[] => tagger.attribute(doc, attribute(doc));
const words = (doc: Doc, span: { start: number; end: number } | undefined): string =>
  span === undefined ? '' : doc.text.slice(span.start, span.end);

describe('the tagger', () => {
  it('finds a direct quotation around its cue', () => {
    const doc = docOf(
      'The council met on Monday.\n"We will build the school," Mayor Olena Hrytsak said. "It will open in May."',
    );
    const [attribution] = found(doc);
    expect(attribution?.content.map((part) => words(doc, part))).toEqual([
      '"We will build the school,"',
      '"It will open in May."',
    ]);
    expect(words(doc, attribution?.cue)).toBe('said');
    expect(words(doc, attribution?.source)).toBe('Mayor Olena Hrytsak');
  });

  it('finds reported clauses without marks', () => {
    const doc = docOf(
      'The ministry said that exports had fallen by a third. Analysts argued the port was too small.',
    );
    const all = found(doc);
    expect(all.map((a) => words(doc, a.content[0]))).toEqual([
      'that exports had fallen by a third',
      'the port was too small',
    ]);
    expect(all.map((a) => words(doc, a.source))).toEqual(['The ministry', 'Analysts']);
  });

  it('gives the second cue of a sentence the speaker of the first', () => {
    const doc = docOf('"The dam is safe," the governor said, adding that the rains would go on.');
    expect(found(doc).map((a) => words(doc, a.source))).toEqual(['the governor', 'the governor']);
  });

  it('says the same each time', () => {
    const doc = docOf('"No," she said, adding that the bill, according to the party, "is dead."');
    expect(found(doc)).toEqual(found(doc));
  });

  it('never throws, and stays inside the text, at borders of tokens', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      ',',
      '.',
      ':',
      ' - ',
      '\n',
      ' said ',
      ' according to ',
      'He ',
      'Mayor Roe',
      ' told reporters',
      ' that the plan failed',
      'U.S.',
      '…',
      '😀',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
          fc.string({ unit: 'binary', maxLength: 120 }),
        ),
        (text) => {
          const doc = docOf(text);
          const starts = new Set(doc.tokens.map((token) => token.start));
          const ends = new Set(doc.tokens.map((token) => token.end));
          for (const { content, cue, source, confidence } of found(doc)) {
            let at = -1;
            for (const part of content) {
              expect(part.start).toBeGreaterThan(at);
              at = part.end;
            }
            for (const span of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
              expect(starts.has(span.start) && ends.has(span.end) && span.end > span.start).toBe(true);
            }
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('refuses a damaged file', () => {
    const damaged = Uint8Array.from(bytes);
    damaged[5000] = (damaged[5000] ?? 0) ^ 1;
    expect(() => loadTagger(damaged)).toThrow(WeightsError);
  });
});
