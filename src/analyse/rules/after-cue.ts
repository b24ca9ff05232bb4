import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { afterInsertion, continues, opensClause, skipAdjunct } from './circumstances.ts';
import type { CueKind } from './cue-verb.ts';
import { type Item, isCapital, isColon, isComma, isDash, isStop, type Range } from './item.ts';
import { appositionAfter, isTime, nounPhraseEnd } from './noun-phrase.ts';
import { fillerPhraseAt, isAdverb, isFiller } from './subject.ts';
import { AGENCY_TOLD, isNominativeAgency, receiverEnd, toldPaper, toldPaperEnd } from './told.ts';

/** What stands behind a cue. */
export interface AfterCue {
  /** How the content opens; undefined where none follows. */
  readonly opens?: 'that' | 'colon' | 'quote' | 'bare';
  /** First item of the content. */
  readonly contentFrom: number;
  /** The subject where it follows the verb. */
  readonly subject?: Range;
  /** First item behind the cue, its subject and its circumstances. */
  readonly next: number;
  /** End of the words that belong to the cue itself: "told Interfax-Ukraine". */
  readonly cueTo: number;
}

const TELL =
  /^(?:tell|told|tells|telling|inform|informed|informs|informing|assure|assured|assures|assuring|remind|reminded|reminds|reminding|ask|asked|asks|asking|warn|warned|warns|warning|advise|advised|urge|urged|urges|urging)$/u;
