import type { Article, Quotation, Span } from '../../model/index.ts';
import { hasLetter } from '../../text/index.ts';

/** The article's words of a span on one line. */
export function wordsOf(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** The words that say that somebody speaks; undefined where only a dash or a colon does. */
export function cueWords(article: Article, { cue }: Quotation): string | undefined {
  const words = cue === undefined ? '' : wordsOf(article, cue);
  return hasLetter(words) ? words : undefined;
}

/** A quotation's own words, with an ellipsis where the writer's interrupt them. */
export function quotedWords(article: Article, quotation: Quotation): string {
  const parts = quotation.parts.length > 0 ? quotation.parts : [quotation];
  return parts.map((part) => wordsOf(article, part)).join(' … ');
}
