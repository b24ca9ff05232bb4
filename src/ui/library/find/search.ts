import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';
import { stopWords } from './stop-words.ts';
import { normaliseTerm, tokenise } from './tokens.ts';

/** What is looked through, and how much a hit there counts. Few fields, as each costs time in every query. */
const boosts = { text: 2, who: 3, tags: 3, about: 1.5, note: 2 } as const;
const fieldNames = ['text', 'who', 'tags', 'about', 'note'] as const satisfies (keyof typeof boosts)[];

/** From so many letters on, a word may be the start of another, and may be misspelt. */
const prefixFrom = 2;
const fuzzyFrom = 5;

type Fields = Readonly<Record<keyof typeof boosts, string>>;

function fieldsOf({ shown }: Entry, countryName: (code: string) => string): Fields {
  const { title, agency, byline } = shown.article;
  return {
    text: shown.text,
    who: `${shown.speaker?.name ?? ''} ${shown.speaker?.role ?? ''}`,
    tags: shown.tags.join(' '),
    about: [title, agency ?? '', ...(byline ?? []), ...shown.countries.map(countryName)].join(' '),
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

interface Words {
  readonly id: string;
  readonly words: string;
}

const createIndex = (): MiniSearch<Words> =>
  new MiniSearch({
    fields: ['words'],
    tokenize: (text) => tokenise(text),
    processTerm: indexed,
    // Stale words are swept out here and there in small steps, never all at once.
    autoVacuum: { batchSize: 10, batchWait: 10, minDirtCount: 200 },
  });

/** @param countryName name of a country in the interface's language, so that it can be searched for */
export function createSearch(countryName: (code: string) => string): Search {
  // One for each field: a change is indexed where it is alone, and none takes long to look through.
  const indexes = fieldNames.map((field) => ({ field, index: createIndex() }));
  const held = new Map<string, Fields>();

  /** Adds the scores of a word's hits in a field to those that are there. */
  function look(
    word: string,
    field: keyof Fields,
    index: MiniSearch<Words>,
    hits: Map<string, number>,
  ): void {
    index.search(word, {
      prefix: (term) => term.length >= prefixFrom,
      fuzzy: (term) => (term.length >= fuzzyFrom ? 0.2 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.2 },
      // Taken here, one by one: making and sorting a list of very many takes longer than finding them.
      filter: ({ id, score }) => {
        const hit = String(id);
        hits.set(hit, (hits.get(hit) ?? 0) + score * boosts[field]);
        return false;
      },
    });
  }

  return {
    put(entry) {
      const before = held.get(entry.id);
      const now = fieldsOf(entry, countryName);
      held.set(entry.id, now);
      for (const { field, index } of indexes) {
        if (before?.[field] === now[field]) continue;
        if (before !== undefined) index.discard(entry.id);
        index.add({ id: entry.id, words: now[field] });
      }
    },
    remove(id) {
      if (!held.delete(id)) return;
      for (const { index } of indexes) index.discard(id);
    },
    *find(text) {
      const words = tokenise(text).filter((word) => indexed(word) !== null);
      let found: ReadonlyMap<string, number> | undefined;
      for (const [at, word] of words.entries()) {
        const hits = new Map<string, number>();
        for (const { field, index } of indexes) {
          yield at / words.length;
          look(word, field, index, hits);
        }
        found = found === undefined ? hits : inBoth(found, hits);
      }
      return found;
    },
  };
}
