import type { Span } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital } from '../rules/item.ts';
import { nounPhraseEnd } from '../rules/noun-phrase.ts';
import { type Entity, type Gender, newEntity, type Role } from './entity.ts';
import { learnName, type NameIndex, namesakes, type PersonName } from './name-index.ts';
import { genderOfGiven, nameKey, sameKey } from './name-key.ts';
import { rolesBeside } from './role.ts';
import { firstIn, readSource, type SourceReading } from './source-reading.ts';

/** Where a source stands and what its verb says of it. */
export interface Occasion {
  readonly source: Span;
  /** Gender that the verb shows: "заявила". */
  readonly gender?: Gender;
  /** True where the source is a subject, so that it stands in nominative. */
  readonly nominative: boolean;
}

const EMPTY = new Set(
  'the a an of for in on at and to its his her their this that these those new also who в у на і й та и з із зі с со по до за для при від от the'.split(
    ' ',
  ),
);
/** "the official", "the politician": words that may mean any person spoken of before. */
const GENERAL =
  /^(?:ceo|coach|manager|executive|businessman|activist|mp|mep|lawmaker|parliamentarian|politician|official|expert|speaker|diplomat|leader|head|president|politic|analyst|economist|general|author|man|woman|спікер|посадов|чиновни|політик|експерт|дипломат|очільни|керівни|лідер|депутат|нардеп|парламентар|урядов|речни|представни|дослідни|соціолог|социолог|юрист|адвокат|учен|вчен|науков|економіст|режисер|письменни|спортсмен|тренер|лікар|активіст|волонтер|комбриг|командир|спикер|политик|эксперт|глав|руководител|лидер|чиновник|парламентари|представител|собеседник|співрозмовни|аналітик|аналитик|економіст|экономист|військов|военн|президент|міністр|министр|голов|мер)/u;
const GENERAL_BODY =
  /^(?:agency|company|department|service|group|holding|regulator|office|institution|bank|відомств|установ|служб|компані|регулятор|підприємств|агентств|холдинг|ведомств|учреждени|компани|предприяти|агентств)/u;
/** Papers that a body gives out in its own name. */
const ISSUED =
  /^(?:statement|report|document|release|message|announcement|notice|повідомлен|заяв|звіт|документ|реліз|пресреліз|зведен|сообщен|заявлен|отчет|отчёт|релиз|пресс-релиз|сводк)/u;
const LONGEST_GENERAL = 4;
/** How many speakers or names back a mention is looked for. */
const MEMORY = 80;
const MOST_ROLES = 12;
/** Words back that a body without a name is looked for. */
const BODY_REACH = 160;

/** The speakers of an article as they are met, source after source. */
export class Registry {
  readonly entities: Entity[] = [];
  /** The same, those spoken of last at the end. */
  private readonly order: Entity[] = [];
  private last: Entity | undefined;
  private readonly rolesOfName = new Map<PersonName, readonly Role[]>();
  private readonly doc: Doc;
  private readonly index: NameIndex;

  constructor(doc: Doc, index: NameIndex) {
    this.doc = doc;
    this.index = index;
  }

  /**
   * The speaker that the source means; a new one where it means none so far. A headline names its source by
   * office or kind of body; where no speaker fits, it is the one of the lead.
   */
  resolve(occasion: Occasion, lead?: Entity): Entity | undefined {
    const reading = readSource(this.doc, this.index, occasion.source);
    if (!reading) return undefined;
    const before = this.entities.length;
    const office = reading.type === 'role' || (reading.type === 'unnamed' && this.isOneRole(reading.words));
    const stems = office ? this.stemsOf(reading.words) : undefined;
    const titled = stems && lead ? (this.recent((other) => other.kind !== 'organisation' && this.roleMatches(other, stems)) ?? lead) : undefined;
    let entity = titled?.kind === 'person' ? titled : this.entityFor(reading, occasion);
    if (!entity) return undefined;
    const fits =
      lead !== undefined &&
      (reading.type === 'role' || reading.type === 'unnamed'
        ? lead.kind === 'person'
        : lead.kind === 'organisation');
    if (lead && fits && this.entities.length > before && reading.type !== 'person') {
      this.forget(entity);
      entity = lead;
    }
    entity.sources.push(occasion.source);
    entity.lastAt = occasion.source.start;
    if (entity.gender === undefined && occasion.gender) entity.gender = occasion.gender;
    this.last = entity;
    this.touch(entity);
    return entity;
  }

