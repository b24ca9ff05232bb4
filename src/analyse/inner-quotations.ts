import type { Span } from '../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Doc } from './doc.ts';
import { docOf } from './prepare.ts';
import { type QuotedRegion, regionsIn } from './quotation-marks/index.ts';
import { lowered } from './rules/frame.ts';
import { attribute } from './rules/index.ts';
import { useOf } from './rules/quote-use.ts';

const ADDRESSED = /^(?:you|ти|ви|ты|вы)$/u;

/**
 * What the speakers of the attributions quote of others: '"The mayor told us: 'We will pay,'" he said' has a second speaker, the mayor. Read
 * with the same rules as the article, in what the outer quotation holds alone. A quotation of the speaker's own words, and one whose source is a
 * pronoun, have no speaker of their own and are left out.
 */
export function innerQuotations(doc: Doc, outer: readonly Attribution[]): Attribution[] {
  const insides = outer.flatMap(({ content }) => content.flatMap((part) => insidesOf(doc, part)));
  if (insides.length === 0) return [];
  const inside = docOf(doc.text, doc.language, paragraphsOf(insides));
  return attribute(inside).flatMap((attribution) => {
    const { source, cue } = attribution;
    if (source === undefined || cue === undefined || !isSomebody(doc, source) || !isSaying(doc, cue))
      return [];
    const content = attribution.content.map((part) => speechAt(inside, part));
    return content.every((span) => span !== undefined) ? [{ ...attribution, content }] : [];
  });
}

/** Where a second speaker may stand: between the marks of a quotation that holds another, or in a reported clause that ends in one. */
function insidesOf(doc: Doc, part: Span): Span[] {
  const spoken = regionsIn(doc.quotes, part).filter((region) => isSpeech(doc, region));
  const reported = spoken.some((region) => region.start > part.start + 1 && region.opened);
  if (reported) return [part];
  return spoken
    .filter(({ inner }) => inner.some(({ closed }) => closed))
    .map(({ start, end, opened, closed }) => ({
      start: opened ? start + 1 : start,
      end: closed ? end - 1 : end,
    }));
}

/** In order and disjoint: of two that overlap the first. */
function paragraphsOf(spans: readonly Span[]): (Span & { kind: 'paragraph' })[] {
  let end = 0;
  return spans
    .toSorted((a, b) => a.start - b.start)
    .flatMap((span) => {
      if (span.start < end) return [];
      end = span.end;
      return [{ ...span, kind: 'paragraph' as const }];
    });
}

/** The quotation that the part begins with; what may follow is told, not said: ''Stop,' and I did'. */
const speechAt = (doc: Doc, part: Span): Span | undefined => {
  const quote = regionsIn(doc.quotes, part).find(({ start, end }) => start <= part.start && part.start < end);
  return quote && isSpeech(doc, quote) ? { start: quote.start, end: quote.end } : undefined;
};

const isSpeech = (doc: Doc, region: QuotedRegion): boolean =>
  region.closed && useOf(doc, region) === 'speech';

/** A colon may well open the outer speaker's own words, and "thinking" what nobody said. */
const isSaying = ({ text, language }: Doc, { start, end }: Span): boolean =>
  wordsOf(text, start, end).some((word) => language.verbs.get(word) === 'say');

const wordsOf = (text: string, start: number, end: number): string[] =>
  lowered(text.slice(start, end)).split(/\s+/u);

/** "He", "I", "you" and "let them" tell nobody who is not known already. */
function isSomebody({ text, language }: Doc, { start, end }: Span): boolean {
  return wordsOf(text, start, end).every(
    (word) => !(language.pronouns.has(word) || language.receivers.has(word) || ADDRESSED.test(word)),
  );
}
