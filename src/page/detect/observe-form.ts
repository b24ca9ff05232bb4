import type { Signal } from '../../model/index.ts';
import { isAdLabel } from '../clean/labels.ts';
import { isClockLine } from '../metadata/clock-line.ts';
import { endsSentence, weightOf } from '../survey/prose.ts';
import { type Line, visitLinesBelow } from './lines-below.ts';
import { saysOther } from './observe-declarations.ts';
import { AMPLE } from './paragraphs.ts';
import { hasSpeech, isSureDateline, LONG } from './running-text.ts';
import type { Subject } from './subject.ts';

/** The whole form together says more than its parts, and outweighs that a page declares nothing. */
export const FORM = 5;
const CLOCK = /\b(?:[01]?\d|2[0-3])[:h時时點点시]\s?[0-5]\d(?!\d)/;
const LEAST_HEADLINE = 12;
/** Running text beyond what the lines between it weigh. */
const LEAST_TEXT = 3;
/** ... and its share of all that there is below the headline. */
const LEAST_SHARE = 0.5;
/** How far below the headline a dateline may stand: nodes, and lines of running text; and how far the text is followed. */
const NEAR = { nodes: 100, leastLine: LONG, long: 3 } as const;
const FAR = { nodes: 1200, leastLine: 1 } as const;

/**
 * The form of an agency's report: a headline, a time line with the time of day or a dateline, a run of
 * paragraphs, somebody's words among them; in whatever elements they stand. Says nothing where any of the four is
 * missing, and nothing of a page that calls itself something other than an article.
 */
export function formSignals(subject: Subject): Signal[] {
  return mayHaveForm(subject) && holdsReport(subject.headline) ? [{ id: 'report-form', vote: FORM }] : [];
}

/**
 * Whether the form may be there: a headline, and a time of day beside it or a dateline at the head of the first
 * paragraphs. Far cheaper than the whole look.
 */
export function mayHaveForm(subject: Subject): boolean {
  return (
    !saysOther(subject) &&
    subject.headlineKey.length >= LEAST_HEADLINE &&
    (CLOCK.test(subject.timeLine ?? '') || opensWithDateline(subject))
  );
}

/** Among its paragraphs where the page has ample; else in what stands below the headline, which is dearer to walk. */
function opensWithDateline({ headline, paragraphs }: Subject): boolean {
  if (paragraphs.size >= AMPLE)
    return paragraphs.runs.some(({ texts }) => texts.slice(0, NEAR.long).some(isSureDateline));
  let isFound = false;
  let long = 0;
  if (headline === undefined) return false;
  visitLinesBelow(headline, NEAR, ({ text }) => {
    isFound = isSureDateline(text);
    return isFound || ++long === NEAR.long;
  });
  return isFound;
}

/**
 * Whether one stretch of running text, with somebody's words in it, holds most of the text. In a list of other
 * pages, of goods or of what readers write, links, headings and names come between the texts again and again.
 */
function holdsReport(headline: Element | undefined): boolean {
  let stretch = NOTHING;
  let best = stretch;
  let chars = 0;
  const before = new Set<string>();
  if (headline === undefined) return false;
  visitLinesBelow(headline, FAR, (line) => {
    const weight = lineWeight(line, before.has(line.text));
    before.add(line.text);
    const sum = stretch.sum + weight;
    const size = weight > 0 ? line.text.length : 0;
    chars += size;
    stretch =
      sum <= 0
        ? NOTHING
        : { sum, chars: stretch.chars + size, speaks: stretch.speaks || (size > 0 && hasSpeech(line.text)) };
    if (stretch.sum >= best.sum) best = stretch;
    return false;
  });
  return best.sum >= LEAST_TEXT && best.speaks && best.chars >= LEAST_SHARE * chars;
}

const NOTHING = { sum: 0, chars: 0, speaks: false };
/** "Read also: ...": a word or two, a colon, and hardly more than a link. */
const POINTER = /^[^:：\d]{2,30}[:：]/u;
const CUT_OFF = /^\s*(?:…|\.\.\.)|(?:…|\.\.\.|\[…\])\s*$/;

/** Above 0 for running text, below 0 for what stands between the items of a list. */
function lineWeight({ text, linkChars, isHeading }: Line, isAgain: boolean): number {
  const isLinked = linkChars > 1 && /\p{L}/u.test(text);
  if (isHeading) return isLinked ? -3 : -1;
  if (isLinked && linkChars < text.length - 2 && POINTER.test(text)) return 0;
  if (weightOf(text) < LONG) {
    if (isLinked) return -1;
    // "Share": what stands there more than once is no item of a list.
    return isAgain || text.length < 4 || isClockLine(text) || endsSentence(text) || isAdLabel(text) ? 0 : -1;
  }
  if (linkChars > text.length / 2 || CUT_OFF.test(text)) return -1;
  return 1;
}
