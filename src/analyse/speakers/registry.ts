import type { Span } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import { isA } from '../language/stems.ts';
import type { Item } from '../rules/item.ts';
import { Bodies } from './bodies.ts';
import type { Entity } from './entity.ts';
import { contentOf, stemsOf } from './matching.ts';
import { Memory, type Occasion } from './memory.ts';
import type { NameIndex } from './name-index.ts';
import { sameKey } from './name-key.ts';
import { People } from './people.ts';
import { readSource, type SourceReading } from './source-reading.ts';

const POST = /^(?:post|tweet|thread|допис|пост|публікац|публикац|запис|твіт|твит)/u;
const PAPER = /^(?:message|statement|повідомлен|сообщен|заяв)/u;
const ONLINE = /telegram|телеграм|facebook|фейсбу|instagram|twitter|твіт|твит|соцмереж|соцсет|\bX\b/iu;

/** The speakers of an article as they are met, source after source. */
export class Registry {
  private readonly memory: Memory;
  private readonly bodies: Bodies;
  private readonly people: People;
  private last: Entity | undefined;

  constructor(doc: Doc, index: NameIndex) {
    this.memory = new Memory(doc, index);
    this.bodies = new Bodies(this.memory);
    this.people = new People(this.memory, this.bodies);
  }

  get entities(): readonly Entity[] {
    return this.memory.entities;
  }

  /**
   * The speaker that the source means; a new one where it means none so far. A headline names its source by
   * office or kind of body; where no speaker fits, it is the one of the lead.
   */
  resolve(occasion: Occasion, lead?: Entity): Entity | undefined {
    const { doc, index, entities } = this.memory;
    const reading = readSource(doc, index, occasion.source);
    if (!reading) return undefined;
    const known = entities.length;
    let entity =
      this.nameOfLead(reading, lead) ??
      this.officeOfLead(reading, lead) ??
      paperOfLead(reading, lead) ??
      this.entityFor(reading, occasion);
    if (!entity) return undefined;
    if (lead && entities.length > known && mayBeLead(reading, lead)) {
      this.memory.forgetNewest();
      entity = lead;
    }
    entity.sources.push(occasion.source);
    entity.lastAt = occasion.source.start;
    if (entity.gender === undefined && occasion.gender) entity.gender = occasion.gender;
    this.last = entity;
    this.memory.touch(entity);
    return entity;
  }

  /** Whose words a quotation in a paragraph is that nobody is said to say: "Koval is not convinced. “…”" */
  introducer(quotation: Span): Entity | undefined {
    const occasion = { source: quotation, nominative: false, quoted: false };
    const entity = this.people.openerBefore(occasion, this.last?.lastAt ?? 0);
    if (!entity) return undefined;
    entity.lastAt = quotation.start;
    this.last = entity;
    this.memory.touch(entity);
    return entity;
  }

  /** "Vorn:" in a headline: of two who bear the surname the one whom the lead quotes. */
  private nameOfLead(reading: SourceReading, lead: Entity | undefined): Entity | undefined {
    if (reading.type !== 'person' || lead?.surname === undefined || reading.name.given !== undefined)
      return undefined;
    return sameKey(reading.name.surname, lead.surname) ? lead : undefined;
  }

  /** "– expert" in a headline: the person of that office, else the one whom the lead quotes. */
  private officeOfLead(reading: SourceReading, lead: Entity | undefined): Entity | undefined {
    const office = reading.type === 'role' || (reading.type === 'unnamed' && this.isOneRole(reading.words));
    if (!lead || !office) return undefined;
    // the source without a name whom the lead quotes is "a diplomat" above it
    if (lead.kind === 'unnamed') return lead;
    const stems = stemsOf(reading.words);
    const holder = this.memory.recent(
      (entity) => entity.kind !== 'organisation' && this.people.roleMatches(entity, stems),
    );
    return (holder ?? lead).kind === 'person' ? (holder ?? lead) : undefined;
  }

  private entityFor(reading: SourceReading, occasion: Occasion): Entity | undefined {
    switch (reading.type) {
      case 'pronoun':
        return this.people.byPronoun(reading.gender, occasion, this.last);
      case 'person':
        return this.people.byName(reading.name, occasion);
      case 'role':
        return this.people.byRole(reading.words, occasion);
      case 'body':
        return this.bodies.byPhrase('organisation', reading.words, occasion);
      case 'document':
        return this.authorOf(reading.words) ?? this.bodies.byDocument(reading.words, occasion);
      case 'unnamed':
        return this.isOneRole(reading.words)
          ? this.people.byRole(reading.words, occasion)
          : this.bodies.byPhrase('unnamed', reading.words, occasion);
    }
  }

  /** "ідеться в дописі", "the post reads": whoever was quoted last, where it was a person who wrote online. */
  private authorOf(words: readonly Item[]): Entity | undefined {
    const [only, ...more] = contentOf(words);
    const { last } = this;
    if (!only || more.length > 0 || last?.kind !== 'person') return undefined;
    if (POST.test(only.lower) || this.gaveOut(last, only)) return last;
    const { text } = this.memory.doc;
    const from = text.lastIndexOf('\n', last.lastAt) + 1;
    const to = text.indexOf('\n', last.lastAt);
    return PAPER.test(only.lower) && ONLINE.test(text.slice(from, to < 0 ? undefined : to))
      ? last
      : undefined;
  }

  /** "In a statement, Kazlas called it revenge. The statement also said": the paper was named where its author spoke. */
  private gaveOut({ lastAt }: Entity, { lower }: Item): boolean {
    const { doc } = this.memory;
    if (doc.language.code !== 'en') return false;
    const sentence = doc.sentences.find(({ start, end }) => start <= lastAt && lastAt < end);
    const words = sentence ? doc.text.slice(sentence.start, sentence.end).toLowerCase().split(/\s+/u) : [];
    const paper = words.findIndex((word, i) => i > 1 && word.replace(/[,;:]$/u, '') === lower);
    // "in a written statement"
    return [paper - 2, paper - 3].some((i) => words[i] === 'in' && /^an?$/u.test(words[i + 1] ?? ''));
  }

  /** "експерт", "the official": one word that is an office too, so that it may mean a person named before. */
  private isOneRole(words: readonly Item[]): boolean {
    const [only, ...more] = contentOf(words);
    const indefinite = words.some((item) => /^(?:a|an|one)$/u.test(item.lower));
    if (!only || more.length > 0 || indefinite || only.lower.endsWith('s')) return false;
    return isA(this.memory.doc.language, 'roleStems', only.lower);
  }
}

/** "– poll" in a headline: the paper or the body that the lead cites. */
function paperOfLead(reading: SourceReading, lead: Entity | undefined): Entity | undefined {
  return reading.type === 'document' && lead?.kind === 'organisation' ? lead : undefined;
}

function mayBeLead(reading: SourceReading, lead: Entity): boolean {
  if (reading.type === 'person') return false;
  const person = reading.type === 'role' || reading.type === 'unnamed';
  return person ? lead.kind === 'person' : lead.kind === 'organisation';
}
