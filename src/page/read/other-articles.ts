import type { Box } from '../survey/box.ts';
import type { BlockFacts } from './block-features.ts';
import { nextArticles } from './next-articles.ts';

/** From this probability on a block may be body text. */
export const PERHAPS = 0.3;
/** An article has at least this many characters; below that the page is looked at again, less strictly. */
export const LITTLE = 140;

export interface Page {
  readonly facts: readonly BlockFacts[];
  /** How likely each block is body text, at the most. */
  readonly likely: readonly number[];
  readonly keep: readonly boolean[];
  readonly headline: number;
}

/** The kept blocks that belong to other articles of the page than the headline's, and its own box, where a mark tells it. */
export function otherArticles(page: Page): { own: Box | undefined; others: readonly number[] } {
  const own = articleOf(page);
  if (own === undefined) return { own, others: inNextArticles(page) };
  const others = page.facts.filter(({ block, index }) => page.keep[index] === true && !holds(own, block.box));
  return { own, others: others.map(({ index }) => index) };
}

/** Whether a box is another one or stands in it. */
export function holds(outer: Box, box: Box): boolean {
  return box.order >= outer.order && box.order < outer.end;
}

/** Of articles in boxes without a mark the headline's counts, where there is a text in it. */
function inNextArticles({ facts, keep, headline }: Page): readonly number[] {
  const next = [...nextArticles(facts, headline)];
  if (next.length === 0) return [];
  const kept = facts.filter(({ index }) => keep[index] === true);
  const others = kept.filter(({ block }) => next.some((box) => holds(box, block.box)));
  const isOther = new Set(others);
  const own = kept.reduce((sum, fact) => sum + (isOther.has(fact) ? 0 : fact.weight), 0);
  return own > LITTLE ? others.map(({ index }) => index) : [];
}

/** The <article> of the headline, where the page's text stands in several of them. */
function articleOf({ facts, likely, headline }: Page): Box | undefined {
  const masses = new Map<Box, number>();
  let total = 0;
  facts.forEach(({ block, weight }, i) => {
    if ((likely[i] ?? 0) < PERHAPS) return;
    total += weight;
    const article = nearestArticle(block.box);
    if (article !== undefined) masses.set(article, (masses.get(article) ?? 0) + weight);
  });
  if (masses.size < 2) return undefined;
  const own = nearestArticle(facts[headline]?.block.box);
  const inArticles = [...masses.values()].reduce((sum, mass) => sum + mass, 0);
  if (own === undefined || inArticles < 0.8 * total) return undefined;
  return (masses.get(own) ?? 0) > LITTLE ? own : undefined;
}

function nearestArticle(box: Box | undefined): Box | undefined {
  for (let at = box; at !== undefined; at = at.parent) {
    if (at.tag === 'article' || /(?:^| )article$/.test(at.name)) return at;
  }
  return undefined;
}
