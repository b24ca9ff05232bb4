import { isAuthorLink } from '../metadata/byline.ts';
import { isMoreThanName } from '../metadata/title-parts.ts';
import type { Block } from '../survey/box.ts';
import { closestTo, isText } from '../survey/nodes.ts';
import { weightOf } from '../survey/prose.ts';
import { HEADINGS } from '../survey/tags.ts';
import { cleanText } from '../survey/text.ts';
import type { BlockFacts } from './block-features.ts';
import { timeOfLine } from './outside-text.ts';
import { pointsOn } from './text-features.ts';

/** A run of lines that are nothing but links. */
export interface LinkRun {
  readonly indices: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly links: number;
  /** Whether each link, and whether the first two, have as many words as a headline has, and hardly a name or a section. */
  readonly isHeadlines: boolean;
  readonly opensWithHeadlines: boolean;
}

/** A single link longer than this is text that stands in one. */
const LINE = 160;
/** "3. Headline" */
const NUMBER = /^\s*\p{Nd}{1,3}[.)]\s*$/u;
const HEADLINE_WORDS = 5;
const HEADLINE_SIGNS = 10;
/** Words before a link that announce it are no more than this. */
const ANNOUNCED = 30;
/** What parts them from it: a mark, or a line of its own. */
const APART = /(?:[:：|›»>–—-]\s?|[^\s])$/u;
/** So many headlines, each on a line of its own, are what a text is about. */
const LISTED = 6;
/** Headlines and sections end without one: a sentence in a link may be one of the text. */
const FULL_STOP = /[.。।۔։]["'”’»)\]]*$/u;
/** With a smaller share of links a line is not looked at more closely: signs between links count as none. */
const MOSTLY = 0.6;

/** The runs of lines that are nothing but links, one after the other, with the times that stand between them. */
export function linkRuns(facts: readonly BlockFacts[], isKept: (index: number) => boolean): LinkRun[] {
  if (!facts.some(({ linkShare, index }) => linkShare >= MOSTLY && isKept(index))) return [];
  const runs: LinkRun[] = [];
  let indices: number[] = [];
  let links: Element[] = [];
  let times: number[] = [];
  const close = () => {
    const [start, end] = [indices[0], indices.at(-1)];
    if (start !== undefined && end !== undefined)
      runs.push({
        indices,
        start,
        end,
        links: links.length,
        isHeadlines: links.every(isHeadline),
        opensWithHeadlines: links.slice(0, 2).every(isHeadline),
      });
    indices = [];
    links = [];
    times = [];
  };
  facts.forEach((fact, index) => {
    const found = linksOf(fact);
    if (found.length > 0) {
      indices.push(...times, index);
      links.push(...found);
      times = [];
    } else if (links.length > 0 && times.length === 0 && timeOfLine(fact.block.text) !== undefined) {
      times.push(index);
    } else close();
  });
  close();
  return runs;
}

/**
 * The links that a line consists of; none where it says anything outside of them, lists them as a text does, heads a part of it, leads
 * to one, or says who wrote it.
 */
function linksOf({ block, weight, linkShare }: BlockFacts): Element[] {
  if (linkShare < MOSTLY || HEADINGS.has(block.box.tag)) return [];
  const links = new Set<Element>();
  for (const link of linksOfWords(block)) {
    if (link === null) return [];
    links.add(link);
  }
  if (links.size === 1 && (weight > LINE || FULL_STOP.test(block.text))) return [];
  return [...links].every(isAuthorLink) ? [] : [...links];
}

/**
 * The lines that are a headline and link to another article: no text is printed so, and no heading of a part is linked. In capitals
 * they are none of the text however many there are; a text that goes through so many other things is a list of these.
 */
export function linkedHeadlines(facts: readonly BlockFacts[], isKept: (index: number) => boolean): number[] {
  const capitals: number[] = [];
  const others: number[] = [];
  const announced: number[] = [];
  for (const fact of facts) {
    if (!isKept(fact.index)) continue;
    const [link, second] = linksOf(fact);
    if (link === undefined && announcesHeadline(fact)) announced.push(fact.index);
    if (link === undefined || second !== undefined) continue;
    const { text } = fact.block;
    const isInCapitals = text === text.toUpperCase() && text !== text.toLowerCase() && isMoreThanName(text);
    if (isInCapitals) capitals.push(fact.index);
    else if (isHeadline(link)) others.push(fact.index);
  }
  return [capitals, ...[others, announced].filter(({ length }) => length < LISTED)].flat();
}

/** Whether a line ends with a headline in a link, and a few words set apart from it are all that stands before: "Read also – Headline". */
function announcesHeadline({ block, weight, linkShare }: BlockFacts): boolean {
  if (linkShare < MOSTLY || weight > LINE || HEADINGS.has(block.box.tag) || FULL_STOP.test(block.text))
    return false;
  const links = linksOfWords(block);
  const first = links.findIndex((link) => link !== null);
  const link = links[first];
  if (first < 1 || link == null || links.slice(first).some((each) => each !== link)) return false;
  const words = block.text.slice(0, block.text.indexOf(cleanText(link.textContent ?? '')));
  return words.length <= ANNOUNCED && (APART.test(words) || pointsOn(words)) && isHeadline(link);
}

/** Five words, or as much in a script that does not part them. */
export function isHeadline(link: Element): boolean {
  const text = cleanText(link.textContent ?? '');
  return text.split(' ').length >= HEADLINE_WORDS || weightOf(text) - text.length >= HEADLINE_SIGNS;
}

/** Of each text node with a word or a comma in it the link it stands in. */
function linksOfWords({ nodes }: Block): (Element | null)[] {
  const words = nodes.filter(isText).filter(({ data }) => /[\p{L}\p{N},،、，:：;]/u.test(data));
  return words
    .filter(({ data }, at) => at > 0 || words.length === 1 || !NUMBER.test(data))
    .map((node) => closestTo(node, 'a[href]:not([href*="#"])'));
}