  /** Makes the entity the one spoken of last. */
  private touch(entity: Entity): void {
    const at = this.order.lastIndexOf(entity);
    if (at >= 0) this.order.splice(at, 1);
    this.order.push(entity);
  }

  private forget(entity: Entity): void {
    this.entities.pop();
    this.order.splice(this.order.lastIndexOf(entity), 1);
  }

  private add(entity: Entity): Entity {
    this.entities.push(entity);
    this.touch(entity);
    return entity;
  }

  /** Who spoke last; a quotation without a source goes on for that speaker. */
  latest(): Entity | undefined {
    return this.last;
  }

  private entityFor(reading: SourceReading, occasion: Occasion): Entity | undefined {
    switch (reading.type) {
      case 'pronoun':
        return this.byPronoun(reading.gender, occasion);
      case 'person':
        return this.byName(reading.name, occasion);
      case 'role':
        return this.byRole(reading.words, occasion);
      case 'body':
        return this.byPhrase('organisation', reading.words, occasion);
      case 'document':
        return this.byDocument(reading.words, occasion);
      case 'unnamed':
        return this.isOneRole(reading.words)
          ? this.byRole(reading.words, occasion)
          : this.byPhrase('unnamed', reading.words, occasion);
    }
  }

  /** "експерт", "the official": one word that is an office too, so that it may mean a person named before. */
  private isOneRole(words: readonly Item[]): boolean {
    const content = words.filter((item) => !EMPTY.has(item.lower));
    const indefinite = words.some((item) => /^(?:a|an|one)$/u.test(item.lower));
    return (
      content.length === 1 &&
      !indefinite &&
      isA(this.doc.language, 'roleStems', content[0]?.lower ?? '') &&
      !/s$/u.test(content[0]?.lower ?? '')
    );
  }

  private byPronoun(gender: Gender, occasion: Occasion): Entity | undefined {
    const at = occasion.source.start;
    const fits = (entity: Entity): boolean => {
      if (gender === 'p') return entity.kind !== 'person' || entity.gender === 'p';
      if (gender === 'n') return entity.kind === 'organisation';
      return entity.kind === 'person' && (entity.gender === undefined || entity.gender === gender);
    };
    const spoken = this.recent((entity) => fits(entity));
    const named = gender === 'm' || gender === 'f' ? this.nameBefore(at, gender) : undefined;
    if (named && (!spoken || this.sentenceGap(spoken.lastAt, named.start)) && !this.entityOfName(named)) {
      return this.addPerson(named, occasion, gender);
    }
    if (
      named &&
      spoken &&
      this.entityOfName(named) !== spoken &&
      named.start > spoken.lastAt &&
      this.opensSentence(named)
    ) {
      return this.entityOfName(named) ?? spoken;
    }
    const found =
      spoken ??
      (gender === 'p' || gender === 'n'
        ? this.last
        : this.recent((entity) => entity.kind !== 'organisation'));
    if (found && found.gender === undefined && found.kind === 'person') found.gender = gender;
    return found;
  }

  private recent(test: (entity: Entity) => boolean): Entity | undefined {
    const floor = Math.max(0, this.order.length - MEMORY);
    for (let i = this.order.length - 1; i >= floor; i--) {
      const entity = this.order[i];
      if (entity && test(entity)) return entity;
    }
    return undefined;
  }

