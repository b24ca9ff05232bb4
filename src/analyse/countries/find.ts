import type { Country, CountryMention, Organisation, Span } from '../../model/index.ts';
import { lexiconFor } from './lexicons.ts';
import { countryNames } from './names.ts';
import { resolve } from './resolve.ts';
import { ENGLISH_RULES } from './rules/english.ts';
import { RUSSIAN_RULES, UKRAINIAN_RULES } from './rules/slavic.ts';
import { isLoosePart, PREPOSITIONS, type Rule, type View } from './view.ts';
import { fold, wordsOf } from './words.ts';

export interface FindOptions {
  /** BCP 47 tag of the text's language. English, Ukrainian and Russian are known in full. */
  readonly lang: string;
  /** Where to look: headline and paragraphs; the whole text if absent. */
  readonly spans?: readonly Span[];
  /** Names of persons in the article, as full as it gives them. */
  readonly people?: readonly string[];
  /** Where persons stand by name, which is no mention of a country: "Литвин", "Мадяр". */
  readonly personNames?: readonly Span[];
  /** The agency's own name, which is no mention: "Interfax-Ukraine". */
  readonly agency?: string;
}

/** The languages known in full; any other is read like English. */
function languageOf(lang: string): 'en' | 'uk' | 'ru' {
  const language = lang.slice(0, 2).toLowerCase();
  return language === 'uk' || language === 'ru' ? language : 'en';
}

const RULES: Readonly<Record<'en' | 'uk' | 'ru', readonly Rule[]>> = {
  en: ENGLISH_RULES,
  uk: UKRAINIAN_RULES,
  ru: RUSSIAN_RULES,
};

/** Spans where a text stands in another: the agency's name. */
function occurrences(text: string, part: string | undefined): Span[] {
  const spans: Span[] = [];
  if (part === undefined || part === '') return spans;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length))
    spans.push({ start, end: start + part.length });
  return spans;
}

const PERSON = /^\p{Lu}[\p{L}\p{M}'’ʼ-]*(?: \p{Lu}[\p{L}\p{M}'’ʼ.-]*){1,3}$/u;

/** The folded parts of persons' names in pairs, "michael jordan", for names of two to four words. */
function namesOf(people: readonly string[]): ReadonlySet<string> {
  const pairs = people
    .filter((name) => PERSON.test(name))
    .flatMap((name) => {
      const parts = fold(name).split(' ');
      return parts.slice(1).map((part, index) => `${parts[index]} ${part}`);
    });
  return new Set(pairs);
}

/** The list under a key, made on first use. */
function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: T[] = [];
  lists.set(key, made);
  return made;
}

/**
 * Countries and organisations that a text mentions, in order of first mention, each with its mentions in order. Spans are offsets into
 * `text`. Pure and total; time grows with the length of the text.
 */
export function findCountries(
  text: string,
  options: FindOptions,
): { countries: Country[]; organisations: Organisation[] } {
  const language = languageOf(options.lang);
  const lexicon = lexiconFor(options.lang);
  const spans = options.spans ?? [{ start: 0, end: text.length }];
  const words = wordsOf(text, spans, language === 'en');
  const own = occurrences(text, options.agency);
  const persons = new Set((options.personNames ?? []).map(({ end }) => end));
  const found = lexicon.scan(words).filter((match) => !persons.has(match.end));
  const view: View = {
    text,
    words,
    matches: found,
    lexicon,
    people: namesOf(options.people ?? []),
    prepositions: PREPOSITIONS[language],
  };
  const rules = [isLoosePart, ...RULES[language]];
  const kept = found.filter(
    (match) =>
      match.entry.kind !== 'phrase' &&
      !own.some((span) => span.start < match.end && match.start < span.end) &&
      !rules.some((rule) => rule(match, view)),
  );
  const organisations = new Map<string, Span[]>();
  for (const { entry, start, end } of kept)
    if (entry.kind === 'organisation') listIn(organisations, entry.name).push({ start, end });
  const mentions = new Map<string, CountryMention[]>();
  for (const { code, via, start, end } of resolve(kept, view))
    listIn(mentions, code).push({ start, end, via });
  return {
    countries: [...mentions].map(([code, all]) => ({
      code,
      name: countryNames.get(code) ?? code,
      mentions: all,
    })),
    organisations: [...organisations].map(([name, all]) => ({ name, mentions: all })),
  };
}
