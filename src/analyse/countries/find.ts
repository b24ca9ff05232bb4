import type { Country, CountryMention, Organisation, Span } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconFor } from './lexicons.ts';
import { countryNames } from './names.ts';
import { resolve } from './resolve.ts';
import { ENGLISH_RULES } from './rules/english.ts';
import { RUSSIAN_RULES, UKRAINIAN_RULES } from './rules/slavic.ts';
import type { Rule, View } from './view.ts';
import { fold, wordsOf } from './words.ts';

export interface FindOptions {
  /** BCP 47 tag of the text's language. English, Ukrainian and Russian are known in full. */
  readonly lang: string;
  /** Where to look: headline and paragraphs; the whole text if absent. */
  readonly spans?: readonly Span[];
  /** Names of persons in the article, as full as it gives them. */
  readonly people?: readonly string[];
  /** The agency's own name, which is no mention: "Interfax-Ukraine". */
  readonly agency?: string;
}

function rulesFor(lang: string): readonly Rule[] {
  if (/^uk/iu.test(lang)) return UKRAINIAN_RULES;
  return /^ru/iu.test(lang) ? RUSSIAN_RULES : ENGLISH_RULES;
}

/** Spans where a text stands in another: the agency's name. */
function occurrences(text: string, part: string | undefined): Span[] {
  const spans: Span[] = [];
  if (part === undefined || part === '') return spans;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length))
    spans.push({ start, end: start + part.length });
  return spans;
}

/**
 * Countries and organisations that a text mentions, in order of first mention, each with its mentions in order. Spans are offsets into
 * `text`. Pure and total; time grows with the length of the text.
 */
export function findCountries(
  text: string,
  options: FindOptions,
): { countries: Country[]; organisations: Organisation[] } {
  const lexicon: Lexicon = lexiconFor(options.lang);
  const spans = options.spans ?? [{ start: 0, end: text.length }];
  const words = wordsOf(text, spans, !/^(?:uk|ru)/iu.test(options.lang));
  const own = occurrences(text, options.agency);
  const found = lexicon.scan(words);
  const people = new Set((options.people ?? []).map(fold));
  const view: View = { text, words, matches: found, lexicon, people };
  const rules = rulesFor(options.lang);
  const kept = found.filter(
    (match) =>
      match.entry.kind !== 'phrase' &&
      !own.some((span) => span.start < match.end && match.start < span.end) &&
      !rules.some((rule) => rule(match, view)),
  );
  const organisations = new Map<string, Span[]>();
  for (const { entry, start, end } of kept)
    if (entry.kind === 'organisation')
      organisations.set(entry.name, [...(organisations.get(entry.name) ?? []), { start, end }]);
  const mentions = new Map<string, CountryMention[]>();
  for (const { code, via, start, end } of resolve(kept, view))
    mentions.set(code, [...(mentions.get(code) ?? []), { start, end, via }]);
  return {
    countries: [...mentions].map(([code, all]) => ({
      code,
      name: countryNames.get(code) ?? code,
      mentions: all,
    })),
    organisations: [...organisations].map(([name, all]) => ({ name, mentions: all })),
  };
}
