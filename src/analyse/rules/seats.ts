import { SEATS } from '../language/seats.ts';
import { type Item, isCapital } from './item.ts';

const AND = /^(?:і|й|та|и)$/u;

/** Behind "Варшаві", "Варшаві та Бухаресті", where those who govern there are meant. */
export function seatsEnd(items: readonly Item[], from: number): number | undefined {
  const isSeat = (i: number) => isCapital(items[i]) && SEATS.has(items[i]?.lower ?? '');
  if (!isSeat(from)) return undefined;
  return AND.test(items[from + 1]?.lower ?? '') && isSeat(from + 2) ? from + 3 : from + 1;
}