const INFINITIVE = /^\p{Ll}{2,}(?:[аиіїяу]ти(?:ся)?|[аияеу]ть(?:ся)?)$/u;
const MOST_STEPS = 40;
/** Reads what follows the cue at `verb`: subject, receiver, time and place, and where the content begins. */
export function readAfterCue(
  language: LanguageTable,
  items: readonly Item[],
  verb: number,
  kind: CueKind,
  state: { readonly hasSubject: boolean; readonly contentBefore: boolean },
): AfterCue {
  let subject: Range | undefined;
  let cueTo = verb + 1;
  let i = verb + 1;
  const result = (opens: AfterCue['opens'], contentFrom: number, next: number): AfterCue => ({
    contentFrom,
    next,
    cueTo,
    ...(opens ? { opens } : {}),
    ...(subject ? { subject } : {}),
  });
  const seeksSubject = (): boolean => !state.hasSubject && subject === undefined && kind !== 'impersonal';

  for (let step = 0; step < MOST_STEPS; step++) {
    const item = items[i];
    if (!item || isStop(item)) return result(undefined, i, i);
    if (isColon(item)) return items[i + 1] ? result('colon', i + 1, i + 1) : result(undefined, i, i);
    if (item.kind === 'quote') return result('quote', i, i);
    if (item.kind === 'name' && AGENCY_TOLD.test(item.text)) {
      i += 1;
      cueTo = i;
      continue;
    }
    if (item.kind === 'bracket' || (item.kind === 'name' && !seeksSubject())) {
      i += 1;
      continue;
    }
    if (isComma(item) || isDash(item)) {
      if (isComma(item) && isDash(items[i + 1]) && items[i + 2]?.kind === 'quote')
        return result('quote', i + 2, i + 2);
      const after = items[i + 1];
      if (after?.kind === 'quote') return result('quote', i + 1, i + 1);
      if (isComma(item) && opensClause(language, after)) return result('that', i + 1, i + 1);
      if (subject) {
        const apposition = appositionAfter(language, items, i, items.length);
        if (apposition && apposition.range.to > i + 1) {
          const named =
            isCapital(items[apposition.range.from]) &&
            isCapital(items[apposition.range.to - 1]) &&
            !isCapital(items[subject.to - 1]);
          const { from, to } = apposition.range;
          // "віцепрем'єр - міністр розвитку Олексій Кулеба": the name stands behind the second office
          const joined =
            isDash(item) && isCapital(items[to - 1]) && isCapital(items[to - 2]) && from < to - 2;
          if (joined && language.freeOrder && !isCapital(items[subject.to - 1]))
            subject = { from: subject.from, to };
          if (named && !language.freeOrder) subject = { from: subject.from, to: apposition.range.to };
          i = apposition.range.to;
          if (isComma(items[i]) && !continues(language, items, i)) return result(undefined, i, i);
          continue;
        }
      }
      const skipped = afterInsertion(language, items, i);
      if (skipped === undefined) return result(undefined, i, i);
      i = skipped;
      continue;
    }
    const phrase = fillerPhraseAt(language, items, i);
    if (phrase > 0) {
      i += phrase;
      continue;
    }
    if (language.complementisers.has(item.lower)) return result('that', i, i);
    // "…, he replied when asked by journalists"
    if (item.lower === 'when' && items[i + 1]?.lower === 'asked') return result(undefined, i, i);
    if (opensClause(language, item) && !language.freeOrder) return result('that', i, i);
    // "просить не залишати": what is not to be done is content
    if (language.negations.has(item.lower) && INFINITIVE.test(items[i + 1]?.text ?? ''))
      return bareOrNone(language, items, i, kind, state, result);
    const adverb = isAdverb(language, item) && !INFINITIVE.test(items[i + 1]?.text ?? '');
    if (item.kind === 'word' && (isFiller(language, item) || adverb) && !isCapital(item)) {
      i += 1;
      continue;
    }
    if (
      isTime(language, item.lower) &&
      (language.freeOrder !== isCapital(item) || /^(?:today|yesterday|earlier|later)$/u.test(item.lower))
    ) {
      i += 1;
      continue;
    }
    if (item.kind === 'word' && language.prepositions.has(item.lower)) {
      if (item.lower === 'to' && state.hasSubject && opensInfinitive(language, items, i))
        return bareOrNone(language, items, i, kind, state, result);
      const body =
        (seeksSubject() || (kind === 'impersonal' && !subject)) && language.freeOrder
          ? speakingBody(language, items, i)
          : undefined;
      if (body) {
        subject = body;
        i = body.to;
        continue;
      }
      if (kind === 'think' || (language.freeOrder && /^(?:про|о|об)$/u.test(item.lower)))
        return bareOrNone(language, items, i, kind, state, result);
      i = skipAdjunct(language, items, i, seeksSubject());
      continue;
    }
    if (language.freeOrder && language.receivers.has(item.lower)) {
      i += 1;
      cueTo = i;
      continue;
    }
    if (language.freeOrder && isA(language, 'addresseeStems', item.lower) && !isNominativeAgency(items, i)) {
      i += 1;
      while (
        items[i]?.kind === 'name' ||
        (isCapital(items[i]) && /інтерфакс|интерфакс|interfax/iu.test(items[i]?.text ?? ''))
      )
        i += 1;
      cueTo = i;
      continue;
    }
    const paper = seeksSubject() ? i : toldPaperEnd(language, items, i);
    if (paper > i) {
      i = paper;
      cueTo = i;
      continue;
    }
    if (
      !language.freeOrder &&
      TELL.test(items[verb]?.lower ?? '') &&
      i === verb + 1 &&
      !seeksSubjectInverted(items, verb, state)
    ) {
      const end = receiverEnd(language, items, i);
      if (end > i) {
        i = end;
        cueTo = end;
        continue;
      }
    }
    if (
      seeksSubject() &&
      (language.freeOrder || state.contentBefore) &&
      !(language.freeOrder && INFINITIVE.test(item.text) && !isA(language, 'documentStems', item.lower))
    ) {
      const end = nounPhraseEnd(language, items, i, items.length);
      const isObject =
        language.freeOrder &&
        !isCapital(items[end - 1]) &&
        items.slice(i + 1, end).some((word) => isInfinitive(language, word));
      if (end > i && !isObject) {
        const told = Math.max(toldPaper(language, items, i, end), behindObject(language, items, i, end));
        if (told > i) cueTo = told;
        subject = { from: told, to: end };
        i = end;
        continue;
      }
    }
    const told = state.hasSubject ? pointedClause(language, items, i) : undefined;
    return told === undefined
      ? bareOrNone(language, items, i, kind, state, result)
      : result('that', told, told);
  }
  return result(undefined, i, i);
}

/** "прокоментував рішення суду адвокат Роман Вітер": where the speaker begins behind what is read out or commented on. */
function behindObject(language: LanguageTable, items: readonly Item[], from: number, end: number): number {
  const named =
    isCapital(items[end - 1]) &&
    (isCapital(items[end - 2]) || isA(language, 'roleStems', items[end - 2]?.lower ?? ''));
  if (!language.freeOrder || !named || !OBJECT.test(items[from]?.lower ?? '')) return from;
  const office = items.findIndex((item, i) => i > from && i < end && isA(language, 'roleStems', item.lower));
  return office < 0 ? from : office;
}
const OBJECT =
  /^(?:рішення|вирок|ухвалу|ситуацію|заяву|слова|новину|результати|інцидент|решение|приговор|постановление|ситуацию|заявление|новость|результаты|инцидент)$/u;

