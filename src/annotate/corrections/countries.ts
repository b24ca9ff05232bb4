import type { Analysis, Clip, Country, CountryMention, Span } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';

/** Takes the mention at `span` from the country it was found for and gives it to those the reader named. */
export function correctCountries(analysis: Analysis, clip: Clip, span: Span): Analysis {
  const codes = clip.corrections?.countries;
  if (codes === undefined) return analysis;
  const here = (mention: CountryMention): boolean => overlaps(mention, span);
  const found = analysis.countries.flatMap((country) => country.mentions).find(here);
  const moved: CountryMention = found ?? { ...span, via: 'name' };
  const kept: readonly Country[] = analysis.countries
    .map((country) => ({ ...country, mentions: country.mentions.filter((mention) => !here(mention)) }))
    .filter((country) => country.mentions.length > 0);
  return {
    ...analysis,
    countries: codes.reduce<readonly Country[]>((all, code) => withMention(all, code, moved), kept),
  };
}

function withMention(
  countries: readonly Country[],
  code: string,
  mention: CountryMention,
): readonly Country[] {
  const known = countries.find((country) => country.code === code);
  if (known === undefined) return [...countries, { code, name: nameOf(code), mentions: [mention] }];
  const mentions = [...known.mentions, mention].sort((a, b) => a.start - b.start);
  return countries.map((country) => (country === known ? { ...country, mentions } : country));
}

const names = new Intl.DisplayNames(['en'], { type: 'region' });

function nameOf(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
