import type { Match } from '../lexicon.ts';
import { CIVIC_WORDS, HONORIFICS, LOCATIVES } from '../tables/en-cues.ts';
import { GIVEN_NAMES } from '../tables/en-given-names.ts';
import { after, before, matchAt, type View } from '../view.ts';

/** Country and place names that are given names as well. */
const ALSO_GIVEN = new Set(
  (
    'jordan chad israel georgia india kenya paris london sydney austin florence victoria charlotte madison savannah dakota carolina virginia ' +
    'chelsea brooklyn troy lincoln jackson houston dallas phoenix memphis cairo milan sofia adelaide alexandria santiago ireland america ' +
    'jamaica kingston regina orlando lourdes diego trinidad bristol aurora salem francisco monterrey geneva vienna asia brittany italia ' +
    'lorraine lancaster chester carlisle cleveland denver preston bethlehem raleigh camden trenton roman martinique tula'
  ).split(' '),
);

/** Whether a match is a person's name, or part of one, by the words beside it: "Michael Jordan", "Chad Smith", "Mr Israel". */
export function isPersonHere(match: Match, view: View): boolean {
  if (match.to - match.from !== 1 || match.entry.kind !== 'country') return false;
  const word = view.words[match.from];
  if (word === undefined || word.line === 'capitals') return false;
  const previous = before(match, view);
  const initial = view.words[match.from - 1];
  if (previous?.capital === true && word.gap === 'space') {
    if (GIVEN_NAMES.has(previous.key) && matchAt(match.from - 1, view) === undefined) return true;
    if (HONORIFICS.has(previous.key)) return true;
  }
  // "Mr. Jordan", "J. Jordan"
  if (
    initial?.capital === true &&
    /^\.\s?$/u.test(word.between) &&
    (HONORIFICS.has(initial.key) || initial.key.length === 1)
  )
    return true;
  if (match.entry.via === 'demonym' || !ALSO_GIVEN.has(match.phrase) || word.line === 'title') return false;
  const next = after(match, view);
  if (next === undefined || !next.capital || next.gap !== 'space' || view.words[match.to]?.raw.length === 1)
    return false;
  if (CIVIC_WORDS.has(next.key) || /^\p{Lu}{2,}$/u.test(next.raw)) return false;
  const other = matchAt(match.to, view);
  return other === undefined || (other.entry.kind === 'country' && other.entry.unsure === true);
}

const STRICTLY_IN = /^(?:in|into|across|throughout|inside|outside|near|visiting)$/u;

/** Whether the words before a bare name say that it is a place: "in Jordan"; not strictly, also "to Paris", "of London". */
export function isLocated(match: Match, view: View, strictly: boolean): boolean {
  const previous = before(match, view);
  if (previous !== undefined && (strictly ? STRICTLY_IN.test(previous.key) : LOCATIVES.has(previous.key)))
    return true;
  const word = view.words[match.from];
  return (
    !strictly &&
    word?.startsSentence === true &&
    /^[A-Z]+$/u.test(word.raw) &&
    /^\s*[(,—–-]/u.test(view.text.slice(match.end, match.end + 3))
  );
}

/** Names of countries and places that the text uses as a person's name somewhere. */
export function personPhrases(matches: readonly Match[], view: View): Set<string> {
  const phrases = new Set(matches.filter((match) => isPersonHere(match, view)).map(({ phrase }) => phrase));
  for (const name of view.people) {
    const parts = name.split(/\s+/u);
    if (parts.length > 1) for (const part of parts) phrases.add(part);
  }
  return phrases;
}
