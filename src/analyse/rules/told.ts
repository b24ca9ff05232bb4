import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { isCalled } from './cue-verb.ts';
import { type Item, isCapital, isColon, isComma } from './item.ts';
import { nounPhraseEnd } from './noun-phrase.ts';

/** "сообщили "Интерфаксу"": an agency's name in dative is whom it was told. */
export const AGENCY_TOLD =
  /^["«“„](?:інтерфакс|интерфакс|укрінформ|укринформ)у(?:-украин[аеы]|-україн[аіи])?["»”]$/iu;

const FINITE =
  /^(?:is|are|was|were|has|have|had|may|might|will|would|can|could|shall|should|must|does|do|did)$/u;
const SUBJECT = /^(?:i|he|she|it|we|they|there)$/u;
const LETTERS = /^(?:\p{Lu}{2}|\p{Script=Latin})/u;
const NOMINATIVE_SOURCE =
  /^(?:джерело|джерела|источник|источники|співрозмовник|співрозмовники|співрозмовниця|собеседник|собеседники|собеседница|представник|представниця|представитель|представительница|речник|речниця)$/u;

const SEVERAL = /^(?:два|дві|две|двоє|двое|три|троє|трое|четверо|кілька|декілька|несколько|одне|один|одно)$/u;

/** End of "Reuters" behind "заявив", where it is whom it was told. */
export function toldPaperEnd(language: LanguageTable, items: readonly Item[], from: number): number {
  if (!language.freeOrder || !LETTERS.test(items[from]?.text ?? '') || !isCapital(items[from])) return from;
  let to = from + 1;
  while (isCapital(items[to])) to += 1;
  const after = items[to];
  return isComma(after) || isColon(after) || (after && language.prepositions.has(after.lower)) ? to : from;
}

/** "повідомив РБК-Україна поінформований співрозмовник": where the source begins behind the paper that it told. */
export function toldPaper(language: LanguageTable, items: readonly Item[], from: number, to: number): number {
  if (language.freeOrder && isPaperTold(language, items, from, to)) return from + 1;
  const isPaper = items[from]?.kind === 'name' || LETTERS.test(items[from]?.text ?? '');
  if (!language.freeOrder || !isPaper) return from;
  if (SEVERAL.test(items[from + 1]?.lower ?? '')) return from + 1;
  for (let i = from + 1; i < to; i++) {
    if (!NOMINATIVE_SOURCE.test(items[i]?.lower ?? '')) continue;
    let start = i;
    while (start > from + 1 && items[start - 1]?.kind === 'word' && !isCapital(items[start - 1])) start -= 1;
    return start;
  }
  return from;
}

const DATIVE = /(?:у|ю|ові|еві|ам|ям|україні|украине)$/u;

/** "розповіла Укрінформу мешканка Києва Олена Гай": a name in dative before somebody of whom it is told what they are. */
function isPaperTold(language: LanguageTable, items: readonly Item[], from: number, to: number): boolean {
  const [paper, person] = [items[from], items[from + 1]];
  if (!isCapital(paper) || !DATIVE.test(paper?.lower ?? '') || person === undefined || isCapital(person))
    return false;
  return (
    from + 1 < to &&
    (['roleStems', 'anonymousStems'] as const).some((list) => isA(language, list, person.lower)) &&
    (isCapital(items[to - 1]) || isA(language, 'anonymousStems', person.lower))
  );
}

/** "an earnings call", which ends in a word that is a verb elsewhere. */
function eventEnd(items: readonly Item[], from: number, end: number): number {
  const opens = /^(?:an?|the|his|her|its|their)$/u.test(items[from]?.lower ?? '');
  return opens && isCalled(items, end) ? end + 1 : end;
}

/** After told and its kin the next noun phrase is the receiver. */
export function receiverEnd(language: LanguageTable, items: readonly Item[], from: number): number {
  const first = items[from];
  if (!first || first.lower === 'to') return from;
  if (language.receivers.has(first.lower) || /^(?:reporters|journalists)$/u.test(first.lower))
    return from + 1;
  const end = eventEnd(items, from, nounPhraseEnd(language, items, from, items.length));
  // "told Interfax-Ukraine the fund was ready", "told the agency it had": an article behind a name, or a pronoun, begins the content
  const article = items.findIndex(
    ({ lower }, i) =>
      i > from &&
      i < end &&
      (SUBJECT.test(lower) || (/^(?:the|a|an)$/u.test(lower) && isCapital(items[i - 1]))),
  );
  if (article >= 0) return article;
  if (!FINITE.test(items[end]?.lower ?? '')) return end;
  // "warn the other piers may be no safer": who does something is not whom it is told
  const second = items.findIndex(({ lower }, i) => i > from && i < end && /^(?:the|a|an)$/u.test(lower));
  return second < 0 ? from : second;
}

export function isNominativeAgency(items: readonly Item[], i: number): boolean {
  return (
    /^агент?ство$/u.test(items[i]?.lower ?? '') ||
    /^(?:(?:журналіст|журналист|кореспондент|корреспондент|репортер|нардеп)(?:ка)?)$/u.test(
      items[i]?.lower ?? '',
    )
  );
}
