import type { Detection, Signal } from '../../model/index.ts';

/** Whether the page is an article, by votes of independent signals. Cheap: reads the page, never its layout. */
export function detect(document: Document, _url?: string): Detection {
  const signals: Signal[] = [];
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type) signals.push({ id: 'og-type', vote: type === 'article' ? 2 : -2, detail: type });
  let chars = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length > 80) chars += length;
  }
  signals.push({ id: 'paragraphs', vote: chars > 900 ? 1 : -1, detail: String(chars) });
  const sum = signals.reduce((total, { vote }) => total + vote, 0);
  return { kind: sum > 0 ? 'article' : 'other', signals };
}
