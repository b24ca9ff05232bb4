import { isElement, isText, plain } from '../survey/nodes.ts';
import { BLOCKS, HEADINGS, SKIPPED } from '../survey/tags.ts';

/** What a reader sees on a line of its own, whichever elements hold it. */
export interface Line {
  readonly text: string;
  /** How much of it leads to another page. */
  readonly linkChars: number;
  readonly isHeading: boolean;
}

/** Parts of a page that are no part of its article. */
const ASIDE = new Set(['nav', 'aside', 'footer', 'form']);
/** No more is taken of a line: whole programs may stand in one. */
const MAX_LINE = 2000;
/** Links within the page, and those that pass it on. */
const STAYS =
  /^(?:#|javascript:|mailto:|$)|[/.](?:facebook|twitter|x|t|wa|whatsapp|telegram|vk)\.(?:com|me|org)\b/i;

/** How far lines are visited. */
export interface Reach {
  /** Nodes that are looked at. */
  readonly nodes: number;
  /** Shorter lines are passed over. */
  readonly leastLine: number;
}

/**
 * Visits the lines below an element in the order of the page, as far as it reaches or until the visitor has
 * seen enough. Far cheaper than the survey, which also tells what every box of the page is.
 */
export function visitLinesBelow(start: Element, reach: Reach, isEnough: (line: Line) => boolean): void {
  new Walk(reach, isEnough).below(start);
}

/** What is left of the nodes once the visitor has seen enough. */
const DONE = Number.NEGATIVE_INFINITY;

class Walk {
  readonly #leastLine: number;
  readonly #isEnough: (line: Line) => boolean;
  #nodesLeft: number;
  #text = '';
  #linkChars = 0;
  #isInLink = false;
  #isHeading = false;

  constructor({ nodes, leastLine }: Reach, isEnough: (line: Line) => boolean) {
    this.#nodesLeft = nodes;
    this.#leastLine = leastLine;
    this.#isEnough = isEnough;
  }

  /** What follows an element, and then what follows the boxes around it. */
  below(start: Element): void {
    for (let box: Element | null = start; box !== null; box = plain(box).parentElement) {
      if (box !== start && endsLine(plain(box).localName)) this.#end();
      this.#takeFrom(plain(box).nextSibling);
    }
    this.#end();
  }

  /** A node and those after it in the same box. */
  #takeFrom(first: Node | null): void {
    for (let node = first; node !== null && this.#nodesLeft-- > 0; ) {
      if (isText(node)) this.#add(node.data);
      else if (isElement(node)) {
        // Asked once: each question costs, and a page is asked for many nodes.
        const element = plain(node);
        this.#takeIn(element);
        node = element.nextSibling;
        continue;
      }
      node = node.nextSibling;
    }
  }

  #takeIn(element: Element): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || ASIDE.has(tag)) return;
    const isLine = endsLine(tag);
    if (isLine) this.#end();
    if (HEADINGS.has(tag)) this.#isHeading = true;
    const isLink = !this.#isInLink && tag === 'a' && !STAYS.test(element.getAttribute('href') ?? '');
    if (isLink) this.#isInLink = true;
    this.#takeFrom(element.firstChild);
    if (isLink) this.#isInLink = false;
    if (isLine) this.#end();
  }

  #end(): void {
    const isLong = this.#text.length >= this.#leastLine && this.#nodesLeft !== DONE;
    const text = isLong ? this.#text.replace(/\s+/g, ' ').trim() : '';
    if (text.length >= this.#leastLine) {
      const line = { text, linkChars: this.#linkChars, isHeading: this.#isHeading };
      if (this.#isEnough(line)) this.#nodesLeft = DONE;
    }
    this.#text = '';
    this.#linkChars = 0;
    this.#isHeading = false;
  }

  #add(raw: string): void {
    const text = raw.trim();
    if ((text === '' && this.#text === '') || this.#text.length > MAX_LINE) return;
    this.#text += raw.slice(0, MAX_LINE);
    if (this.#isInLink) this.#linkChars += text.length;
  }
}

function endsLine(tag: string): boolean {
  return tag === 'br' || BLOCKS.has(tag) || tag.includes('-');
}
