import type { Block } from '../survey/box.ts';
import { isText, plain } from '../survey/nodes.ts';
import { blockText } from '../survey/survey.ts';

/** With less text than this in sight the page is not shown yet, and what it will show cannot be told. */
const LITTLE = 140;

/**
 * What the reader sees of these blocks: the block itself, one without its unseen words, or undefined where the
 * page's own styles hide it. Asked once for all of them, so that styles are worked out at most once; a document
 * that is not displayed (saved, parsed) has no styles and shows everything.
 */
export function shownOf(document: Document, blocks: readonly Block[]): ReadonlyMap<Block, Block | undefined> {
  const all = new Map<Block, Block | undefined>(blocks.map((block) => [block, block]));
  if (document.defaultView == null) return all;
  const isShown = visibility();
  const shown = new Map(blocks.map((block) => [block, shownPart(block, isShown)]));
  const chars = [...shown.values()].reduce((sum, block) => sum + (block?.text.length ?? 0), 0);
  return chars < LITTLE ? all : shown;
}

function shownPart(block: Block, isShown: (element: Element) => boolean): Block | undefined {
  const nodes = block.nodes.filter((node) => {
    const holder = isText(node) ? node.parentElement : block.box.element;
    return holder === null || isShown(holder);
  });
  if (nodes.length === block.nodes.length) return block;
  const text = nodes.some(isText) ? blockText(nodes) : '';
  return text === '' ? undefined : { ...block, nodes, text };
}

/** Opacity does not count: a paywall fades out text that is there to be read. */
function visibility(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const is = isRendered(element) || (hasNoBox(element) && isShown(plain(element).parentElement ?? element));
    known.set(element, is);
    return is;
  };
  return isShown;
}

function isRendered(element: Element): boolean {
  const own = plain(element);
  return typeof own.checkVisibility !== 'function' || own.checkVisibility({ visibilityProperty: true });
}

/** "display: contents": no box of its own, so never rendered itself, but its text is where its parent is. */
function hasNoBox(element: Element): boolean {
  const { parentElement, ownerDocument } = plain(element);
  if (parentElement === null) return false;
  return ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
