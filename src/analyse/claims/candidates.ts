import type { Quotation, Span } from '../../model/index.ts';
import type { Doc } from '../doc.ts';

/** A sentence of a quotation that may stand as a line of a summary. */
export interface Candidate extends Span {
  readonly quotationIndex: number;
  /** Place among the sentences of its quotation. */
  readonly order: number;
}

const OUTER_MARKS = /^[\s"“”„«»‘’—–-]+|[\s"“”„«»,;:—–-]+$/gu;

/** The sentences of a quotation's parts, without a leading "that" and the marks around them. */
export function candidatesOf(doc: Doc, quotation: Quotation, quotationIndex: number): Candidate[] {
  const found: Candidate[] = [];
  let open: Span | undefined;
  for (const part of quotation.parts) {
    for (const sentence of sentencesIn(doc, part)) {
      const goesOn = open !== undefined && sentence.start === part.start && isCutInTwo(doc, open, sentence);
      if (goesOn) found.pop();
      const whole = goesOn && open ? { start: open.start, end: sentence.end } : sentence;
      open = whole;
      const span = bare(doc, whole, goesOn || whole.start === part.start);
      if (span.end > span.start && !isQuestionClause(doc, quotation, span))
        found.push({ ...span, quotationIndex, order: found.length });
    }
  }
  return found;
}

function sentencesIn(doc: Doc, part: Span): Span[] {
  const { sentences } = doc;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= part.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let sentence = sentences[low]; sentence && sentence.start < part.end; sentence = sentences[low]) {
    found.push({ start: Math.max(sentence.start, part.start), end: Math.min(sentence.end, part.end) });
    low += 1;
  }
  return found;
}

/** A sentence that a cue interrupts: it goes on in lower case behind no full stop. */
function isCutInTwo(doc: Doc, first: Span, second: Span): boolean {
  const { text } = doc;
  const ends = /[.!?…]["”»’']*$/u.test(text.slice(first.start, first.end));
  const between = text.slice(first.end, second.start);
  return (
    !ends && !/[\n.!?]/u.test(between) && /^["“„«‘'\s]*\p{Ll}/u.test(text.slice(second.start, second.end))
  );
}

/** "whether he would come": what was asked claims nothing. */
function isQuestionClause(doc: Doc, quotation: Quotation, span: Span): boolean {
  return (
    quotation.kind !== 'direct' &&
    /^(?:whether|if|чи|ли)\s/u.test(doc.text.slice(span.start, span.start + 10))
  );
}

/** Cuts quotation marks that do not pair inside the span, spaces, dashes and the conjunction "that". */
function bare(doc: Doc, span: Span, opensPart: boolean): Span {
  const text = doc.text.slice(span.start, span.end);
  let { start, end } = span;
  for (const match of text.matchAll(OUTER_MARKS)) {
    const marks = match[0];
    if (match.index === 0) start += keepPaired(text, marks, true);
    else end -= keepPaired(text, marks, false);
  }
  // a capital "That" points at something: only the conjunction goes
  const that = opensPart ? /^(?:that|що|что)\s+/u.exec(doc.text.slice(start, end)) : null;
  if (that && doc.language.complementisers.has(that[0].trim())) start += that[0].length;
  return { start, end: Math.max(start, end) };
}

/** How many of the marks go: all, unless a mark among them pairs with one inside the text. */
function keepPaired(text: string, marks: string, leading: boolean): number {
  const quotes = /["“”„«»]/gu;
  const total = text.match(quotes)?.length ?? 0;
  const here = marks.match(quotes)?.length ?? 0;
  if (here === 0) return marks.length;
  const both = /^[\s]*["“„«]/u.test(text) && /["”“»][\s,;:]*$/u.test(text);
  if (both && total > 2 && !nests(text))
    return leading ? marks.search(/["“”„«»]/u) : marks.length - lastQuote(marks) - 1;
  if (total % 2 === 0 && !both)
    return leading ? marks.search(/["“”„«»]/u) : marks.length - lastQuote(marks) - 1;
  return marks.length;
}

const lastQuote = (marks: string): number =>
  Math.max(...['"', '“', '”', '»'].map((mark) => marks.lastIndexOf(mark)));

/** True where the first mark closes only at the end: one quotation with others inside, not two in a row. */
function nests(text: string): boolean {
  const inner = text.replaceAll(/^\s*["“„«]|["”“»][\s,;:.]*$/gu, '');
  const first = inner.search(/["“”„«»]/u);
  return first > 0 && /\s$/u.test(inner.slice(0, first)) && /^["“„«]\S/u.test(inner.slice(first));
}
