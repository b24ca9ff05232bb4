import type { Span } from '../model/index.ts';
import { findDirective, type TextDirective, wordUnit } from './text/directive.ts';
import { wellFormed } from './text/well-formed.ts';

/** Longest quotation, in UTF-16 units, that stands whole in a link; a longer one is named by its first and last words. */
const wholeLimit = 300;
const edgeWords = [5, 8, 12, 20, 40] as const;
const contextWords = [1, 2, 3, 4, 6, 9, 14, 20] as const;
/** Fewer words than this may stand elsewhere in the part of an article that was not kept. */
const distinctiveWords = 6;

/** Word-like segments and marks between blank space, as spans of the text: what a directive is cut from. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Words and marks in one stretch of the text, in absolute offsets; blank segments are left out. */
function wordSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of words.segment(text.slice(from, to))) {
    if (segment.trim() !== '') spans.push({ start: from + index, end: from + index + segment.length });
  }
  return spans;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** The span without blank space at its edges, grown to whole words; undefined if nothing is left. */
function wholeWords(text: string, span: Span): Span | undefined {
  const raw = text.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const end = span.end - (raw.length - raw.trimEnd().length);
  if (end <= start) return undefined;
  const first = wordSpans(text, lineStart(text, start), lineEnd(text, start)).find(
    (word) => word.end > start,
  );
  const last = wordSpans(text, lineStart(text, end - 1), lineEnd(text, end - 1)).findLast(
    (word) => word.start < end,
  );
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** Directives for the span itself, without context, shortest first. */
function* bare(text: string, span: Span): Generator<TextDirective> {
  const whole = text.slice(span.start, span.end);
  const oneLine = !whole.includes('\n');
  if (oneLine && whole.length <= wholeLimit) {
    yield { start: whole };
    return;
  }
  const firstLineEnd = Math.min(span.end, lineEnd(text, span.start));
  const lastLineStart = Math.max(span.start, lineStart(text, span.end - 1));
  const head = wordSpans(text, span.start, firstLineEnd);
  const tail = wordSpans(text, lastLineStart, span.end);
  for (const count of edgeWords) {
    const startEnd = head[Math.min(count, head.length) - 1]?.end ?? firstLineEnd;
    const endStart =
      tail.slice(-count).find(({ start }) => wordUnit.test(text.slice(start, start + 2)))?.start ??
      lastLineStart;
    if (startEnd > endStart) break;
    yield { start: text.slice(span.start, startEnd), end: text.slice(endStart, span.end) };
  }
}

/** The last or first `count` words beside an offset, inside the offset's line, or in the nearest line that has words. */
function before(text: string, offset: number, count: number): string {
  let to = offset;
  while (to > 0 && text.slice(lineStart(text, to), to).trim() === '') to = lineStart(text, to) - 1;
  const found = wordSpans(text, lineStart(text, Math.max(0, to)), Math.max(0, to)).slice(-count);
  return text.slice(found[0]?.start ?? 0, found.at(-1)?.end ?? 0);
}

function after(text: string, offset: number, count: number): string {
  let from = offset;
  while (from < text.length && text.slice(from, lineEnd(text, from)).trim() === '')
    from = lineEnd(text, from) + 1;
  const found = wordSpans(text, from, lineEnd(text, from)).slice(0, count);
  return text.slice(found[0]?.start ?? 0, found.at(-1)?.end ?? 0);
}

function* candidates(text: string, span: Span, whole: boolean): Generator<TextDirective> {
  const plain = [...bare(text, span)];
  if (whole || wordSpans(text, span.start, span.end).length >= distinctiveWords) yield* plain;
  for (const count of contextWords) {
    const prefix = before(text, span.start, count);
    const suffix = after(text, span.end, count);
    for (const directive of plain.slice(0, 2)) {
      if (whole && prefix !== '') yield { ...directive, prefix };
      if (whole && suffix !== '') yield { ...directive, suffix };
      if (prefix !== '' && suffix !== '') yield { ...directive, prefix, suffix };
    }
  }
  if (!whole) yield* plain;
}

/**
 * The shortest text directive that a browser resolves to the span and to no earlier place of the text.
 * @param source the article, one block a line
 * @param whole false if the text is only a part of the article: a short span then gets context at once, since it
 *   may stand in the other part as well
 * @returns undefined for a blank span, or where no words around it tell it from an earlier twin
 */
export function textDirective(source: string, span: Span, whole = true): TextDirective | undefined {
  // Offsets stay: a lone surrogate and its replacement are one unit each.
  const text = wellFormed(source);
  const target = wholeWords(text, span);
  if (target === undefined) return undefined;
  for (const directive of candidates(text, target, whole)) {
    const found = findDirective(text, directive);
    if (found?.start === target.start && found.end === target.end) return directive;
  }
  return undefined;
}

const encodePart = (part: string): string =>
  encodeURIComponent(part.replace(/\s+/gu, ' ')).replace(
    /[-!'()*~]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The directive as it stands in an address: `prefix-,start,end,-suffix`, percent-encoded. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? [] : [`${encodePart(prefix)}-`],
    [encodePart(start)],
    end === undefined ? [] : [encodePart(end)],
    suffix === undefined ? [] : [`-${encodePart(suffix)}`],
  ];
  return `text=${parts.flat().join(',')}`;
}

/** The address with a text directive behind its own fragment, if it has one; a former directive is dropped. */
export function withDirective(url: string, directive: TextDirective): string {
  const base = url.replace(/:~:.*$/su, '');
  return `${base.includes('#') ? base : `${base}#`}:~:${encodeDirective(directive)}`;
}
