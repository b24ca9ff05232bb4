import type { Article, Span } from '../../model/index.ts';
import type { SampleText } from './articles.ts';

/** The sample as an article: headline and paragraphs, one a line. @param most paragraphs to take */
export function articleOf(
  { lang, title, agency, paragraphs }: SampleText,
  most = paragraphs.length,
): Article {
  const lines = [title, ...paragraphs.slice(0, most)];
  const spans: Span[] = [];
  let start = 0;
  for (const line of lines) {
    spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const [headline, ...rest] = spans;
  return {
    title,
    agency,
    lang,
    publishedAt: '2026-03-10T09:30:00+02:00',
    text: lines.join('\n'),
    ...(headline ? { headline } : {}),
    paragraphs: rest,
  };
}
