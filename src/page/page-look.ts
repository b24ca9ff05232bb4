import { type FoundAd, findAds } from './clean/find-ads.ts';
import { type PageFacts, pageFacts } from './metadata/index.ts';
import { overlap } from './metadata/title.ts';
import { isMoreThanName, withoutEnds } from './metadata/title-parts.ts';
import { agencyHeadline, agencyScope } from './read/agency-scope.ts';
import { type Decision, decide } from './read/decide.ts';
import { headlineIndex, sameLineAs } from './read/headline.ts';
import { shownOf } from './read/shown.ts';
import type { Block } from './survey/box.ts';
import { isText, plain } from './survey/nodes.ts';
import { type Survey, survey } from './survey/survey.ts';

/** All that one walk over a page finds. */
export interface PageLook {
  readonly facts: PageFacts;
  readonly page: Survey;
  readonly ads: readonly FoundAd[];
  /** Index of the headline's block; -1 where no block is it. */
  readonly headline: number;
  /** Whether the agency's own selectors named the text; otherwise it was read the general way. */
  readonly usesAgency: boolean;
  readonly decisions: readonly Decision[];
}

const looks = new WeakMap<Document, { url: string | undefined; look: PageLook }>();

/** Looks at a page as it is now; asked again before the page's own scripts can run, gives the same look. */
export function lookAt(document: Document, url?: string): PageLook {
  const known = looks.get(document);
  if (known !== undefined && known.url === url) return known.look;
  const look = lookAnew(document, url);
  looks.set(document, { url, look });
  queueMicrotask(() => looks.delete(document));
  return look;
}

function lookAnew(document: Document, url: string | undefined): PageLook {
  const facts = pageFacts(document, url);
  const page = survey(document.body ?? document.documentElement);
  const headline =
    agencyHeadline(page, facts.agency) ?? headlineIndex(page.blocks, declaredTitles(document, facts));
  const scope = agencyScope(page, facts.agency);
  const { decisions: first, usesAgency } = decide(page, headline, scope);
  const ads = findAds(page, facts, (index) => first[index]?.keep === true);
  return {
    facts,
    page,
    ads,
    headline,
    usesAgency,
    decisions: withoutUnseen(document, withoutAds(page, first, headline, ads), headline),
  };
}

function withoutAds(
  page: Survey,
  first: readonly Decision[],
  headline: number,
  ads: readonly FoundAd[],
): Decision[] {
  const isAd = adTest(ads);
  const title = page.blocks[headline]?.text;
  const isTitle = title === undefined ? () => false : sameLineAs(title);
  return first.map((decision, index) => {
    const { block } = decision;
    if (index === headline) return { ...decision, keep: true, reasons: () => ['headline'] };
    if (isAd(block)) return { ...decision, keep: false, reasons: () => ['advertisement'] };
    if (isTitle(block.text)) return { ...decision, keep: false, reasons: () => ['headline again'] };
    return decision;
  });
}

/** Takes out what the page's own styles keep from the reader. The headline is named by the page, seen or not. */
function withoutUnseen(
  document: Document,
  decisions: readonly Decision[],
  headline: number,
): readonly Decision[] {
  const kept = decisions.flatMap(({ block, keep }, index) => (keep && index !== headline ? [block] : []));
  const shown = shownOf(document, kept);
  return decisions.map((decision, index) => {
    if (!decision.keep || index === headline) return decision;
    const block = isFoldedSummary(decision.block) ? undefined : shown.get(decision.block);
    if (block === undefined) return { ...decision, keep: false, reasons: () => ['hidden by the page'] };
    return block === decision.block ? decision : { ...decision, block };
  });
}

/** "Read on": the button of a part that is not open says nothing of the article; of a page that nobody looks at all is open. */
function isFoldedSummary({ box }: Block): boolean {
  if (box.tag !== 'summary') return false;
  const { parentElement, checkVisibility } = plain(box.element);
  const isDisplayed = typeof checkVisibility === 'function';
  return isDisplayed && parentElement !== null && !plain(parentElement).hasAttribute('open');
}

function adTest(ads: readonly FoundAd[]): (block: Block) => boolean {
  const boxes = ads.flatMap(({ box }) => box ?? []);
  const bare = new Set(ads.flatMap(({ nodes }) => nodes ?? []));
  return (block) =>
    block.nodes.some((node) => isText(node) && bare.has(node)) ||
    boxes.some((box) => block.box.order >= box.order && block.box.order < box.end);
}

/** What the page declares as its title, in any place that machines read, without the names of sites. */
export function declaredTitles(document: Document, { meta, structured }: PageFacts): string[] {
  const window = document.title ?? '';
  const all = [
    meta.get('og:title'),
    structured[0]?.headline,
    meta.get('twitter:title'),
    window,
    ...withoutEnds(window),
  ];
  const titles = [...new Set(all)].filter((title): title is string => title !== undefined && title !== '');
  const headlines = titles.filter(isMoreThanName);
  const isName = (title: string) =>
    !headlines.includes(title) &&
    headlines.length > 0 &&
    headlines.every((other) => overlap(title, other) === 0);
  return titles.filter((title) => !isName(title));
}
