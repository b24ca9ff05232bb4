import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital, isComma } from '../rules/item.ts';
import { isRole, looksLikeVerb, nounPhraseEnd } from '../rules/noun-phrase.ts';
import type { Role } from './entity.ts';

const REACH = 16;
const MODIFIER =
  /^(?:former|deputy|acting|vice|first|second|prime|foreign|defence|defense|interior|finance|energy|press|chief|senior|permanent|special|state|then|ex|incumbent|outgoing|retired|general|executive|managing|lead|top|co|colonel|major|lieutenant|ukrainian|russian|american|german|polish|french|british|people's|national|military|regional|city|opposition|ruling|independent|political|перш|колишн|ексм|народн|генеральн|виконавч|виконуюч|тимчасов|спеціальн|почесн|головн|постійн|надзвичайн|прем'єр|віце|нинішн|київськ|українськ|державн|військов|політичн|незалежн|президентськ|очільн|бывш|исполнительн|временн|специальн|почетн|главн|постоянн|чрезвычайн|премьер|нынешн|украинск|государственн|военн|политическ|независим|президентск|экс|американськ|німецьк|польськ|французьк|британськ|американск|немецк|польск|французск|британск|турецьк|турецк|російськ|российск|угорськ|венгерск|старш|провідн|ведущ|кредитн|фінансов|финансов|комерційн|коммерческ|технічн|техническ)/u;

