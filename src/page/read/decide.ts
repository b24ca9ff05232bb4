import type { Block, Box } from '../survey/box.ts';
import { type BlockFacts, blockFacts } from './block-features.ts';
import { contextFeatures } from './context-features.ts';
import { probability, strongest } from './linear-model.ts';
import { mainBox, massesOf } from './main-box.ts';
import { BLOCK_MODEL, CONTEXT_MODEL } from './models.ts';

/** Why a block is in the article's text, or is not. */
export interface Decision {
  readonly block: Block;
  readonly keep: boolean;
  readonly probability: number;
  /** In short: "headline", "advertisement", or the features that weighed most. */
  readonly reasons: () => readonly string[];
}

/** How each block looks by itself, before anything is known of the page. */
export interface FirstLook {
  readonly facts: readonly BlockFacts[];
  readonly probabilities: readonly number[];
}

export function firstLook(blocks: readonly Block[]): FirstLook {
  const facts = blockFacts(blocks);
  return { facts, probabilities: facts.map(({ features }) => probability(BLOCK_MODEL, features)) };
}

/** From this probability on a block belongs to the article. */
const KEEP = 0.5;

/** Decides block by block; `headline` is the index of the headline's block or -1. */
export function decide(root: Box, boxes: readonly Box[], look: FirstLook, headline: number): Decision[] {
  const masses = massesOf(look.facts, look.probabilities);
  const main = mainBox(root, boxes, masses);
  const features = contextFeatures({ ...look, masses, main, headline });
  return look.facts.map(({ block }, index) => {
    const own = features[index] ?? [];
    const p = probability(CONTEXT_MODEL, own);
    return { block, keep: p >= KEEP, probability: p, reasons: () => strongest(CONTEXT_MODEL, own, 6) };
  });
}
