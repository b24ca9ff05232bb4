import type { MentionVia } from '../../model/index.ts';
import { fold, type Word } from './words.ts';

/**
 * How a phrase must be written: "exact" in capitals (abbreviations: "US", "N.J."), "mixed" with a capital first letter only ("Calif."),
 * "capital" with a capital first letter, "any" however.
 */
export type Writing = 'exact' | 'mixed' | 'capital' | 'any';

/** What a phrase stands for. A "phrase" is no mention; it keeps shorter entries inside it from matching. */
export type Entry =
  | {
      readonly kind: 'country';
      readonly via: MentionVia;
      /** Likeliest first; more than one for a place name that several countries share. */
      readonly codes: readonly string[];
      readonly writing: Writing;
      /** More often a surname or a word: counts only where the text supports the place. */
      readonly unsure?: boolean;
      /** First part of compounds that is nothing alone: "Franco-German", "російсько-українська". */
      readonly compound?: boolean;
      /** A state, province or county: after a comma it says where the place before it lies. */
      readonly region?: boolean;
      /** Of a region's name. */
      readonly abbreviation?: boolean;
      /** An adjective that is the name of a language as well. */
      readonly language?: boolean;
    }
  | { readonly kind: 'organisation'; readonly name: string; readonly writing: Writing }
  | { readonly kind: 'phrase'; readonly writing: Writing };

/** An entry found in the text, from word `from` up to, not including, word `to`. */
export interface Match {
  readonly entry: Entry;
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|&/gu;
const DOTTED = /(?:\p{Lu}\.){2,}/gu;
const POSSESSIVE = /['’ʼ]s$/u;
const SIDE = /^(?:про|анти)(?=[а-яіїє]{6})/u;
const PLAIN_WORD = /^\p{L}+$/u;

/** The look-up key of a phrase: its words folded and joined by single spaces. */
export function keyOf(phrase: string): string {
  if (PLAIN_WORD.test(phrase)) return fold(phrase);
  const plain = phrase.replace(DOTTED, (dotted) => dotted.replaceAll('.', ''));
  return (plain.match(WORDS) ?? [])
    .map((word) => (word === '&' ? 'and' : fold(word.replace(POSSESSIVE, ''))))
    .join(' ');
}

/** Phrases of one language and what they stand for; the longest one wins. */
export class Lexicon {
  readonly #entries = new Map<string, Entry[]>();
  readonly #prefixes = new Set<string>();

  /** Adds a phrase; a country found twice under one key in the same way keeps all its codes, first come first. */
  add(phrase: string, entry: Entry): void {
    const key = keyOf(phrase);
    if (key === '') return;
    const entries = this.#entries.get(key) ?? [];
    this.#entries.set(key, entries);
    const same = entries.findIndex((known) => known.kind === entry.kind && known.writing === entry.writing);
    const known = entries[same];
    if (known === undefined) entries.push(entry);
    else if (known.kind === 'country' && entry.kind === 'country' && known.via === entry.via) {
      entries[same] = { ...known, codes: [...new Set([...known.codes, ...entry.codes])] };
    }
    for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      this.#prefixes.add(key.slice(0, space));
    }
  }

  /** What a key stands for, however it is written. */
  entry(key: string): Entry | undefined {
    return this.#entries.get(key)?.[0];
  }

  /** All longest matches, left to right, without overlap. */
  scan(words: readonly Word[]): Match[] {
    const matches: Match[] = [];
    for (let from = 0; from < words.length; ) {
      const match = this.#longest(words, from) ?? this.#sided(words[from], from);
      if (match === undefined) from += 1;
      else {
        matches.push(match);
        from = match.to;
      }
    }
    return matches;
  }

  /** "проросійський", "антикитайский": an adjective with the side that is taken written before it. */
  #sided(word: Word | undefined, from: number): Match | undefined {
    if (word === undefined || !SIDE.test(word.key)) return undefined;
    const phrase = word.key.replace(SIDE, '');
    const entry = this.#entries
      .get(phrase)
      ?.find((known) => known.kind === 'country' && known.via === 'demonym' && known.writing === 'any');
    return entry && { entry, phrase, from, to: from + 1, start: word.start, end: word.end };
  }

  #longest(words: readonly Word[], from: number): Match | undefined {
    const first = words[from];
    if (first === undefined) return undefined;
    let key = first.key;
    let best: Match | undefined;
    for (let to = from + 1; ; to += 1) {
      const last = words[to - 1] ?? first;
      const entry = this.#entries.get(key)?.find((candidate) => written(candidate.writing, words, from, to));
      if (entry !== undefined) best = { entry, phrase: key, from, to, start: first.start, end: last.end };
      const next = words[to];
      if (next === undefined || next.gap === 'break' || !this.#prefixes.has(key)) return best;
      key = `${key} ${next.key}`;
    }
  }
}

function written(writing: Writing, words: readonly Word[], from: number, to: number): boolean {
  if (writing === 'any') return true;
  const part = words.slice(from, to);
  const first = part[0];
  if (first === undefined) return false;
  if (writing === 'exact') return part.every((word) => word.raw === word.raw.toUpperCase());
  if (writing === 'mixed') return /^\p{Lu}\p{Ll}+$/u.test(first.raw);
  // "the Hague": an article before the name may be small.
  const named = first.key === 'the' ? (part[1] ?? first) : first;
  return named.capital;
}
