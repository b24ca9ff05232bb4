import type { Span } from '../../model/index.ts';
import { isText } from '../survey/nodes.ts';
import { type MappedLine, mapNodes, type Segment } from './segments.ts';

/** One line of the article's text and the nodes that it was read from. */
export class LineMap {
  readonly span: Span;
  readonly text: string;
  #nodes: readonly (Text | Element)[];
  #mapped: MappedLine | undefined;
  /** Whether the mapped text is the line's; to compare long texts for each part of them takes its time. */
  #isSame = false;

  constructor(span: Span, text: string, nodes: readonly (Text | Element)[]) {
    this.span = span;
    this.text = text;
    this.#nodes = nodes;
  }

  get textNodes(): Text[] {
    return this.#nodes.filter(isText);
  }

  /** What holds the line's beginning; undefined where that left the document. */
  get element(): Element | undefined {
    const first = this.#nodes.find(isText);
    return first?.isConnected === true ? (first.parentElement ?? undefined) : undefined;
  }

  /** Puts other nodes in the place of ones that the page threw away. */
  moveTo(nodes: readonly (Text | Element)[]): void {
    this.#nodes = nodes;
    this.#mapped = undefined;
  }

  /** Whether the nodes still stand in the document and still say this line. */
  isCurrent(): boolean {
    if (!this.#nodes.every((node) => node.isConnected)) return false;
    this.#look();
    return this.#isSame;
  }

  #map(): MappedLine {
    const mapped = mapNodes(this.#nodes);
    this.#mapped = mapped;
    this.#isSame = mapped.text === this.text;
    return mapped;
  }

  #look(): MappedLine {
    const known = this.#mapped;
    // Node data may have changed in place: the segments hold only as long as the words are the same.
    if (known?.segments.every(stillReads(known.text))) return known;
    return this.#map();
  }

  /**
   * The segments of a part, given in offsets of the article's text; undefined where they do not stand in the
   * document or say other words. The rest of the line is looked at only where they are not as they were.
   */
  #standing(part: Span): readonly Segment[] | undefined {
    const start = part.start - this.span.start;
    const end = part.end - this.span.start;
    const { text, segments } = this.#mapped ?? this.#map();
    const found = between(segments, start, end);
    const reads = stillReads(text);
    if (this.#isSame && found.every((segment) => segment.node.isConnected && reads(segment))) return found;
    return this.isCurrent() ? between(this.#look().segments, start, end) : undefined;
  }

  /** Whether a part of the line still stands in the document. */
  stands(part: Span): boolean {
    return this.#standing(part) !== undefined;
  }

  /** The live range of a part of the line, given in offsets of the article's text; undefined where it is gone. */
  range(part: Span): Range | undefined {
    const segments = this.#standing(part);
    const first = segments?.[0];
    const last = segments?.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const start = part.start - this.span.start;
    const end = part.end - this.span.start;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.nodeStart + Math.max(0, start - first.textStart));
    range.setEnd(last.node, last.nodeStart + Math.min(last.length, end - last.textStart));
    // A line whose ends stand in different trees (a shadow, and what a slot shows in it) has no range.
    if (range.startContainer !== first.node) return undefined;
    return range;
  }

  /** Offset in the article's text of a place in one of the line's text nodes; the nearest before a skipped one. */
  offsetAt(node: Text, offset: number): number | undefined {
    let best: number | undefined;
    for (const segment of this.#look().segments) {
      if (segment.node !== node) continue;
      if (best === undefined || segment.nodeStart <= offset) {
        best = segment.textStart + Math.min(segment.length, Math.max(0, offset - segment.nodeStart));
      }
    }
    return best === undefined ? undefined : this.span.start + best;
  }
}

function stillReads(text: string): (segment: Segment) => boolean {
  return ({ node, nodeStart, textStart, length }) => {
    const now = node.data.slice(nodeStart, nodeStart + length);
    const then = text.slice(textStart, textStart + length);
    return now === then || (then === ' ' && now.length === 1 && now.trim() === '');
  };
}

/** Those that hold text from `start` to `end` of their line; they are in its order. */
function between(segments: readonly Segment[], start: number, end: number): readonly Segment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.textStart + segment.length <= start) low = middle + 1;
    else high = middle;
  }
  const found: Segment[] = [];
  for (
    let segment = segments[low];
    segment !== undefined && segment.textStart < end;
    segment = segments[low]
  ) {
    found.push(segment);
    low += 1;
  }
  return found;
}
