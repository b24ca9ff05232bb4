import type { Span } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { lowered } from '../rules/frame.ts';
import { type Item, isCapital } from '../rules/item.ts';
import { joinFields } from '../rules/office-fields.ts';
import { useOf } from '../rules/quote-use.ts';
import { genderOfGiven, nameKey, sameKey } from './name-key.ts';

/** A person's name as it stands somewhere in the text: given name where there is one, and surname. */
export interface PersonName extends Span {
  readonly from: number;
  readonly to: number;
  readonly surname: string;
  readonly given?: string;
  readonly gender?: 'm' | 'f';
}

/** The words of an article as items, and every place where a name word stands. */
export interface NameIndex {
  readonly items: readonly Item[];
  /** Full names (given name and surname), in order. */
  readonly fullNames: readonly PersonName[];
  /** Each full name where it first stands, by the first letters of its surname's key. */
  readonly bySurname: Map<string, PersonName[]>;
  /** Item indices of capitalised words by the first letters of their key. */
  readonly capitals: ReadonlyMap<string, readonly number[]>;
}

const PARTICLE =
  /^(?:von|van|der|den|de|da|di|du|bin|ibn|al|el|la|le|ter|фон|ван|дер|де|да|ді|ди|бен|ібн|ибн|аль|ель|эль)$/u;
const INITIAL = /^\p{Lu}\.$/u;
const PATRONYMIC = /(?:ович|евич|йович|ьович|ич|івна|ївна|овна|евна|ична)(?:а|у|ем|ом|ою|і|и|ой|е)?$/u;
const PREFIX = 3;
const LONGEST_OFFICE = 9;
/** "Верховної", "Великобританської": adjectives of bodies and countries. */
const ADJECTIVE =
  /(?:ої|ого|их|ых|ой|ний|ный|ська|ская|ьна|ная|european|united|national|new|north|south|west|east|great|foreign|prime|general|supreme)$/u;

export function indexNames(doc: Doc): NameIndex {
  const items = wordsWithNames(doc);
  const fullNames: PersonName[] = [];
  const bySurname = new Map<string, PersonName[]>();
  const capitals = new Map<string, number[]>();
  const prefixes = new Map<string, string>();
  for (let i = 0; i < items.length; i++) {
    if (!isCapital(items[i])) continue;
    const word = items[i]?.text ?? '';
    const key = prefixes.get(word) ?? nameKey(word).slice(0, PREFIX);
    prefixes.set(word, key);
    const places = capitals.get(key);
    if (places) places.push(i);
    else capitals.set(key, [i]);
    const last = fullNames.at(-1);
    if (last && i < last.to) continue;
    const name = fullNameAt(doc, items, i);
    if (!name) continue;
    fullNames.push(name);
    const prefix = name.surname.slice(0, PREFIX);
    const known = bySurname.get(prefix);
    const told = known?.some((other) => other.surname === name.surname && other.given === name.given);
    if (!known) bySurname.set(prefix, [name]);
    else if (!told) known.push(name);
  }
  return { items, fullNames, bySurname, capitals };
}

/** The tokens as items, with names in quotation marks as one item each. */
function wordsWithNames(doc: Doc): Item[] {
  const names = doc.quotes.filter((region) => useOf(doc, region) === 'name');
  const items: Item[] = [];
  const openers = new Set(doc.blocks.map(({ tokens }) => doc.tokens[tokens.from]?.start));
  let next = 0;
  for (const token of doc.tokens) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const name = names[next];
    if (name && token.start >= name.start) {
      if (items.at(-1)?.end !== name.end) {
        items.push({
          start: name.start,
          end: name.end,
          kind: 'name',
          text: doc.text.slice(name.start, name.end),
          lower: '',
          opensBlock: openers.has(name.start),
        });
      }
      continue;
    }
    const kind = token.kind === 'punctuation' ? 'mark' : token.kind;
    const { start, end, text } = token;
    items.push({ start, end, kind, text, lower: lowered(text), opensBlock: openers.has(start) });
  }
  return joinFields(doc.language, items);
}

/** The full names whose surname is, in some case or spelling, this one; in order. */
export function namesakes(index: NameIndex, surname: string): PersonName[] {
  return (index.bySurname.get(surname.slice(0, PREFIX)) ?? []).filter((name) =>
    sameKey(name.surname, surname),
  );
}

/** Adds a full name that only its source showed to be one. */
export function learnName(index: NameIndex, name: PersonName): void {
  if (name.given === undefined || namesakes(index, name.surname).length > 0) return;
  const prefix = name.surname.slice(0, PREFIX);
  index.bySurname.set(prefix, [...(index.bySurname.get(prefix) ?? []), name]);
}

