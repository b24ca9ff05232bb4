import type { Span } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital } from '../rules/item.ts';
import { nounPhraseEnd } from '../rules/noun-phrase.ts';
import type { Entity, Gender } from './entity.ts';
import { covers, stemsOf, stemsOfText } from './matching.ts';
import { mentionsOf, type NameIndex } from './name-index.ts';
import { sameKey } from './name-key.ts';

const LONGEST_OFFICE = 7;
const FARTHEST = 1500;
/** No more speakers than this are asked for an office. */
const MOST_HOLDERS = 60;
/** "депутати", "учителя": plurals, but for the heads of bodies, whose genitive ends so too. */
const PLURAL = /(?:и|і|ы|ів|ов|ей|ам|ями|ами|ах|ям|ях|s)$/u;
const HEAD_OF_BODY = /^(?:голов|глав|очільниц|керівниц)/u;

/** A person named or spoken of at a place; `entity` is absent for who is no speaker. */
interface Named extends Span {
  readonly entity?: Entity;
  readonly gender?: Gender;
}

/** A speaker with the stems of the offices that the text gives. */
interface Holder {
  readonly holder: Entity;
  readonly stems: readonly ReadonlySet<string>[];
}

/**
 * Where speakers stand by pronoun or office in the writer's own words without being a source: "She arrived", "the head of the committee". A
 * pronoun means who of its gender was named last, in its paragraph or the one before; an office the only speaker who holds it. In doubt nobody.
 */
export function otherMentions(doc: Doc, index: NameIndex, entities: readonly Entity[]): Map<Entity, Span[]> {
  const people = entities.filter((entity) => entity.kind === 'person');
  const named = namedIn(index, people);
  const offices = people.slice(0, MOST_HOLDERS).map((holder) => ({
    holder,
    stems: holder.roles.map((role) => stemsOfText(doc.text.slice(role.start, role.end))),
  }));
  // beside a name the office is its title
  const titles = new Set(people.flatMap(({ roles }) => roles.map(({ start }) => start)));
  const found = new Map<Entity, Span[]>();
  const last: { m?: Named; f?: Named } = {};
  let next = 0;
  let quote = 0;
  for (const [i, item] of index.items.entries()) {
    for (let here = named[next]; here && here.start <= item.start; here = named[next]) {
      if (here.gender !== 'f') last.m = here;
      if (here.gender !== 'm') last.f = here;
      next += 1;
    }
    while ((doc.quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= item.start) quote += 1;
    if ((doc.quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= item.start) continue;
    const gender = doc.language.pronouns.get(item.lower);
    const meant = gender === 'm' || gender === 'f' ? last[gender] : undefined;
    if (meant?.entity && meant.gender === gender && isNear(doc, meant, item)) add(found, meant.entity, item);
    const words = titles.has(item.start) ? undefined : officeAt(doc, index.items, i);
    const office = words && heldOffice(doc, offices, words);
    if (office) add(found, office.holder, { start: item.start, end: office.end });
  }
  return found;
}

function add(found: Map<Entity, Span[]>, entity: Entity, { start, end }: Span): void {
  const spans = found.get(entity);
  if (spans) spans.push({ start, end });
  else found.set(entity, [{ start, end }]);
}

/** Every place where somebody is named, speakers and others, in order. */
function namedIn(index: NameIndex, people: readonly Entity[]): Named[] {
  const known = people.flatMap((entity) => {
    const gender = entity.gender === undefined ? {} : { gender: entity.gender };
    const names = entity.surname === undefined ? [] : mentionsOf(index, entity.surname, entity.given, false);
    return [...names, ...entity.sources].map(({ start, end }) => ({ start, end, entity, ...gender }));
  });
  const strangers = index.fullNames.filter(
    (name) => !people.some(({ surname }) => surname !== undefined && sameKey(surname, name.surname)),
  );
  const others = strangers.map(({ start, end, gender }) => ({ start, end, ...(gender ? { gender } : {}) }));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** In the same paragraph or the next one. */
function isNear(doc: Doc, before: Span, after: Span): boolean {
  if (after.start - before.end > FARTHEST) return false;
  return (doc.text.slice(before.end, after.start).match(/\n\s*/gu)?.length ?? 0) <= 1;
}

/** "the head of the committee", "голова комітету": the words from an office on, a verb perhaps among the last; none where a name follows. */
function officeAt(doc: Doc, items: readonly Item[], at: number): readonly Item[] | undefined {
  const { language } = doc;
  const first = items[at];
  if (!first || isCapital(items[at - 1])) return undefined;
  const opens =
    language.code === 'en'
      ? first.lower === 'the'
      : isA(language, 'roleStems', first.lower) && !isCapital(first) && language.freeOrder;
  if (!opens || (PLURAL.test(first.lower) && !HEAD_OF_BODY.test(first.lower))) return undefined;
  const to = nounPhraseEnd(language, items, at, Math.min(items.length, at + LONGEST_OFFICE));
  const clitic = /^[’']s?$/u.test(items[to]?.text ?? '');
  return clitic ? undefined : items.slice(at, to);
}

/** The longest beginning of the words that is the office of one of the people, and of no other. */
function heldOffice(
  doc: Doc,
  offices: readonly Holder[],
  words: readonly Item[],
): { readonly holder: Entity; readonly end: number } | undefined {
  const { language } = doc;
  for (let size = words.length; size > 0; size -= 1) {
    const office = words.slice(0, size);
    const last = office.at(-1);
    if (!last || isCapital(words[size]) || !office.some((word) => isSingle(language, word))) continue;
    const stems = stemsOf(office);
    const [only, ...more] = offices.filter((held) => held.stems.some((role) => covers(role, stems)));
    if (more.length > 0) return undefined;
    if (only) return { holder: only.holder, end: last.end };
  }
  return undefined;
}

const isSingle = (language: LanguageTable, { lower }: Item): boolean =>
  isA(language, 'roleStems', lower) && !/s$/u.test(lower);
