import type { Box } from '../survey/box.ts';
import type { BlockFacts } from './block-features.ts';

/**
 * The boxes of other articles that scrolling has put below the first (or that stand above the one that is open), where no
 * element says that they are: each holds a first heading of its own, and stands beside the headline's box and is named like it.
 */
export function nextArticles(facts: readonly BlockFacts[], headline: number): ReadonlySet<Box> {
  const found = new Set<Box>();
  const title = facts[headline]?.block;
  if (title === undefined) return found;
  for (const { block, index } of facts) {
    if (index === headline || block.box.tag !== 'h1' || block.text === title.text) continue;
    const next = outermostApart(block.box, title.box);
    const own = next.parent === undefined ? undefined : outermostApart(title.box, next);
    if (own !== undefined && own.blocks > 1 && next.blocks > 1 && kindOf(own) === kindOf(next))
      found.add(next);
  }
  return found;
}

/** The box around one that is as wide as it may be without holding another. */
function outermostApart(box: Box, other: Box): Box {
  let at = box;
  while (at.parent !== undefined && !(other.order >= at.parent.order && other.order < at.parent.end))
    at = at.parent;
  return at;
}

/** Numbers tell boxes of one kind apart. */
function kindOf({ tag, name }: Box): string {
  return `${tag} ${name.replace(/\d+/g, '')}`;
}
