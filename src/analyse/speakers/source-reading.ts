import type { Span } from '../../model/index.ts';
import { countryNames } from '../countries/names.ts';
import type { Doc } from '../doc.ts';
import type { LanguageTable } from '../language/index.ts';
import { bestList, isA } from '../language/stems.ts';
import { type Item, isCapital } from '../rules/item.ts';
import { fullNameAt, type NameIndex, namesakes, type PersonName } from './name-index.ts';
import { genderOfGiven, nameKey, sameKey } from './name-key.ts';
import { isSomebodyNew } from './unnamed.ts';

/** What a source is, as far as its own words tell. */
export type SourceReading =
  | { readonly type: 'pronoun'; readonly gender: 'm' | 'f' | 'p' | 'n' }
  | { readonly type: 'person'; readonly name: PersonName }
  | { readonly type: 'role'; readonly words: readonly Item[] }
  | { readonly type: 'body'; readonly words: readonly Item[] }
  | { readonly type: 'document'; readonly words: readonly Item[] }
  | { readonly type: 'unnamed'; readonly words: readonly Item[] };

const LONGEST_NAME = 3;
/** What the noun that heads a source may be; the first wins where a noun may be several. */
const KINDS = ['documentStems', 'anonymousStems', 'bodyStems', 'roleStems'] as const;
const TYPES = {
  documentStems: 'document',
  anonymousStems: 'unnamed',
  bodyStems: 'body',
  roleStems: 'role',
} as const;
/** "A survey conducted by the agency" is a survey. */
const MADE = /^(?:conducted|carried|commissioned|published|released|held)$/u;
/** "One of them", "Один из собеседников". */
const ONE_OF =
  /^(?:one|some|several|many|most|both|two|three|один|одна|одне|одно|два|дві|две|двоє|двое|троє|трое|кілька|несколько|багато|многие)$/u;
const ACRONYM = /^[\p{Lu}\d]{2,7}$/u;
const SURNAME =
  /(?:енк|ськ|цьк|ск|цк|чук|щук|юк|ук|як|ик|ов|ев|єв|ін|ин|ко|ич|ець|ян|дзе|швілі|швили|enko|sky|skyy|skyi|skiy|chuk|iuk|yuk|uk|ov|ev|iev|yev|in|yn|ych|ich|dze|yan|sson|sen)(?:а|у|ом|им|ым|ого|ому|ою|ої|ой|ій|ий|ый|о|е|я|ю|ем|и|і|ь)?$/u;

