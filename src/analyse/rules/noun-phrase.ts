import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital, isComma, isDash, type Range } from './item.ts';
import { joinsFields } from './office-fields.ts';

const LONGEST = 26;
/** English prepositions that tie a noun to the next one: "head of", "spokesman for". */
const EN_TIES = new Set(['of', 'for', 'from', 'in', 'at', 'on', 'to', 'with', 'and', "'s", '’s']);
const EN_WEAK_TIES = new Set(['from', 'in', 'at', 'with', 'to', 'on']);
const EN_TAKES_ON =
  /^(?:committee|commission|council|law|envoy|representative|rapporteur|ambassador|adviser|advisor|group|minister|delegate|candidate|expert|right|aide|nominee|secretary|coordinator|headquarters|permanent|counselor|assistant|deputy)$/u;
/** Slavic prepositions inside the name of an office: "з питань", "по борьбе", "при президенті". */
const SLAVIC_TIES = new Set(words('з із зі у в на по при від для за с со из во от'));
const MADE = /^(?:published|released|conducted|commissioned|unveiled|filed|submitted|dated)$/u;
const SEEN = /^(?:seen|obtained|reviewed|viewed)$/u;
const COMMON_NOUNS = ['roleStems', 'bodyStems', 'anonymousStems', 'documentStems'] as const;
const TAKES_PLACE =
  /^(?:источник|джерел|співрозмовни|собеседник|посол|посла|представни|представител|речни|спикер|спікер|уповноважен|уполномоченн|офіс|офис|місі|мисси|делегаці|делегаци|глав|голов|керівн|руководител|директор|директорк|управлінн|управлени|прокуратур|поліці|полици|рад|адміністраці|администраци|пресслужб|прес-служб|пресс-служб)/u;

function words(list: string): string[] {
  return list.split(' ');
}

