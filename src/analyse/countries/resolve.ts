import type { CountryMention } from '../../model/index.ts';
import type { Match } from './lexicon.ts';
import { isLocated, isPersonHere, personPhrases } from './rules/people.ts';
import { AMERICAN_STATE_CUES } from './tables/en-cues.ts';
import { after, before, matchAt, type View } from './view.ts';

/** A mention with its country settled. */
export interface Settled extends CountryMention {
  readonly code: string;
}

/** A country match whose entry is narrowed. */
type CountryMatch = Match & { readonly entry: Extract<Match['entry'], { kind: 'country' }> };

const isCountry = (match: Match): match is CountryMatch => match.entry.kind === 'country';

/** Weights of what the rest of the text says about a country. */
const WEIGHT = { name: 3, demonym: 2, place: 2 } as const;
const GEORGIA_SIDE = ['RU', 'AM', 'AZ', 'UA', 'MD', 'TR', 'BY'];

/** "Guam, Alaska, Hawaii and Florida": another place follows in the same list. */
function isListed(match: CountryMatch, view: View): boolean {
  const next = view.words[match.to];
  if (next === undefined || !/^,\s+$|^\s+$/u.test(next.between)) return false;
  return matchAt(/^(?:and|or)$/u.test(next.key) ? match.to + 1 : match.to, view) !== undefined;
}

/** "talks in Ankara, Georgia's minister said", "in Berlin, California Governor": what follows the comma is no qualifier. */
function beginsClause(match: CountryMatch, { words }: View): boolean {
  const next = words[match.to];
  return next?.gap === 'possessive' || (next?.gap === 'space' && next.capital && next.line === 'plain');
}

/** "in Lagos, Portugal.": a preposition before and a stop after, so that it is no list and no new clause. */
function isPlaced(match: CountryMatch, country: CountryMatch, view: View): boolean {
  const next = view.words[country.to];
  return (
    match.entry.via === 'place' &&
    view.prepositions.test(before(match, view)?.key ?? '') &&
    (next === undefined || next.gap === 'break')
  );
}

/** The country that a region or country after a comma gives: "Paris, Texas", "Hamilton, Bermuda". */
function qualifier(match: CountryMatch, following: CountryMatch | undefined, view: View): string | undefined {
  if (following === undefined || following.from !== match.to) return undefined;
  if (match.entry.region === true && following.entry.via !== 'name') return undefined;
  if (!/^,\s+$/u.test(view.words[following.from]?.between ?? '')) return undefined;
  if (following.entry.abbreviation !== true && (isListed(following, view) || beginsClause(following, view)))
    return undefined;
  const code =
    following.phrase === 'georgia'
      ? match.entry.codes.includes('GE')
        ? 'GE'
        : 'US'
      : following.entry.codes[0];
  if (following.entry.region === true || following.phrase === 'georgia')
    return match.entry.via === 'demonym' ? undefined : code;
  if (following.entry.via !== 'name') return undefined;
  return match.entry.codes.includes(code ?? '') || isPlaced(match, following, view) ? code : undefined;
}

/** "the city of Turkey": a town called like a country. */
function isTown({ entry, from }: CountryMatch, view: View): boolean {
  return (
    entry.via === 'name' &&
    view.words[from]?.gap === 'space' &&
    view.words[from - 1]?.key === 'of' &&
    /^(?:city|town|village|hamlet|township)$/u.test(view.words[from - 2]?.key ?? '')
  );
}

/** Evidence for each country from the matches that are certain. */
function evidenceOf(matches: readonly CountryMatch[], view: View): Map<string, number> {
  const evidence = new Map<string, number>();
  for (const match of matches) {
    const { entry, phrase } = match;
    const [code = '', rival] = entry.codes;
    if (rival !== undefined || entry.unsure === true || SHARED.has(phrase) || isCounty(match, view)) continue;
    evidence.set(code, (evidence.get(code) ?? 0) + WEIGHT[entry.via]);
  }
  return evidence;
}

