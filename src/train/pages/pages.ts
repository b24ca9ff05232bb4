import { readFileSync } from 'node:fs';
import { decode } from '../../cli/annotate/decode.ts';
import { toDocument } from '../../cli/annotate/dom.ts';
import { pageFacts } from '../../page/metadata/index.ts';
import { declaredTitles } from '../../page/page-look.ts';
import { type BlockFacts, blockFacts } from '../../page/read/block-features.ts';
import { contextFeatures } from '../../page/read/context-features.ts';
import { headlineIndex } from '../../page/read/headline.ts';
import { type LinearModel, probability } from '../../page/read/linear-model.ts';
import { mainBox, massesOf } from '../../page/read/main-box.ts';
import type { Box } from '../../page/survey/box.ts';
import { survey } from '../../page/survey/survey.ts';
import { comparisonKey } from '../../text/index.ts';
import { type CorpusEntry, pageFile, readGold, readIndex, readNeutralLines } from './corpus.ts';
import { BodyText } from './labels.ts';
import type { Example } from './logistic.ts';

/** A page of the corpus, ready for training. */
export interface TrainingPage {
  readonly entry: CorpusEntry;
  readonly facts: readonly BlockFacts[];
  readonly boxes: readonly Box[];
  readonly headline: number;
  readonly isBody: readonly boolean[];
  readonly weights: readonly number[];
}

/** Share of its words that must stand in the true text for a block to count as body. */
const ENOUGH = 0.6;
/** Captions, lists and the headline itself: wrong to keep or right, but not by much. */
const NEUTRAL_WEIGHT = 0.15;
/** Pages that are no news teach the same things, a little less surely. */
const OTHER_SET_WEIGHT = 0.5;

/** Reads every page of the corpus that comes with its true text. */
export function trainingPages(folder: string): TrainingPage[] {
  return readIndex(folder).flatMap((entry) => {
    if (entry.class === 'other') return [];
    const gold = readGold(folder, entry);
    if (gold.body === null || gold.body === undefined) return [];
    const document = toDocument(decode(readFileSync(pageFile(folder, entry)), true));
    const { boxes, blocks } = survey(document.body);
    const facts = blockFacts(blocks);
    const body = new BodyText(gold.body.map(({ text }) => text));
    const neutral = readNeutralLines(folder, entry);
    const title = comparisonKey(gold.title ?? '');
    const isBody = blocks.map(({ text }) => body.share(text) >= ENOUGH);
    const weights = facts.map(({ weight, block }, i) => {
      const key = comparisonKey(block.text);
      const isNeutral = isBody[i] !== true && (neutral.has(key) || (key !== '' && key === title));
      const size = Math.max(0.5, Math.sqrt(Math.min(weight, 600) / 30));
      return size * (isNeutral ? NEUTRAL_WEIGHT : 1) * (entry.class === 'neutral' ? OTHER_SET_WEIGHT : 1);
    });
    const headline = headlineIndex(blocks, declaredTitles(document, pageFacts(document)));
    return [{ entry, facts, boxes, headline, isBody, weights }];
  });
}

export function blockExamples(pages: readonly TrainingPage[]): Example[] {
  return pages.flatMap((page) =>
    toExamples(
      page,
      page.facts.map(({ features }) => features),
    ),
  );
}

export function toExamples(page: TrainingPage, features: readonly (readonly string[])[]): Example[] {
  return features.map((own, i) => ({
    features: own,
    isPositive: page.isBody[i] ?? false,
    weight: page.weights[i] ?? 0,
  }));
}

/** What the second model sees of a page when the first has looked at it. */
export function contextOf(page: TrainingPage, model: LinearModel): string[][] {
  const { facts, boxes, headline } = page;
  const probabilities = facts.map(({ features }) => probability(model, features));
  const masses = massesOf(facts, probabilities);
  const root = boxes[0];
  if (root === undefined) return [];
  return contextFeatures({ facts, probabilities, masses, main: mainBox(root, boxes, masses), headline });
}
