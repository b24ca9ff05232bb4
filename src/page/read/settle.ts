import type { Box } from '../survey/box.ts';
import { endsSentence } from '../survey/prose.ts';
import type { BlockFacts } from './block-features.ts';
import { distance, GOOD, seedBox } from './main-box.ts';
import { holds, LITTLE, otherArticles, PERHAPS } from './other-articles.ts';
import { trimmings } from './trimmings.ts';

/** From this probability on a block belongs to the article. */
const KEEP = 0.5;
/** In so many boxes of one kind stand teasers or comments, not the parts of one article. */
const CARDS = 4;
/** What makes up this much of the text is the text. */
const MOST = 0.55;

/** From this length on a line is a paragraph. */
const LONG = 80;
/** So many paragraphs in boxes of one kind beside each other are the text. */
const SEVERAL = 3;

/** "Read also: ..." in any language: a word or two and a colon, then hardly more than a link. Many are a list that is read. */
const POINTER = /^(?!https?:)[^:：]{2,30}[:：]\s*\S.{0,180}$/u;

export interface Settled {
  readonly keep: readonly boolean[];
  /** Why a block was decided against its probability. */
  readonly because: ReadonlyMap<number, string>;
}

export interface Votes {
  readonly facts: readonly BlockFacts[];
  /** Of each block by itself, and among the others. */
  readonly alone: readonly number[];
  readonly together: readonly number[];
  readonly headline: number;
}

/**
 * Settles what single blocks cannot know: of several articles in one page only the headline's counts, cards
 * far from the text are teasers or comments, and a page with hardly any text gets its best box.
 */
export function settle({ facts, alone, together, headline }: Votes): Settled {
  const keep = together.map((p) => p >= KEEP);
  const because = new Map<number, string>();
  const drop = (index: number, why: string) => {
    keep[index] = false;
    because.set(index, why);
  };
  const likely = together.map((p, i) => Math.max(p, alone[i] ?? 0));
  const pointers = facts.filter(
    ({ block, linkShare, index }) => keep[index] === true && linkShare > 0.6 && POINTER.test(block.text),
  );
  if (pointers.length < CARDS) for (const { index } of pointers) drop(index, 'points to another article');
  const { own: scope, others } = otherArticles({ facts, likely, keep, headline });
  for (const index of others) drop(index, 'another article of the page');
  const seed = seedBox(
    facts,
    together.map((p, i) => (keep[i] === true ? p : 0)),
    headline,
  );
  if (seed !== undefined) {
    const cards = cardCounts(facts, keep);
    facts.forEach(({ block }, i) => {
      if (keep[i] !== true || distance(block.box, seed) < 2) return;
      if ((cards.get(kindOf(block.box)) ?? 0) >= CARDS) drop(i, 'one of many cards');
      else if (block.box.tag === 'li') drop(i, 'list away from the text');
    });
  }
  for (const index of runOn(facts, together, keep)) {
    keep[index] = true;
    because.set(index, 'goes on in the box of the text');
  }
  for (const [index, why] of trimmings(facts, keep, headline)) drop(index, why);
  const kept = facts.reduce((sum, { weight }, i) => sum + (keep[i] === true ? weight : 0), 0);
  if (kept < LITTLE) rescue(facts, alone, headline, scope, keep, because);
  return { keep, because };
}

/**
 * Sentences that stand in one box with paragraphs of the text, parted from them by line breaks, or in a box beside several of
 * them that is of their kind, where they may be text at all.
 */
function runOn(
  facts: readonly BlockFacts[],
  together: readonly number[],
  keep: readonly boolean[],
): number[] {
  const boxes = new Set<Box>();
  const kinds = new Map<Box, Map<string, number>>();
  for (const { block, weight, index } of facts) {
    if (keep[index] !== true || weight < LONG) continue;
    const { box } = block;
    boxes.add(box);
    if (box.parent === undefined) continue;
    const beside = kinds.get(box.parent) ?? new Map<string, number>();
    kinds.set(box.parent, beside.set(sortOf(box), (beside.get(sortOf(box)) ?? 0) + 1));
  }
  return facts.flatMap(({ block, weight, linkShare, index }) => {
    const perhaps = keep[index] !== true && (together[index] ?? 0) >= PERHAPS;
    if (!perhaps || linkShare > 0 || !endsSentence(block.text)) return [];
    const { box } = block;
    const paragraphs = (box.parent && kinds.get(box.parent)?.get(sortOf(box))) ?? 0;
    const goesOn = boxes.has(box) && (weight >= LONG || keep[index - 1] === true);
    return goesOn || paragraphs >= SEVERAL ? [index] : [];
  });
}

function sortOf({ tag, name }: Box): string {
  return `${tag} ${name}`;
}

/**
 * In how many boxes of one kind the kept blocks stand, each box after a line that is not kept (a title, a name).
 * Zero for a kind whose boxes mostly follow one another.
 */
function cardCounts(facts: readonly BlockFacts[], keep: readonly boolean[]): Map<string, number> {
  const cards = new Map<string, { boxes: Set<Box | undefined>; apart: number; chars: number }>();
  let total = 0;
  facts.forEach(({ block, weight }, i) => {
    if (keep[i] !== true) return;
    total += weight;
    const kind = kindOf(block.box);
    const card = cards.get(kind) ?? { boxes: new Set(), apart: 0, chars: 0 };
    card.chars += weight;
    if (!card.boxes.has(block.box.parent) && keep[i - 1] !== true) card.apart++;
    card.boxes.add(block.box.parent);
    cards.set(kind, card);
  });
  return new Map(
    [...cards].map(([kind, { boxes, apart, chars }]) => {
      const isApart = apart > 0.6 * boxes.size && chars < MOST * total;
      return [kind, isApart ? boxes.size : 0];
    }),
  );
}

function kindOf(box: Box): string {
  return `${box.tag}|${box.parent?.tag} ${box.parent?.name.replace(/\d+/g, '')}|${box.parent?.parent?.tag}`;
}

/** Of a page that seems to have no text: the blocks of the box that has most, where they are no links. */
function rescue(
  facts: readonly BlockFacts[],
  alone: readonly number[],
  headline: number,
  scope: Box | undefined,
  keep: boolean[],
  because: Map<number, string>,
): void {
  const likely = facts.map(({ block, weight, linkShare }, i) => {
    if (linkShare > 0.3 || i === headline || (scope !== undefined && !holds(scope, block.box))) return 0;
    return Math.max(alone[i] ?? 0, GOOD) * Math.min(1, weight / 200);
  });
  const seed = seedBox(facts, likely, headline);
  if (seed === undefined) return;
  facts.forEach(({ block, weight, linkShare }, i) => {
    if (!holds(seed, block.box) || weight < 40 || linkShare > 0.3 || (alone[i] ?? 0) < 0.01 || i === headline)
      return;
    keep[i] = true;
    because.set(i, 'the most text of a page with little');
  });
}
