import type { Span } from '../../model/index.ts';
import { isText } from '../survey/nodes.ts';
import { type MappedLine, mapNodes, type Segment } from './segments.ts';

/** One line of the article's text and the nodes that it was read from. */
export class LineMap {
  readonly span: Span;
  readonly text: string;
  #nodes: readonly (Text | Element)[];
  #mapped: MappedLine | undefined;

  constructor(span: Span, text: string, nodes: readonly (Text | Element)[]) {
    this.span = span;
    this.text = text;
    this.#nodes = nodes;
  }

  get textNodes(): Text[] {
    return this.#nodes.filter(isText);
  }

  /** Puts other nodes in the place of ones that the page threw away. */
  moveTo(nodes: readonly (Text | Element)[]): void {
    this.#nodes = nodes;
    this.#mapped = undefined;
  }

  /** Whether the nodes still stand in the document and still say this line. */
  isCurrent(): boolean {
    return this.#nodes.every((node) => node.isConnected) && this.#look().text === this.text;
  }

  #look(): MappedLine {
    const known = this.#mapped;
    // Node data may have changed in place: the segments hold only as long as the words are the same.
    if (known?.segments.every(stillReads(known.text))) return known;
    this.#mapped = mapNodes(this.#nodes);
    return this.#mapped;
  }

  /** The live range of a part of the line, given in offsets of the article's text. */
  range(part: Span): Range | undefined {
    const { segments } = this.#look();
    const start = part.start - this.span.start;
    const end = part.end - this.span.start;
    const first = segments.find((segment) => segment.textStart + segment.length > start);
    const last = segments.findLast((segment) => segment.textStart < end);
    if (first === undefined || last === undefined || first.textStart >= end) return undefined;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.nodeStart + Math.max(0, start - first.textStart));
    range.setEnd(last.node, last.nodeStart + Math.min(last.length, end - last.textStart));
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