/** A full name that begins with the given name (or initial) at `from`. */
export function fullNameAt(doc: Doc, items: readonly Item[], from: number): PersonName | undefined {
  const first = items[from];
  if (!first || !isCapital(first)) return undefined;
  const gender = genderOfGiven(first.text);
  const initial = INITIAL.test(first.text);
  if (!gender && !initial) return titledName(doc, items, from);
  let i = from + 1;
  while (
    adjoins(doc, items, i) &&
    (INITIAL.test(items[i]?.text ?? '') || PATRONYMIC.test(items[i]?.lower ?? '')) &&
    isNamePart(items, i + 1)
  )
    i += 1;
  const second = genderOfGiven(items[i]?.text ?? '');
  if (second && second === gender && doc.language.code === 'en' && isNamePart(items, i + 1)) i += 1;
  while (
    PARTICLE.test(items[i]?.lower ?? '') &&
    items[i + 1] &&
    !INITIAL.test(items[i]?.text ?? '') &&
    isNamePart(items, particleEnd(items, i))
  )
    i += 1;
  const surname = items[i];
  if (!surname || !isNamePart(items, i) || !adjoins(doc, items, i)) return undefined;
  if (isA(doc.language, 'bodyStems', surname.lower) || surname.text.length < 2) return undefined;
  if (
    surname.text === surname.text.toUpperCase() &&
    surname.text.length > 3 &&
    first.text !== first.text.toUpperCase()
  )
    return undefined;
  let to = i + 1;
  const third = items[to];
  if (
    doc.language.code === 'en' &&
    third &&
    isNamePart(items, to) &&
    adjoins(doc, items, to) &&
    !isA(doc.language, 'bodyStems', third.lower) &&
    !isA(doc.language, 'timeStems', third.lower) &&
    !isA(doc.language, 'roleStems', third.lower)
  )
    to += 1;
  const last = items[to - 1] ?? surname;
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    surname: nameKey(last.text),
    ...(gender ? { given: nameKey(first.text), gender } : {}),
  };
}

/** "спікерка Дарина Гай": behind a title two capitalised words are a name, whatever the first one is. */
function titledName(doc: Doc, items: readonly Item[], from: number): PersonName | undefined {
  const { language } = doc;
  const title = items[from - 1];
  const first = items[from];
  const last = items[from + 1];
  if (!title || !first || !last) return undefined;
  // "Representative in Norland", "представниця Фонду в Норландії"
  const place = /^(?:in|to|в|у|при|во)$/u.test(items[from - 2]?.lower ?? '') ? from - 2 : from - 1;
  const ofCountry =
    isCapital(title) &&
    (isA(language, 'roleStems', items[place - 1]?.lower ?? '') || closesOffice(language, items, place + 1));
  if (!ofCountry && !isA(language, 'roleStems', title.lower)) return undefined;
  if (
    !isNamePart(items, from) ||
    !isNamePart(items, from + 1) ||
    !adjoins(doc, items, from) ||
    !adjoins(doc, items, from + 1)
  )
    return undefined;
  if (first.text === first.text.toUpperCase() || genderOfGiven(last.text)) return undefined;
  if (isNamePart(items, from + 2) && adjoins(doc, items, from + 2)) return undefined;
  if (ADJECTIVE.test(first.lower) || first.text.length < 2 || last.text.length < 3) return undefined;
  const other = [first, last].some(
    (item) =>
      isA(language, 'bodyStems', item.lower) ||
      isA(language, 'roleStems', item.lower) ||
      isA(language, 'timeStems', item.lower) ||
      (item.text.length > 3 && item.text === item.text.toUpperCase()),
  );
  if (other) return undefined;
  return {
    start: first.start,
    end: last.end,
    from,
    to: from + 2,
    surname: nameKey(last.text),
    given: nameKey(first.text),
  };
}

/** "Речниця МЗС Туреччини" before a name: an office with the body and country in genitive. */
function closesOffice(language: LanguageTable, items: readonly Item[], to: number): boolean {
  if (!language.freeOrder) return false;
  for (let i = to - 2; i >= 0 && to - i <= LONGEST_OFFICE; i--) {
    const item = items[i];
    if (item?.kind !== 'word' || language.verbs.has(item.lower) || language.prepositions.has(item.lower))
      return false;
    if (isA(language, 'roleStems', item.lower)) return true;
  }
  return false;
}

function particleEnd(items: readonly Item[], from: number): number {
  let i = from;
  while (PARTICLE.test(items[i]?.lower ?? '')) i += 1;
  return i;
}

function isNamePart(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && isCapital(item) && /^\p{Lu}[\p{L}'’ʼ-]*\.?$/u.test(item.text);
}

/** True where only a space parts the item from the one before. */
function adjoins(doc: Doc, items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  return (
    item !== undefined && before !== undefined && /^[ \u00a0]?$/u.test(doc.text.slice(before.end, item.start))
  );
}

/** Every place where the surname stands, with the given name before it where it is the same person's. */
export function mentionsOf(
  index: NameIndex,
  surname: string,
  given: string | undefined,
  rivals: boolean,
): PersonName[] {
  const found: PersonName[] = [];
  for (const i of index.capitals.get(surname.slice(0, PREFIX)) ?? []) {
    const item = index.items[i];
    if (!item || !sameKey(nameKey(item.text), surname)) continue;
    let from = i;
    let foreign = false;
    for (let k = i - 1; k >= 0 && i - k <= 3; k--) {
      const before = index.items[k];
      if (!before || !isCapital(before)) break;
      const key = nameKey(before.text);
      const isGiven = genderOfGiven(before.text) !== undefined;
      const initialOfGiven =
        INITIAL.test(before.text) && given !== undefined && nameKey(before.text)[0] === given[0];
      if ((given !== undefined && sameKey(key, given)) || initialOfGiven) from = k;
      else if (isGiven && given !== undefined && !PATRONYMIC.test(before.lower)) foreign = true;
      else if (isGiven && given === undefined) from = k;
      else if (!PATRONYMIC.test(before.lower) && !INITIAL.test(before.text)) break;
    }
    if (foreign || (rivals && from === i)) continue;
    const first = index.items[from] ?? item;
    found.push({
      start: first.start,
      end: item.end,
      from,
      to: i + 1,
      surname,
      ...(from < i && given ? { given } : {}),
    });
  }
  return found;
}
