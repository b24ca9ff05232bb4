import type { Mark } from './marks.ts';

/** An opening mark with what was found for it; without `close` it was never closed. */
export interface Pair {
  readonly open: Mark;
  close?: Mark;
  readonly inner: Pair[];
}

export interface Pairing {
  /** Outermost pairs in order, the unclosed ones among them (their later pairs hang inside). */
  readonly pairs: Pair[];
  /** Closing double marks that found nothing to close. */
  readonly orphans: readonly Mark[];
}

/** Quotations nested deeper than this are no quotations. */
const DEEPEST = 6;

type Family = 'straight' | 'curly' | 'guillemet' | 'single';

function familyOf(mark: Mark): Family {
  if (mark.single) return 'single';
  if (mark.char === '«' || mark.char === '»') return 'guillemet';
  return mark.char === '"' || mark.char === '″' || mark.char === '＂' ? 'straight' : 'curly';
}

/**
 * Matches the marks of one paragraph with a stack: straight marks may nest, a mark of another family closes
 * what its own has not opened only where nothing else fits, inches and apostrophes fall out.
 */
export function pairMarks(marks: readonly Mark[]): Pairing {
  const roots: Pair[] = [];
  const stack: Pair[] = [];
  const orphans: Mark[] = [];
  const listOf = (depth: number): Pair[] => stack[depth - 1]?.inner ?? roots;
  let inchClose: Pair | undefined;

  for (const mark of marks) {
    const target = matching(stack, mark);
    const closes = mark.direction === -1 || (mark.direction === 0 && target >= 0);
    if (!closes) {
      if (mark.direction === 0 && (mark.single || mark.inches)) continue;
      if (stack.length < DEEPEST) stack.push({ open: mark, inner: [] });
      continue;
    }
    if (target < 0) {
      if (mark.single) continue;
      if (inchClose && stack.length === 0 && !mark.inches) {
        inchClose.close = mark;
        inchClose = undefined;
      } else if (!mark.inches) orphans.push(mark);
      continue;
    }
    while (stack.length > target + 1) fold(stack, listOf);
    const pair = stack.pop();
    if (!pair) continue;
    pair.close = mark;
    inchClose = mark.inches && stack.length === 0 ? pair : undefined;
    listOf(stack.length).push(pair);
  }
  while (stack.length > 0) {
    const pair = stack[stack.length - 1];
    if (pair?.open.single) fold(stack, listOf);
    else if (pair) {
      stack.pop();
      listOf(stack.length).push(pair);
    }
  }
  return { pairs: roots, orphans };
}

/** Drops the innermost opening mark as no quotation mark; what it held belongs to the one outside. */
function fold(stack: Pair[], listOf: (depth: number) => Pair[]): void {
  const dropped = stack.pop();
  if (dropped) for (const inner of dropped.inner) listOf(stack.length).push(inner);
}

/** Index in the stack of the pair that the mark can close, or -1. */
function matching(stack: readonly Pair[], mark: Mark): number {
  const family = familyOf(mark);
  for (let i = stack.length - 1; i >= 0; i--) {
    const pair = stack[i];
    if (pair && familyOf(pair.open) === family) return i;
    if (stack.length - i > 4) break;
  }
  if (mark.single || mark.direction === 0) return -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    const pair = stack[i];
    if (pair && !pair.open.single && familyOf(pair.open) !== 'guillemet' && family !== 'guillemet') return i;
    if (stack.length - i > 4) break;
  }
  return -1;
}
