import type { Clip, Span } from '../model/index.ts';
import { webAddress } from './text/link.ts';
import { textDirective, withDirective } from './text-fragment.ts';

/** Where a text stands in a larger one: the words, as near as may be to what the selectors say. */
function locate(whole: string, clip: Clip): Span | undefined {
  const quote = clip.target.selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const around =
    quote === undefined ? -1 : whole.indexOf(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`);
  if (quote !== undefined && around !== -1) {
    const start = around + (quote.prefix ?? '').length;
    return { start, end: start + quote.exact.length };
  }
  const exact = quote?.exact ?? clip.text;
  const start = whole.indexOf(exact);
  return start === -1 || exact === '' ? undefined : { start, end: start + exact.length };
}

/** The passage between what the selector remembers of its surroundings. */
function remembered(clip: Clip): string {
  const quote = clip.target.selectors.find((selector) => selector.type === 'TextQuoteSelector');
  return quote === undefined ? clip.text : `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`;
}

/**
 * A link that opens the article at the clip: the address with a text fragment that is unique in the article, or in
 * as much of it as was kept.
 * @param fullText the article's whole text, where the reader saved it
 * @returns the bare address for a whole article or where no fragment is unique; undefined if the address is no web page
 */
export function placeLink(clip: Clip, fullText?: string): string | undefined {
  const url = webAddress(clip.article.url);
  if (url === undefined || clip.kind === 'article') return url;
  for (const whole of [fullText, clip.context, remembered(clip)]) {
    const span = whole === undefined ? undefined : locate(whole, clip);
    if (whole === undefined || span === undefined) continue;
    const directive = textDirective(whole, span, whole === fullText);
    if (directive !== undefined) return withDirective(url, directive);
  }
  return url;
}
