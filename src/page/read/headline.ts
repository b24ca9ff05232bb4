import { comparisonKey } from '../../text/index.ts';
import { overlap } from '../metadata/title.ts';
import type { Block } from '../survey/box.ts';

/**
 * Index of the block that is the article's headline: the heading that shares most with the declared title;
 * -1 where no heading of the page is about it.
 */
export function headlineIndex(blocks: readonly Block[], titles: readonly string[]): number {
  let best = -1;
  let bestScore = 0.45;
  blocks.forEach(({ box, text }, index) => {
    const rank = RANK[box.tag];
    if (rank === undefined || text.length > 400) return;
    const shared = Math.max(0, ...titles.map((title) => overlap(text, title)));
    const score = shared * (text.length < 12 && shared < 1 ? 0.4 : 1) + rank;
    if (shared > 0.3 && score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  if (best >= 0) return best;
  const isTitle = titles.map(sameLineAs);
  const exact = blocks.findIndex(({ text }) => isTitle.some((same) => same(text)));
  return exact >= 0 ? exact : blocks.findIndex(({ box, text }) => box.tag === 'h1' && text.length > 15);
}

const RANK: Readonly<Record<string, number>> = { h1: 0.35, h2: 0.1, h3: 0, header: 0, h4: -0.1 };

/** Tests whether a line says the same as this one but for punctuation, spacing and letter case. */
export function sameLineAs(line: string): (other: string) => boolean {
  const key = comparisonKey(line);
  // Keys are made only of lines that can be the same: this is asked of every block of a page.
  return (other) => key !== '' && Math.abs(other.length - line.length) < 16 && comparisonKey(other) === key;
}
