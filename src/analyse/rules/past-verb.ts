import { type Item, isCapital, type Range } from './item.ts';

const PAST = /^\p{Ll}{3,}ed$/u;

/** "Ulla Vorn expressed concern, saying": the English name without the verb behind it. */
export function withoutVerb(items: readonly Item[], { from, to }: Range): Range {
  const verb = items.findIndex(
    (item, i) => i > from && i < to && PAST.test(item.text) && isCapital(items[i - 1]),
  );
  return { from, to: verb < 0 ? to : verb };
}

/** "Declined to": what an English predicate opens with, and no subject. */
export const opensPredicate = (items: readonly Item[], at: number): boolean =>
  PAST.test(items[at]?.text ?? '') && items[at + 1]?.lower === 'to';
