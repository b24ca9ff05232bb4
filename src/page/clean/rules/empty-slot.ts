import type { Box } from '../../survey/box.ts';
import type { Survey } from '../../survey/survey.ts';
import type { IsBody } from '../find-ads.ts';

const SLOTS = new Set(['div', 'aside', 'section', 'ins']);

/**
 * Boxes without a word or a picture that stand between the paragraphs of the text: places that a script fills
 * with an advertisement, whatever their name. A box that turns out to hold something else is given back when the
 * page is looked at again.
 */
export function emptySlots({ boxes, blocks }: Survey, isBody: IsBody): Box[] {
  const holders = new Set<Box>();
  let first: number | undefined;
  let last = -1;
  blocks.forEach(({ box }, index) => {
    if (!isBody(index)) return;
    first ??= box.order;
    last = box.order;
    if (box.parent !== undefined) holders.add(box.parent);
    if (box.parent?.parent !== undefined) holders.add(box.parent.parent);
  });
  if (first === undefined) return [];
  const from = first;
  return boxes.filter(
    (box) =>
      box.order > from &&
      box.order < last + 12 &&
      box.blocks === 0 &&
      box.media === 0 &&
      box.parent !== undefined &&
      holders.has(box.parent) &&
      isSlot(box),
  );
}

function isSlot({ element, tag, name }: Box): boolean {
  if (!SLOTS.has(tag) && !tag.includes('-')) return false;
  return name.trim() !== '' || element.getAttribute('style') !== null || element.firstElementChild !== null;
}
