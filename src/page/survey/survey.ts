import { isAdLabel } from '../clean/labels.ts';
import { isAdFrame } from '../clean/rules/ad-frame.ts';
import { adNameOf } from '../clean/rules/ad-name.ts';
import type { Block, Box } from './box.ts';
import { bit, hintsOf, nameWords } from './hints.ts';
import { isLineAbove } from './line-above.ts';
import { isElement, isText, plain } from './nodes.ts';
import { shownTree, slotted } from './shadow.ts';
import { BLOCKS, HEADINGS, MEDIA, SKIPPED } from './tags.ts';
import { cleanText } from './text.ts';

/** A run of bare text that says only an advertisement's label, beside text that is none. */
export interface LabelRun {
  readonly nodes: readonly Text[];
  readonly label: string;
  /** The inline element that holds nothing else, where there is one. */
  readonly element?: Element;
}

/** One walk over the page: its boxes, its blocks of text, what looks like an advertisement. Nodes are the page's own. */
export interface Survey {
  readonly root: Element;
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly labelRuns: readonly LabelRun[];
}

interface NameFacts {
  readonly hints: number;
  readonly ad: string | undefined;
}

const names = new Map<string, NameFacts>();
/** Enough for the distinct names of a few hundred pages; then it starts anew. */
const MAX_NAMES = 20_000;
/** Deeper than any page that a browser has parsed: it nests no element further than this. */
const MAX_DEPTH = 520;

function factsOf(name: string): NameFacts {
  let facts = names.get(name);
  if (facts === undefined) {
    const words = nameWords(name);
    facts = { hints: hintsOf(words), ad: adNameOf(words) };
    if (names.size > MAX_NAMES) names.clear();
    names.set(name, facts);
  }
  return facts;
}

/** What elements are called that say when an article was published. */
const WHEN = bit('meta');

/** Walks the document's body once. Never throws, whatever the page is. */
export function survey(root: Element): Survey {
  const walk = new Walk();
  walk.enter(root, undefined, 0);
  walk.finish();
  return { root, boxes: walk.boxes, blocks: walk.blocks, labelRuns: walk.labelRuns };
}

class Walk {
  readonly boxes: Box[] = [];
  readonly blocks: Block[] = [];
  readonly labelRuns: LabelRun[] = [];
  private nodes: (Text | Element)[] = [];
  private hasText = false;
  private linkChars = 0;
  private boldChars = 0;
  private inLink = 0;
  private inBold = 0;
  private inParagraph = 0;
  /** How many nodes at the start of the block stand in an element that says when. */
  private dated = 0;

  enter(element: Element, parent: Box | undefined, depth: number): void {
    const seen = plain(element);
    const box = this.open(element, seen, parent, depth);
    const paragraph = box.tag === 'p' ? 1 : 0;
    this.inParagraph += paragraph;
    this.children(shownTree(seen, box.tag), box, depth);
    this.flush(box);
    this.inParagraph -= paragraph;
    box.end = this.boxes.length;
  }

  private open(element: Element, seen: Element, parent: Box | undefined, depth: number): Box {
    const name = nameOf(seen);
    const facts = factsOf(name);
    const box: Box = {
      element,
      tag: seen.localName,
      parent,
      depth,
      name,
      hints: facts.hints,
      ad: facts.ad,
      hidden: isHidden(seen),
      order: this.boxes.length,
      end: 0,
      chars: 0,
      linkChars: 0,
      blocks: 0,
      media: 0,
    };
    this.boxes.push(box);
    return box;
  }

  private children(parent: Element | ShadowRoot, box: Box, depth: number): void {
    const nodes = slotted(parent);
    for (const node of nodes ?? []) this.node(node, box, depth);
    for (
      let node = nodes === undefined ? parent.firstChild : null;
      node !== null;
      node = plain(node).nextSibling
    )
      this.node(node, box, depth);
  }

  private node(node: Node, box: Box, depth: number): void {
    if (isText(node)) this.text(node);
    else if (isElement(node)) this.element(node, box, depth);
  }

  private text(node: Text): void {
    const length = node.data.length;
    if (!this.hasText && node.data.trim() === '') return;
    this.hasText = true;
    this.nodes.push(node);
    if (this.inLink > 0) this.linkChars += length;
    if (this.inBold > 0) this.boldChars += length;
  }

  private element(element: Element, box: Box, depth: number): void {
    const tag = plain(element).localName;
    if (SKIPPED.has(tag)) {
      this.skipped(element, tag, box);
      return;
    }
    if (tag === 'br') {
      this.lineBreak(element, box);
      return;
    }
    if (depth > MAX_DEPTH) return;
    const isCustom = this.inParagraph === 0 && tag.includes('-');
    if (BLOCKS.has(tag) || isCustom || tag === 'ins') {
      this.flush(box);
      this.enter(element, box, depth + 1);
      return;
    }
    this.inline(element, tag, box, depth);
  }