/** End (exclusive) of the noun phrase that begins at `start`: titles, names, offices, without appositions. */
export function nounPhraseEnd(
  language: LanguageTable,
  items: readonly Item[],
  start: number,
  limit: number,
): number {
  const end = Math.min(limit, start + LONGEST);
  const first = items[start];
  if (!first) return start;
  if (language.pronouns.has(first.lower) || /^(?:him|them|нього|неї|них|него|неё|нее)$/u.test(first.lower))
    return start + 1;
  let i = start;
  while (i < end) {
    const item = items[i];
    if (!item) break;
    if (item.kind === 'quote') break;
    const isOwnName = item.kind === 'name' && bearsName(language, items[i - 1]);
    if (item.kind === 'name' && i > start && !isOwnName && endsInName(language, items, start, i)) break;
    if (item.kind === 'mark') {
      const joins = /^[&"/№'’]$/u.test(item.text);
      if (!joins) break;
    } else if (item.kind === 'word' && i > start && stopsPhrase(language, items, start, i, end)) break;
    i += 1;
  }
  while (i > start && trailing(language, items[i - 1])) i -= 1;
  return i;
}

/** "Telegram-канал "Сирена"": a noun that a name in marks follows, spelt with a capital or not. */
const bearsName = (language: LanguageTable, item: Item | undefined): boolean =>
  language.freeOrder && isA(language, 'namedStems', item?.lower ?? '');

function trailing(language: LanguageTable, item: Item | undefined): boolean {
  if (item === undefined) return false;
  return (
    language.prepositions.has(item.lower) ||
    language.conjunctions.has(item.lower) ||
    language.fillers.has(item.lower)
  );
}

function stopsPhrase(
  language: LanguageTable,
  items: readonly Item[],
  start: number,
  i: number,
  end: number,
): boolean {
  const item = items[i];
  if (!item) return true;
  const { lower } = item;
  if (
    language.freeOrder &&
    i > start &&
    isA(language, 'addresseeStems', lower) &&
    /(?:у|ам|ям|ові|еві)$/u.test(lower)
  )
    return true;
  // "a survey published on Monday", "papers seen by the agency", but "a survey conducted by the institute"
  if (language.code === 'en' && MADE.test(lower) && items[i + 1]?.lower !== 'by') return true;
  if (language.code === 'en' && SEEN.test(lower)) return true;
  if (language.verbs.has(lower) && !isCapital(item) && !nounLike(language, items, i)) return true;
  if (language.relatives.has(lower) || language.complementisers.has(lower)) return true;
  if (language.fillers.has(lower) && !language.conjunctions.has(lower) && !language.prepositions.has(lower))
    return true;
  if (isTime(language, lower) && language.freeOrder !== isCapital(item)) return true;
  if (language.freeOrder && looksLikeVerb(language, item) && endsInName(language, items, start, i))
    return true;
  if (followsFullName(language, items, start, i)) return true;
  if (language.conjunctions.has(lower)) return !joinsNames(language, items, i, end);
  if (language.prepositions.has(lower)) return !ties(language, items, start, i, end);
  return false;
}

/** "речника Кремля Дмитра Пєскова російське агентство": behind an office and a full name a small word is another phrase. */
function followsFullName(language: LanguageTable, items: readonly Item[], start: number, i: number): boolean {
  const item = items[i];
  if (!language.freeOrder || item?.kind !== 'word' || isCapital(item) || i - start < 3) return false;
  if (language.prepositions.has(item.lower) || language.conjunctions.has(item.lower)) return false;
  const hasOffice = items.slice(start, i - 2).some((word) => isRole(language, word.lower));
  return hasOffice && isCapital(items[i - 1]) && isCapital(items[i - 2]);
}

/** "report", "claims" and their kin after a determiner or adjective are nouns. */
function nounLike(language: LanguageTable, items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return (
    language.code === 'en' &&
    before !== undefined &&
    /^(?:the|a|an|his|her|their|its|this|new|'s|’s|of|press|joint|public|recent|latest|official|preliminary|initial|updated|own|previous|to)$/u.test(
      before.lower,
    )
  );
}

export function isTime(language: LanguageTable, lower: string): boolean {
  return isA(language, 'timeStems', lower);
}

function joinsNames(language: LanguageTable, items: readonly Item[], i: number, end: number): boolean {
  if (!/^(?:and|і|й|та|и)$/u.test(items[i]?.lower ?? '')) return false;
  const next = items[i + 1];
  if (!next || i + 1 >= end) return false;
  if (isCapital(next) || next.kind === 'name') return true;
  if (isRole(language, next.lower) || isA(language, 'bodyStems', next.lower)) return true;
  if (joinsFields(language, items, i)) return true;
  const after = items[i + 2];
  const closes =
    after === undefined ||
    after.kind === 'mark' ||
    after.kind === 'bracket' ||
    language.verbs.has(after.lower);
  return (
    language.freeOrder &&
    closes &&
    next.kind === 'word' &&
    /\p{Ll}$/u.test(items[i - 1]?.text ?? '') &&
    !isCapital(items[i - 1])
  );
}

function ties(
  language: LanguageTable,
  items: readonly Item[],
  start: number,
  i: number,
  end: number,
): boolean {
  const lower = items[i]?.lower ?? '';
  const next = items[i + 1];
  if (!next || i + 1 >= end) return false;
  if (language.code === 'en' && (lower === 'of' || (lower === 'with' && items[i - 1]?.lower === 'familiar')))
    return true;
  if (isTime(language, next.lower) || isA(language, 'venueStems', next.lower)) return false;
  if (next.kind === 'number' && !(lower === 'of' || lower === 'for')) return false;
  const named = endsInName(language, items, start, i);
  const before = items[i - 1]?.lower ?? '';
  if (language.code === 'en') {
    // "a survey by the centre"
    if (lower === 'by')
      return items.slice(start, i).some((item) => isA(language, 'documentStems', item.lower));
    if (!EN_TIES.has(lower)) return false;
    if (lower === 'of' || lower === 'and') return true;
    if (named) return false;
    return (
      lower === 'for' ||
      EN_TAKES_ON.test(before) ||
      (EN_WEAK_TIES.has(lower) && lower !== 'on' && lower !== 'to' && isRoleLike(language, before))
    );
  }
  if (!SLAVIC_TIES.has(lower)) return false;
  if (
    followedByPerson(language, items, i + 1, Math.min(end, i + 5)) &&
    isRoleBefore(language, items, start, i)
  )
    return true;
  if (named) return false;
  if (isA(language, 'fieldStems', next.lower)) return true;
  // "собеседник агентства в правительстве"
  if (
    /^(?:в|у|во)$/u.test(lower) &&
    isA(language, 'anonymousStems', items[start]?.lower ?? '') &&
    isA(language, 'bodyStems', next.lower)
  )
    return true;
  return (
    TAKES_PLACE.test(before) ||
    (followedByPerson(language, items, i + 1, end) && !isA(language, 'venueStems', next.lower))
  );
}

function isRoleLike(language: LanguageTable, lower: string): boolean {
  return (
    isRole(language, lower) ||
    isA(language, 'anonymousStems', lower) ||
    /^(?:member|people|person|one|everyone|those|man|woman|doctor|voter)s?$/u.test(lower)
  );
}

export function isRole(language: LanguageTable, lower: string): boolean {
  return isA(language, 'roleStems', lower);
}

/** True where the phrase so far closes with a person's name: two capitalised words, not those of an office. */
function endsInName(language: LanguageTable, items: readonly Item[], start: number, i: number): boolean {
  const last = items[i - 1];
  const before = items[i - 2];
  if (last?.kind === 'bracket') return endsInName(language, items, start, i - 1);
  if (!isCapital(last) || /^\p{Lu}{2,}$/u.test(last?.text ?? '')) return false;
  if (i - start === 1) return !COMMON_NOUNS.some((list) => isA(language, list, last?.lower ?? ''));
  if (language.code === 'en')
    return (
      isCapital(before) &&
      !isA(language, 'bodyStems', last?.lower ?? '') &&
      !isRole(language, last?.lower ?? '')
    );
  return (
    (isCapital(before) && !isA(language, 'bodyStems', last?.lower ?? '')) ||
    isRole(language, before?.lower ?? '')
  );
}

/** The phrase so far is an office with at most one capitalised word: "посла України". */
function isRoleBefore(language: LanguageTable, items: readonly Item[], start: number, end: number): boolean {
  let roles = 0;
  for (let i = start; i < end; i++) {
    const office = isRole(language, items[i]?.lower ?? '');
    if (isCapital(items[i]) && !office && isCapital(items[i + 1]) && i + 1 < end) return false;
    if (office) roles += 1;
  }
  return roles > 0;
}

const PAST_OR_REFLEXIVE = /^\p{Ll}{2,}(?:[аиуюяї]в|[аиіїуюяеы](?:л|ла|ло|ли)|ться|ся|сь)$/u;
const NO_VERB = /(?:прав|держав|застав|устав|постав|вистав|правил[аоы]?|сил[аиы]?|тил[уа]?|школ[аиы])$/u;

/** A past or reflexive form by its ending; words that name an office are none. */
export function looksLikeVerb(language: LanguageTable, item: Item): boolean {
  return (
    language.freeOrder &&
    PAST_OR_REFLEXIVE.test(item.text) &&
    !NO_VERB.test(item.lower) &&
    !isRole(language, item.lower) &&
    !isA(language, 'bodyStems', item.lower)
  );
}

/** Two capitalised words in a row before the next mark: the phrase goes on to a person's name. */
function followedByPerson(
  language: LanguageTable,
  items: readonly Item[],
  from: number,
  end: number,
): boolean {
  for (let i = from; i + 1 < end; i++) {
    const item = items[i];
    if (item?.kind === 'mark' || item?.kind === 'quote') return false;
    if (item && language.verbs.has(item.lower) && !isCapital(item)) return false;
    if (isCapital(item) && isCapital(items[i + 1]) && i > from) return true;
  }
  return false;
}

/** An apposition after a comma or dash behind the phrase: its range, and where the sentence goes on. */
export function appositionAfter(
  language: LanguageTable,
  items: readonly Item[],
  phraseEnd: number,
  limit: number,
): { readonly range: Range; readonly next: number } | undefined {
  const mark = items[phraseEnd];
  if (!isComma(mark) && !isDash(mark)) return undefined;
  const first = items[phraseEnd + 1];
  if (!first || phraseEnd + 1 >= limit) return undefined;
  const relative = language.relatives.has(first.lower) && !language.complementisers.has(first.lower);
  const determiner = language.code === 'en' && /^(?:the|a|an|its|his|her|their|one)$/u.test(first.lower);
  const opensApposition =
    relative ||
    determiner ||
    isRole(language, first.lower) ||
    isA(language, 'anonymousStems', first.lower) ||
    (isCapital(first) &&
      (isCapital(items[phraseEnd + 2]) || isComma(items[phraseEnd + 2])) &&
      !language.freeOrder &&
      !language.verbs.has(items[phraseEnd + 1]?.lower ?? ''));
  if (!opensApposition) return undefined;
  let i = phraseEnd + 1;
  if (relative) {
    while (i < limit && !isComma(items[i]) && items[i]?.kind !== 'quote') i += 1;
  } else {
    i = nounPhraseEnd(language, items, phraseEnd + 1, limit);
  }
  if (i <= phraseEnd + 1) return undefined;
  return { range: { from: phraseEnd + 1, to: i }, next: isComma(items[i]) ? i + 1 : i };
}
