import type { Article } from '../model/index.ts';

/** Longest text that is analysed, in UTF-16 units: thirty long articles, a second or two of work. */
export const reach = 200_000;

/** The article as far as it is analysed, with the same offsets; the article itself where it is no longer than that. */
export function withinReach(article: Article): Article {
  const { text, paragraphs, headline } = article;
  if (text.length <= reach) return article;
  const whole = paragraphs.filter(({ end }) => end <= reach);
  const cut = paragraphs.filter(({ start, end }) => start < reach && end > reach);
  // One endless paragraph is cut between words.
  const parts = whole.length > 0 ? whole : cut.map(({ start }) => ({ start, end: wordEnd(text, start) }));
  const end = parts.at(-1)?.end ?? Math.min(headline?.end ?? 0, reach);
  const { headline: _headline, ...rest } = article;
  return {
    ...rest,
    text: text.slice(0, end),
    paragraphs: parts,
    ...(headline !== undefined && headline.end <= end && { headline }),
  };
}

function wordEnd(text: string, start: number): number {
  const space = text.lastIndexOf(' ', reach);
  return space > start ? space : reach;
}
