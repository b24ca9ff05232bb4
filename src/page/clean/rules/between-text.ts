import type { Box } from '../../survey/box.ts';
import type { Survey } from '../../survey/survey.ts';
import type { IsBody } from '../find-ads.ts';

/** So many boxes behind the last paragraph still stand below it. */
const BELOW = 12;

/** The boxes that stand among the paragraphs of the text and beside them. */
export function boxesBetweenText({ boxes, blocks }: Survey, isBody: IsBody): Box[] {
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
    ({ order, parent }) =>
      order > from && order < last + BELOW && parent !== undefined && holders.has(parent),
  );
}
