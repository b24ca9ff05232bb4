import type { Ad, Article, Detection, Span } from '../model/index.ts';
import { type PageReading, readPage } from '../page/index.ts';
import type { TextMap } from '../paint/index.ts';

export function detect(document: Document, url: string): Detection {
  const reading: PageReading = readPage(document, url);
  return reading.article.paragraphs.length > 1 ? reading.detection : { kind: 'other', signals: [] };
}

export function clean(_document: Document, _url: string) {
  const ads: Ad[] = [];
  return { ads, hide() {}, restore() {}, watch(_signal: AbortSignal, _onChange: () => void) {} };
}

export function read(document: Document, url: string): { article: Article; map: TextMap } {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  const spans: Span[] = [];
  for (const element of document.querySelectorAll('h1, p')) {
    if (text !== '') text += '\n';
    const start = text.length;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    spans.push({ start, end: text.length });
  }
  const [headline, ...paragraphs] = spans;
  const article: Article = {
    url,
    title: headline === undefined ? document.title : text.slice(headline.start, headline.end),
    lang: 'en',
    text,
    ...(headline && { headline }),
    paragraphs,
  };
  const map: TextMap = {
    ranges: ({ start, end }) =>
      pieces.flatMap(({ node, start: from }) => {
        const first = Math.max(0, start - from);
        const last = Math.min(node.data.length, end - from);
        if (first >= last || !node.isConnected) return [];
        const range = document.createRange();
        range.setStart(node, first);
        range.setEnd(node, last);
        return [range];
      }),
    offsetAt(node, offset) {
      const piece = pieces.find((one) => one.node === node);
      return piece && piece.start + offset;
    },
  };
  return { article, map };
}
