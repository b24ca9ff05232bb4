import type { Box } from '../../survey/box.ts';
import { plain } from '../../survey/nodes.ts';

const SLOTS = new Set(['div', 'aside', 'section', 'ins']);
/** What a reader sees or uses although it has neither words nor a picture of its own: charts, formulas, players, polls. */
const SEEN = 'svg,math,form,button,input,select,textarea,progress,meter';

/**
 * Whether a box between paragraphs is a place that a script fills with an advertisement, whatever its name: without a
 * word, a picture or anything else to see. One that turns out to hold something is given back when the page is looked
 * at again.
 */
export function isEmptySlot(box: Box): boolean {
  return box.blocks === 0 && box.media === 0 && isSlot(box) && !showsSomething(plain(box.element));
}

function isSlot({ element, tag, name }: Box): boolean {
  if (!SLOTS.has(tag) && !tag.includes('-')) return false;
  return name.trim() !== '' || element.getAttribute('style') !== null || element.firstElementChild !== null;
}

function showsSomething(element: Element): boolean {
  if (element.localName === 'form' || element.querySelector(SEEN) !== null) return true;
  return (element.shadowRoot?.childElementCount ?? 0) > 0 || hasBackground(element);
}

/** A picture may be painted behind a box, by its own style or by the page's. */
function hasBackground(element: Element): boolean {
  if (/background[^;]*url\(/i.test(element.getAttribute('style') ?? '')) return true;
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle?.(element).backgroundImage?.includes('url(') === true;
}