/** Reads the source that stands in `span`. */
export function readSource(doc: Doc, index: NameIndex, span: Span): SourceReading | undefined {
  const items = withoutOwning(itemsIn(index.items, span));
  const { language } = doc;
  const words = items.filter(
    (item) =>
      item.kind === 'word' || item.kind === 'number' || item.kind === 'name' || /^["«“„]$/u.test(item.text),
  );
  const first = words[0];
  if (!first) return undefined;
  if (words.length <= 2) {
    const gender =
      language.pronouns.get(first.lower) ??
      (isSomebody(language, words) ? undefined : language.possessives.get(first.lower));
    if (gender) return { type: 'pronoun', gender };
  }
  if (words.length === 1 && language.verbs.has(first.lower) && !isCapital(first)) return undefined;
  if (ONE_OF.test(first.lower) && items.length > 1) return { type: 'unnamed', words: beforeMark(items) };
  const called = calledByGiven(index, items, firstIn(index.items, span));
  if (called) return { type: 'person', name: called };
  const named = personIn(doc, index, items, firstIn(index.items, span));
  if (named) return { type: 'person', name: named };
  const apposed = nameBehind(doc, index, firstIn(index.items, span), items);
  if (apposed) return { type: 'person', name: apposed };
  const body = bodyBehind(items);
  if (body) return { type: 'body', words: body };
  const core = beforeMark(items);
  const has = (list: 'bodyStems' | 'roleStems' | 'documentStems' | 'anonymousStems'): boolean =>
    core.some((item) => item.kind === 'word' && isA(language, list, item.lower));
  const head = headOf(doc, core);
  const kind = head && bestList(language, KINDS, head.lower);
  const owner = kind === 'documentStems' ? ownerOf(index, items, firstIn(index.items, span)) : undefined;
  if (owner) return { type: 'person', name: owner };
  if (kind !== undefined) return { type: TYPES[kind], words: core };
  if (has('anonymousStems')) return { type: 'unnamed', words: core };
  if (has('bodyStems') || core.some((item) => ACRONYM.test(item.text))) return { type: 'body', words: core };
  if (has('roleStems')) return { type: 'role', words: core };
  if (core.some((item) => isCapital(item) || item.kind === 'name' || /^["«“„]$/u.test(item.text)))
    return { type: 'body', words: core };
  return { type: 'unnamed', words: core };
}

/** "His" in "his words" is who speaks, in "his wife" and "his office" it is not. */
const isSomebody = (language: LanguageTable, words: readonly Item[]): boolean =>
  isSomebodyNew(words) ||
  (['roleStems', 'bodyStems'] as const).some((list) => isA(language, list, words[1]?.lower ?? ''));

/** "The company's" in "the company's words about": who owns them. */
const withoutOwning = (items: readonly Item[]): readonly Item[] =>
  items.length > 1 && /^['’]s$/u.test(items.at(-1)?.text ?? '') ? items.slice(0, -1) : items;

/** "Terenko's estimates": the person whose paper it is, where the surname is that of one person of the text. */
function ownerOf(index: NameIndex, items: readonly Item[], offset: number): PersonName | undefined {
  const at = items.findIndex(({ text }, i) => i > 0 && /^['’]s$/u.test(text));
  const item = items[at - 1];
  const [known, ...others] = item && isCapital(item) ? namesakes(index, nameKey(item.text)) : [];
  if (!item || !known || others.length > 0) return undefined;
  return { ...known, start: item.start, end: item.end, from: offset + at - 1, to: offset + at };
}

/** "Olena" where the article names one Olena in full, and nobody with this surname. */
function calledByGiven(index: NameIndex, items: readonly Item[], at: number): PersonName | undefined {
  const [item, ...more] = items;
  const gender = genderOfGiven(item?.text ?? '');
  if (!item || more.length > 0 || !isCapital(item) || gender === undefined) return undefined;
  const key = nameKey(item.text);
  const [known, ...others] = index.fullNames.filter(
    ({ given, surname }, i, all) =>
      given !== undefined &&
      sameKey(given, key) &&
      !all.slice(0, i).some((name) => name.surname === surname && name.given === given),
  );
  if (!known || others.length > 0 || namesakes(index, key).length > 0) return undefined;
  return { ...known, start: item.start, end: item.end, from: at, to: at + 1 };
}

/** "The suspect's lawyer" where ", Zinovii Pereliub," follows: the name between the commas. */
function nameBehind(
  doc: Doc,
  index: NameIndex,
  offset: number,
  source: readonly Item[],
): PersonName | undefined {
  const inside = source.findIndex((item) => item.text === ',');
  const comma = offset + (inside > 0 ? inside : source.length);
  const { language } = doc;
  const office = headOf(doc, beforeMark(source));
  if (index.items[comma]?.text !== ',' || !office || !isA(language, 'roleStems', office.lower))
    return undefined;
  let from = comma + 1;
  // ", адвокат Денис Гончар,": another word for the office may stand before the name
  while (
    from - comma <= LONGEST_NAME &&
    !isCapital(index.items[from]) &&
    isA(language, 'roleStems', index.items[from]?.lower ?? '')
  )
    from += 1;
  let to = from;
  while (to - from < LONGEST_NAME && isCapital(index.items[to])) to += 1;
  const first = index.items[from];
  const last = index.items[to - 1];
  const closed = to === offset + source.length || /^[,.]$/u.test(index.items[to]?.text ?? '');
  if (!first || !last || to - from < 2 || !closed) return undefined;
  const run = index.items.slice(from, to);
  const common = ['bodyStems', 'roleStems', 'documentStems', 'timeStems'] as const;
  if (run.some((item) => ACRONYM.test(item.text) || common.some((list) => isA(language, list, item.lower))))
    return undefined;
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    surname: nameKey(last.text),
    given: nameKey(first.text),
  };
}

/** "Its insurer, Blue Anchor": the name behind the comma, where what stands before it is none. */
function bodyBehind(items: readonly Item[]): readonly Item[] | undefined {
  const comma = items.findIndex((item, i) => i > 0 && item.text === ',');
  const name = items.slice(comma + 1, items.at(-1)?.text === ',' ? -1 : undefined);
  if (comma < 0 || isCapital(items[comma - 1]) || name.length === 0) return undefined;
  const isName = name.every((item) => isCapital(item) || item.kind === 'name' || item.text === '&');
  return isName ? name : undefined;
}

export function itemsIn(items: readonly Item[], span: Span): Item[] {
  const found: Item[] = [];
  let at = firstIn(items, span);
  for (let item = items[at]; item && item.start < span.end; item = items[at]) {
    found.push(item);
    at += 1;
  }
  return found;
}

/** Index of the first item that ends behind the start of the span. */
export function firstIn(items: readonly Item[], span: Span): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beforeMark(items: readonly Item[]): Item[] {
  const end = items.findIndex((item, i) => i > 0 && /^[,(;–—]$/u.test(item.text));
  return end < 0 ? [...items] : items.slice(0, end);
}

/** The noun that says what the phrase is: in English the last before "of", "for", a comma; in Slavic the first noun. */
function headOf(doc: Doc, core: readonly Item[]): Item | undefined {
  const { language } = doc;
  if (language.code === 'en') {
    let head: Item | undefined;
    for (const item of core) {
      if (item.kind === 'mark') break;
      if (head && (language.prepositions.has(item.lower) || item.lower === 'who' || MADE.test(item.lower)))
        break;
      if (item.kind === 'word' && !/^(?:'s|’s)$/u.test(item.text)) head = item;
    }
    return head;
  }
  return core.find((item) => item.kind === 'word' && KINDS.some((kind) => isA(language, kind, item.lower)));
}

function personIn(
  doc: Doc,
  index: NameIndex,
  items: readonly Item[],
  offset: number,
): PersonName | undefined {
  const { language } = doc;
  for (let i = 0; i < items.length; i++) {
    const name = fullNameAt(doc, index.items, offset + i);
    if (!name || i + (name.to - name.from) > items.length) continue;
    const possessor =
      /^(?:'s|’s)$/u.test(index.items[name.to]?.text ?? '') && i + (name.to - name.from) < items.length - 1;
    if (!possessor) return name;
  }
  const core = beforeMark(items);
  let end = core.length;
  while (end > 0 && (core[end - 1]?.kind === 'mark' || /^(?:'s|’s)$/u.test(core[end - 1]?.text ?? '')))
    end -= 1;
  let start = end;
  while (start > 0 && isCapital(core[start - 1]) && !isA(language, 'roleStems', core[start - 1]?.lower ?? ''))
    start -= 1;
  if (start === end) return undefined;
  const run = nameInRun(language, core.slice(0, start), core.slice(start, end));
  start = end - run.length;
  const last = run.at(-1);
  const common = ['bodyStems', 'anonymousStems', 'documentStems'] as const;
  if (!last || run.some((item) => common.some((list) => isA(language, list, item.lower)))) return undefined;
  const before = core[start - 1];
  const key = nameKey(last.text);
  const known = namesakes(index, key).length > 0;
  const prepositional = before !== undefined && language.prepositions.has(before.lower);
  const recurs = (index.capitals.get(key.slice(0, 3)) ?? []).length > 1;
  if (prepositional && (run.length < 3 || !recurs)) return undefined;
  if (
    run.length > 2 &&
    !prepositional &&
    !core.slice(0, start).some((item) => isA(language, 'roleStems', item.lower))
  )
    return undefined;
  if (ACRONYM.test(last.text) && last.text.length < 6 && !known) return undefined;
  // "CBS Research"
  if (run.length > 1 && /^\p{Lu}{3,}$/u.test(run[0]?.text ?? '') && !/^\p{Lu}+$/u.test(last.text))
    return undefined;
  const surnameLike = SURNAME.test(last.lower);
  const afterRole = before !== undefined && isA(language, 'roleStems', before.lower);
  if (run.length === 1) {
    // "власти Лозовой"
    if (language.freeOrder && !known && isA(language, 'bodyStems', before?.lower ?? '')) return undefined;
    const title = language.code === 'en' && afterRole;
    const isGiven = language.freeOrder && genderOfGiven(last.text) !== undefined;
    if (!known && !title && language.freeOrder && !surnameLike && !isGiven) return undefined;
    if (!known && !isGiven && !title && !surnameLike && !plainSurname(doc, core, run)) return undefined;
  }
  const size = Math.min(run.length, 2);
  const from = offset + end - size;
  const first = index.items[from] ?? last;
  const given = size === 2 ? nameKey(first.text) : undefined;
  return {
    start: first.start,
    end: last.end,
    from,
    to: offset + end,
    surname: key,
    ...(given ? { given } : {}),
  };
}

/** "Economist at Northern Group Marharyta Lis": behind the name of the body the last two words are the person's. */
function nameInRun(language: LanguageTable, before: readonly Item[], run: readonly Item[]): readonly Item[] {
  const office = before.some((item) => isA(language, 'roleStems', item.lower));
  const isBody = (item: Item): boolean => isA(language, 'bodyStems', item.lower);
  const body = run.findLastIndex(isBody);
  return language.code === 'en' && office && body >= 0 && run.length - body - 1 === 2
    ? run.slice(body + 1)
    : run;
}

const COUNTRIES: ReadonlySet<string> = new Set([...countryNames.values()].map((name) => name.toLowerCase()));
/** Capitals and outlets that are no surnames. */
const KNOWN_BODY =
  /^(?:reuters|bloomberg|politico|axios|kremlin|pentagon|nasa|interpol|moscow|kyiv|kiev|washington|brussels|beijing|berlin|paris|london|warsaw|what|who|facebook|twitter|google)$/u;

/** An English source of one capitalised word is a surname unless it is a country or a well-known body. */
function plainSurname(doc: Doc, core: readonly Item[], run: readonly Item[]): boolean {
  const lower = run[0]?.lower ?? '';
  const isBody = KNOWN_BODY.test(lower) || COUNTRIES.has(lower);
  return doc.language.code === 'en' && core.length === run.length && !isBody;
}
