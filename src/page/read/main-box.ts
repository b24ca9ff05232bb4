import type { Box } from '../survey/box.ts';
import type { BlockFacts } from './block-features.ts';

/** How much body text the blocks of each box seem to hold, in characters. */
export type Masses = ReadonlyMap<Box, number>;

/** From this probability on a block counts as body text. */
export const GOOD = 0.5;

/** Sums the body text that each box seems to hold over its subtree. */
export function massesOf(facts: readonly BlockFacts[], probabilities: readonly number[]): Masses {
  const masses = new Map<Box, number>();
  facts.forEach(({ block, weight }, index) => {
    const p = probabilities[index] ?? 0;
    if (p < GOOD) return;
    for (let box: Box | undefined = block.box; box !== undefined; box = box.parent) {
      masses.set(box, (masses.get(box) ?? 0) + weight * p);
    }
  });
  return masses;
}

/** A child that holds this share of its parent's body text stands for it. */
const SHARE = 0.72;

/** The smallest box that holds nearly all of the body text below `root`. */
export function mainBox(root: Box, boxes: readonly Box[], masses: Masses): Box {
  let main = root;
  for (let i = root.order + 1; i < root.end; ) {
    const box = boxes[i];
    if (box === undefined) break;
    if (box.order >= main.end) break;
    if ((masses.get(box) ?? 0) >= SHARE * (masses.get(main) ?? 1)) {
      main = box;
      i++;
    } else i = box.end;
  }
  return main;
}
