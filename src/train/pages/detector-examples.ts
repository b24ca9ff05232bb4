import { readFileSync } from 'node:fs';
import { decode } from '../../cli/annotate/decode.ts';
import { toDocument } from '../../cli/annotate/dom.ts';
import { observe, ownAddress } from '../../page/detect/observations.ts';
import { pageFile, readIndex } from './corpus.ts';
import type { Example } from './logistic.ts';

/** What the detector sees of every page of the corpus that is clearly an article or clearly none. */
export function detectorExamples(folder: string): Example[] {
  return readIndex(folder).flatMap((entry) => {
    if (entry.class === 'neutral') return [];
    const document = toDocument(decode(readFileSync(pageFile(folder, entry)), true));
    const features = observe(document, ownAddress(document)).map(({ id, seen }) => `${id}:${seen}`);
    return [{ features, isPositive: entry.class === 'article', weight: 1 }];
  });
}
