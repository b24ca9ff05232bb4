import type { Span } from '../../model/index.ts';
import { isA } from '../language/stems.ts';
import type { Item } from '../rules/item.ts';
import type { Bodies } from './bodies.ts';
import { type Entity, type Gender, newEntity, type Role } from './entity.ts';
import { contentOf, covers, genderFits, sameGiven, stemsOf, stemsOfText } from './matching.ts';
import { type Memory, type Occasion, REACH } from './memory.ts';
import { learnName, namesakes, type PersonName } from './name-index.ts';
import { nameKey, sameKey } from './name-key.ts';
import { NamesBefore } from './names-before.ts';
import { officeBefore } from './office-before.ts';
import { holdsOtherOffice, isExpert, isGeneral, isLoose, speaksForOthers } from './offices.ts';
import { opensSentence } from './opening.ts';
import { rolesBeside } from './role.ts';
import { areSeveral, isSomebodyNew, isUnnamedOne } from './unnamed.ts';

const LONGEST_GENERAL = 4;
const MOST_ROLES = 12;

/** The occasion as that of a name that stands in another place, in a case that does not tell. */
const elsewhere = (occasion: Occasion, name: PersonName): Occasion => ({
  ...occasion,
  source: name,
  nominative: false,
});

/** "Prosecutors" */
const isPlural = (words: readonly Item[]): boolean =>
  words.length === 1 && words[0]?.lower.endsWith('s') === true;

/** Resolves names, pronouns and offices to persons. */
export class People {
  private readonly memory: Memory;
  private readonly bodies: Bodies;
  private readonly before: NamesBefore;
  private readonly rolesOfName = new Map<PersonName, readonly Role[]>();

  constructor(memory: Memory, bodies: Bodies) {
    this.memory = memory;
    this.bodies = bodies;
    this.before = new NamesBefore(memory);
  }

  byPronoun(gender: Gender, occasion: Occasion, last: Entity | undefined): Entity | undefined {
    const at = occasion.source.start;
    const fits = (entity: Entity): boolean => {
      if (gender === 'p') return entity.kind !== 'person' || entity.gender === 'p';
      if (gender === 'n') return entity.kind === 'organisation';
      return entity.kind === 'person' && (entity.gender === undefined || entity.gender === gender);
    };
    const spoken = this.memory.recent((entity) => fits(entity));
    const body = gender === 'n' ? this.bodies.openingBody(occasion, spoken?.lastAt ?? 0) : undefined;
    if (body) return body;
    if ((gender === 'm' || gender === 'f') && last && isUnnamedOne(this.memory.doc, last, gender))
      return last;
    const opener =
      gender === 'm' || gender === 'f'
        ? this.before.opener({ ...occasion, gender }, spoken?.lastAt ?? 0)
        : undefined;
    if (opener)
      return this.entityOfName(opener) ?? this.addPerson(opener, elsewhere(occasion, opener), gender);
    const office =
      gender === 'm' || gender === 'f'
        ? officeBefore(this.memory, { ...occasion, gender }, last?.lastAt ?? 0)
        : undefined;
    if (office) return this.byRole(office, { ...occasion, gender });
    const named = gender === 'm' || gender === 'f' ? this.before.nameBefore(at, gender) : undefined;
    if (named && (!spoken || this.sentenceGap(spoken.lastAt, named.start)) && !this.entityOfName(named)) {
      return this.addPerson(named, occasion, gender);
    }
    if (
      named &&
      spoken &&
      this.entityOfName(named) !== spoken &&
      named.start > spoken.lastAt &&
      opensSentence(this.memory.doc, named)
    ) {
      return this.entityOfName(named) ?? spoken;
    }
    const found =
      spoken ??
      (gender === 'p' || gender === 'n'
        ? last
        : this.memory.recent((entity) => entity.kind !== 'organisation'));
    if (found && found.gender === undefined && found.kind === 'person') found.gender = gender;
    return found;
  }

  /** True where the name came after the last speech, so that it may be whom a pronoun means. */
  private sentenceGap(spokeAt: number, nameAt: number): boolean {
    return nameAt > spokeAt && opensSentence(this.memory.doc, { start: nameAt });
  }

