import type { Doc } from '../doc.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital } from '../rules/item.ts';
import type { Memory, Occasion } from './memory.ts';
import { firstIn } from './source-reading.ts';
import { genderOfNoun } from './unnamed.ts';

/** Words of a sentence within which an office that opens it is named. */
const LONGEST_OFFICE = 7;
/** ... and those behind its preposition. */
const LONGEST_COMPLEMENT = 6;
const OPENS = /^(?:the|an?|one|his|her|their|its)$/u;
const COMPLEMENT = /^(?:of|for|at|in|from|with)$/u;
const AUXILIARY = /^(?:is|was|has|had|will|would|did|does|do|could|can|also|not|never|later)$/u;
const VERB_FORM = /\p{L}{3}(?:ed|[^s]s)$/u;

/**
 * "The region's governor has promised help. "…," he wrote": the office or kinship, without a name, with which the
 * writer opens the sentence before in the same paragraph; undefined where somebody has spoken since, or where the
 * noun tells the other gender. English only.
 */
export function officeBefore(memory: Memory, occasion: Occasion, since: number): Item[] | undefined {
  const { doc, index } = memory;
  if (doc.language.code !== 'en') return undefined;
  const start = openingBefore(doc, occasion.source.start);
  if (start === undefined || start <= since) return undefined;
  const from = firstIn(index.items, { start, end: start });
  const words = index.items.slice(from, from + LONGEST_OFFICE);
  const first = words[0];
  if (!first || !(OPENS.test(first.lower) || /^['’]s$/u.test(words[1]?.text ?? ''))) return undefined;
  const end = words.findIndex(
    (item) =>
      item.kind !== 'word' ||
      COMPLEMENT.test(item.lower) ||
      (!isNoun(doc, item) && AUXILIARY.test(item.lower)),
  );
  const phrase = end < 0 ? words : words.slice(0, end);
  const at = phrase.findLastIndex((item) => isNoun(doc, item));
  const noun = phrase[at];
  const next = words[at + 1];
  // "Kern's lawyer, Ada Vell, …": the name counts
  const isNamed = isCapital(next) || (next?.text === ',' && isCapital(words[at + 2]));
  if (!noun || /^['’]s$/u.test(next?.text ?? '') || isNamed) return undefined;
  const gender = genderOfNoun(noun.lower);
  if (gender !== undefined && occasion.gender !== undefined && gender !== occasion.gender) return undefined;
  return [...words.slice(0, at + 1), ...complementOf(doc, index.items, from + at + 1)];
}

/** One who may speak: an office or a kinship, not several. */
function isNoun({ language }: Doc, { lower }: Item): boolean {
  return !lower.endsWith('s') && (isA(language, 'roleStems', lower) || genderOfNoun(lower) !== undefined);
}

/** Where the last sentence that is the writer's own begins, in the paragraph of an offset. */
function openingBefore({ blocks, sentences, quotes }: Doc, at: number): number | undefined {
  const block = blocks.find(({ kind, start, end }) => kind === 'paragraph' && start <= at && at < end);
  if (!block) return undefined;
  const own = sentences
    .slice(block.sentences.from, block.sentences.to)
    .filter(
      ({ start, end }) => end <= at && !quotes.some((quote) => quote.start <= start && start < quote.end),
    );
  return own.at(-1)?.start;
}

/** "for the port" of "a spokesman for the port denied": as far as the verb, where one is seen. */
function complementOf({ language }: Doc, items: readonly Item[], from: number): readonly Item[] {
  if (!COMPLEMENT.test(items[from]?.lower ?? '')) return [];
  const words = items.slice(from, from + LONGEST_COMPLEMENT);
  const verb = words.findIndex(
    ({ lower, kind, text }, i) =>
      kind === 'mark' ||
      (i > 1 &&
        !/^\p{Lu}/u.test(text) &&
        (AUXILIARY.test(lower) || language.verbs.has(lower) || VERB_FORM.test(lower))),
  );
  return verb < 0 || words[verb]?.kind === 'mark' ? [] : words.slice(0, verb);
}
