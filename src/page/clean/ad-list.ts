import type { Ad } from '../../model/index.ts';
import type { FoundAd } from './find-ads.ts';
import { createSelectors } from './selector.ts';

/** What is told of the advertisements that were found. */
export function adList(found: readonly FoundAd[]): Ad[] {
  const selectorOf = createSelectors();
  return found.map(({ element, label, reason }) => ({
    ...(element === undefined ? {} : { selector: selectorOf(element) }),
    ...(label === undefined ? {} : { label }),
    reason,
  }));
}
