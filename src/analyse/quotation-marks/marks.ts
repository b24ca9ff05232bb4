import type { Span } from '../../model/index.ts';

/** One quotation mark of a text with the direction that its neighbours suggest. */
export interface Mark extends Span {
  readonly char: string;
  /** 1 opens, -1 closes, 0 may do either. */
  readonly direction: 1 | 0 | -1;
  /** True for ' and ‘’, which are more often apostrophes. */
  readonly single: boolean;
  /** True where the mark may stand for inches: it follows a digit. */
  readonly inches: boolean;
}

const SPACE = /\s/u;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{/–—\-…«„“"'‘:¡¿]/u;
const CLOSES_BEFORE = /[\s.,;:!?)\]}/–—\-…»”"'’“]/u;
const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', '″', '＂']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‹', '›']);
const MATH_PRIME = new Set(['″']);

/** The quotation marks between two offsets, in order; apostrophes inside words are left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    const doubled = (char === '`' || char === "'") && text.charAt(i + 1) === char && i + 1 < end;
    if (!doubled && !DOUBLE.has(char) && !SINGLE.has(char)) continue;
    const width = doubled ? 2 : 1;
    const before = i > start ? text.charAt(i - 1) : '';
    const after = i + width < end ? text.charAt(i + width) : '';
    const mark = readMark(doubled ? '"' : char, before, after, i, width);
    if (mark) marks.push(mark);
    i += width - 1;
  }
  return marks;
}

function readMark(
  char: string,
  before: string,
  after: string,
  start: number,
  width: number,
): Mark | undefined {
  const single = SINGLE.has(char);
  const inches = /\d/u.test(before) && (char === '"' || char === '”' || MATH_PRIME.has(char));
  const mayOpen = (before === '' || OPENS_AFTER.test(before)) && after !== '' && !SPACE.test(after);
  const mayClose = (after === '' || CLOSES_BEFORE.test(after)) && before !== '' && !SPACE.test(before);
  if (single && LETTER.test(before) && LETTER.test(after)) return undefined;
  return { start, end: start + width, char, single, inches, direction: directionOf(char, mayOpen, mayClose) };
}

function directionOf(char: string, mayOpen: boolean, mayClose: boolean): 1 | 0 | -1 {
  if (char === '„' || char === '‚' || char === '‟') return 1;
  if (char === '«' || char === '‹') return mayClose && !mayOpen ? -1 : 1;
  if (char === '»' || char === '›') return mayOpen && !mayClose ? 1 : -1;
  if (char === '“' || char === '‘') return mayClose && !mayOpen ? -1 : 1;
  if (char === '”' || char === '’') return mayOpen && !mayClose ? 1 : -1;
  if (mayOpen === mayClose) return 0;
  return mayOpen ? 1 : -1;
}