/** "Suffolk County": counties after their names are American, unless the text speaks of another country that has them. */
function isCounty(match: CountryMatch, view: View): boolean {
  return (
    match.entry.via === 'place' &&
    after(match, view)?.raw === 'County' &&
    !/^(?:council|cricket|hall|ground|championship|fc)$/u.test(after(match, view, 2)?.key ?? '')
  );
}

function countyOf(evidence: ReadonlyMap<string, number>): string {
  return evidence.has('US')
    ? 'US'
    : (['KE', 'LR', 'IE', 'TW', 'CA', 'GB'].find((code) => evidence.has(code)) ?? 'US');
}

/** Names that two countries share, settled by what else the text holds. */
const SHARED: ReadonlySet<string> = new Set([
  'georgia',
  'congo',
  'the congo',
  'congolese',
  'korea',
  'korean',
  'koreans',
]);

/** Whether the text speaks of the country by its adjective or people. */
function speaksOf(code: string, matches: readonly CountryMatch[]): boolean {
  return matches.some(({ entry }) => entry.via === 'demonym' && entry.codes[0] === code);
}

function isStateOfGeorgia(
  view: View,
  matches: readonly CountryMatch[],
  evidence: ReadonlyMap<string, number>,
): boolean {
  const states = matches.filter(({ entry }) => entry.region === true && entry.codes[0] === 'US').length;
  const cues = view.words.filter(({ key }) => AMERICAN_STATE_CUES.has(key)).length;
  const caucasus =
    3 * (evidence.get('GE') ?? 0) + GEORGIA_SIDE.filter((code) => evidence.has(code)).length * 2;
  return 2 * states + cues > caucasus;
}

function settleShared(phrase: string, evidence: ReadonlyMap<string, number>): string {
  const has = (code: string): boolean => evidence.has(code);
  if (phrase.startsWith('korea')) return has('KP') && !has('KR') ? 'KP' : 'KR';
  return has('CG') && !has('CD') ? 'CG' : 'CD';
}

/** Settles which country each match means, and drops those that mean none. */
export function resolve(kept: readonly Match[], view: View): Settled[] {
  const all = kept.filter(isCountry);
  const people = personPhrases(all, view);
  const matches = all.filter(
    (match) => !isPersonHere(match, view) && (!people.has(match.phrase) || isLocated(match, view, true)),
  );
  const evidence = evidenceOf(matches, view);
  const american = isStateOfGeorgia(view, matches, evidence);
  const qualified = new Map<string, string>();
  matches.forEach((match, index) => {
    const code = qualifier(match, matches[index + 1], view) ?? (isTown(match, view) ? 'US' : undefined);
    if (code !== undefined) qualified.set(match.phrase, code);
    else if (isCounty(match, view)) qualified.set(match.phrase, countyOf(evidence));
  });
  const settled: Settled[] = [];
  matches.forEach((match, index) => {
    const { entry, phrase, start, end } = match;
    const add = (code: string, via: CountryMention['via']): void =>
      void settled.push({ code, start, end, via });
    if (phrase === 'georgia') {
      const previous = matches[index - 1];
      const town = previous !== undefined && qualifier(previous, match, view) === 'US';
      const state = town || (american && before(match, view)?.key !== 'of');
      add(american || state ? 'US' : 'GE', american || state ? 'place' : 'name');
      return;
    }
    if (SHARED.has(phrase)) {
      add(settleShared(phrase, evidence), entry.via);
      return;
    }
    const given = qualified.get(phrase);
    if (given !== undefined && (entry.via === 'place' || !speaksOf(entry.codes[0] ?? '', matches))) {
      add(given, 'place');
      return;
    }
    const code = entry.codes.find((candidate) => evidence.has(candidate)) ?? entry.codes[0];
    if (code === undefined) return;
    if (entry.unsure === true && !isLocated(match, view, false) && !evidence.has(code)) return;
    add(code, entry.via);
  });
  return settled;
}
