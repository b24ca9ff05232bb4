import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type DetectorExamples, detectorExamples } from './detector-examples.ts';
import { type Example, type TrainingOptions, train } from './logistic.ts';
import { blockExamples, contextOf, type TrainingPage, toExamples, trainingPages } from './pages.ts';

const OPTIONS: TrainingOptions = { epochs: 12, rate: 0.15, l2: 1e-5, minCount: 8 };
const DETECTOR_OPTIONS: TrainingOptions = { epochs: 20, rate: 0.1, l2: 3e-3, minCount: 6 };
/** A missed article costs a reader one click, a menu taken for one a page of nonsense: but many more pages are read than listed. */
const THRESHOLD = -0.1;
/**
 * Log odds from which the head decides alone: 4 to 1 for an article, 19 to 1 against, since a page that declares
 * nothing may still be one. So it decided 81 % of pages of publishers held out, 1.1 % of these wrongly.
 */
const SURE = { article: 1.4, other: 2.94 };
const FOLDS = 5;
const PAGE = new URL('../../page/', import.meta.url);

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
  const votes = {
    threshold: THRESHOLD,
    sure: SURE,
    head: train(head, DETECTOR_OPTIONS),
    whole: train(whole, DETECTOR_OPTIONS),
  };
  write('detect/votes.json', votes);
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
  write('read/weights/block.json', train(blockExamples(pages), OPTIONS));
  write('read/weights/context.json', train(contextExamples, OPTIONS));
}

/** Says of each file whether training gave again what was there, byte for byte: it should, where nothing has changed. */
function write(name: string, model: unknown): void {
  const file = new URL(name, PAGE);
  const text = `${JSON.stringify(model, null, 2)}\n`;
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  writeFileSync(file, text);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  process.stdout.write(`${name}: ${digest}, ${isSame ? 'the same as before' : 'changed'}\n`);
}

/** The same fold for every page of a publisher. */
function foldOf(publisher: string): number {
  let hash = 7;
  for (const character of publisher) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % FOLDS;
}
