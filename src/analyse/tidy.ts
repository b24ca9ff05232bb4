import type { Span } from '../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Doc } from './doc.ts';

/** Fewest words of a quotation that stands without a cue. */
const FEWEST_WORDS = 5;
/** "It was noted", "it is being reported": nobody is meant by the pronoun. */
const EMPTY_SUBJECT = /^it$/iu;
const ORIGIN =
  /^(?:the |an? |its |their |official |preliminary )*(?:data|figures|statistics|information|reports?|sources?)(?: |$)/iu;
/** "is expected to": of whom it is expected, not by whom. */
const IS_EXPECTED =
  /^(?:is|are|was|were|(?:has|have|had) been)\s(?:\p{Ll}+ly\s)?(?:expected|believed|thought|projected|predicted|forecast|rumou?red|tipped)/iu;
/** "Asked whether …, Hall replied": of whom it was asked, not by whom. */
const ASKED = /^(?:when\s)?asked\b/iu;
/** "Asked by Hall": here the source does ask. */
const BY = /\sby\s*$/iu;
const PASSIVE = /^(?:is|was|has been|had been|(?:is|was) being|will be)\s+\p{L}+/iu;

/**
 * The attributions without what no reader would take for speech or speaker: a quoted title in brackets that
 * was joined to another sentence's speech, a bracket that closes nothing, "it" as who says something. Those
 * of which nothing is left are gone.
 */
export function tidied(doc: Doc, attributions: readonly Attribution[]): Attribution[] {
  return attributions.flatMap((attribution) => {
    const several = attribution.content.length > 1;
    const content = attribution.content
      .filter((part) => !(several && isBracketed(doc.text, part)))
      .map((part) => withoutLooseBracket(doc.text, part));
    if (content.length === 0 || namesItsOrigin(doc.text, attribution)) return [];
    const whose = namesNobody(doc.text, attribution) ? sourceless(attribution) : attribution;
    const from = content[0]?.start ?? 0;
    return doc.text.slice(from, content.at(-1)?.end).includes('\n')
      ? byParagraph(doc, { ...whose, content })
      : [{ ...whose, content }];
  });
}

/**
 * Content that runs on into the next paragraph: a part of its own where the quotation goes on there, else a quotation of its own without a
 * cue, and where it is none, nothing.
 */
function byParagraph(doc: Doc, attribution: Attribution): Attribution[] {
  const content: Span[] = [];
  const more: Attribution[] = [];
  const { cue: _, ...rest } = attribution;
  for (const [index, span] of attribution.content.entries()) {
    let goesOn = index === 0 || !fillsParagraph(doc, span);
    if (isApart(doc, attribution.content[index - 1], span)) continue;
    for (const part of partsByBlock(doc, span)) {
      if (goesOn) content.push(part);
      else if (isLong(doc, part)) more.push({ ...rest, content: [part] });
      goesOn = doc.quotes.some(
        (quote) => quote.continues && quote.start < part.end && quote.end >= part.end - 1,
      );
    }
  }
  return [{ ...attribution, content }, ...more];
}

/** Words without a mark in another paragraph than the quotation before: what the writer goes on to tell. */
function isApart({ text, quotes }: Doc, before: Span | undefined, { start, end }: Span): boolean {
  if (before === undefined || !text.slice(before.end, start).includes('\n')) return false;
  const isQuoted = quotes.some(
    (quote) => quote.closed && quote.start <= before.start && before.end <= quote.end,
  );
  return isQuoted && !quotes.some((quote) => quote.start < end && start < quote.end);
}

function partsByBlock(doc: Doc, { start, end }: Span): Span[] {
  return doc.blocks
    .filter((block) => block.start < end && block.end > start)
    .map((block) => ({ start: Math.max(start, block.start), end: Math.min(end, block.end) }))
    .map((part) => {
      const words = doc.text.slice(part.start, part.end);
      return { start: part.start, end: part.start + words.trimEnd().length };
    });
}

/** Whether the span is one quotation with a paragraph to itself, and none that goes on from the one before. */
function fillsParagraph(doc: Doc, span: Span): boolean {
  const block = doc.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  const around = `${doc.text.slice(block?.start, span.start)}${doc.text.slice(span.end, block?.end)}`;
  const opens = doc.quotes.some((quote) => quote.start === span.start && quote.opened);
  const before = doc.quotes.findLast((quote) => quote.end <= span.start);
  return opens && before?.continues !== true && !/[\p{L}\p{N}]/u.test(around);
}

function isLong(doc: Doc, { start, end }: Span): boolean {
  return (doc.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS;
}

/** A quotation that fills a pair of brackets: a title or a term, no part of what was said before. */
function isBracketed(text: string, { start, end }: Span): boolean {
  const closes = text.charAt(end) === ')' || text.charAt(end - 1) === ')';
  return closes && text.charAt(start - 1) === '(' && /^["“«„]/u.test(text.charAt(start));
}

function withoutLooseBracket(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const loose = inside.endsWith(')') && inside.split(')').length > inside.split('(').length;
  return loose ? { start, end: end - 1 } : { start, end };
}

/** "…, citing data from the customs service": where the words come from, none of them. */
function namesItsOrigin(text: string, { cue, content }: Attribution): boolean {
  const first = content[0];
  if (cue === undefined || first === undefined || !/^citing$/iu.test(text.slice(cue.start, cue.end)))
    return false;
  return ORIGIN.test(text.slice(first.start, first.end));
}

function opensSentence(text: string, { start }: Span): boolean {
  return /(?:^|[.!?:\n]["”»]?\s*)(?:when\s)?$/iu.test(text.slice(Math.max(0, start - 9), start));
}

function namesNobody(text: string, { source, cue }: Attribution): boolean {
  if (source === undefined || cue === undefined) return false;
  if (source.start > cue.end)
    return (
      opensSentence(text, cue) &&
      ASKED.test(text.slice(cue.start, cue.end)) &&
      !BY.test(text.slice(cue.start, source.start))
    );
  const said = [text.slice(cue.start, cue.end), text.slice(source.end, cue.end).trim()];
  if (said.some((words) => IS_EXPECTED.test(words))) return true;
  if (!EMPTY_SUBJECT.test(text.slice(source.start, source.end))) return false;
  return PASSIVE.test(text.slice(source.end, cue.end).trim());
}

function sourceless({ source: _, ...rest }: Attribution): Attribution {
  return rest;
}
