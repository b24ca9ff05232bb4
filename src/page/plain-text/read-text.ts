import type { Ad, Article, Detection, Span } from '../../model/index.ts';
import { lines, slice, trimSpan } from '../../text/index.ts';
import type { Agency } from '../agencies/index.ts';
import { isAdLabel } from '../clean/labels.ts';
import { languageOfText } from '../metadata/language.ts';
import { type AgencyHead, readAgencyHead } from './agency-head.ts';

export interface TextReading {
  readonly article: Article;
  readonly detection: Detection;
  readonly ads: readonly Ad[];
}

/**
 * Reads plain text. In an agency's form (agency, time line, headline, "3 min read", headline again, paragraphs,
 * AD lines) each line gets its part; of any other text every line with words is a paragraph. The article's
 * `text` is the input, character for character. Never throws.
 */
export function readText(text: string): TextReading {
  const filled = lines(text)
    .map((line) => trimSpan(text, line))
    .filter((line) => line.end > line.start);
  const head = readAgencyHead(text, filled);
  const rest = head === undefined ? filled : filled.slice(head.lines);
  const ads: Ad[] = [];
  const paragraphs: Span[] = [];
  for (const line of rest) {
    const words = slice(text, line);
    if (isAdLabel(words)) ads.push({ ...line, label: words, reason: 'label-line' });
    else if (/[\p{L}\p{N}]/u.test(words)) paragraphs.push(line);
  }
  return {
    article: toArticle(text, head, paragraphs),
    detection: detectText(head, paragraphs),
    ads,
  };
}

function toArticle(text: string, head: AgencyHead | undefined, paragraphs: readonly Span[]): Article {
  const agency: Agency | undefined = head?.agency;
  const sample = paragraphs
    .slice(0, 12)
    .map((span) => slice(text, span))
    .join(' ');
  return {
    title: head === undefined ? '' : slice(text, head.headline),
    lang: languageOfText(sample) ?? 'und',
    text,
    paragraphs,
    ...(agency === undefined ? {} : { agency: agency.name }),
    ...(head?.publishedAt === undefined ? {} : { publishedAt: head.publishedAt }),
    ...(head === undefined ? {} : { headline: head.headline }),
  };
}

function detectText(head: AgencyHead | undefined, paragraphs: readonly Span[]): Detection {
  if (paragraphs.length === 0) return { kind: 'other', signals: [{ id: 'no-text', vote: -1 }] };
  if (head === undefined) return { kind: 'article', signals: [{ id: 'plain-text', vote: 1 }] };
  return { kind: 'article', signals: head.signals };
}
