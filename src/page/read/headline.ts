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
  const exact = blocks.findIndex(({ text }) => titles.some((title) => sameLine(text, title)));
  return exact >= 0 ? exact : blocks.findIndex(({ box, text }) => box.tag === 'h1' && text.length > 15);
}

const RANK: Readonly<Record<string, number>> = { h1: 0.35, h2: 0.1, h3: 0, header: 0, h4: -0.1 };

/** Whether two lines say the same but for punctuation, spacing and letter case. */
export function sameLine(a: string, b: string): boolean {
  const key = comparisonKey(a);
  return key !== '' && key === comparisonKey(b);
}
