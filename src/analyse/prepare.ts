import type { Article, Span } from '../model/index.ts';
import { afterDateline } from './dateline.ts';
import type { Block, Doc } from './doc.ts';
import { type LanguageTable, languageOf } from './language/index.ts';
import { findQuotedRegions, type QuotationHints, type QuotedRegion } from './quotation-marks/index.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

const LONGEST_HEADLINE = 180;
/** How far a cue may stand from the end of its quotation, in characters. */
const CUE_REACH = 90;

/** Makes an article ready for tagger and rules. Spans outside the text are cut, overlapping ones dropped. */
export function prepare(article: Article): Doc {
  const doc = docOf(article.text, languageOf(article.lang, article.text), orderedBlocks(article));
  return article.agency === undefined ? doc : { ...doc, agency: article.agency };
}

/** The same of ready-made blocks of a text: disjoint, in order. */
export function docOf(
  text: string,
  language: LanguageTable,
  spans: readonly (Span & Pick<Block, 'kind'>)[],
): Doc {
  const regions = findQuotedRegions(text, spans, hintsFor(language, text));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotes: QuotedRegion[] = [];
  const blocks: Block[] = spans.map(({ start, end, kind }, index) => {
    const bodyStart = kind === 'headline' ? start : afterDateline(text, { start, end });
    const from = { tokens: tokens.length, sentences: sentences.length, quotes: quotes.length };
    const own = tokenise(text, [{ start: bodyStart, end }]);
    for (const sentence of splitSentences(text, own)) {
      const shifted = { from: sentence.from + from.tokens, to: sentence.to + from.tokens };
      sentences.push({ start: sentence.start, end: sentence.end, ...shifted });
    }
    for (const token of own) tokens.push(token);
    for (const region of regions[index] ?? []) if (region.start >= bodyStart) quotes.push(region);
    return {
      start,
      end,
      kind,
      bodyStart,
      tokens: { from: from.tokens, to: tokens.length },
      sentences: { from: from.sentences, to: sentences.length },
      quotes: { from: from.quotes, to: quotes.length },
    };
  });
  return { text, language, blocks, tokens, sentences, quotes };
}

/** A headline that nothing marks as one: a short first line that no full stop closes, above lines that one does. */
function opensWithHeadline(text: string, paragraphs: readonly Span[]): boolean {
  const [first, second] = paragraphs.map(({ start, end }) => text.slice(start, end).trim());
  return (
    first !== undefined &&
    second !== undefined &&
    first.length <= LONGEST_HEADLINE &&
    first.length < second.length &&
    /^[\p{Lu}\p{N}«"“]/u.test(first) &&
    /[\p{L}\p{N})»"”%]$/u.test(first) &&
    !/[.!?…][»"”]$/u.test(first) &&
    /[.!?…]["”»]?$/u.test(second)
  );
}

function orderedBlocks(article: Article): (Span & { kind: Block['kind'] })[] {
  const { text, headline, paragraphs } = article;
  const untitled = headline === undefined && opensWithHeadline(text, paragraphs);
  const all = paragraphs.map(({ start, end }, index) => ({
    start,
    end,
    kind: untitled && index === 0 ? ('headline' as const) : ('paragraph' as const),
  }));
  const named = headline
    ? [{ start: headline.start, end: headline.end, kind: 'headline' as const }, ...all]
    : all;
  const inside = named
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start);
  const blocks: (Span & { kind: Block['kind'] })[] = [];
  for (const span of inside) if (span.start >= (blocks.at(-1)?.end ?? 0)) blocks.push(span);
  return blocks;
}

/** A verb of saying among the first words after the offset, behind a dash or not, shows a cue. */
function hintsFor(language: LanguageTable, text: string): QuotationHints {
  const reach = language.freeOrder ? 3 : 5;
  return {
    cueFollows: (offset) => {
      const clause = /^["”»“]?[\s,]*[-–—]?\s*([^.;:!?"«»“”„]{2,})/u.exec(
        text.slice(offset, offset + CUE_REACH),
      )?.[1];
      if (clause === undefined) return false;
      const words = clause
        .toLowerCase()
        .split(/[\s,]+/u)
        .slice(0, reach);
      // "…, and nobody told us" goes on speaking
      const first = words[0] ?? '';
      if (language.conjunctions.has(first) || language.relatives.has(first)) return false;
      return words.some((word) => {
        const kind = language.verbs.get(word);
        return kind === 'say' || kind === 'claim' || language.impersonal.has(word);
      });
    },
  };
}
