import type { Agency } from '../agencies/index.ts';
import type { Block, Box } from '../survey/box.ts';
import { plain } from '../survey/nodes.ts';
import type { Survey } from '../survey/survey.ts';

/** Where an agency's own page keeps its text, as far as its selectors still match. */
export interface AgencyScope {
  isBody(block: Block): boolean;
  isDropped(block: Block): boolean;
  isEnd(block: Block): boolean;
}

/** A body box with less text than this is not the text: the layout has changed. */
const LITTLE = 140;

/**
 * The boxes that the agency's selectors name in this page; undefined where they name none with text in it, so
 * that the page is read the general way.
 */
export function agencyScope(page: Survey, agency: Agency | undefined): AgencyScope | undefined {
  if (agency?.body === undefined) return undefined;
  const root = firstOf(page.root, agency.root);
  const body = new Set(elementsOf(root ?? page.root, agency.body));
  const chars = page.boxes.reduce((sum, box) => sum + (body.has(box.element) ? box.chars : 0), 0);
  if (chars < LITTLE) return undefined;
  const dropped = new Set([
    ...elementsOf(page.root, agency.drop).filter((element) => !holdsAny(element, body)),
    ...elementsOf(page.root, agency.time).filter(isLine),
    ...elementsOf(page.root, agency.byline).filter((element) => !holdsAny(element, body)),
  ]);
  const end = agency.end === undefined ? undefined : new RegExp(agency.end, 'iu');
  return {
    isBody: ({ box }) => isWithin(box, body),
    isDropped: (block) => dropped.size > 0 && (isWithin(block.box, dropped) || standsIn(block, dropped)),
    isEnd: ({ text }) => end?.test(text) === true,
  };
}

/** Index of the block that the agency's headline selector names; undefined where it names none. */
export function agencyHeadline(page: Survey, agency: Agency | undefined): number | undefined {
  const element = firstOf(page.root, agency?.headline);
  if (element === undefined) return undefined;
  const index = page.blocks.findIndex(({ box }) => isWithin(box, new Set([element])));
  return index < 0 ? undefined : index;
}

/** A box that was never closed swallows the text that follows it: it is no box to drop then. */
function holdsAny(element: Element, body: ReadonlySet<Element>): boolean {
  return [...body].some((one) => plain(element).contains(one));
}

/** A time line, not a box that carries the article's time. */
function isLine(element: Element): boolean {
  return (element.textContent ?? '').length < 80;
}

/** Whether an inline element of these holds the block's first words. */
function standsIn({ box, nodes }: Block, elements: ReadonlySet<Element>): boolean {
  for (let at = nodes[0]?.parentElement ?? null; at !== null && at !== box.element; at = at.parentElement) {
    if (elements.has(at)) return true;
  }
  return false;
}

function isWithin(box: Box, elements: ReadonlySet<Element>): boolean {
  for (let at: Box | undefined = box; at !== undefined; at = at.parent)
    if (elements.has(at.element)) return true;
  return false;
}

function firstOf(root: Element, selectors: readonly string[] | undefined): Element | undefined {
  for (const selector of selectors ?? []) {
    const element = root.querySelector(selector);
    if (element !== null) return element;
  }
  return undefined;
}

function elementsOf(root: Element, selectors: readonly string[] | undefined): Element[] {
  return (selectors ?? []).flatMap((selector) => [...root.querySelectorAll(selector)]);
}
