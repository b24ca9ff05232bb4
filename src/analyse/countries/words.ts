import type { Span } from '../../model/index.ts';

/** What stands between a word and the one before it. */
export type Gap = 'space' | 'hyphen' | 'abbreviation' | 'possessive' | 'break';

/** How the letters of a line are capitalised: only "plain" makes a capital letter evidence of a name. */
export type LineStyle = 'plain' | 'title' | 'capitals';

/** One word of the text, ready for looking up. */
export interface Word extends Span {
  /** As it stands, dots of an abbreviation left out: "US" for "U.S.". */
  readonly raw: string;
  /** Folded for look-up: see `fold`. */
  readonly key: string;
  readonly gap: Gap;
  /** The characters between the previous word and this one. */
  readonly between: string;
  readonly capital: boolean;
  readonly startsSentence: boolean;
  readonly line: LineStyle;
}

const WORD =
  /(?:\p{Lu}\.){2,}(?!\p{L})|(?:\p{Lu}\.)+\p{Lu}(?!\p{L})|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|&/gu;
const NOTHING_TO_FOLD = /^[a-z0-9а-яіїє]+$/u;
const DOTTED = /^(?:\p{Lu}\.)+/u;
const POSSESSIVE = /['’ʼ][sS]$/u;
const ABBREVIATED = /^(?:st|mt|ft|n|s|dr|ste)$/u;
const ENDS_SENTENCE = /[.!?…]["”»’)\]]*\s|[.!?…]["”»’)\]]+$|[:;]\s*["“«„]|\n\s*\n|^\s*["“«„]/u;

/**
 * The key under which a word is looked up: lower case, apostrophes alike, Latin letters without accents,
 * Cyrillic "ґ" as "г" and "ё" as "е".
 */
export function fold(word: string): string {
  const plain = word.toLowerCase();
  if (NOTHING_TO_FOLD.test(plain)) return plain;
  const lower = plain
    .replace(/[’ʼ`´]/gu, "'")
    .replaceAll('ґ', 'г')
    .replaceAll('ё', 'е');
  return /[\u00C0-\u024F\u1E00-\u1EFF]/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

function styleOf(line: string): LineStyle {
  if (!/\p{Ll}/u.test(line)) return /\p{Lu}.*\s.*\p{Lu}/u.test(line) ? 'capitals' : 'plain';
  const words = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && words.length <= 25 && capitals / words.length > 0.8 ? 'title' : 'plain';
}

function gapOf(between: string, previous: Word | undefined): Gap {
  if (previous === undefined) return 'break';
  if (between === ' ') return 'space';
  if (/^\s+$/u.test(between)) return /\n\s*\n/u.test(between) ? 'break' : 'space';
  if (/^[-‐‑–]$|^\s[—–-]\s$/u.test(between)) return 'hyphen';
  if (between === '') return 'abbreviation';
  if (/^['’ʼ][sS]\s$/u.test(between)) return 'possessive';
  if (/^\.\s$/u.test(between) && ABBREVIATED.test(previous.key)) return 'abbreviation';
  return 'break';
}

/**
 * Splits the given spans of a text into words; offsets are those of the whole text.
 * @param possessive whether a trailing "'s" is left out of the word (English).
 */
export function wordsOf(text: string, spans: readonly Span[], possessive: boolean): Word[] {
  const words: Word[] = [];
  for (const span of spans) {
    let lineEnd = span.start - 1;
    let line: LineStyle = 'plain';
    let last = span.start;
    let previous: Word | undefined;
    const part = text.slice(span.start, span.end);
    for (const match of part.matchAll(WORD)) {
      const start = span.start + match.index;
      let shown = match[0];
      if (possessive) shown = shown.replace(POSSESSIVE, '');
      if (start > lineEnd) {
        const from = text.lastIndexOf('\n', start) + 1;
        const to = text.indexOf('\n', start);
        lineEnd = to < 0 ? text.length : to;
        line = styleOf(text.slice(Math.max(from, span.start), Math.min(lineEnd, span.end)));
      }
      const between = text.slice(last, start);
      const raw = DOTTED.test(shown) ? shown.replaceAll('.', '') : shown;
      const word: Word = {
        start,
        end: start + shown.length,
        raw,
        key: shown === '&' ? 'and' : fold(raw),
        gap: gapOf(between, previous),
        between,
        capital: /^\p{Lu}/u.test(raw),
        startsSentence:
          previous === undefined ||
          (between !== ' ' && !ABBREVIATED.test(previous.key) && ENDS_SENTENCE.test(between)),
        line,
      };
      words.push(word);
      previous = word;
      last = word.end;
    }
  }
  return words;
}
