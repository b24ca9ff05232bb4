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
/** A line of which this much of a box consists stands alone there, with a word beside it. */
const MOST = 0.85;

/** The smallest box that holds nearly all of the body text below `root`. */
export function mainBox(root: Box, boxes: readonly Box[], masses: Masses): Box {
  let main = root;
  for (let i = root.order + 1; i < root.end; ) {
    const box = boxes[i];
    if (box === undefined) break;
    if (box.order >= main.end) break;
    const mass = masses.get(box) ?? 0;
    // A single line is never all of a text, however alone it looks like one, and whatever stands beside it.
    if (mass > 0 && mass >= SHARE * (masses.get(main) ?? 1) && !isOfOneLine(box, boxes, masses)) {
      main = box;
      i++;
    } else i = box.end;
  }
  return main;
}

/** Whether all that seems to be body text of a box stands in one line, and the box holds little else. */
function isOfOneLine(box: Box, boxes: readonly Box[], masses: Masses): boolean {
  const mass = masses.get(box) ?? 0;
  for (let i = box.order; i < box.end; i++) {
    const inner = boxes[i];
    if (inner !== undefined && inner.blocks === 1 && (masses.get(inner) ?? 0) === mass)
      return inner.chars > MOST * box.chars;
  }
  return false;
}

/**
 * The box that holds the paragraphs themselves: each block speaks for the box around it, half as much for
 * the next, a third for the one after. What stands above the headline counts half.
 */
export function seedBox(
  facts: readonly BlockFacts[],
  probabilities: readonly number[],
  headline: number,
): Box | undefined {
  const scores = new Map<Box, number>();
  let best: Box | undefined;
  const give = (box: Box | undefined, score: number) => {
    if (box === undefined) return;
    const sum = (scores.get(box) ?? 0) + score;
    scores.set(box, sum);
    if (best === undefined || sum > (scores.get(best) ?? 0)) best = box;
  };
  facts.forEach(({ block, weight }, index) => {
    const p = probabilities[index] ?? 0;
    if (p < FAINT) return;
    const score = Math.min(weight, 1200) * p * (p < GOOD ? 0.25 : 1) * (index < headline ? 0.5 : 1);
    const holder = block.box.blocks > 1 ? block.box : (block.box.parent ?? block.box);
    let box: Box | undefined = holder;
    for (let level = 1; level <= LEVELS; level++, box = box?.parent) give(box, score / level);
  });
  return best;
}

/** How many boxes around a block it speaks for. */
const LEVELS = 4;
/** Below this nothing speaks for body text. */
const FAINT = 0.15;

/** How many steps up from `seed` until a box holds `box` as well. */
export function distance(box: Box, seed: Box): number {
  let steps = 0;
  for (let at: Box | undefined = seed; at !== undefined; at = at.parent, steps++) {
    if (box.order >= at.order && box.order < at.end) return steps;
  }
  return steps;
}
