import { holdsNames } from '../metadata/byline-names.ts';
import { endsSentence } from '../survey/prose.ts';
import { HEADINGS } from '../survey/tags.ts';
import type { BlockFacts } from './block-features.ts';
import { linesBehind } from './ends.ts';
import { copyrightOf, isMenu } from './foot-lines.ts';
import { leadsToLinks } from './lead-ins.ts';
import { type LinkRun, linkedHeadlines, linkRuns } from './link-lists.ts';
import { repeatedLines } from './repeated-lines.ts';
import { repeatedNotices } from './repeated-notices.ts';
import { isCallToFollow, isShareLine } from './share-links.ts';
import { signUpLines } from './sign-up.ts';
import { creditsPicture } from './text-features.ts';

/** From this length on a line is text, however it ends. */
const LONG = 80;
/** So many links in a row are a list of them; above and below the text one less. */
const LIST = 3;
/** A caption is shorter than this. */
const CAPTION = 200;

/**
 * What a page without any markup for it puts around and between the parts of its text: the copyright line, lists of links, the menu
 * at its foot, the word to share by below every part. Told by place, links, signs and repetition, in no language's words.
 * @param keep which blocks are taken for text so far
 * @returns why each block that is none is none
 */
export function trimmings(
  facts: readonly BlockFacts[],
  keep: readonly boolean[],
  headline: number,
): ReadonlyMap<number, string> {
  const because = new Map<number, string>();
  const isKept = (index: number) => keep[index] === true && index !== headline && !because.has(index);
  const isText = (index: number) => isKept(index) && readsAsText(facts[index]);
  const drop = (index: number, why: string) => {
    if (isKept(index)) because.set(index, why);
  };
  const first = facts.findIndex(({ index }) => index > headline && isText(index));
  const last = facts.findLastIndex(({ index }) => isText(index));
  if (first < 0) return because;

  const rights = facts.map(({ block, index }) => (index > first ? copyrightOf(block) : undefined));
  let foot = Number.POSITIVE_INFINITY;
  facts.forEach(({ block, index }) => {
    const isAboveCopyright = rights[index + 1] === 'page';
    const isFootMenu =
      (index > last || (index > first && isAboveCopyright)) && isMenu(block, isAboveCopyright);
    if (rights[index] !== undefined) drop(index, 'copyright line');
    if (isFootMenu) drop(index, 'menu at the foot');
    if (index > last && (rights[index] === 'page' || isFootMenu)) foot = Math.min(foot, index);
    if (index > foot) drop(index, 'at the foot of the page');
  });
  for (const index of repeatedNotices(facts)) drop(index, 'the same words in several boxes');
  for (const index of repeatedLines(facts, { isKept, isText }))
    drop(index, 'the same words below every part');
  for (const run of linkRuns(facts, isKept)) {
    const { start, end } = run;
    const isEdge = end < first || start > last || (start > first && rights[end + 1] === 'page');
    const intro = facts.findLastIndex(({ index }) => index < start && isKept(index));
    if (isRead(run, facts[intro], isEdge)) continue;
    for (const index of run.indices) drop(index, 'list of links');
    if (start > last && intro === start - 1 && isHeading(facts[intro]))
      drop(intro, 'heading of a list of links');
  }
  for (const index of linkedHeadlines(facts, isKept)) drop(index, 'points to another article');
  for (const fact of facts)
    if (isKept(fact.index) && (isShareLine(fact) || isCallToFollow(fact)))
      drop(fact.index, 'links to networks');
  for (const index of signUpLines(facts, isKept)) drop(index, 'asks readers to sign up');
  for (const fact of facts)
    if (isKept(fact.index) && isCaption(fact, fact.index < first)) drop(fact.index, 'caption');
  for (const index of leadsToLinks(facts, because, isKept)) drop(index, 'leads to other articles');
  for (const index of linesBehind(facts, { isKept, readsAsText: isText })) drop(index, 'behind the text');
  return because;
}

/** Whether a block says something: a sentence, however short, or so much that it must be one. */
function readsAsText(fact: BlockFacts | undefined): boolean {
  if (fact === undefined || fact.linkShare >= 0.5 || copyrightOf(fact.block) !== undefined) return false;
  return endsSentence(fact.block.text) || fact.weight >= LONG;
}

/** Whether a short line says whose picture it is and stands above the text, or beside a picture and nothing else. */
function isCaption({ block, weight }: BlockFacts, isAbove: boolean): boolean {
  const { parent } = block.box;
  const isBeside = parent !== undefined && parent.media > 0 && parent.blocks <= 2;
  return weight < CAPTION && (isAbove || isBeside) && creditsPicture(block.text);
}

/** Whether links are a part of the text: few, no headlines amid the text, or what a line with a colon announces. */
function isRead(run: LinkRun, intro: BlockFacts | undefined, isEdge: boolean): boolean {
  if (run.links < (isEdge ? LIST - 1 : LIST)) return true;
  const isAnnounced = intro !== undefined && /[:：]$/u.test(intro.block.text);
  if (!isEdge) return isAnnounced || !run.isHeadlines;
  return isAnnounced && (intro.weight >= LONG || !run.opensWithHeadlines);
}

/** Whether a line can be a heading: by its element, since it announces something, or in bold, unless it may be somebody's name. */
function isHeading(fact: BlockFacts | undefined): boolean {
  if (fact === undefined || fact.weight >= LONG || endsSentence(fact.block.text)) return false;
  const { box, text, boldChars } = fact.block;
  return (
    HEADINGS.has(box.tag) || (boldChars > text.length * 0.9 && !holdsNames(text)) || /[:：]$/u.test(text)
  );
}
