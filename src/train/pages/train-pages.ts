import { mkdirSync, writeFileSync } from 'node:fs';
import { type DetectorExamples, detectorExamples } from './detector-examples.ts';
import { type Example, type TrainingOptions, train } from './logistic.ts';
import { blockExamples, contextOf, type TrainingPage, toExamples, trainingPages } from './pages.ts';

const OPTIONS: TrainingOptions = { epochs: 12, rate: 0.15, l2: 1e-5, minCount: 8 };
const DETECTOR_OPTIONS: TrainingOptions = { epochs: 20, rate: 0.1, l2: 3e-3, minCount: 6 };
/** A missed article costs a reader one click, a menu taken for one a page of nonsense: but many more pages are read than listed. */
const THRESHOLD = -0.1;
/** Log odds of 19 to 1: at this the head alone decided 82 % of held-out pages, 3 of 803 wrongly. */
const SURE = 2.94;
const FOLDS = 5;
const TARGET = new URL('../../page/read/weights/', import.meta.url);

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write(
    'usage: npx tsx src/train/pages/train-pages.ts FOLDER   (saved pages with their true text, see docs/pages.md)\n',
  );
  process.exitCode = 1;
} else {
  trainDetector(detectorExamples(folder));
  trainReader(trainingPages(folder));
}

/** Learns how far to trust each signal of the detector: of the head alone, and of the whole page. */
function trainDetector({ head, whole }: DetectorExamples): void {
  const url = new URL('../../page/detect/votes.json', import.meta.url);
  const votes = {
    threshold: THRESHOLD,
    sure: SURE,
    head: train(head, DETECTOR_OPTIONS),
    whole: train(whole, DETECTOR_OPTIONS),
  };
  writeFileSync(url, `${JSON.stringify(votes, null, 2)}\n`);
}

/**
 * Trains the two models of the reader. The second learns from what the first says of pages that it has not
 * been trained on (folds by publisher), as it will meet them.
 */
function trainReader(pages: readonly TrainingPage[]): void {
  const contextExamples: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (page: TrainingPage) => foldOf(page.entry.publisher ?? page.entry.id) === fold;
    const model = train(blockExamples(pages.filter((page) => !isHeldOut(page))), OPTIONS);
    for (const page of pages.filter(isHeldOut))
      contextExamples.push(...toExamples(page, contextOf(page, model)));
  }
  mkdirSync(TARGET, { recursive: true });
  write('block.json', train(blockExamples(pages), OPTIONS));
  write('context.json', train(contextExamples, OPTIONS));
}

function write(name: string, model: unknown): void {
  writeFileSync(new URL(name, TARGET), `${JSON.stringify(model, null, 2)}\n`);
}

/** The same fold for every page of a publisher. */
function foldOf(publisher: string): number {
  let hash = 7;
  for (const character of publisher) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % FOLDS;
}
