import type { Match } from '../lexicon.ts';
import {
  BEFORE_PRONOUN,
  BIRD_WORDS,
  COMPANY_WORDS,
  CURRENCIES,
  CURRENCY_OF,
  FUNCTION_WORDS,
  INTO_LANGUAGE,
  LANGUAGE_MANNER,
  LANGUAGE_NOUNS,
  LEARNING,
  PAPER_WORDS,
  PAPERS,
  SPEAKING,
  STREETS,
} from '../tables/en-cues.ts';
import { after, before, matchAt, type Rule, type View } from '../view.ts';
import { bird, club, firm, outlet, water } from './english-names.ts';

const isLanguage = ({ entry }: Match): boolean => entry.kind === 'country' && entry.language === true;

/** "in English", "speaks French", "the Russian word": the language, not the country. */
const language: Rule = (match, view) => {
  if (!isLanguage(match)) return false;
  const next = after(match, view);
  if (next !== undefined && LANGUAGE_NOUNS.has(next.key)) return true;
  // "English is taught from the first year"
  if (
    /^(?:is|are|was|were)$/u.test(next?.key ?? '') &&
    /^(?:taught|spoken|learn(?:ed|t))$/u.test(after(match, view, 2)?.key ?? '')
  )
    return true;
  const free = endsPhrase(match, view);
  let distance = 1;
  let previous = before(match, view);
  if (previous === undefined && view.words[match.from]?.between === ', ') {
    const listed = matchAt(match.from - 1, view);
    return listed !== undefined && free && language(listed, view);
  }
  while (previous !== undefined && LANGUAGE_MANNER.has(previous.key)) {
    distance += 1;
    previous = before(match, view, distance);
  }
  if (previous === undefined) return false;
  if (SPEAKING.has(previous.key)) return next === undefined || free || !next.capital;
  if (LEARNING.has(previous.key) || INTO_LANGUAGE.has(previous.key)) return free;
  if (previous.key === 'and' || previous.key === 'or') {
    const other = matchAt(match.from - distance - 1, view);
    return other !== undefined && other !== match && language(other, view);
  }
  return false;
};

/** Whether nothing follows that the adjective could modify; "in English and French" looks past "and". */
function endsPhrase(match: Match, view: View): boolean {
  const next = after(match, view);
  if (next === undefined) return true;
  if (next.key === 'and' || next.key === 'or') {
    const other = matchAt(match.to + 1, view);
    return other === undefined || !isLanguage(other) || endsPhrase(other, view);
  }
  return FUNCTION_WORDS.has(next.key);
}

/** "Swiss francs", "US$", "US dollars"; not "Australians won" and "Russia pounds Kharkiv". */
const currency: Rule = (match, view) => {
  const sign = view.text[match.end];
  if (sign === '$' || sign === '£' || sign === '€') return true;
  const next = after(match, view);
  if (next === undefined) return false;
  return CURRENCIES.has(next.key) || CURRENCY_OF.get(next.key)?.test(match.phrase) === true;
};

/** "Ukraine Airlines", "Moscow Times", "Air Malta", "Paris Street". */
const business: Rule = (match, view) => {
  const next = after(match, view);
  if (before(match, view)?.raw === 'Air' && match.entry.kind === 'country' && match.entry.via !== 'place')
    return true;
  if (next === undefined || !next.capital || next.gap !== 'space') return false;
  if (COMPANY_WORDS.has(next.key) || PAPERS.has(next.key)) return true;
  if (STREETS.has(next.key)) return match.to - match.from === 1;
  return next.line === 'plain' && PAPER_WORDS.has(next.key);
};

/** "Interfax-Ukraine" and its like: a capitalised word bound by a hyphen before a country's name, "al-" and directions apart. */
const bound: Rule = (match, view) => {
  const previous = view.words[match.from - 1];
  const word = view.words[match.from];
  return (
    word?.gap === 'hyphen' &&
    word.between.length === 1 &&
    previous !== undefined &&
    /^(?:interfax|rbc|bbc|rfe|ria|tass|afp|suspilne|euronews|sputnik|unian)$/u.test(previous.key)
  );
};

/** Abbreviations that are words in a line of capitals: "TELL US", "WHO KNOWS". */
const shouted: Rule = (match, view) => {
  const word = view.words[match.from];
  if (word === undefined) return false;
  if (match.phrase === 'gb') return /^\p{N}+$/u.test(before(match, view)?.key ?? '');
  if (
    word.line !== 'capitals' ||
    match.to - match.from > 1 ||
    view.text.slice(match.start, match.end).includes('.')
  )
    return false;
  if (match.phrase === 'us') {
    const previous = before(match, view);
    return previous !== undefined && BEFORE_PRONOUN.has(previous.key);
  }
  return /^(?:who|car|pace)$/u.test(match.phrase);
};

/** "Paris, Tex." and "Boise, ID": an abbreviated state counts after a town and a comma; one with two dots everywhere. */
const abbreviation: Rule = (match, view) => {
  if (match.entry.kind !== 'country' || match.entry.abbreviation !== true) return false;
  const shown = view.text.slice(match.start, match.end);
  if (/\..*\./u.test(shown) || /^(?:BC|DC|NSW)$/u.test(shown))
    return shown === 'P.A.' || shown === 'M.D.' || shown === 'M.S.' || shown === 'M.A.';
  const word = view.words[match.from];
  const town = view.words[match.from - 1];
  return word?.between !== ', ' || town?.capital !== true || word.line === 'capitals';
};

/** "Iceland" the shop, where the text speaks of shops and not of the country. */
const shop: Rule = (match, view) =>
  match.phrase === 'iceland' &&
  view.words.some(({ key }) =>
    /^(?:supermarkets?|shoppers|stocking|tesco|aldi|lidl|asda|sainsbury|morrisons|waitrose|frozen|freezer|grocer|grocery)$/u.test(
      key,
    ),
  ) &&
  !view.matches.some(
    ({ entry, phrase }) => phrase !== 'iceland' && entry.kind === 'country' && entry.codes[0] === 'IS',
  );

/** Words at the head of a sentence or in a headline: "Turkey is roasted", "Polish the silver". */
const word: Rule = (match, view) => {
  const next = after(match, view);
  const previous = before(match, view);
  if (match.phrase === 'turkey')
    return (
      (previous !== undefined && BIRD_WORDS.has(previous.key)) ||
      (next !== undefined && BIRD_WORDS.has(next.key) && next.key !== 'a')
    );
  if (match.phrase === 'polish') {
    const first = view.words[match.from];
    return (
      first?.startsSentence === true &&
      next !== undefined &&
      /^(?:the|your|his|her|it|up|off|and|a)$/u.test(next.key)
    );
  }
  return false;
};

export const ENGLISH_RULES: readonly Rule[] = [
  language,
  currency,
  business,
  bound,
  shouted,
  abbreviation,
  shop,
  word,
  water,
  club,
  outlet,
  firm,
  bird,
];
