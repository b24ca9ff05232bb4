import type { Quotation, Span, Speaker } from '../../model/index.ts';
import type { Unspoken } from '../assemble.ts';
import type { Doc } from '../doc.ts';
import { isA } from '../language/stems.ts';
import { lowered } from '../rules/frame.ts';
import { antecedentOf } from './antecedent.ts';
import { carryOn } from './carry-on.ts';
import type { Entity, Gender } from './entity.ts';
import { indexNames, mentionsOf, type NameIndex } from './name-index.ts';
import { otherMentions } from './other-mentions.ts';
import { nameOf, roleOf } from './presentation.ts';
import { Registry } from './registry.ts';

export { genderOfGiven } from './name-key.ts';

/** Quotations with their speakers, and the speakers in the order in which they first speak. */
export interface Resolution {
  readonly quotations: Quotation[];
  readonly speakers: Speaker[];
  /** Full names of all persons that the article names, speakers or not. */
  readonly people: string[];
  /** Where persons stand by name, given name or not. */
  readonly personNames: Span[];
}

/**
 * Resolves every source to a speaker: names in all cases and spellings, titles and offices, pronouns, bodies and
 * their papers. A quotation without a source belongs to who spoke before (in the lead: to who speaks next).
 * `inner` are quotations that stand inside others: those whose speaker is somebody else, named by name or office, stay.
 */
export function resolveSpeakers(
  doc: Doc,
  outer: readonly Unspoken[],
  inner: readonly Unspoken[] = [],
): Resolution {
  const quotations = [...outer, ...inner];
  const index = indexNames(doc);
  const registry = new Registry(doc, index);
  const found: (Entity | undefined)[] = [];
  const inHeadline = headlineTest(doc, quotations);
  const all = outer.map((_, i) => i);
  const body = all.filter((i) => !inHeadline(i));
  // the headline after the body, which it shortens; last those whom speakers quote, who do not carry on the article's talk
  for (const i of [...body, ...all.filter(inHeadline), ...inner.map((_, i) => outer.length + i)]) {
    const quotation = quotations[i];
    if (!quotation) continue;
    const { source, cue } = quotation;
    if (!source) {
      if (!cue && !inHeadline(i) && i < outer.length) found[i] = registry.introducer(quotation);
      continue;
    }
    const gender = cue ? genderOfVerb(doc, cue) : undefined;
    const nominative = cue !== undefined && !isPhrase(doc, cue);
    const lead = inHeadline(i)
      ? found.find((entity, k) => entity !== undefined && !inHeadline(k))
      : undefined;
    const meant = antecedentOf(doc, index.items, source) ?? source;
    found[i] = registry.resolve(
      { source: meant, nominative, quoted: i >= outer.length, ...(gender ? { gender } : {}) },
      lead,
    );
  }
  carryOn(doc, outer, found, inHeadline);
  const hasOwnSpeaker = (i: number): boolean => {
    const [entity, quotation] = [found[i], quotations[i]];
    if (entity === undefined || quotation === undefined) return false;
    if (entity.kind === 'unnamed' && !holdsOffice(doc, quotation)) return false;
    return outer.every((other, k) => found[k] !== entity || !encloses(other, quotation));
  };
  const speakers = new Map<Entity, Speaker>();
  const shared = bearers(registry.entities);
  const others = otherMentions(doc, index, registry.entities);
  const inOrder = quotations
    .map((quotation, i) => ({ quotation, entity: found[i] }))
    .filter((_, i) => i < outer.length || hasOwnSpeaker(i))
    .toSorted((a, b) => a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end);
  const spoken = inOrder.map(({ quotation, entity }): Quotation => {
    if (!entity) return quotation;
    let speaker = speakers.get(entity);
    if (!speaker) {
      speaker = present(doc, index, shared, entity, others.get(entity) ?? [], `s${speakers.size + 1}`);
      speakers.set(entity, speaker);
    }
    return { ...quotation, speakerId: speaker.id };
  });
  const people = new Set(index.fullNames.map((name) => doc.text.slice(name.start, name.end)));
  for (const speaker of speakers.values()) if (speaker.kind === 'person') people.add(speaker.name);
  return {
    quotations: spoken,
    speakers: [...speakers.values()],
    people: [...people],
    personNames: personNames(index, registry.entities),
  };
}