/** The title that stands right before the name at `from`: "Minister of Energy", "голова правління НБУ". */
export function titleBefore(
  language: LanguageTable,
  items: readonly Item[],
  from: number,
): { from: number; to: number } | undefined {
  let start: number | undefined;
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const item = items[i];
    if (!item || isParted(items[i + 1])) break;
    if (item.kind === 'mark' && !/^["«»“”„/'’]$/u.test(item.text)) break;
    if (language.verbs.has(item.lower) && !isCapital(item)) break;
    if (isAddressee(language, item)) break;
    if (language.complementisers.has(item.lower) || language.relatives.has(item.lower)) break;
    if (language.conjunctions.has(item.lower) && !/^(?:and|і|й|та|и)$/u.test(item.lower)) break;
    if (
      looksLikeVerb(language, item) ||
      (start !== undefined &&
        isCapital(item) &&
        isCapital(items[i + 1]) &&
        i + 1 < start &&
        !isA(language, 'bodyStems', items[i + 1]?.lower ?? ''))
    )
      break;
    if (isRole(language, item.lower) && nounPhraseEnd(language, items, i, from + 2) > from) start = i;
  }
  if (start === undefined) return undefined;
  let to = from;
  while (to > start && (isComma(items[to - 1]) || items[to - 1]?.kind === 'mark')) to -= 1;
  return {
    from: withModifiers(language, items, start),
    to: to > start ? trimQuote(items, start, from) : start + 1,
  };
}

/** Whether a paragraph ends between, with or without a full stop. */
const isParted = (next: Item | undefined): boolean => next?.opensBlock === true;

/** "журналистам" between the verb and the office is whom it was told. */
function isAddressee(language: LanguageTable, item: Item): boolean {
  return (
    language.freeOrder &&
    /(?:ам|ям|ові|еві)$/u.test(item.lower) &&
    isA(language, 'addresseeStems', item.lower)
  );
}

/** Keeps a closing mark that closes a name inside the title: голова правління АТ «Міст». */
function trimQuote(items: readonly Item[], start: number, end: number): number {
  let to = end;
  while (to > start + 1 && items[to - 1]?.kind === 'mark' && !/^[»”"]$/u.test(items[to - 1]?.text ?? ''))
    to -= 1;
  return to;
}

function withModifiers(language: LanguageTable, items: readonly Item[], from: number): number {
  let start = from;
  while (start > 0) {
    const item = items[start - 1];
    if (item?.kind !== 'word' || isAddressee(language, item) || isParted(items[start])) break;
    if (language.code === 'en' && /^(?:'s|’s)$/u.test(item.text)) return possessorStart(items, start - 1);
    if (language.prepositions.has(item.lower) || language.fillers.has(item.lower)) break;
    const nounInEnglish = language.code === 'en' && from - start < 4 && isPlainNoun(language, item);
    const isModifier =
      nounInEnglish ||
      MODIFIER.test(item.lower) ||
      isRole(language, item.lower) ||
      (language.code === 'en' && isCapital(item) && !isA(language, 'timeStems', item.lower));
    if (!isModifier) break;
    start -= 1;
  }
  return start;
}

/** "supervisory board" in "the supervisory board chairman": small words that are neither verbs nor particles. */
function isPlainNoun(language: LanguageTable, item: Item): boolean {
  return (
    /^\p{Ll}{3,}$/u.test(item.text) &&
    !language.verbs.has(item.lower) &&
    !language.pronouns.has(item.lower) &&
    !language.possessives.has(item.lower) &&
    !/^(?:the|that|this|and|but|or|has|had|have|was|were|are|will|would|said|new|who|which|its|now|then|met|meanwhile|also|later)$|(?:ed|ing|ly)$/u.test(
      item.lower,
    )
  );
}

/** Start of "the institute" in "the institute's director". */
function possessorStart(items: readonly Item[], clitic: number): number {
  let start = clitic - 1;
  while (isCapital(items[start - 1]) && isCapital(items[start])) start -= 1;
  if (!isCapital(items[start]) && /^(?:the|its|his|her|their)$/u.test(items[start - 1]?.lower ?? ''))
    start -= 1;
  else if (/^(?:the)$/u.test(items[start - 1]?.lower ?? '')) start -= 1;
  return start;
}

/** "the Prosecutor's Office": no office that a person holds. */
const owns = (item: Item | undefined): boolean => item !== undefined && /^['’]s$/u.test(item.text);

/** The apposition behind the name that ends at `to`: ", the head of the committee". Brackets are passed over. */
export function appositionBehind(
  language: LanguageTable,
  items: readonly Item[],
  to: number,
): { from: number; to: number } | undefined {
  let i = to;
  if (items[i]?.text === '(') {
    while (i < items.length && items[i]?.text !== ')' && i - to < 20) i += 1;
    i += 1;
  }
  // "Milica Vorn, 62, a retired teacher"
  if (isComma(items[i]) && items[i + 1]?.kind === 'number' && isComma(items[i + 2])) i += 2;
  if (!isComma(items[i])) return undefined;
  // "who is the head of the agency" names an office, "who heads the agency" tells what one does
  const relative = /^(?:who|which)$/u.test(items[i + 1]?.lower ?? '');
  if (relative && !/^(?:is|was)$/u.test(items[i + 2]?.lower ?? '')) return undefined;
  const from = relative ? i + 3 : i + 1;
  const first = items[from];
  if (first?.kind !== 'word') return undefined;
  let role = from;
  while (role < from + 5 && !(isRole(language, items[role]?.lower ?? '') && !owns(items[role + 1]))) {
    const item = items[role];
    const passes =
      item !== undefined &&
      item.kind === 'word' &&
      (/^(?:the|a|an|its|one|of)$/u.test(item.lower) ||
        MODIFIER.test(item.lower) ||
        isCapital(item) ||
        /^(?:'s|’s)$/u.test(item.text) ||
        language.code === 'en');
    if (!passes || language.verbs.has(item.lower) || language.prepositions.has(item.lower)) return undefined;
    role += 1;
  }
  if (!isRole(language, items[role]?.lower ?? '') || owns(items[role + 1])) return undefined;
  const end = nounPhraseEnd(language, items, from, items.length);
  const after = items[end];
  const closed = after === undefined || after.kind === 'mark' || /^(?:who|whose)$/u.test(after.lower);
  return end > role && closed ? { from, to: end } : undefined;
}

/** The office before a comma: "The head of the committee, Ivan Petrenko". */
export function appositionAhead(
  language: LanguageTable,
  items: readonly Item[],
  from: number,
): { from: number; to: number } | undefined {
  if (!isComma(items[from - 1])) return undefined;
  let start: number | undefined;
  for (let i = from - 2; i >= 0 && from - i <= REACH; i--) {
    const item = items[i];
    if (
      !item ||
      (item.kind === 'mark' && !/^["«»“”„'’]$/u.test(item.text)) ||
      (language.verbs.has(item.lower) && !isCapital(item))
    )
      break;
    if (isRole(language, item.lower) && nounPhraseEnd(language, items, i, from) === from - 1) start = i;
    if (
      start !== undefined &&
      item.lower === 'the' &&
      !/^(?:of|for|in|at)$/u.test(items[i - 1]?.lower ?? '')
    ) {
      start = i;
      break;
    }
  }
  if (start === undefined) return undefined;
  const first = withModifiers(language, items, start);
  return opensPhrase(language, items[first - 1]) ? { from: first, to: from - 1 } : undefined;
}

/** "…, чи підтримає документ президент, Юрчишина": an office right behind a noun is no apposition of the next name. */
function opensPhrase(language: LanguageTable, before: Item | undefined): boolean {
  if (!language.freeOrder || before?.kind !== 'word' || isCapital(before)) return true;
  return (
    language.conjunctions.has(before.lower) ||
    language.prepositions.has(before.lower) ||
    language.complementisers.has(before.lower) ||
    language.fillers.has(before.lower) ||
    language.verbs.has(before.lower) ||
    isA(language, 'timeStems', before.lower)
  );
}

/** All roles that stand beside a name. */
export function rolesBeside(
  language: LanguageTable,
  items: readonly Item[],
  from: number,
  to: number,
  nominative: boolean,
): Role[] {
  const roles: Role[] = [];
  const add = (range: { from: number; to: number } | undefined, form: Role['form']): void => {
    const first = items[range?.from ?? -1];
    const last = items[(range?.to ?? 0) - 1];
    if (first && last && last.end > first.start)
      roles.push({ start: first.start, end: last.end, form, nominative });
  };
  add(titleBefore(language, items, from), 'title');
  add(appositionBehind(language, items, to), 'apposition');
  add(appositionAhead(language, items, from), 'apposition');
  return roles;
}
