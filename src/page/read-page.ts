import type { Ad, Article, Detection } from '../model/index.ts';

export interface PageReading {
  readonly article: Article;
  readonly detection: Detection;
  readonly ads: readonly Ad[];
  explain(): unknown;
}

/** Everything that is read off one page: whether it is an article, its ads, and its text. */
export function readPage(document: Document, url?: string): PageReading {
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  let text = title;
  const paragraphs = [];
  for (const p of document.querySelectorAll('p')) {
    const words = (p.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words.length < 60) continue;
    paragraphs.push({ start: text.length + 1, end: text.length + 1 + words.length });
    text += `\n${words}`;
  }
  return {
    article: {
      title,
      lang: 'en',
      text,
      headline: { start: 0, end: title.length },
      paragraphs,
      ...(url ? { url } : {}),
    },
    detection: { kind: 'article', signals: [] },
    ads: [],
    explain: () => ({}),
  };
}
