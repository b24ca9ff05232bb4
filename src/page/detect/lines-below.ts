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

/**
 * Visits the lines below an element in the order of the page, as far as this many nodes or until the visitor has
 * seen enough. Far cheaper than the survey, which also tells what every box of the page is.
 */
export function visitLinesBelow(start: Element, maxNodes: number, isEnough: (line: Line) => boolean): void {
  const walk = new Walk(isEnough);
  let node = walk.after(start);
  for (let nodes = 0; node !== null && nodes < maxNodes && !walk.isDone; nodes++)
    node = walk.take(node) ?? walk.after(node);
  walk.end();
}

class Walk {
  isDone = false;
  readonly #isEnough: (line: Line) => boolean;
  #text = '';
  #linkChars = 0;
  #link: Node | undefined;
  #isHeading = false;

  constructor(isEnough: (line: Line) => boolean) {
    this.#isEnough = isEnough;
  }

  /** Takes a node in; its first child, where the way leads into it. */
  take(node: Node): Node | null {
    if (isText(node)) this.#add(node.data);
    if (!isElement(node)) return null;
    const own = plain(node);
    const tag = own.localName;
    if (SKIPPED.has(tag) || ASIDE.has(tag)) return null;
    if (endsLine(tag)) {
      this.end();
      if (HEADINGS.has(tag)) this.#isHeading = true;
    }
    if (tag === 'a' && !STAYS.test(node.getAttribute('href') ?? '')) this.#link = node;
    const first = own.firstChild;
    if (first === null) this.#leave(node);
    return first;
  }

  /** The next node that is not inside this one; what is left behind may end a line. */
  after(node: Node): Node | null {
    for (let at: Node | null = node; at !== null; at = plain(at).parentNode) {
      if (at !== node) this.#leave(at);
      const next = plain(at).nextSibling;
      if (next !== null) return next;
    }
    return null;
  }

  #leave(node: Node): void {
    if (node === this.#link) this.#link = undefined;
    if (isElement(node) && endsLine(plain(node).localName)) this.end();
  }

  end(): void {
    const text = this.#text === '' ? '' : this.#text.replace(/\s+/g, ' ').trim();
    if (text !== '' && !this.isDone)
      this.isDone = this.#isEnough({ text, linkChars: this.#linkChars, isHeading: this.#isHeading });
    this.#text = '';
    this.#linkChars = 0;
    this.#isHeading = false;
  }

  #add(raw: string): void {
    const text = raw.trim();
    if ((text === '' && this.#text === '') || this.#text.length > MAX_LINE) return;
    this.#text += raw.slice(0, MAX_LINE);
    if (this.#link !== undefined) this.#linkChars += text.length;
  }
}

function endsLine(tag: string): boolean {
  return tag === 'br' || BLOCKS.has(tag) || tag.includes('-');
}
