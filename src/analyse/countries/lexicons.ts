import type { MentionVia } from '../../model/index.ts';
import { EN_CITIES } from './generated/en-cities.generated.ts';
import { EN_REGIONS } from './generated/en-regions.generated.ts';
import { Lexicon, type Writing } from './lexicon.ts';
import {
  compoundOf,
  formsOfAdjective,
  formsOfName,
  formsOfPeople,
  type SlavicLanguage,
} from './slavic/decline.ts';
import { EN_COUNTRIES } from './tables/en-countries.ts';
import { EN_PHRASES } from './tables/en-phrases.ts';
import { EN_PLACES, EN_REGION_ABBREVIATIONS } from './tables/en-places.ts';
import { ORGANISATIONS } from './tables/organisations.ts';
import { RU_COUNTRIES } from './tables/ru-countries.ts';
import { RU_PHRASES } from './tables/ru-phrases.ts';
import { RU_PLACES } from './tables/ru-places.ts';
import { UK_COUNTRIES } from './tables/uk-countries.ts';
import { UK_PHRASES } from './tables/uk-phrases.ts';
import { UK_PLACES } from './tables/uk-places.ts';
import { linesOf, listOf, rowsOf } from './tables.ts';

const ABBREVIATION = /^(?:\p{Lu}\.?|\p{N}|&){2,6}$/u;
/** Countries whose regions are written after a town and a comma. */
const QUALIFYING = new Set(['US', 'CA', 'AU', 'IN', 'MX', 'BR', 'NG', 'ZA']);
const COUNTY = /(?:shire|^County |^Co )/u;

/** "штат Джорджія" begins with a small letter, so it may be written with one. */
function writingOf(name: string): Writing {
  if (ABBREVIATION.test(name)) return 'exact';
  return /^\p{Ll}/u.test(name) && !name.startsWith('the ') ? 'any' : 'capital';
}

function addOrganisations(lexicon: Lexicon, column: number, forms: (name: string) => Iterable<string>): void {
  for (const [name, ...cells] of rowsOf(ORGANISATIONS)) {
    for (const entry of cells[column] ?? [])
      for (const form of forms(entry))
        lexicon.add(form, { kind: 'organisation', name, writing: writingOf(form) });
  }
}

function addPhrases(lexicon: Lexicon, table: string, forms: (name: string) => Iterable<string>): void {
  for (const line of table.trim().split('\n')) {
    for (const phrase of listOf(line.replace(/^[^:;]*:/u, '')))
      for (const form of forms(phrase)) lexicon.add(form, { kind: 'phrase', writing: 'any' });
  }
}

const PEOPLE = /(?:an|er|ite|ot|i|ese)$/u;

/** "Ukrainian" and "Ukrainians", "Danish pastry" and "Danish pastries". */
function withPlural(name: string): string[] {
  if (name.endsWith('y')) return [name, `${name.slice(0, -1)}ies`];
  return /(?:x|sh|ss|nch|ach)$/u.test(name) ? [name, `${name}es`] : [name, `${name}s`];
}

/** Of a place, and of its people where the name is theirs: "Tibetan*". */
function formsOfPlace(name: string): string[] {
  const bare = name.replace(/[?*]$/u, '');
  return PEOPLE.test(name.replace('*', '')) ? withPlural(bare) : [bare];
}

function english(): Lexicon {
  const lexicon = new Lexicon();
  const add = (name: string, codes: readonly string[], via: MentionVia, more = {}): void =>
    lexicon.add(name, { kind: 'country', via, codes, writing: writingOf(name), ...more });
  for (const [code, names = [], demonyms = []] of rowsOf(EN_COUNTRIES)) {
    for (const name of names) add(name, [code], 'name');
    for (const demonym of demonyms)
      if (demonym.endsWith('-')) add(demonym, [code], 'demonym', { compound: true });
      else
        for (const form of withPlural(demonym.replace('*', '')))
          add(form, [code], 'demonym', { language: demonym === `${form}*` });
  }
  for (const [code, names] of linesOf(EN_REGIONS))
    for (const name of names) add(name, [code], 'place', { region: QUALIFYING.has(code) });
  for (const [code, names = []] of rowsOf(EN_REGION_ABBREVIATIONS))
    for (const name of names)
      lexicon.add(name, {
        kind: 'country',
        via: 'place',
        codes: [code],
        writing: /\p{Ll}/u.test(name) ? 'mixed' : 'exact',
        region: true,
        abbreviation: true,
      });
  for (const [code, names = []] of rowsOf(EN_PLACES))
    for (const name of names)
      if (!name.endsWith('~'))
        for (const form of formsOfPlace(name))
          add(form, [code], 'place', {
            region: COUNTY.test(name),
            unsure: name.endsWith('?'),
            language: name === `${form}*`,
          });
  const cities = linesOf(EN_CITIES);
  for (const [code, names] of cities)
    for (const name of names)
      if (!name.endsWith('~'))
        add(name.replace('?', ''), [code], 'place', name.endsWith('?') ? { unsure: true } : {});
  for (const [code, names = []] of [...rowsOf(EN_PLACES), ...cities])
    for (const name of names) if (name.endsWith('~')) add(name.slice(0, -1), [code], 'place');
  addOrganisations(lexicon, 0, (name) => [name]);
  addPhrases(lexicon, EN_PHRASES, withPlural);
  return lexicon;
}

