import type { Box } from '../survey/box.ts';
import { plain } from '../survey/nodes.ts';
import type { BlockFacts } from './block-features.ts';

/** A box that asks for something says no more than this, in so many lines. */
const SAYS = { chars: 600, blocks: 6 } as const;
/** What readers write their address into. */
const FIELD = 'input[type="email" i],input[type="text" i],input[type="tel" i],input:not([type])';
/** With less text elsewhere the box may be the page. */
const ELSEWHERE = 300;

/** The lines in small boxes with a field to fill in, as those have that ask readers to sign up. */
export function signUpLines(
  facts: readonly BlockFacts[],
  isKept: (index: number) => boolean,
): readonly number[] {
  const isSignUp = signUpBoxes();
  const kept = facts.filter(({ index }) => isKept(index));
  const lines = kept.filter(({ block }) => isSignUp(block.box));
  const chars = (some: readonly BlockFacts[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  return chars(kept) - chars(lines) < ELSEWHERE ? [] : lines.map(({ index }) => index);
}

function signUpBoxes(): (box: Box) => boolean {
  const known = new Map<Box, boolean>();
  const asks = (box: Box): boolean => {
    const answered = known.get(box);
    if (answered !== undefined) return answered;
    const element = plain(box.element);
    const answer = element.firstElementChild !== null && element.querySelector(FIELD) !== null;
    known.set(box, answer);
    return answer;
  };
  return (box) => {
    // A paragraph has its field beside it.
    for (let at: Box | undefined = box.tag === 'p' ? box.parent : box; at !== undefined; at = at.parent) {
      if (at.chars > SAYS.chars || at.blocks > SAYS.blocks) return false;
      if (asks(at)) return true;
    }
    return false;
  };
}
