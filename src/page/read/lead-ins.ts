import type { BlockFacts } from './block-features.ts';
import { pointsOn } from './text-features.ts';

/** What announces links is no longer than this. */
const SHORT = 60;
const COLON = /[:：]$/u;
const POINTERS: ReadonlySet<string | undefined> = new Set(['points to another article', 'list of links']);

/**
 * The lines right above links to other articles that announce nothing but these: with a colon, or with words that say so
 * ("Read also").
 */
export function leadsToLinks(
  facts: readonly BlockFacts[],
  because: ReadonlyMap<number, string>,
  isKept: (index: number) => boolean,
): readonly number[] {
  return facts.flatMap(({ block, weight, index }) => {
    if (weight > SHORT || !isKept(index) || !POINTERS.has(because.get(index + 1))) return [];
    return COLON.test(block.text) || pointsOn(block.text) ? [index] : [];
  });
}
