import type { Span } from '../../model/index.ts';

/** The parts of one text directive, not yet percent-encoded (WICG, "URL Fragment Text Directives"). */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** A character that is part of a word. */
export const wordUnit = /[\p{L}\p{N}\p{M}_]/u;

/** A pattern for the text as a browser compares it: any blank space for blank space, only whole words. */
function pattern(text: string): string {
  const body = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');
  const first = wordUnit.test([...text.trim()].at(0) ?? '') ? '(?<![\\p{L}\\p{N}\\p{M}_])' : '';
  const last = wordUnit.test([...text.trim()].at(-1) ?? '') ? '(?![\\p{L}\\p{N}\\p{M}_])' : '';
  return first + body + last;
}

/**
 * Where a browser lands for the directive: the first match in the text, case aside. One pass of a regular
 * expression stands for the specification's "find a range from a text directive".
 */
export function findDirective(text: string, { prefix, start, end, suffix }: TextDirective): Span | undefined {
  const source = [
    prefix === undefined ? '' : `${pattern(prefix)}\\s*`,
    `(${pattern(start)}`,
    end === undefined ? '' : `[\\s\\S]*?${pattern(end)}`,
    ')',
    suffix === undefined ? '' : `\\s*${pattern(suffix)}`,
  ].join('');
  const match = new RegExp(source, 'diu').exec(text);
  const range = match?.indices?.[1];
  return range === undefined ? undefined : { start: range[0], end: range[1] };
}
