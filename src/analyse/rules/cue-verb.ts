import type { LanguageTable, VerbKind } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital, isColon, isComma } from './item.ts';

export type CueKind = VerbKind | 'impersonal';

const NOUN_BEFORE =
  /^(?:the|a|an|his|her|their|its|our|my|this|that|these|those|of|'s|’s|s'|no|any|some|such|new|joint|press|in|for|by|with|on|public|official|recent|latest|first|last|many|several|two|three|repeated|critical)$/u;
/** "The mother of three replied". */
const COUNT = /^(?:two|three)$/u;
const BE = /^(?:is|are|was|were|be|been|being|'s|’s|'re|gets|got|am)$/u;
const NOT = /^(?:not|n't|never|n’t)$/u;
/** Base forms and plurals in -s that are more often nouns than verbs. */
const NOUNS = new Set(
  'state report reports claim claims comment comments note notes reply replies post posts answer answers promise promises demand demands hope hopes fear fears attack attacks offer offers order orders request requests question questions doubt doubts trust project projects estimate estimates forecast forecasts pledge pledges vow vows point points charge charges signal signals brand brands label labels blast blasts praise hit appeal appeals remark remarks quote quotes advise show shows find finds read project praise cite add refer'.split(
    ' ',
  ),
);
/** "попросило не називати його": says no more than that the source has no name. */
const UNNAMED = /^(?:назива|назва|назыв|назов|вказува|указыва|розголош|разглаш)/u;
/** Negated, these still say something: "did not rule out", "не виключив". */
const NEGATED_CLAIM = /^(?:виключ|исключ|сумніва|сомнева|прихову|скрыва|запереч|отрица|doubt|deny|rule)/u;

/** "звернув увагу на те, що", "обратила внимание на то, что" */
const ATTENTION = /^(?:звернув|звернула|звернули|звертає|обратил|обратила|обратили|обращает)$/u;

/** "дійшли висновку, що", "пришли к выводу, что", "came to the conclusion that" */
const COMES =
  /^(?:дійшов|дійшла|дійшло|дійшли|доходить|доходять|прийшов|прийшла|прийшло|прийшли|пришел|пришёл|пришла|пришло|пришли|приходит|приходят|came|comes|come)$/u;
const TO_CONCLUSION = /^(?:висновку|висновків|выводу|выводам|заключению|conclusion)$/u;

/** "Из отчета следует, что" */
const FOLLOWS = /^(?:следует|вытекает|явствует|випливає)$/u;
const LONGEST_PAPER = 8;

/** "Зі звіту компанії випливає, що": a paper tells it, where it stands right before and a clause follows. */
function followsFrom(language: LanguageTable, items: readonly Item[], index: number): boolean {
  if (!isComma(items[index + 1]) || !language.complementisers.has(items[index + 2]?.lower ?? ''))
    return false;
  for (let i = index - 1; i > 0 && index - i <= LONGEST_PAPER; i--) {
    if (items[i]?.kind === 'mark') return false;
    if (isA(language, 'documentStems', items[i]?.lower ?? '') && FROM.test(items[i - 1]?.lower ?? ''))
      return true;
  }
  return false;
}
const FROM = /^(?:из|з|із|зі)$/u;

/** How the word at `index` reports speech, or undefined where it does not. */
export function cueKind(language: LanguageTable, items: readonly Item[], index: number): CueKind | undefined {
  const item = items[index];
  if (item?.kind !== 'word') return undefined;
  const { lower } = item;
  if (FOLLOWS.test(lower)) return followsFrom(language, items, index) ? 'impersonal' : undefined;
  if (COMES.test(lower))
    return items.slice(index + 1, index + 4).some((next) => TO_CONCLUSION.test(next.lower))
      ? 'claim'
      : undefined;
  const kind: CueKind | undefined = language.impersonal.has(lower) ? 'impersonal' : language.verbs.get(lower);
  if (kind === undefined) return undefined;
  const before = items[index - 1];
  if (ATTENTION.test(lower))
    return items.slice(index + 1, index + 3).some((next) => /^(?:увагу|внимание)$/u.test(next.lower))
      ? 'claim'
      : undefined;
  if (answersQuestion(items, index) || commentsOn(language, items, index)) return undefined;
  if (language.code === 'en') return englishCue(language, items, index, kind, before);
  if (/^(?:не|ні|ни)$/u.test(before?.lower ?? '') && !NEGATED_CLAIM.test(lower)) return undefined;
  if (isCapital(item) && index > 0 && before?.kind === 'word' && isCapital(before)) return undefined;
  if (items[index + 1]?.lower === 'не' && UNNAMED.test(items[index + 2]?.lower ?? '')) return undefined;
  return kind;
}

/** "…, коментуючи вирок, сказав": upon what somebody speaks. */
function commentsOn(language: LanguageTable, items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return (
    /^(?:коментуючи|комментируя)$/u.test(items[index]?.lower ?? '') &&
    next?.kind === 'word' &&
    !language.complementisers.has(next.lower)
  );
}

/** "…, answering a question from reporters, …": it tells when somebody spoke, not what was said. */
function answersQuestion(items: readonly Item[], index: number): boolean {
  if (!/^(?:answering|відповідаючи|отвечая)$/u.test(items[index]?.lower ?? '')) return false;
  return items
    .slice(index + 1, index + 4)
    .some(({ lower }) => /^(?:questions?|запит\p{L}*|вопрос\p{L}*)$/u.test(lower));
}

function englishCue(
  language: LanguageTable,
  items: readonly Item[],
  index: number,
  kind: CueKind,
  before: Item | undefined,
): CueKind | undefined {
  const item = items[index];
  if (!item || (isCapital(item) && index > 0)) return undefined;
  const { lower } = item;
  if (lower === 'asked' && (index === 0 || items[index + 1]?.lower === 'not')) return undefined;
  if (/^(?:quoted|cited)$/u.test(lower) && items[index + 1]?.lower === 'as') return 'say';
  if (lower === 'saying' && before?.lower === 'as') return undefined;
  if (isCalled(items, index)) return undefined;
  if (lower === 'think' && /^tanks?$/u.test(items[index + 1]?.lower ?? '')) return undefined;
  // "the fees that it charges trucks"
  if (
    /^charg/u.test(lower) &&
    !/^(?:that|,|:)$/u.test(items[index + 1]?.lower ?? '') &&
    items[index + 1]?.kind !== 'quote'
  )
    return undefined;
  if (lower === 'citing' && items[index + 1]?.kind !== 'quote') return undefined;
  const ofSeveral = COUNT.test(before?.lower ?? '') && items[index - 2]?.lower === 'of';
  if (before && !ofSeveral && (NOUN_BEFORE.test(before.lower) || before.lower === 'to')) return undefined;
  if (before && (NOT.test(before.lower) || NOT.test(items[index - 2]?.lower ?? ''))) return undefined;
  if (
    items[index + 1]?.lower === 'that' &&
    /^(?:is|was)$/u.test(before?.lower ?? '') &&
    items[index - 2]?.lower === 'it' &&
    kind === 'say'
  )
    return 'impersonal';
  const participle = /(?:ed|told|said|written|found|known|sworn|read)$/u.test(lower);
  if (participle && isPassive(items, index)) return undefined;
  if (NOUNS.has(lower) && !verbLike(items, index) && !paperShows(language, items, index)) return undefined;
  if (lower.endsWith('ing') && before?.kind === 'word' && !isBe(items, index)) {
    if ((kind === 'say' || lower === 'asking') && isCapital(before) && introducesQuote(items, index))
      return kind;
    return /^(?:by|while|after|before|and|also)$/u.test(before.lower)
      ? before.lower === 'by'
        ? undefined
        : kind
      : undefined;
  }
  return kind;
}

const SHOWS =
  /^(?:show|shows|showed|find|finds|found|suggest|suggests|suggested|estimate|estimates|claim|claims)$/u;
/** "…, a poll by the institute shows.": behind what a paper has found, it closes the sentence. */
function paperShows(language: LanguageTable, items: readonly Item[], index: number): boolean {
  if (!SHOWS.test(items[index]?.lower ?? '')) return false;
  const after = items[index + 1];
  const closes = after === undefined || after.kind === 'mark' || language.prepositions.has(after.lower);
  const comma = items.findLastIndex((item, i) => i < index && isComma(item));
  return (
    closes &&
    comma > 0 &&
    items.slice(comma + 1, index).some((item) => isA(language, 'documentStems', item.lower))
  );
}

/** "…, the mother replied, "No."" */
export const introducesQuote = (items: readonly Item[], verb: number): boolean =>
  (isComma(items[verb + 1]) || isColon(items[verb + 1])) && items[verb + 2]?.kind === 'quote';

/** "on an earnings call", "told a conference call that": what was held, not what somebody calls something. */
export function isCalled(items: readonly Item[], index: number): boolean {
  if (!/^calls?$/u.test(items[index]?.lower ?? '')) return false;
  const before = items.slice(Math.max(0, index - LONGEST_CALL), index);
  const determiner = before.findLastIndex(({ lower }) => DETERMINER.test(lower));
  const after = items[index + 1];
  return (
    determiner >= 0 &&
    before.slice(determiner + 1).every((item) => item.kind === 'word') &&
    (after === undefined || after.kind === 'mark' || ENDS_CALL.test(after.lower))
  );
}
/** Words between "an" and "call". */
const LONGEST_CALL = 4;
const DETERMINER = /^(?:an?|the|his|her|its|their)$/u;
const ENDS_CALL = /^(?:that|on|in|with|about|after|before|from|late|early|last|this|and|he|she|it|they)$/u;

/** "was said", "has been told": what is said of the subject, not by it. */
function isPassive(items: readonly Item[], index: number): boolean {
  for (let i = index - 1; i >= 0 && index - i <= 3; i--) {
    const lower = items[i]?.lower ?? '';
    if (BE.test(lower))
      return items[i]?.text !== "'s" || i === index - 1 ? BE.test(lower) && !/^['’]s$/u.test(lower) : true;
    if (!/(?:ly|also|not|n't|already|been|has|have|had|widely|now)$/u.test(lower)) return false;
  }
  return false;
}

function isBe(items: readonly Item[], index: number): boolean {
  return BE.test(items[index - 1]?.lower ?? '') || BE.test(items[index - 2]?.lower ?? '');
}

/** A base form or plural is a verb after a pronoun, a plural noun or a name, and before what can be its content. */
function verbLike(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const after = items[index + 1];
  if (!before || !after) return false;
  if (/^(?:he|she|it|they|we|i|who|also|has|have|had|which)$/u.test(before.lower)) return true;
  if (after.text === '.' && items.slice(Math.max(0, index - 8), index).some((item) => item.kind === 'quote'))
    return true;
  const opens = after.kind === 'quote' || /^(?:that|:|,|how|whether)$/u.test(after.lower);
  return (
    opens &&
    (isCapital(before) || before.kind === 'bracket' || /s$/u.test(before.lower) || before.text === ',')
  );
}

/** What somebody offers, promises or asks to do, in Slavic languages. */
export function infinitiveFollows(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + 8); i++) {
    if (items[i]?.kind === 'mark') return false;
    if (/(?:ти|тися|ть|ться)$/u.test(items[i]?.lower ?? '') && (items[i]?.lower.length ?? 0) > 4) return true;
  }
  return false;
}
