import type { Analysis, Article, Detection, Quotation, Span } from '../model/index.ts';
import { type DomMap, plain } from '../page/index.ts';
import { type Look, schemeAt, speakerIndex } from '../paint/index.ts';
import type { Settings } from '../settings/index.ts';
import { hasLetter } from '../text/index.ts';
import type { CardData, LegendEntry } from '../ui/in-page/index.tsx';

/** An article as read, analysed and found in the page. */
export interface Annotated {
  readonly article: Article;
  readonly map: DomMap;
  readonly analysis: Analysis;
  readonly detection: Detection;
}

export interface Shown {
  readonly quotation: Quotation;
  /** Index into `Analysis.quotations`. */
  readonly index: number;
}

/** The quotations that are shown, in the order of the text. */
export function shownQuotations(
  { analysis }: Annotated,
  shown: (quotation: Quotation, index: number) => boolean,
): readonly Shown[] {
  return analysis.quotations
    .map((quotation, index) => ({ quotation, index }))
    .filter(({ quotation, index }) => shown(quotation, index))
    .sort((one, other) => one.quotation.start - other.quotation.start);
}

/** What the card says of one of the shown quotations. */
export function cardOf(
  { analysis, article }: Annotated,
  order: readonly Shown[],
  index: number,
  saved: boolean,
): CardData | undefined {
  const place = order.findIndex((one) => one.index === index);
  const quotation = order[place]?.quotation;
  if (quotation === undefined) return undefined;
  const { cue, kind, speakerId } = quotation;
  const at = speakerIndex(analysis, speakerId);
  const speaker = at === undefined ? undefined : analysis.speakers[at];
  return {
    quotationIndex: index,
    speakerIndex: at ?? -1,
    kind,
    position: place + 1,
    of: order.length,
    saved,
    ...(speaker && { speaker: speaker.name }),
    ...(speaker?.role !== undefined && { role: speaker.role }),
    ...(cue && hasLetter(wordsOf(article, cue)) && { cue: wordsOf(article, cue) }),
  };
}

/** Who speaks in the shown quotations, and how often. */
export function legendOf({ analysis }: Annotated, order: readonly Shown[]): readonly LegendEntry[] {
  const counts = new Map<number, number>();
  for (const { quotation } of order) {
    const index = speakerIndex(analysis, quotation.speakerId) ?? -1;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return [...counts].map(([index, quotations]) => {
    const name = analysis.speakers[index]?.name;
    return { speakerIndex: index, quotations, ...(name !== undefined && { name }) };
  });
}

export function wordsOf(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** The smallest element that holds the article's paragraphs and may get more; undefined where one of their ends left the document. */
export function extentOf({ article, map }: Pick<Annotated, 'article' | 'map'>): Element | undefined {
  const [first, last] = [article.paragraphs[0], article.paragraphs.at(-1)].map(
    (paragraph) => paragraph && map.elementAt(paragraph.start),
  );
  if (first === undefined || last === undefined) return undefined;
  // An article of one paragraph may be an article that has only begun.
  let around: Element | null = article.paragraphs.length > 1 ? first : plain(first).parentElement;
  while (around !== null && !plain(around).contains(last)) around = plain(around).parentElement;
  return around ?? undefined;
}

/** How to draw: the article's own text colour tells whether the page is light or dark. */
export function lookOf({ article, map }: Annotated, settings: Settings, body: Element): Look {
  const first = article.paragraphs[0];
  const element = first && map.elementAt(first.start);
  const { highlightStyle: style, highlightStrength: strength } = settings;
  return { scheme: schemeAt(element ?? body), style, strength };
}

/** The box that holds a span's visible lines; undefined where none is in the window. */
export function boxOf(map: DomMap, span: Span, view: Window): DOMRect | undefined {
  const boxes = map
    .ranges(span)
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ top, bottom, width }) => bottom > 0 && top < view.innerHeight && width > 0);
  const first = boxes[0];
  if (first === undefined) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
