import { comparisonKey } from '../../text/index.ts';
import type { Unspoken } from '../assemble.ts';
import type { Doc } from '../doc.ts';
import type { Entity } from './entity.ts';

/** Fewer words may be anybody's. */
const FEWEST_REPEATED = 3;

/**
 * Gives the quotations without a source to whoever speaks: those of the headline to the one whose words they repeat,
 * others to the speaker before; at the start of the article the next one speaks. Fills `found`.
 */
export function carryOn(
  doc: Doc,
  quotations: readonly Unspoken[],
  found: (Entity | undefined)[],
  inHeadline: (i: number) => boolean,
): void {
  let before: Entity | undefined;
  quotations.forEach((quotation, i) => {
    if (found[i]) {
      if (!inHeadline(i)) before = found[i];
    } else if (!quotation.source) {
      const whose = inHeadline(i) ? found[repeatedBy(doc, quotations, i, inHeadline)] : undefined;
      found[i] = whose ?? before ?? (quotation.cue ? undefined : found[i + 1]);
    }
  });
}

/** Index of the quotation of the body in which the words of one in the headline stand again; -1 where they do not. */
function repeatedBy(
  { text }: Doc,
  quotations: readonly Unspoken[],
  headline: number,
  inHeadline: (i: number) => boolean,
): number {
  const keyOf = (quotation: Unspoken | undefined): string =>
    comparisonKey(text.slice(quotation?.start, quotation?.end));
  const words = keyOf(quotations[headline]);
  if (words.split(' ').length < FEWEST_REPEATED) return -1;
  return quotations.findIndex(
    (quotation, i) => !inHeadline(i) && ` ${keyOf(quotation)} `.includes(` ${words} `),
  );
}
