import type { Span } from '../../model/index.ts';
import type { QuotedRegion } from './region.ts';

/** Those of the regions (in order, disjoint) that share a character with the span, found by halving. */
export function regionsIn(regions: readonly QuotedRegion[], span: Span): QuotedRegion[] {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: QuotedRegion[] = [];
  for (let region = regions[low]; region && region.start < span.end; region = regions[low]) {
    found.push(region);
    low += 1;
  }
  return found;
}
