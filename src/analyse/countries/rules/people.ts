import { genderOfGiven } from '../../speakers/index.ts';
import type { Match } from '../lexicon.ts';
import { CIVIC_WORDS, HONORIFICS } from '../tables/en-cues.ts';
import { MORE_GIVEN_NAMES } from '../tables/en-given-names.ts';
import { after, before, matchAt, PREPOSITIONS, type View } from '../view.ts';
import type { Word } from '../words.ts';

/** Names of countries and places that are given names as well: before a surname they are no place. */
const ALSO_GIVEN = new Set(
  (
    'jordan chad israel georgia paris sydney austin florence victoria charlotte madison savannah chelsea brooklyn kobe orlando douglas ' +
    'salvador vladimir dakota carolina virginia lincoln jackson cairo milan sofia adelaide alexandria santiago lourdes lorraine chester ' +
    'preston raleigh camden roman tula montana elizabeth norman gary eugene carol tyler taylor'
  ).split(' '),
);
/** Sure names of countries and places that are surnames as well: believed where the article names such a person. */
const ALSO_SURNAMES =
  /^(?:holland|england|ireland|wales|scotland|london|berlin|washington|york|houston|cleveland|denver|dallas|boston|bristol|lancaster|bedford|birmingham|bradford|warsaw|cuba|brazil|лондон|вашингтон|київськ|киевск)/u;
const ABBREVIATED_HONORIFIC = /^(?:mr|mrs|ms|dr|sgt|capt|sen|rep|gov|prof|rev|lt|col|gen|st|det|cpl|pte)$/u;

const givenName = (word: string): boolean => MORE_GIVEN_NAMES.has(word) || genderOfGiven(word) !== undefined;

/** Whether the word before a match is a given name, and no town in the country of the match ("Paris France"). */
function isGivenName(previous: Word, match: Match, view: View): boolean {
  const other = matchAt(match.from - 1, view)?.entry;
  if (other?.kind !== 'country') return other === undefined && givenName(previous.key);
  if (other.unsure !== true && other.via !== 'place') return false;
  const same = match.entry.kind === 'country' && match.entry.codes[0] === other.codes[0];
  return !same && (givenName(previous.key) || ALSO_GIVEN.has(previous.key));
}

/** Whether a match is a person's name, or part of one, by the words beside it: "Michael Jordan", "Chad Smith", "Mr Israel". */
export function isPersonHere(match: Match, view: View): boolean {
  if (match.to - match.from !== 1 || match.entry.kind !== 'country') return false;
  const word = view.words[match.from];
  if (word === undefined || word.line === 'capitals') return false;
  const previous = before(match, view);
  const initial = view.words[match.from - 1];
  if (previous?.capital === true && word.gap === 'space') {
    if (isGivenName(previous, match, view)) return true;
    if (HONORIFICS.has(previous.key)) return true;
  }
  const next = after(match, view);
  if (match.entry.unsure === true || ALSO_GIVEN.has(match.phrase) || ALSO_SURNAMES.test(match.phrase)) {
    if (previous !== undefined && view.people.has(`${previous.key} ${word.key}`)) return true;
    if (next !== undefined && view.people.has(`${word.key} ${next.key}`)) return true;
  }
  // "Mr. Jordan", "J. Jordan"
  if (
    initial?.capital === true &&
    /^\.\s?$/u.test(word.between) &&
    (ABBREVIATED_HONORIFIC.test(initial.key) || (initial.key.length === 1 && initial.capital))
  )
    return true;
  // "Tanesha Melbourne-Blake"
  const joined = view.words[match.to];
  if (
    previous?.capital === true &&
    word.gap === 'space' &&
    !before(match, view)?.startsSentence &&
    joined?.gap === 'hyphen' &&
    joined.capital &&
    joined.between.length === 1 &&
    matchAt(match.to, view) === undefined &&
    match.entry.via === 'place' &&
    word.line === 'plain'
  )
    return true;
  if (match.entry.via === 'demonym' || !ALSO_GIVEN.has(match.phrase) || word.line === 'title') return false;

  if (next === undefined || !next.capital || next.gap !== 'space' || view.words[match.to]?.raw.length === 1)
    return false;
  if (CIVIC_WORDS.has(next.key) || /^\p{Lu}{2,}$/u.test(next.raw)) return false;
  const other = matchAt(match.to, view);
  return other === undefined || (other.entry.kind === 'country' && other.entry.unsure === true);
}

/** "у Софії Верховинець": a surname follows. */
function namesPerson(match: Match, view: View): boolean {
  const next = after(match, view);
  return (
    match.entry.kind === 'country' &&
    match.entry.unsure === true &&
    view.prepositions !== PREPOSITIONS.en &&
    next?.capital === true &&
    matchAt(match.to, view) === undefined
  );
}

/** "Покровський напрямок", "Дніпровська міськрада". */
const DISTRICTS =
  /^(?:напрям|направлен|район|област|громад|общин|міськрад|горсовет|гарнізон|гарнизон|плацдарм|агломерац)/u;

/** Whether the words before a bare name say that it is a place: "in Jordan"; not strictly, also a dateline: "HOUSTON —". */
export function isLocated(match: Match, view: View, strictly: boolean): boolean {
  const previous = before(match, view);
  if (previous !== undefined && view.prepositions.test(previous.key) && !namesPerson(match, view))
    return true;
  if (strictly) return false;
  if (match.phrase.length > 5 && DISTRICTS.test(after(match, view)?.key ?? '')) return true;
  const word = view.words[match.from];
  return (
    word?.startsSentence === true &&
    /^[A-Z]+$/u.test(word.raw) &&
    /^\s*[(,—–-]/u.test(view.text.slice(match.end, match.end + 3))
  );
}

/** Names of countries and places that the text uses as a person's name somewhere. */
export function personPhrases(matches: readonly Match[], view: View): Set<string> {
  return new Set(
    matches
      .filter(
        (match) =>
          match.entry.kind === 'country' && match.entry.via !== 'demonym' && isPersonHere(match, view),
      )
      .map(({ phrase }) => phrase),
  );
}