  private entityOfName(name: PersonName): Entity | undefined {
    return this.memory.recent(
      (entity) =>
        entity.surname !== undefined &&
        sameKey(entity.surname, name.surname) &&
        sameGiven(entity.given, name.given),
    );
  }

  /** Who opens the sentence before in the paragraph, by name: whose words follow, where nothing else tells. */
  openerBefore(occasion: Occasion, since: number): Entity | undefined {
    const opener = this.before.opener(occasion, since);
    if (!opener) return undefined;
    return this.entityOfName(opener) ?? this.addPerson(opener, elsewhere(occasion, opener), opener.gender);
  }

  byName(name: PersonName, occasion: Occasion): Entity {
    const gender = name.gender ?? occasion.gender;
    const found = this.memory.recent(
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
    const full = name.to - name.from === 1 ? this.fullNameFor(name, gender) : undefined;
    const known = full ?? name;
    const details = {
      surname: known.surname,
      ...(known.given ? { given: known.given } : {}),
      ...((known.gender ?? gender) ? { gender: known.gender ?? gender } : {}),
    };
    const entity = this.memory.add(newEntity('person', occasion.source.start, details as Partial<Entity>));
    this.addName(entity, name, occasion);
    if (full) this.addRoles(entity, full, false);
    return entity;
  }

  /** The full name that a bare surname, or given name, stands for: the one before it, else the first one after. */
  private fullNameFor(name: PersonName, gender: Gender | undefined): PersonName | undefined {
    const fitting = namesakes(this.memory.index, name.surname).filter(
      (full) =>
        sameGiven(full.given, name.given) &&
        (gender === undefined || gender === 'p' || full.gender === undefined || full.gender === gender),
    );
    return fitting.filter((full) => full.start <= name.start).at(-1) ?? fitting[0];
  }

  private addName(entity: Entity, name: PersonName, occasion: Occasion): void {
    entity.names.push(name);
    learnName(this.memory.index, name);
    if (occasion.nominative) entity.speaksInNominative = true;
    if (occasion.nominative && sameKey(nameKey(this.wordsOf(name)), name.surname))
      entity.nominativeSurname ??= { start: name.start, end: name.end };
    const isSubject =
      occasion.nominative && name.start >= occasion.source.start && name.end <= occasion.source.end;
    if (isSubject && name.to - name.from > 1 && (occasion.gender === 'm' || occasion.gender === 'f'))
      entity.nominativeName ??= { start: name.start, end: name.end };
    if (entity.given === undefined && name.given !== undefined) entity.given = name.given;
    if (entity.gender === undefined && name.gender) entity.gender = name.gender;
    this.addRoles(entity, name, occasion.nominative);
  }

  private addRoles(entity: Entity, name: PersonName, nominative: boolean): void {
    const { text, language } = this.memory.doc;
    for (const role of rolesBeside(language, this.memory.index.items, name.from, name.to, nominative)) {
      const words = text.slice(role.start, role.end);
      const told = entity.roles.some((other) => text.slice(other.start, other.end) === words);
      if (!told && entity.roles.length < MOST_ROLES) entity.roles.push(role);
    }
  }

  byRole(words: readonly Item[], occasion: Occasion): Entity {
    const { code } = this.memory.doc.language;
    if (occasion.quoted || (code === 'en' ? isSomebodyNew(words) || isPlural(words) : areSeveral(words)))
      return this.bodies.byPhrase('unnamed', words, occasion);
    const stems = stemsOf(words);
    const fits = (entity: Entity): boolean =>
      entity.kind !== 'organisation' &&
      genderFits(entity, occasion.gender) &&
      this.roleMatches(entity, stems);
    const known = this.memory.recent(fits) ?? this.personWithRole(stems, occasion);
    if (known) return known;
    const head = words.find((item) => isA(this.memory.doc.language, 'roleStems', item.lower));
    const fellow = head ? this.ofSameTrade(head.lower, words.length, occasion) : undefined;
    if (fellow) return fellow;
    const content = contentOf(words);
    if (
      head &&
      content.length <= LONGEST_GENERAL &&
      isGeneral(head.lower) &&
      !content.some((item, i) => i > 0 && /^\p{Lu}/u.test(item.text))
    ) {
      const person = this.memory.recent(
        (entity) =>
          entity.kind === 'person' &&
          genderFits(entity, occasion.gender) &&
          !holdsOtherOffice(this.wordsOfRoles(entity), head.lower),
      );
      const complement = content.slice(content.indexOf(head) + 1);
      const isLooseOffice =
        complement.length === 0 ? content.length <= 2 : isLoose(complement.at(-1)?.lower ?? '');
      if (isLooseOffice) {
        const opener = this.before.opener(occasion, person?.lastAt ?? 0);
        const roles = opener ? this.rolesOf(opener).map((role) => this.wordsOf(role)) : [];
        if (opener && roles.length > 0 && !holdsOtherOffice(roles, head.lower))
          return (
            this.entityOfName(opener) ?? this.addPerson(opener, elsewhere(occasion, opener), opener.gender)
          );
        if (person) return person;
      }
    }
    const untitled = this.memory.recent(
      (entity) => entity.kind === 'person' && genderFits(entity, occasion.gender),
    );
    if (content.length === 1 && untitled && untitled.roles.length === 0) return untitled;
    return this.bodies.byPhrase('unnamed', words, occasion);
  }

  /** "представитель Кремля": the only spokesperson so far; "эксперт": the political scientist spoken of last. */
  private ofSameTrade(head: string, size: number, occasion: Occasion): Entity | undefined {
    const expert = isExpert(head) && size === 1;
    if (!expert && !speaksForOthers(head)) return undefined;
    const test = expert ? isExpert : speaksForOthers;
    const fellows = this.memory.entities.filter(
      (entity) =>
        entity.kind === 'person' &&
        genderFits(entity, occasion.gender) &&
        entity.roles.some((role) => this.firstWords(role).some(test)),
    );
    if (expert)
      return this.expertBefore(occasion) ?? this.memory.recent((entity) => fellows.includes(entity));
    const last = this.memory.recent((entity) => entity.kind === 'person');
    return fellows.length === 1 && fellows[0] === last ? last : undefined;
  }

  /** The last person with an expert's office who is named before, whether quoted so far or not. */
  private expertBefore(occasion: Occasion): Entity | undefined {
    const before = this.before.count(occasion.source.start);
    for (let i = before - 1; i >= Math.max(0, before - REACH); i--) {
      const name = this.memory.index.fullNames[i];
      if (!name || this.before.isQuoted(name)) continue;
      if (!this.rolesOf(name).some((role) => this.firstWords(role).some(isExpert))) continue;
      if (occasion.gender === 'f' && name.gender === 'm') continue;
      return (
        this.entityOfName(name) ??
        this.addPerson(name, { ...occasion, source: name, nominative: false }, name.gender)
      );
    }
    return undefined;
  }

  private firstWords(role: Role): string[] {
    return this.memory.doc.text.slice(role.start, role.end).toLowerCase().split(/\s+/u).slice(0, 4);
  }

  /** A person whose role was read beside the name, though it has not spoken yet. */
  private personWithRole(stems: ReadonlySet<string>, occasion: Occasion): Entity | undefined {
    const before = this.before.count(occasion.source.start);
    for (let i = before - 1; i >= Math.max(0, before - REACH); i--) {
      const name = this.memory.index.fullNames[i];
      if (!name || !this.rolesOf(name).some((role) => covers(stemsOfText(this.wordsOf(role)), stems)))
        continue;
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
      roles = rolesBeside(this.memory.doc.language, this.memory.index.items, name.from, name.to, false);
      this.rolesOfName.set(name, roles);
    }
    return roles;
  }

  private wordsOf({ start, end }: Span): string {
    return this.memory.doc.text.slice(start, end);
  }

  private wordsOfRoles({ roles }: Entity): string[] {
    return roles.map((role) => this.wordsOf(role));
  }

  /** True where the words are those of an office that the person is known to hold. */
  roleMatches(entity: Entity, stems: ReadonlySet<string>): boolean {
    if (covers(entity.stems, stems)) return true;
    return entity.roles.some((role) => covers(stemsOfText(this.wordsOf(role)), stems));
  }
}
