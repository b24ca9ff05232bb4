import type { Span } from '../../model/index.ts';
import { intersection } from '../../text/index.ts';
import { pushTo } from '../push-to.ts';
import type { ArticleText } from '../read/article-text.ts';
import type { Block } from '../survey/box.ts';
import { isText, plain } from '../survey/nodes.ts';
import { survey } from '../survey/survey.ts';
import { LineMap } from './line-map.ts';

/** Where the characters of an article's text live in its document. */
export interface DomMap {
  /** Live ranges of a span, one for each line that it touches; none for a line whose place is gone. */
  ranges(span: Span): readonly Range[];
  /** The element that holds a character of the text; undefined where it left the document. */
  elementAt(offset: number): Element | undefined;
  /** Offset into the text of a place in the document; undefined outside of the article's text. */
  offsetAt(node: Node, offset: number): number | undefined;
  /** The shadow trees that hold lines of the text. */
  shadows(): readonly ShadowRoot[];
  /** The part of the text that a range (a reader's selection) covers; undefined where it covers none. */
  spanOf(range: Range): Span | undefined;
}

/**
 * Maps offsets to nodes and back. Nothing is kept as truth: before a line is used its nodes are checked, and
 * where the page has replaced them the document is walked again and the line is found by its words.
 */
export function createDomMap(document: Document, article: ArticleText): DomMap {
  return new Mapper(document, article);
}

class Mapper implements DomMap {
  readonly #document: Document;
  readonly #lines: readonly LineMap[];
  #byNode: Map<Text, LineMap> | undefined;
  /** The page is walked again at most once for all questions asked in one go. */
  #searched = false;

  constructor(document: Document, { text, lines }: ArticleText) {
    this.#document = document;
    this.#lines = lines.map(
      ({ span, block }) => new LineMap(span, text.slice(span.start, span.end), block.nodes),
    );
  }

  ranges(span: Span): readonly Range[] {
    const touched = this.#lines.flatMap((line) => {
      const part = intersection(line.span, span);
      return part === undefined ? [] : [{ line, part }];
    });
    if (touched.some(({ line, part }) => !line.stands(part))) this.#search();
    return touched.flatMap(({ line, part }) => line.range(part) ?? []);
  }

  elementAt(offset: number): Element | undefined {
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle]?.span.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#lines[low]?.element;
  }

  offsetAt(node: Node, offset: number): number | undefined {
    const place = textPlace(node, offset);
    if (place === undefined) return undefined;
    let line = this.#nodes().get(place.node);
    if (line === undefined && this.#lines.some((each) => !each.isCurrent())) {
      this.#search();
      line = this.#nodes().get(place.node);
    }
    return line?.isCurrent() === true ? line.offsetAt(place.node, place.offset) : undefined;
  }

  shadows(): readonly ShadowRoot[] {
    const trees = new Set(this.#lines.map(({ element }) => element && plain(element).getRootNode()));
    return [...trees].filter((tree) => tree instanceof ShadowRoot);
  }

  spanOf(range: Range): Span | undefined {
    const inside = this.#lines.flatMap((line) => line.textNodes.filter((node) => range.intersectsNode(node)));
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const start = this.offsetAt(first, range.startContainer === first ? range.startOffset : 0);
    const end = this.offsetAt(last, range.endContainer === last ? range.endOffset : last.data.length);
    return start === undefined || end === undefined || start >= end ? undefined : { start, end };
  }

  #nodes(): Map<Text, LineMap> {
    this.#byNode ??= new Map(
      this.#lines.flatMap((line) => line.textNodes.map((node) => [node, line] as const)),
    );
    return this.#byNode;
  }

  /** Finds the lines whose nodes are gone by their words, in the order of the page. */
  #search(): void {
    if (this.#searched || this.#document.body === null) return;
    this.#searched = true;
    queueMicrotask(() => {
      this.#searched = false;
    });
    const byText = new Map<string, Block[]>();
    for (const block of survey(this.#document.body).blocks) pushTo(byText, block.text, block);
    for (const line of this.#lines) {
      const block = byText.get(line.text)?.shift();
      if (block !== undefined) line.moveTo(block.nodes);
    }
    this.#byNode = undefined;
  }
}

/** A place inside of text: itself, or the start of the text that stands at a place between elements. */
function textPlace(node: Node, offset: number): { node: Text; offset: number } | undefined {
  if (isText(node)) return { node, offset };
  for (let at = plain(node).childNodes[offset] ?? null; at !== null; at = plain(at).firstChild) {
    if (isText(at)) return { node: at, offset: 0 };
  }
  return undefined;
}
