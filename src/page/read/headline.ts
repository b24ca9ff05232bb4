import { comparisonKey } from '../../text/index.ts';
import { overlap, shareOfBoth } from '../metadata/title.ts';
import { isMoreThanName } from '../metadata/title-parts.ts';
import type { Block } from '../survey/box.ts';
import { closestTo, isText } from '../survey/nodes.ts';
import { endsSentence } from '../survey/prose.ts';

/** How far each heading is the headline by its element alone; a line that is none has to say exactly the title. */
const RANK: Readonly<Record<string, number>> = { h1: 0.35, h2: 0.1, h3: 0, header: 0, h4: -0.1 };
const PLAIN = -0.35;
const ENTRY = -0.45;
/** A link that repeats the title leads to the article from elsewhere, and what stands below the text is of another one. */
const LINKED = -0.5;
const BELOW = -0.4;
/** So many paragraphs of this length are the text. */
const TEXT = 3;
const LONG = 120;
const LEAST = 0.45;
/** A line that shares so much with a title says it in hardly other words. */
const NEAR = 0.75;

/**
 * Index of the block that is the article's headline: the heading that shares most with the declared titles, or a line in any element
 * that says just one of them where the headings are of the site or a section; -1 where no heading of the page is about it.
 */
export function headlineIndex(blocks: readonly Block[], titles: readonly string[]): number {
  const isTitle = titles.map(sameLineAs);
  const exact = blocks.map(({ text }) => isTitle.some((same) => same(text)));
  const below = endOfText(blocks);
  const isOwnLine = (block: Block, index: number) =>
    exact[index] === true && index < below && !isLinked(block);
  const isShown = blocks.some(isOwnLine);
  // "Headline | Site" beside "Headline" names the site as well.
  const own = isShown ? titles.filter((_, at) => blocks.some(({ text }) => isTitle[at]?.(text))) : titles;
  let best = -1;
  let bestScore = LEAST;
  blocks.forEach((block, index) => {
    const score = scoreOf(block, { titles: own, isExact: exact[index] === true, isShown });
    const placed =
      score +
      (index >= below ? BELOW : 0) +
      (isShown && isLinked(block) && block.box.tag !== 'h1' ? LINKED : 0);
    const isLater = RANK[block.box.tag] === undefined && placed === bestScore;
    if (placed > bestScore || isLater) {
      best = index;
      bestScore = placed;
    }
  });
  if (best >= 0) return best;
  const near = blocks.findIndex((block, index) => index < below && isNearly(block, titles));
  return near >= 0 ? near : firstHeading(blocks, below);
}

/** Whether a line in any element says a title in hardly other words, or a title and little more: a day, a subtitle. */
function isNearly(block: Block, titles: readonly string[]): boolean {
  const { text } = block;
  if (text.length > 250 || isLinked(block) || endsSentence(text)) return false;
  const key = comparisonKey(text);
  return titles.some((title) => {
    if (!isMoreThanName(title)) return false;
    const begins = comparisonKey(title);
    return shareOfBoth(text, title) >= NEAR || (begins !== '' && key.startsWith(begins));
  });
}

/** The first heading of the first order that is long enough; of the second where the first is the site's own. */
function firstHeading(blocks: readonly Block[], below: number): number {
  const first = (tag: string) =>
    blocks.findIndex(
      (block, index) =>
        block.box.tag === tag &&
        block.text.length > 15 &&
        !leadsHome(block) &&
        (tag === 'h1' || (index < below && !isLinked(block))),
    );
  const found = first('h1');
  const isSites = blocks.some((block) => block.box.tag === 'h1' && leadsHome(block));
  return found < 0 && isSites ? first('h2') : found;
}

interface Titles {
  readonly titles: readonly string[];
  readonly isExact: boolean;
  /** Whether some line of the page says exactly one of the titles. */
  readonly isShown: boolean;
}

function scoreOf(block: Block, { titles, isExact, isShown }: Titles): number {
  const { box, text } = block;
  const rank = RANK[box.tag];
  if (text.length > 400 || leadsHome(block)) return 0;
  if (isExact) return 1 + (rank ?? (box.tag === 'li' ? ENTRY : PLAIN));
  if (rank === undefined) return 0;
  // Few words of a section or a topic are all in the title as well.
  const shared = Math.max(0, ...titles.map((title) => (isShown ? shareOfBoth : overlap)(text, title)));
  return shared > 0.3 ? shared * (text.length < 12 && shared < 1 ? 0.4 : 1) + rank : 0;
}

/** Index of the first block below several long paragraphs. */
function endOfText(blocks: readonly Block[]): number {
  let long = 0;
  const last = blocks.findIndex(({ text, linkChars }) => {
    if (text.length >= LONG && linkChars < text.length / 2) long++;
    return long === TEXT;
  });
  return last < 0 ? blocks.length : last + 1;
}

function isLinked({ text, linkChars }: Block): boolean {
  return linkChars > text.length / 2;
}

/** "/", "https://site.example/", "/index.html" */
const HOME = /^(?:(?:https?:)?\/\/[^/]+\/?|\/)(?:index\.\w+)?$/i;

/** Whether a line is a link to the site's first page, as its name is. */
function leadsHome(block: Block): boolean {
  if (!isLinked(block)) return false;
  const words = block.nodes.find(isText);
  const link = words === undefined ? null : closestTo(words, 'a[href]');
  return link !== null && HOME.test(link.getAttribute('href') ?? '');
}

/** Tests whether a line says the same as this one but for punctuation, spacing and letter case. */
export function sameLineAs(line: string): (other: string) => boolean {
  const key = comparisonKey(line);
  // Keys are made only of lines that can be the same: this is asked of every block of a page.
  return (other) => key !== '' && Math.abs(other.length - line.length) < 16 && comparisonKey(other) === key;
}