  /** The last full name of the gender before an offset, within reach. */
  private nameBefore(at: number, gender: Gender): PersonName | undefined {
    const names = this.index.fullNames;
    const low = this.namesBefore(at);
    for (let i = low - 1; i >= 0 && i >= low - 6; i--) {
      const name = names[i];
      if (name && (name.gender === undefined || name.gender === gender)) return name;
    }
    return undefined;
  }

  /** How many full names stand before an offset. */
  private namesBefore(at: number): number {
    const names = this.index.fullNames;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** True where the name came after the last speech, so that it may be whom a pronoun means. */
  private sentenceGap(spokeAt: number, nameAt: number): boolean {
    return nameAt > spokeAt && this.opensSentence({ start: nameAt });
  }

  private opensSentence(name: { readonly start: number }): boolean {
    const before = this.doc.text.slice(Math.max(0, name.start - 40), name.start);
    return /(?:^|[.!?\n]["”»]?\s)[^.!?\n,"«“]*$/u.test(before) || name.start < 40;
  }

  private entityOfName(name: PersonName): Entity | undefined {
    return this.recent(
      (entity) =>
        entity.surname !== undefined &&
        sameKey(entity.surname, name.surname) &&
        sameGiven(entity.given, name.given),
    );
  }

  private byName(name: PersonName, occasion: Occasion): Entity {
    const gender = name.gender ?? occasion.gender;
    const found = this.recent(
      (entity) =>
        entity.surname !== undefined &&
        sameKey(entity.surname, name.surname) &&
        sameGiven(entity.given, name.given) &&
        (gender === undefined || gender === 'p' || entity.gender === undefined || entity.gender === gender),
    );
    if (found) {
      this.addName(found, name, occasion);
      return found;
    }
    return this.addPerson(name, occasion, gender);
  }

  private addPerson(name: PersonName, occasion: Occasion, gender: Gender | undefined): Entity {
    const full = name.given === undefined ? this.fullNameFor(name, gender) : undefined;
    const known = full ?? name;
    const details = {
      surname: known.surname,
      ...(known.given ? { given: known.given } : {}),
      ...((known.gender ?? gender) ? { gender: known.gender ?? gender } : {}),
    };
    const entity = newEntity('person', occasion.source.start, details as Partial<Entity>);
    this.add(entity);
    this.addName(entity, name, occasion);
    if (full) this.addRoles(entity, full, false);
    return entity;
  }

  /** The full name that a bare surname stands for: the one before it, else the first one after. */
  private fullNameFor(name: PersonName, gender: Gender | undefined): PersonName | undefined {
    const fitting = namesakes(this.index, name.surname).filter(
      (full) => gender === undefined || gender === 'p' || full.gender === undefined || full.gender === gender,
    );
    return fitting.filter((full) => full.start <= name.start).at(-1) ?? fitting[0];
  }

  private addName(entity: Entity, name: PersonName, occasion: Occasion): void {
    entity.names.push(name);
    learnName(this.index, name);
    if (occasion.nominative) entity.speaksInNominative = true;
    if (occasion.nominative && name.to - name.from === 1)
      entity.nominativeSurname ??= { start: name.start, end: name.end };
    if (entity.given === undefined && name.given !== undefined) entity.given = name.given;
    if (entity.gender === undefined && name.gender) entity.gender = name.gender;
    this.addRoles(entity, name, occasion.nominative);
  }

  private addRoles(entity: Entity, name: PersonName, nominative: boolean): void {
    const { text, language } = this.doc;
    for (const role of rolesBeside(language, this.index.items, name.from, name.to, nominative)) {
      const words = text.slice(role.start, role.end);
      const told = entity.roles.some((other) => text.slice(other.start, other.end) === words);
      if (!told && entity.roles.length < MOST_ROLES) entity.roles.push(role);
    }
  }

  private byRole(words: readonly Item[], occasion: Occasion): Entity {
    const stems = this.stemsOf(words);
    const fits = (entity: Entity): boolean =>
      entity.kind !== 'organisation' &&
      genderFits(entity, occasion.gender) &&
      this.roleMatches(entity, stems);
    const known = this.recent(fits) ?? this.personWithRole(stems, occasion);
    if (known) return known;
    const head = words.find((item) => isA(this.doc.language, 'roleStems', item.lower));
    const content = words.filter((item) => !EMPTY.has(item.lower));
    if (
      head &&
      content.length <= LONGEST_GENERAL &&
      GENERAL.test(head.lower) &&
      !content.some((item, i) => i > 0 && /^\p{Lu}/u.test(item.text))
    ) {
      const person = this.recent((entity) => entity.kind === 'person' && genderFits(entity, occasion.gender));
      if (person && content.length <= 2) return person;
    }
    const untitled = this.recent((entity) => entity.kind === 'person' && genderFits(entity, occasion.gender));
    if (content.length === 1 && untitled && untitled.roles.length === 0) return untitled;
    return this.byPhrase('unnamed', words, occasion);
  }

  /** A person whose role was read beside the name, though it has not spoken yet. */
  private personWithRole(stems: ReadonlySet<string>, occasion: Occasion): Entity | undefined {
    const before = this.namesBefore(occasion.source.start);
    for (let i = before - 1; i >= Math.max(0, before - MEMORY); i--) {
      const name = this.index.fullNames[i];
      if (!name || !this.rolesOf(name).some((role) => covers(this.stemsOfText(role), stems))) continue;
      if (occasion.gender !== undefined && name.gender !== undefined && name.gender !== occasion.gender)
        continue;
      return (
        this.entityOfName(name) ??
        this.addPerson(name, { ...occasion, source: name, nominative: false }, name.gender)
      );
    }
    return undefined;
  }

  private rolesOf(name: PersonName): readonly Role[] {
    let roles = this.rolesOfName.get(name);
    if (!roles) {
      roles = rolesBeside(this.doc.language, this.index.items, name.from, name.to, false);
      this.rolesOfName.set(name, roles);
    }
    return roles;
  }

  private roleMatches(entity: Entity, stems: ReadonlySet<string>): boolean {
    if (covers(entity.stems, stems)) return true;
    return entity.roles.some((role) => covers(this.stemsOfText(role), stems));
  }

  private stemsOfText(span: Span): Set<string> {
    const words = this.doc.text.slice(span.start, span.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    return new Set(
      words
        .map((word) => word.toLowerCase())
        .filter((word) => !EMPTY.has(word))
        .map(nameKey),
    );
  }

  private stemsOf(words: readonly Item[]): Set<string> {
    return new Set(
      words
        .filter((item) => item.kind === 'word' && !EMPTY.has(item.lower) && !/^['’]s$/u.test(item.text))
        .map((item) => nameKey(item.lower)),
    );
  }

  /** A statement speaks for the body it names, or for the body spoken of last. */
  private byDocument(words: readonly Item[], occasion: Occasion): Entity {
    const { language } = this.doc;
    const body = words.findIndex(
      (item, i) => i > 0 && (isA(language, 'bodyStems', item.lower) || /^\p{Lu}{2,6}$/u.test(item.text)),
    );
    if (language.freeOrder && body > 0) return this.byPhrase('organisation', words.slice(body), occasion);
    if (language.code === 'en' && body >= 0 && words.length > 2)
      return this.byPhrase('organisation', words, occasion);
    if (words.length <= 3) {
      const issued = words.some((item) => ISSUED.test(item.lower));
      const before =
        this.recent((entity) => entity.kind === 'organisation') ??
        (issued ? this.bodyBefore(occasion) : undefined);
      if (before) return before;
    }
    return this.byPhrase('organisation', words, occasion);
  }

  /** The last body with a name of its own that the text speaks of before a bare "the report says". */
  private bodyBefore(occasion: Occasion): Entity | undefined {
    const { items } = this.index;
    const { language } = this.doc;
    const at = firstIn(items, occasion.source);
    for (let i = at - 1; i >= Math.max(0, at - BODY_REACH); i--) {
      const item = items[i];
      if (!item || !isA(language, 'bodyStems', item.lower)) continue;
      let from = i;
      while (from > 0 && isCapital(items[from - 1])) from -= 1;
      const to = nounPhraseEnd(language, items, from, items.length);
      const named = items.slice(from, Math.max(to, i + 1));
      const given = named.findIndex((word, k) => k > 0 && genderOfGiven(word.text) !== undefined);
      const words = given < 0 ? named : named.slice(0, given);
      if (words.some((word) => isCapital(word) && word.text.length > 1) && words.length < 12)
        return this.byPhrase('organisation', words, occasion);
    }
    return undefined;
  }

  /** "the company", "у відомстві": the body spoken of last. */
  private generalBody(words: readonly Item[], occasion: Occasion): Entity | undefined {
    const content = words.filter((item) => !EMPTY.has(item.lower));
    const [only] = content;
    if (!only || content.length > 1 || !GENERAL_BODY.test(only.lower)) return undefined;
    return this.recent((entity) => entity.kind === 'organisation') ?? this.bodyBefore(occasion);
  }

  /** "NBU" in "National Bank (NBU)". */
  private acronymBehind(span: Span): string | undefined {
    const match = /^\s*\((\p{Lu}{2,8})\)/u.exec(this.doc.text.slice(span.end, span.end + 14));
    return match?.[1] === undefined ? undefined : nameKey(match[1]);
  }

  private byPhrase(kind: 'organisation' | 'unnamed', words: readonly Item[], occasion: Occasion): Entity {
    const stems = this.stemsOf(words);
    const known =
      this.recent(
        (entity) =>
          entity.kind === kind &&
          (covers(entity.stems, stems) ||
            (kind === 'organisation' && (covers(stems, entity.stems) || abbreviates(stems, entity.stems)))),
      ) ?? (kind === 'organisation' ? this.generalBody(words, occasion) : undefined);
    const first = words[0];
    const last = words.at(-1);
    const span = first && last ? { start: first.start, end: last.end } : occasion.source;
    if (known) {
      for (const stem of stems) known.stems.add(stem);
      if (
        known.phrase &&
        this.generalBody(words, occasion) === undefined &&
        span.end - span.start > known.phrase.end - known.phrase.start &&
        occasion.nominative
      )
        known.phrase = span;
      return known;
    }
    const entity = newEntity(kind, occasion.source.start, { phrase: span });
    for (const stem of stems) entity.stems.add(stem);
    const acronym = this.acronymBehind(span);
    if (acronym) entity.stems.add(acronym);
    return this.add(entity);
  }
}

/** "Міноборони" and "Міністерство національної оборони": one of them holds the ministry's short name. */
function abbreviates(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const matches = (short: ReadonlySet<string>, long: ReadonlySet<string>): boolean => {
    if (![...long].some((stem) => /^(?:міністерств|министерств)/u.test(stem))) return false;
    return [...short].some((stem) => {
      const rest = /^(?:мін|мин)(\p{L}{3,})$/u.exec(stem)?.[1]?.slice(0, 4);
      return rest !== undefined && [...long].some((other) => other.startsWith(rest));
    });
  };
  return matches(a, b) || matches(b, a);
}

function genderFits(entity: Entity, gender: Gender | undefined): boolean {
  if (gender !== 'm' && gender !== 'f') return true;
  return entity.gender === undefined || entity.gender === gender || gender === 'm';
}

function sameGiven(a: string | undefined, b: string | undefined): boolean {
  return (
    a === undefined ||
    b === undefined ||
    sameKey(a, b) ||
    (a.length === 1 && b.startsWith(a)) ||
    (b.length === 1 && a.startsWith(b))
  );
}

/** True where all stems of `small` are in `big`. */
function covers(big: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
  if (small.size === 0) return false;
  for (const stem of small)
    if (!big.has(stem) && ![...big].some((other) => sameKey(other, stem))) return false;
  return true;
}
