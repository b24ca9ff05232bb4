import type { Box } from '../survey/box.ts';
import { closestTo, isText } from '../survey/nodes.ts';
import { HEADINGS } from '../survey/tags.ts';
import type { BlockFacts } from './block-features.ts';
import { isHeadline } from './link-lists.ts';
import { holds } from './other-articles.ts';

/** A line shorter than this that ends without a stop is none of the text once it stands away from it. */
const SHORT = 80;
/** The box of the text holds this much of what reads as text. */
const MOST = 0.7;
/** So many blocks that open with a headline in a link are teasers. */
const TEASERS = 2;

/**
 * What stands behind the last sentence of the text and belongs to something else: headings, which would head nothing of it, and short
 * lines without a stop outside the box that holds the text (signs to share by, who wrote it, what to read next).
 */
export function linesBehind(
  facts: readonly BlockFacts[],
  { isKept, readsAsText }: { isKept(index: number): boolean; readsAsText(index: number): boolean },
): readonly number[] {
  const text = facts.filter(({ index }) => readsAsText(index));
  const holder = holderOf(text.filter((fact) => !isTeaser(fact)));
  if (holder === undefined) return [];
  const isAway = ({ block }: BlockFacts) => !holds(holder, block.box);
  const end = text.findLast((fact) => !isAway(fact))?.index ?? facts.length;
  const teasers = facts.filter(
    (fact) => fact.index > end && isKept(fact.index) && isAway(fact) && isTeaser(fact),
  );
  const gone = new Set(teasers.length < TEASERS ? [] : teasers);
  const last = text.findLast((fact) => !gone.has(fact))?.index ?? facts.length;
  const behind = facts.slice(last + 1).filter((fact) => isKept(fact.index) && !gone.has(fact));
  const lastOther = behind.findLastIndex(({ block }) => !HEADINGS.has(block.box.tag));
  const others = behind.filter((fact, at) => at > lastOther || (fact.weight < SHORT && isAway(fact)));
  return [...gone, ...others].map(({ index }) => index);
}

/** Whether a block opens with a link that has a headline's words, and goes on with something else. */
function isTeaser({ block, linkShare }: BlockFacts): boolean {
  if (linkShare < 0.1) return false;
  const first = block.nodes.filter(isText).find(({ data }) => data.trim() !== '');
  const link = first === undefined ? null : closestTo(first, 'a[href]');
  return link !== null && isHeadline(link);
}

/** The smallest box around the longest line of the text that holds most of it. */
function holderOf(text: readonly BlockFacts[]): Box | undefined {
  const total = text.reduce((sum, { weight }) => sum + weight, 0);
  for (let box = heaviest(text)?.block.box; box !== undefined; box = box.parent) {
    const around = box;
    const inside = text.reduce((sum, { block, weight }) => sum + (holds(around, block.box) ? weight : 0), 0);
    if (inside >= MOST * total) return box;
  }
  return undefined;
}

function heaviest(text: readonly BlockFacts[]): BlockFacts | undefined {
  return text.reduce<BlockFacts | undefined>(
    (best, fact) => (best === undefined || fact.weight > best.weight ? fact : best),
    undefined,
  );
}
