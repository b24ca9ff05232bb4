import type { Selector, Span } from '../model/index.ts';
import { codePoints } from '../text/index.ts';

/** UTF-16 units of context on each side: enough to tell two equal sentences of one article apart. */
const CONTEXT = 48;

/**
 * Says in W3C selectors where `span` stands in `text`: its words with what stands around them, and its
 * position in code points. A span that ends inside a surrogate pair or outside the text is drawn in to fit.
 */
export function describe(text: string, span: Span): readonly Selector[] {
  const points = codePoints(text);
  const start = points.toCodePoint(Math.min(span.start, span.end));
  const end = points.toCodePoint(Math.max(span.start, span.end));
  const from = points.toUtf16(start);
  const to = points.toUtf16(end);
  const before = points.toUtf16(points.toCodePoint(from - CONTEXT));
  const after = points.toUtf16(points.toCodePoint(to + CONTEXT));
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: text.slice(before, from),
      suffix: text.slice(to, after),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