  private skipped(element: Element, tag: string, box: Box): void {
    if (!MEDIA.has(tag)) return;
    if (tag === 'iframe' && isAdFrame(element)) {
      const frame = this.open(element, element, box, box.depth + 1);
      frame.ad = 'frame';
      frame.end = this.boxes.length;
      return;
    }
    box.media++;
  }

  private inline(element: Element, tag: string, box: Box, depth: number): void {
    if (isHidden(element)) return;
    const facts = tag === 'a' ? undefined : factsOf(nameOf(element));
    if (facts?.ad !== undefined && this.inlineAd(element)) return;
    if (element.firstChild === null && tag !== 'slot') return;
    const link = tag === 'a' ? 1 : 0;
    const bold = tag === 'b' || tag === 'strong' ? 1 : 0;
    const mayOpen = !this.hasText && (tag === 'time' || ((facts?.hints ?? 0) & WHEN) > 0);
    this.inLink += link;
    this.inBold += bold;
    this.children(element, box, depth + 1);
    this.inLink -= link;
    this.inBold -= bold;
    if (mayOpen && link === 0) this.dated = this.nodes.length;
  }

  /** An inline element with an advertisement's name that says only its label. */
  private inlineAd(element: Element): boolean {
    const words = cleanText(element.textContent ?? '');
    if (words !== '' && !isAdLabel(words)) return false;
    this.labelRuns.push({ nodes: [], label: words, element });
    return true;
  }

  /** Two breaks in a row end a paragraph; one is a line's end inside it. */
  private lineBreak(element: Element, box: Box): void {
    const last = this.lastFilled();
    if (!this.hasText) return;
    if (last !== undefined && !isText(last)) {
      this.flush(box);
      return;
    }
    this.dropLabelLine();
    this.nodes.push(element);
  }

  private lastFilled(): Text | Element | undefined {
    for (let i = this.nodes.length - 1; i >= 0; i--) {
      const node = this.nodes[i];
      if (node === undefined || !isText(node) || node.data.trim() !== '') return node;
    }
    return undefined;
  }

  /** Takes the line since the last break out of the block where it says only "AD". */
  private dropLabelLine(): void {
    let from = this.nodes.length;
    while (from > 0 && this.nodes[from - 1]?.nodeType === 3) from--;
    if (from === 0) return;
    const line = this.nodes.slice(from).filter(isText);
    const label = cleanText(line.map((node) => node.data).join(''));
    if (!isAdLabel(label)) return;
    this.labelRuns.push({ nodes: line, label });
    this.nodes.length = from;
  }

  private flush(box: Box): void {
    if (this.hasText) {
      this.dropLabelLine();
      while (this.nodes.at(-1)?.nodeType === 1) this.nodes.pop();
      if (this.dated > 0) this.partDate(box);
      const text = blockText(this.nodes);
      if (text !== '') this.add(box, text);
    }
    this.nodes = [];
    this.hasText = false;
    this.dated = this.linkChars = this.boldChars = 0;
  }

  /** A paragraph that opens with when it was published, in an element of its own, is two lines. */
  private partDate(box: Box): void {
    const date = this.nodes.slice(0, this.dated);
    const rest = this.nodes.slice(this.dated);
    const text = blockText(date);
    if (!isLineAbove(text, blockText(rest))) return;
    this.blocks.push({ box, nodes: date, text, linkChars: 0, boldChars: 0 });
    this.nodes = rest;
  }

  private add(box: Box, text: string): void {
    const linkChars = Math.min(this.linkChars, text.length);
    const boldChars = Math.min(this.boldChars, text.length);
    this.blocks.push({ box, nodes: this.nodes, text, linkChars, boldChars });
  }

  /** Sums the counts of each box over its subtree. */
  finish(): void {
    for (const block of this.blocks) {
      block.box.chars += block.text.length;
      block.box.linkChars += block.linkChars;
      block.box.blocks++;
    }
    for (let i = this.boxes.length - 1; i > 0; i--) {
      const box = this.boxes[i];
      const parent = box?.parent;
      if (box === undefined || parent === undefined) continue;
      parent.chars += box.chars;
      parent.linkChars += box.linkChars;
      parent.blocks += box.blocks;
      parent.media += box.media;
    }
  }
}

/** What a run of nodes reads as: a line break inside it is a space. */
export function blockText(nodes: readonly (Text | Element)[]): string {
  let raw = '';
  for (const node of nodes) raw += isText(node) ? node.data : ' ';
  return cleanText(raw);
}

function nameOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const own = element.getAttribute('class') ?? '';
  const test =
    element.getAttribute('data-testid') ??
    element.getAttribute('data-component') ??
    element.getAttribute('itemprop');
  const role = element.getAttribute('role');
  const id = element.id;
  const name = id ? `${id} ${own}` : own;
  return test === null && role === null ? name : `${name} ${test ?? ''} ${role ?? ''}`;
}

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Whether the box is a heading. */
export function isHeading(box: Box): boolean {
  return HEADINGS.has(box.tag);
}