/** "закликав уряд обмежити": whoever is to do something does not speak. */
const isInfinitive = (language: LanguageTable, { text, lower }: Item): boolean =>
  INFINITIVE.test(text) &&
  !(['roleStems', 'bodyStems', 'anonymousStems', 'documentStems', 'fieldStems'] as const).some((list) =>
    isA(language, list, lower),
  );

const POINTER = /^(?:том|тому|тім|тим|те|то|цьому|это|этом)$/u;
/** "выразил надежду, что": what opens the clause is no part of it. */
const OPINION =
  /^(?:надежд|уверенност|мнени|убеждени|сожалени|сомнени|опасени|обеспокоенност|надію|сподіванн|упевненіст|впевненіст|думк|переконанн|висновк|вывод|заключени|сумнів|занепокоєнн|побоюванн|припущенн|уваг|вниман)/u;

const pointsAtClause = (item: Item | undefined): boolean =>
  POINTER.test(item?.lower ?? '') || OPINION.test(item?.lower ?? '');
/** Words of who is accused, warned or reminded. */
const LONGEST_OBJECT = 8;

/** "обвинила перевозчиков в том, что": where the clause begins that the pronoun behind an object points at. */
function pointedClause(language: LanguageTable, items: readonly Item[], from: number): number | undefined {
  if (!language.freeOrder) return undefined;
  for (let i = from; i < Math.min(items.length, from + LONGEST_OBJECT); i++) {
    const item = items[i];
    if (isComma(item))
      return pointsAtClause(items[i - 1]) && opensClause(language, items[i + 1]) ? i + 1 : undefined;
    if (item?.kind !== 'word' || language.verbs.has(item.lower)) return undefined;
  }
  return undefined;
}

function bareOrNone(
  language: LanguageTable,
  items: readonly Item[],
  at: number,
  kind: CueKind,
  state: { readonly hasSubject: boolean; readonly contentBefore: boolean },
  result: (opens: AfterCue['opens'], contentFrom: number, next: number) => AfterCue,
): AfterCue {
  const bare =
    state.hasSubject &&
    items[at] !== undefined &&
    kind !== 'call' &&
    (kind !== 'impersonal' || !language.freeOrder);
  return result(bare ? 'bare' : undefined, at, at);
}

/** "promised to publish", not "said to reporters". */
function opensInfinitive(language: LanguageTable, items: readonly Item[], to: number): boolean {
  const next = items[to + 1];
  if (next?.kind !== 'word' || isCapital(next)) return false;
  if (/^(?:the|a|an|his|her|their|its|me|us|him|them|those|people|all|both)$/u.test(next.lower)) return false;
  return !isA(language, 'addresseeStems', next.lower) && !isA(language, 'roleStems', next.lower);
}

function seeksSubjectInverted(
  items: readonly Item[],
  verb: number,
  state: { readonly hasSubject: boolean },
): boolean {
  return !state.hasSubject && !/^told|tell/u.test(items[verb]?.lower ?? '');
}

/** "додали в компанії": the body or paper that a plural or impersonal verb speaks for. */
export function speakingBody(
  language: LanguageTable,
  items: readonly Item[],
  preposition: number,
): Range | undefined {
  if (!/^(?:в|у|во|на)$/u.test(items[preposition]?.lower ?? '')) return undefined;
  const from = preposition + 1;
  if (isTime(language, items[from]?.lower ?? '')) return undefined;
  const to = nounPhraseEnd(language, items, from, items.length);
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const lower = items[i]?.lower ?? '';
    if (isA(language, 'venueStems', lower) && !isA(language, 'documentStems', lower)) {
      const owner = items[i + 1];
      const owned =
        owner !== undefined &&
        i + 1 < to &&
        (isA(language, 'bodyStems', owner.lower) || /^\p{Lu}{2,7}$/u.test(owner.text));
      return owned ? { from: i + 1, to } : undefined;
    }
    if (
      isA(language, 'bodyStems', lower) ||
      isA(language, 'documentStems', lower) ||
      /^\p{Lu}{2,6}$/u.test(items[i]?.text ?? '')
    )
      return { from, to };
  }
  return undefined;
}
