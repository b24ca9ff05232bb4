import { pushTo } from '../push-to.ts';
import { HEADINGS } from '../survey/tags.ts';
import type { BlockFacts } from './block-features.ts';

/** From this length on nobody says the same again in the same words. */
const LONG = 60;
const OFTEN = 3;
/** A box of its own holds the notice, a button and a name. */
const FEW = 3;
/** The same may be said of many things in a list. */
const ELSEWHERE = new Set([...'td th li dt dd'.split(' '), ...HEADINGS]);

/** The lines that stand word by word in several small boxes: the caption in every size, what is said in place of embedded posts. */
export function repeatedNotices(facts: readonly BlockFacts[]): number[] {
  const places = new Map<string, BlockFacts[]>();
  for (const fact of facts) {
    const { block, weight, linkShare } = fact;
    if (weight < LONG || linkShare > 0.5 || ELSEWHERE.has(block.box.tag)) continue;
    pushTo(places, block.text, fact);
  }
  return [...places.values()]
    .filter((copies) => {
      const holders = copies.map(({ block: { box } }) => (box.blocks > 1 ? box : box.parent));
      const areSmall = holders.every((holder) => holder !== undefined && holder.blocks <= FEW);
      return copies.length >= OFTEN && areSmall && new Set(holders).size > 1;
    })
    .flatMap((copies) => copies.map(({ index }) => index));
}
