import type { Span } from '../../model/index.ts';
import type { Block } from '../survey/box.ts';

/** The text of an article with the block that each line came from. */
export interface ArticleText {
  readonly text: string;
  readonly headline?: Span;
  readonly paragraphs: readonly Span[];
  /** In the order of the text: the headline's block first, where there is one. */
  readonly lines: readonly { readonly span: Span; readonly block: Block }[];
}

/** No article is as long; what does not fit is left out, so that all that comes after can be told how much there is at most. */
const LONGEST_TEXT = 3_000_000;

/** Joins headline and paragraphs, one a line, into the one text that all offsets count in. */
export function articleText(headline: Block | undefined, body: readonly Block[]): ArticleText {
  const lines: { span: Span; block: Block }[] = [];
  let text = '';
  for (const block of headline === undefined ? body : [headline, ...body]) {
    if (text.length + block.text.length > LONGEST_TEXT) continue;
    if (text !== '') text += '\n';
    lines.push({ span: { start: text.length, end: text.length + block.text.length }, block });
    text += block.text;
  }
  const spans = lines.map(({ span }) => span);
  const first = spans[0];
  if (headline === undefined || first === undefined || lines[0]?.block !== headline)
    return { text, paragraphs: spans, lines };
  return { text, headline: first, paragraphs: spans.slice(1), lines };
}
