import type { Doc } from '../doc.ts';
import type { Entity, Role } from './entity.ts';
import { mentionsOf, type NameIndex, type PersonName } from './name-index.ts';
import { asMan, foreignToNominative, toNominative } from './nominative.ts';
import { phraseInNominative } from './nominative-phrase.ts';

/** "the Ministry of Energy": a name of its own needs no article. */
const ARTICLE = /^[Tt]he (?=\p{Lu})/u;
const LONGEST_ROLE = 160;

/** The fullest form that the text gives, in nominative where it has one. */
export function nameOf(doc: Doc, index: NameIndex, entity: Entity): string {
  if (entity.surname === undefined) {
    const phrase = clean(entity.phrase ? doc.text.slice(entity.phrase.start, entity.phrase.end) : '');
    const named = entity.kind === 'organisation' ? phrase.replace(ARTICLE, '') : phrase;
    return entity.oblique ? phraseInNominative(doc.language, named) : named;
  }
  const nominative = entity.names.filter((name) => name.to - name.from > 1);
  const all = mentionsOf(index, entity.surname, entity.given, false);
  const full = [...nominative, ...all.filter((name) => name.to - name.from > 1), ...entity.names, ...all];
  const best = pick(doc, full);
  if (!best) return '';
  const name = clean(doc.text.slice(best.start, best.end));
  if (!doc.language.freeOrder) return name;
  const subject = entity.nominativeName;
  if (subject) return clean(doc.text.slice(subject.start, subject.end));
  const alone = entity.nominativeSurname;
  const surname = alone ? clean(doc.text.slice(alone.start, alone.end)) : undefined;
  const plain = entity.speaksInNominative ? name : asMan(name);
  const nominativeForm = toNominative(plain, surname);
  if (nominativeForm !== name) return nominativeForm;
  return foreignToNominative(name, surname, entity.gender === 'm' && !entity.speaksInNominative);
}

/** The first of the fullest; in Slavic languages a form on a nominative ending goes before others. */
function pick(doc: Doc, names: readonly PersonName[]): PersonName | undefined {
  const size = (name: PersonName): number => name.to - name.from;
  const longest = names.reduce((most, name) => Math.max(most, size(name)), 0);
  const fullest = names.filter((name) => size(name) >= Math.min(2, longest));
  if (!doc.language.freeOrder) return fullest.find((name) => size(name) === longest) ?? fullest[0];
  const forms = fullest.map((name) => ({ name, oblique: obliqueness(doc, name) }));
  forms.sort((a, b) => a.oblique - b.oblique);
  return forms[0]?.name;
}

/** How far the name looks like an oblique case: shorter surnames and given names of the lists are nominative. */
function obliqueness(doc: Doc, name: PersonName): number {
  const text = doc.text.slice(name.start, name.end);
  const surname = text.split(/\s+/u).at(-1) ?? '';
  if (/(?:ого|ому|ової|овій|еві|ові|ої|ою|ом|ем|єм|ым|им)$/u.test(surname)) return 2;
  if (/(?:енка|енку|енком|ська|ську)$/u.test(surname)) return /ська$/u.test(surname) ? 0 : 1;
  return 0;
}

/** The office as the text gives it: in nominative where it has that, else the longest. */
export function roleOf(doc: Doc, entity: Entity): string | undefined {
  const usable = entity.roles.filter((role) => role.end - role.start <= LONGEST_ROLE);
  const best = [...usable].sort((a, b) => score(b) - score(a))[0];
  if (!best) return undefined;
  const role = clean(doc.text.slice(best.start, best.end));
  return best.nominative ? role : phraseInNominative(doc.language, role);
}

function score(role: Role): number {
  const length = Math.min(role.end - role.start, 90);
  return length + (role.nominative ? 40 : 0);
}

function clean(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll('\u00ad', '').trim();
}