const SLAVIC = {
  uk: { countries: UK_COUNTRIES, places: UK_PLACES, phrases: UK_PHRASES, column: 1 },
  ru: { countries: RU_COUNTRIES, places: RU_PLACES, phrases: RU_PHRASES, column: 2 },
} as const;

function slavic(language: SlavicLanguage): Lexicon {
  const lexicon = new Lexicon();
  const { countries, places, phrases, column } = SLAVIC[language];
  for (const [code, names = [], adjectives = [], people = []] of rowsOf(countries)) {
    for (const name of names)
      for (const form of formsOfName(name, language))
        lexicon.add(form, { kind: 'country', via: 'name', codes: [code], writing: writingOf(form) });
    const demonym = { kind: 'country', via: 'demonym', codes: [code], writing: 'any' } as const;
    for (const adjective of adjectives) {
      for (const form of formsOfAdjective(adjective, language)) lexicon.add(form, demonym);
      lexicon.add(compoundOf(adjective), { ...demonym, compound: true });
    }
    for (const noun of people)
      if (noun.endsWith('-')) lexicon.add(noun, { ...demonym, compound: true });
      else for (const form of formsOfPeople(noun, language)) lexicon.add(form, demonym);
  }
  for (const [code, names = [], adjectives = [], people = []] of rowsOf(places)) {
    const place = { kind: 'country', via: 'place', codes: [code] } as const;
    for (const noun of people)
      for (const form of formsOfPeople(noun, language)) lexicon.add(form, { ...place, writing: 'any' });
    for (const name of names) {
      const unsure = name.endsWith('?') ? { unsure: true } : {};
      for (const form of formsOfName(name.replace('?', ''), language))
        lexicon.add(form, { ...place, writing: writingOf(form), ...unsure });
    }
    for (const adjective of adjectives)
      for (const form of formsOfAdjective(adjective.replace('?', ''), language))
        lexicon.add(form, { ...place, writing: 'any', ...(adjective.endsWith('?') ? { unsure: true } : {}) });
  }
  addOrganisations(lexicon, column, (name) => formsOfName(name, language));
  addPhrases(lexicon, phrases, (name) => formsOfName(name, language));
  return lexicon;
}

/**
 * Any other language: the language's own names of countries, in the nominative, as the platform knows them, and names, abbreviations
 * and sure places in English; no adjectives, since English ones are words elsewhere.
 */
function foreign(language: string): Lexicon {
  const lexicon = new Lexicon();
  const own = displayNames(language);
  const add = (name: string, code: string, via: MentionVia): void =>
    lexicon.add(name, { kind: 'country', via, codes: [code], writing: writingOf(name) });
  for (const [code, names = []] of rowsOf(EN_COUNTRIES)) {
    const name = own?.of(code);
    if (name !== undefined && name !== code) add(name, code, 'name');
    for (const name of names) if (name.length > 3 || /^U[SK]A?$/u.test(name)) add(name, code, 'name');
  }
  for (const [code, names = []] of [...rowsOf(EN_PLACES), ...linesOf(EN_CITIES)])
    for (const name of names) if (!/[?~*]$/u.test(name)) add(name, code, 'place');
  addOrganisations(lexicon, 0, (name) => [name]);
  return lexicon;
}

function displayNames(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  } catch {
    return undefined;
  }
}

const cache = new Map<string, Lexicon>();

/** The lexicon for a language (BCP 47 tag), made on first use. */
export function lexiconFor(lang: string): Lexicon {
  const language = /^[a-z]{2,3}/iu.exec(lang)?.[0].toLowerCase() ?? 'en';
  const known = cache.get(language);
  if (known !== undefined) return known;
  const lexicon =
    language === 'uk' || language === 'ru'
      ? slavic(language)
      : language === 'en'
        ? english()
        : foreign(language);
  cache.set(language, lexicon);
  return lexicon;
}
