import { type FoundAd, findAds } from './clean/find-ads.ts';
import { type PageFacts, pageFacts } from './metadata/index.ts';
import { type Decision, decide, type FirstLook, firstLook } from './read/decide.ts';
import { headlineIndex, sameLine } from './read/headline.ts';
import { GOOD } from './read/main-box.ts';
import type { Block } from './survey/box.ts';
import { isText } from './survey/nodes.ts';
import { type Survey, survey } from './survey/survey.ts';

/** All that one walk over a page finds. */
export interface PageLook {
  readonly facts: PageFacts;
  readonly page: Survey;
  readonly ads: readonly FoundAd[];
  /** Index of the headline's block; -1 where no block is it. */
  readonly headline: number;
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
  const look = firstLook(page.blocks);
  const headline = headlineIndex(page.blocks, declaredTitles(document, facts));
  const isBody = (index: number) => (look.probabilities[index] ?? 0) >= GOOD;
  const ads = findAds(page, facts.agency, isBody);
  return { facts, page, ads, headline, decisions: decisionsOf(page, look, headline, ads) };
}

function decisionsOf(page: Survey, look: FirstLook, headline: number, ads: readonly FoundAd[]): Decision[] {
  const root = page.boxes[0];
  if (root === undefined) return [];
  const isAd = adTest(ads);
  const title = page.blocks[headline]?.text;
  return decide(root, page.boxes, look, headline).map((decision, index) => {
    const { block } = decision;
    if (index === headline) return { ...decision, keep: true, reasons: () => ['headline'] };
    if (isAd(block)) return { ...decision, keep: false, reasons: () => ['advertisement'] };
    if (title !== undefined && sameLine(block.text, title))
      return { ...decision, keep: false, reasons: () => ['headline again'] };
    return decision;
  });
}

function adTest(ads: readonly FoundAd[]): (block: Block) => boolean {
  const boxes = ads.flatMap(({ box }) => box ?? []);
  const bare = new Set(ads.flatMap(({ nodes }) => nodes ?? []));
  return (block) =>
    block.nodes.some((node) => isText(node) && bare.has(node)) ||
    boxes.some((box) => block.box.order >= box.order && block.box.order < box.end);
}

/** What the page declares as its title, in any place that machines read. */
export function declaredTitles(document: Document, { meta, structured }: PageFacts): string[] {
  const all = [meta.get('og:title'), structured[0]?.headline, meta.get('twitter:title'), document.title];
  return all.filter((title): title is string => title !== undefined && title !== '');
}
