import { isClockLine } from '../metadata/clock-line.ts';
import type { Block } from '../survey/box.ts';
import type { Survey } from '../survey/survey.ts';
import type { AgencyScope } from './agency-scope.ts';
import { type BlockFacts, blockFacts } from './block-features.ts';
import { contextFeatures } from './context-features.ts';
import { probability, strongest } from './linear-model.ts';
import { mainBox, massesOf } from './main-box.ts';
import { BLOCK_MODEL, CONTEXT_MODEL } from './models.ts';
import { otherArticles } from './other-articles.ts';
import { isByline, outsideReason, timeOfLine } from './outside-text.ts';
import { settle } from './settle.ts';

/** Why a block is in the article's text, or is not. */
export interface Decision {
  readonly block: Block;
  readonly keep: boolean;
  readonly probability: number;
  /** In short: "headline", "advertisement", or the features that weighed most. */
  readonly reasons: () => readonly string[];
}

/** Inside the box that the agency keeps its text in even an unlikely line counts; a list of links does not. */
const IN_AGENCY_BODY = 0.12;

/** So many lines of nothing but a time of day are those of a ticker, no text. */
const TICKER_ENTRIES = 3;

/** With a smaller share than this of what the general way finds, the agency's boxes are not where its text is now. */
const AGENCY_SHARE = 0.5;

export interface Decisions {
  readonly decisions: readonly Decision[];
  /** Whether they were made by the agency's own boxes. */
  readonly usesAgency: boolean;
}

/** Decides block by block; `headline` is the index of the headline's block or -1. */
export function decide(page: Survey, headline: number, agency: AgencyScope | undefined): Decisions {
  const root = page.boxes[0];
  if (root === undefined) return { decisions: [], usesAgency: false };
  const facts = blockFacts(page.blocks);
  const alone = facts.map(({ features }) => probability(BLOCK_MODEL, features));
  const masses = massesOf(facts, alone);
  const main = mainBox(root, page.boxes, masses);
  const features = contextFeatures({ facts, probabilities: alone, masses, main, headline });
  const together = features.map((own) => probability(CONTEXT_MODEL, own));
  const general = settle({ facts, alone, together, headline });
  const own = agency === undefined ? undefined : byAgency(agency, facts, together, headline);
  const size = (keep: readonly boolean[]) =>
    facts.reduce((sum, { block }, index) => sum + (keep[index] === true ? block.text.length : 0), 0);
  const usesAgency = own !== undefined && size(own.keep) >= AGENCY_SHARE * size(general.keep);
  const settled = usesAgency ? own : general;
  // Where several lines say a day, the first of them heads a part of the text.
  const days = facts.filter(
    ({ block }, index) => settled.keep[index] === true && timeOfLine(block.text) === 'day',
  );
  const isChronology = days.length > 1;
  // What is kept between the headline and the text are time lines and bylines.
  const text = facts.findIndex(({ block }, index) => {
    if (index <= headline || settled.keep[index] !== true || isByline(block)) return false;
    const time = timeOfLine(block.text);
    return time === undefined || (time === 'day' && isChronology);
  });
  const isTicker = facts.filter(({ block }) => isClockLine(block.text)).length >= TICKER_ENTRIES;
  const whyOutside = (block: Block, index: number): string | undefined => {
    if (settled.keep[index] !== true || index === headline) return undefined;
    if (index > headline && index < text) return 'time line or byline';
    return isTicker && isClockLine(block.text) ? 'time of day' : outsideReason(block);
  };
  const decisions = facts.map(({ block }, index): Decision => {
    const outside = whyOutside(block, index);
    return {
      block,
      keep: settled.keep[index] === true && outside === undefined,
      probability: together[index] ?? 0,
      reasons: () => {
        const why = outside ?? settled.because.get(index);
        const weighed = strongest(CONTEXT_MODEL, features[index] ?? [], 6);
        return why === undefined ? weighed : [why, ...weighed];
      },
    };
  });
  return { decisions, usesAgency };
}

function byAgency(
  agency: AgencyScope,
  facts: readonly BlockFacts[],
  together: readonly number[],
  headline: number,
) {
  const because = new Map<number, string>();
  let ended = false;
  const keep = facts.map(({ block, linkShare }, index) => {
    if (!agency.isBody(block)) return false;
    ended ||= agency.isEnd(block);
    const why = ended
      ? 'after the end of the text'
      : agency.isDropped(block)
        ? 'no text at this agency'
        : 'in the agency’s text box';
    because.set(index, why);
    return !ended && !agency.isDropped(block) && linkShare < 0.8 && (together[index] ?? 0) >= IN_AGENCY_BODY;
  });
  for (const index of otherArticles({ facts, likely: together, keep, headline }).others) {
    keep[index] = false;
    because.set(index, 'another article of the page');
  }
  return { keep, because };
}
