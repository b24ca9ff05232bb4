import { readFileSync } from 'node:fs';
import { decode } from '../../cli/annotate/decode.ts';
import { toDocument } from '../../cli/annotate/dom.ts';
import { BODY_LOOKS, HEAD_LOOKS, lookAll } from '../../page/detect/looks.ts';
import { Subject } from '../../page/detect/subject.ts';
import { pageFile, readIndex } from './corpus.ts';
import type { Example } from './logistic.ts';

export interface DetectorExamples {
  readonly head: readonly Example[];
  readonly whole: readonly Example[];
}

/** What the detector sees of every page of the corpus that is clearly an article or clearly none. */
export function detectorExamples(folder: string): DetectorExamples {
  const head: Example[] = [];
  const whole: Example[] = [];
  for (const entry of readIndex(folder)) {
    if (entry.class === 'neutral') continue;
    const document = toDocument(decode(readFileSync(pageFile(folder, entry)), true));
    const name = ({ id, seen }: { id: string; seen: string }) => `${id}:${seen}`;
    const subject = new Subject(document, undefined);
    const first = lookAll(HEAD_LOOKS, subject).map(name);
    const label = { isPositive: entry.class === 'article', weight: 1 };
    head.push({ features: first, ...label });
    whole.push({ features: [...first, ...lookAll(BODY_LOOKS, subject).map(name)], ...label });
  }
  return { head, whole };
}
