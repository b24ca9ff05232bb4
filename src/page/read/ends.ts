import type { Block, Box } from '../survey/box.ts';
import { bit } from '../survey/hints.ts';
import { closestTo, isText } from '../survey/nodes.ts';
import { HEADINGS } from '../survey/tags.ts';
import type { BlockFacts } from './block-features.ts';
import { isHeadline } from './link-lists.ts';
import { holds } from './other-articles.ts';

const AUTHOR = bit('author');
const BODY = bit('body') | bit('article') | bit('content');
/** A line shorter than this that ends without a stop is none of the text once it stands away from it. */
const SHORT = 80;
/** "← All news": an arrow before a word or two. */
const LEADS_BACK = /^[←‹«<⟵⬅]\s?\p{L}[^«»‹›<>]*$/u;
/** The box of the text holds this much of what reads as text. */
const MOST = 0.7;
/** So many blocks that open with a headline in a link are teasers. */
const TEASERS = 2;

/**
 * What stands behind the last sentence of the text and belongs to something else: headings, which would head nothing of it, teasers,
 * what is said of the author, and short lines without a stop outside the box that holds the text (signs to share by, what to read next).
 */
export function linesBehind(
  facts: readonly BlockFacts[],
  { isKept, readsAsText }: { isKept(index: number): boolean; readsAsText(index: number): boolean },
): readonly number[] {
  const text = facts.filter(({ index }) => readsAsText(index));
  const likely = new Set(facts.filter((fact) => isKept(fact.index) && isTeaser(fact, facts[fact.index - 1])));
  const holder = holderOf(text.filter((fact) => !likely.has(fact)));
  if (holder === undefined) return [];
  const isAway = ({ block }: BlockFacts) => !holds(holder, block.box);
  const end = text.findLast((fact) => !isAway(fact))?.index ?? facts.length;
  const teasers = [...likely].filter((fact) => fact.index > end && isAway(fact));
  const gone = new Set(teasers.length < TEASERS ? [] : teasers);
  const own = text.findLastIndex((fact) => !gone.has(fact) && !isOfAuthor(fact.block.box));
  if (own >= 0) for (const fact of text.slice(own + 1)) gone.add(fact);
  const last = text.findLast((fact) => !gone.has(fact))?.index ?? facts.length;
  const behind = facts.slice(last + 1).filter((fact) => isKept(fact.index) && !gone.has(fact));
  const lastOther = behind.findLastIndex(({ block }) => !HEADINGS.has(block.box.tag));
  const others = behind.filter(
    (fact, at) =>
      at > lastOther || (fact.weight < SHORT && (isAway(fact) || LEADS_BACK.test(fact.block.text))),
  );
  return [...gone, ...others].map(({ index }) => index);
}

/** Whether a box, or one of the two around it, is called after the author and not after the text. */
function isOfAuthor(box: Box): boolean {
  const names = [box, box.parent, box.parent?.parent].map((each) => each?.hints ?? 0);
  const inner = names.findIndex((hints) => (hints & (AUTHOR | BODY)) !== 0);
  return ((names[inner] ?? 0) & (AUTHOR | BODY)) === AUTHOR;
}

/** Whether a block opens with a link that has a headline's words, or stands below a heading that is one. */
function isTeaser({ block, linkShare }: BlockFacts, above: BlockFacts | undefined): boolean {
  if (above !== undefined && above.linkShare > 0.9 && HEADINGS.has(above.block.box.tag))
    return opensWithHeadline(above.block);
  return linkShare >= 0.1 && opensWithHeadline(block);
}

function opensWithHeadline({ nodes }: Block): boolean {
  const first = nodes.filter(isText).find(({ data }) => data.trim() !== '');
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
