import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital, isColon, isComma, isStop } from './item.ts';
import { isTime } from './noun-phrase.ts';
import { isFiller } from './subject.ts';

const CLAUSE_OPENERS = {
  en: /^(?:that|how|whether|if|why|what|where|who|when)$/u,
  uk: /^(?:що|чи|як|чому|наскільки|де|коли|аби|щоб|мов|нібито|начебто|буцімто|які|яку|яка|скільки)$/u,
  ru: /^(?:что|ли|как|почему|насколько|где|когда|чтобы|будто|якобы|какие|какую|сколько)$/u,
} as const;
export function opensClause(language: LanguageTable, item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  const pattern = CLAUSE_OPENERS[language.code as keyof typeof CLAUSE_OPENERS];
  return pattern?.test(item.lower) ?? false;
}

const PARTICIPLE = /(?:ing|чи|ши|вшись|чись|я|ясь|в)$/u;
const NOMINATIVE = /(?:[^аеєиіїоуюяыэё]|ця|ка|ова|ава|ня|иня)$/u;

/** "написала у фейсбуці очільниця": behind the venue a role in nominative, or a name, opens the subject. */
function opensSubject(language: LanguageTable, items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || language.prepositions.has(before?.lower ?? '')) return false;
  if (isA(language, 'roleStems', item.lower) && NOMINATIVE.test(item.lower)) return true;
  return isCapital(item) && isCapital(items[at + 1]) && !isCapital(before) && before?.kind === 'word';
}

/** End of "on Monday", "at a briefing in Kyiv", "під час брифінгу". */
export function skipAdjunct(
  language: LanguageTable,
  items: readonly Item[],
  from: number,
  seeks: boolean,
): number {
  let i = from + 1;
  while (i < items.length) {
    const item = items[i];
    if (!item || item.kind === 'mark' || item.kind === 'quote') break;
    if (language.complementisers.has(item.lower)) break;
    if (seeks && language.freeOrder && i > from + 1 && opensSubject(language, items, i)) break;
    if (language.freeOrder ? false : opensClause(language, item)) break;
    if (isCapital(item) && isTime(language, item.lower)) {
      i += 1;
      while (
        items[i]?.kind === 'number' ||
        /^(?:morning|evening|night|afternoon)$/u.test(items[i]?.lower ?? '')
      )
        i += 1;
      break;
    }
    if (
      !language.freeOrder &&
      (language.pronouns.has(item.lower) ||
        (i > from + 1 && item.lower === 'the' && !language.prepositions.has(items[i - 1]?.lower ?? '')))
    )
      break;
    i += 1;
  }
  return i;
}

/** Behind a comma: an insertion that closes with a comma before the content, or undefined where the clause ends. */
export function afterInsertion(
  language: LanguageTable,
  items: readonly Item[],
  comma: number,
): number | undefined {
  const first = items[comma + 1];
  if (first?.kind !== 'word') return undefined;
  const mayInsert =
    language.prepositions.has(first.lower) ||
    isFiller(language, first) ||
    PARTICIPLE.test(first.lower) ||
    isA(language, 'roleStems', first.lower);
  if (!mayInsert) return undefined;
  for (let i = comma + 2; i < items.length && i - comma < 25; i++) {
    const item = items[i];
    if (isStop(item)) return undefined;
    if (
      language.verbs.has(first.lower) &&
      (opensClause(language, items[comma + 2]) ||
        (isComma(items[comma + 2]) && opensClause(language, items[comma + 3])) ||
        item?.kind === 'quote')
    )
      return undefined;
    if (isColon(item)) return i;
    if (isComma(item)) return continues(language, items, i) ? i : undefined;
  }
  return undefined;
}

/** True where content opens right behind the comma. */
export function continues(language: LanguageTable, items: readonly Item[], comma: number): boolean {
  const after = items[comma + 1];
  return after?.kind === 'quote' || opensClause(language, after);
}
