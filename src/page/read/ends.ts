import type { Box } from '../survey/box.ts';
import { HEADINGS } from '../survey/tags.ts';
import type { BlockFacts } from './block-features.ts';
import { holds } from './other-articles.ts';

/** A line shorter than this that ends without a stop is none of the text once it stands away from it. */
const SHORT = 80;
/** The box of the text holds this much of what reads as text. */
const MOST = 0.8;

/**
 * What stands behind the last sentence of the text and belongs to something else: headings, which would head nothing of it, and short
 * lines without a stop outside the box that holds the text (signs to share by, who wrote it, what to read next).
 */
export function linesBehind(
  facts: readonly BlockFacts[],
  { isKept, isText }: { isKept(index: number): boolean; isText(index: number): boolean },
): readonly number[] {
  const text = facts.filter(({ index }) => isText(index));
  const last = text.at(-1);
  if (last === undefined) return [];
  const holder = holderOf(text);
  const behind = facts.slice(last.index + 1).filter(({ index }) => isKept(index));
  const lastOther = behind.findLastIndex(({ block }) => !HEADINGS.has(block.box.tag));
  return behind
    .filter(
      ({ block, weight }, at) =>
        at > lastOther || (weight < SHORT && holder !== undefined && !holds(holder, block.box)),
    )
    .map(({ index }) => index);
}

/** The smallest box around the last line of the text that holds most of it. */
function holderOf(text: readonly BlockFacts[]): Box | undefined {
  const total = text.reduce((sum, { weight }) => sum + weight, 0);
  for (let box = text.at(-1)?.block.box; box !== undefined; box = box.parent) {
    const around = box;
    const inside = text.reduce((sum, { block, weight }) => sum + (holds(around, block.box) ? weight : 0), 0);
    if (inside >= MOST * total) return box;
  }
  return undefined;
}
