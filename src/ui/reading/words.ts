import type { Article, Quotation, Span } from '../../model/index.ts';

/** The article's words of a span on one line. */
export function wordsOf(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** A quotation's own words, with an ellipsis where the writer's interrupt them. */
export function quotedWords(article: Article, quotation: Quotation): string {
  const parts = quotation.parts.length > 0 ? quotation.parts : [quotation];
  return parts.map((part) => wordsOf(article, part)).join(' … ');
}