/** "The commander", not "people". */
const holdsOffice = ({ text, language }: Doc, { source }: Unspoken): boolean =>
  source !== undefined &&
  lowered(text.slice(source.start, source.end))
    .split(/\s+/u)
    .some((word) => isA(language, 'roleStems', word));

const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Every place where a surname stands that a full name or a speaker of the article bears. */
function personNames(index: NameIndex, entities: readonly Entity[]): Span[] {
  const surnames = new Set(index.fullNames.map(({ surname }) => surname));
  for (const { surname } of entities) if (surname !== undefined) surnames.add(surname);
  return [...surnames].flatMap((surname) => mentionsOf(index, surname, undefined, false));
}

/** How many speakers bear each surname. */
function bearers(entities: readonly Entity[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { surname } of entities)
    if (surname !== undefined) count.set(surname, (count.get(surname) ?? 0) + 1);
  return count;
}

/** Tells by index whether a quotation stands in the headline. */
function headlineTest(doc: Doc, quotations: readonly Unspoken[]): (i: number) => boolean {
  const headline = doc.blocks.find((block) => block.kind === 'headline');
  return (i) => {
    const quotation = quotations[i];
    return (
      headline !== undefined &&
      quotation !== undefined &&
      quotation.start < headline.end &&
      quotation.end > headline.start
    );
  };
}

/** "заявила" shows a woman, "заявив" a man, "заявили" several. */
function genderOfVerb(doc: Doc, cue: Span): Gender | undefined {
  if (!doc.language.freeOrder) return undefined;
  const verb = lowered(doc.text.slice(cue.start, cue.end)).split(/\s/u)[0] ?? '';
  if (/(?:ла|лася|лась)$/u.test(verb)) return 'f';
  if (/(?:ли|лися|лись)$/u.test(verb)) return 'p';
  if (/(?:в|вся|л|лся)$/u.test(verb)) return 'm';
  return undefined;
}

/** "за словами", "наводить слова", "according to": the source beside stands in another case. */
function isPhrase(doc: Doc, cue: Span): boolean {
  const words = lowered(doc.text.slice(cue.start, cue.end)).split(/\s+/u);
  if (
    doc.language.sayingNouns.has(words.at(-1) ?? '') ||
    (doc.language.freeOrder && doc.language.relay.has(words[0] ?? ''))
  )
    return true;
  return doc.language.accordingTo.some((phrase) => phrase.words.every((word, k) => words[k] === word));
}

function present(
  doc: Doc,
  index: NameIndex,
  shared: ReadonlyMap<string, number>,
  entity: Entity,
  others: readonly Span[],
  id: string,
): Speaker {
  const role = roleOf(doc, entity);
  return {
    id,
    name: nameOf(doc, index, entity),
    kind: entity.kind,
    mentions: mentions(index, shared, entity, others),
    ...(role ? { role } : {}),
  };
}

/** Names wherever they stand, every source that meant the speaker, and pronouns and offices; in order, none twice. */
function mentions(
  index: NameIndex,
  shared: ReadonlyMap<string, number>,
  entity: Entity,
  others: readonly Span[],
): Span[] {
  const rivals = entity.surname !== undefined && (shared.get(entity.surname) ?? 0) > 1;
  const names: Span[] = entity.surname ? mentionsOf(index, entity.surname, entity.given, rivals) : [];
  const all = [...names, ...entity.names, ...entity.sources, ...others].map(({ start, end }) => ({
    start,
    end,
  }));
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Span[] = [];
  for (const span of all) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start < last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
