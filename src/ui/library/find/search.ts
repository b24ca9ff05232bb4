import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';
import { stopWords } from './stop-words.ts';
import { normaliseTerm, tokenise } from './tokens.ts';

/** What is looked through, and how much a hit there counts. Few fields, as each costs time in every query. */
const boosts = { text: 2, who: 3, tags: 3, about: 1.5, note: 2 } as const;
const fields = Object.keys(boosts);

/** From so many letters on, a word may be the start of another, and may be misspelt. */
const prefixFrom = 2;
const fuzzyFrom = 5;

interface Fields extends Record<keyof typeof boosts, string> {
  readonly id: string;
}

function fieldsOf({ id, shown }: Entry, countryName: (code: string) => string): Fields {
  return {
    id,
    text: shown.text,
    who: `${shown.speaker?.name ?? ''} ${shown.speaker?.role ?? ''}`,
    tags: shown.tags.join(' '),
    about: [shown.article.title, shown.article.agency ?? '', ...shown.countries.map(countryName)].join(' '),
    note: shown.note,
  };
}

/** The form in which a word is kept and looked for; null for one that finds nothing. */
function indexed(word: string): string | null {
  if (stopWords.has(word.toLowerCase())) return null;
  const term = normaliseTerm(word);
  return term.length < prefixFrom && !/\d/u.test(term) ? null : term;
}

/** Full-text search over entries, kept up to date as they change. */
export interface Search {
  /** Takes the entry in, or its new state. */
  put(entry: Entry): void;
  remove(id: string): void;
  clear(): void;
  /**
   * Score of every entry that holds all words (or words that begin so, or nearly so); higher is better. Undefined
   * where the text has no word to look for yet. Every step looks for one word in one field.
   */
  find(text: string): Generator<number, ReadonlyMap<string, number> | undefined>;
}

/** Those that hold the words of both, with the sum of their scores. */
function inBoth(
  some: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const both = new Map<string, number>();
  for (const [id, score] of some) {
    const other = others.get(id);
    if (other !== undefined) both.set(id, score + other);
  }
  return both;
}

/** @param countryName name of a country in the interface's language, so that it can be searched for */
export function createSearch(countryName: (code: string) => string): Search {
  const index = new MiniSearch<Fields>({
    fields,
    tokenize: (text) => tokenise(text),
    processTerm: indexed,
    // Stale words are swept out here and there in small steps, never all at once.
    autoVacuum: { batchSize: 50, batchWait: 20, minDirtCount: 200 },
  });
  const held = new Set<string>();
  function remove(id: string): void {
    if (held.delete(id)) index.discard(id);
  }
  function lookUp(word: string, field: string): readonly (readonly [string, number])[] {
    const hits = index.search(word, {
      fields: [field],
      boost: boosts,
      prefix: (term) => term.length >= prefixFrom,
      fuzzy: (term) => (term.length >= fuzzyFrom ? 0.2 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.2 },
    });
    return hits.map((hit) => [String(hit.id), hit.score]);
  }
  return {
    put(entry) {
      remove(entry.id);
      held.add(entry.id);
      index.add(fieldsOf(entry, countryName));
    },
    remove,
    clear() {
      held.clear();
      index.removeAll();
    },
    *find(text) {
      const words = tokenise(text).filter((word) => indexed(word) !== null);
      let found: ReadonlyMap<string, number> | undefined;
      for (const [at, word] of words.entries()) {
        const hits = new Map<string, number>();
        for (const field of fields) {
          yield at / words.length;
          for (const [id, score] of lookUp(word, field)) hits.set(id, (hits.get(id) ?? 0) + score);
        }
        found = found === undefined ? hits : inBoth(found, hits);
      }
      return found;
    },
  };
}
