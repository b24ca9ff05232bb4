import { comparisonKey } from '../../text/index.ts';
import { JOINS, LEADS, LEADS_OR_NAMES, NOBODY, PARTICLES, ROLES } from './byline-words.ts';
import { decoded } from './entities.ts';

/** More names than any newsroom puts under one article are a list of something else. */
const MOST_NAMES = 20;
const LONGEST = 80;
const MOST_WORDS = 8;
/** A capital, or a letter of a script that has none. */
const BEGINS_NAME = /^[\p{Lu}\p{Lo}]/u;

/**
 * The names of a byline, as they are spelt: "By Ines Quay and Tom Vale, Political Editor" -> Ines Quay; Tom Vale.
 * @param lines what the page says of its authors; each a name or several
 * @param publishers names of whoever publishes: a byline that repeats them says nothing
 */
export function bylineNames(lines: readonly string[], publishers: readonly string[]): string[] {
  const taken = new Set(publishers.map(keyOf));
  const names: string[] = [];
  for (const name of lines.flatMap(namesOf)) {
    const key = keyOf(name);
    if (taken.has(key) || NOBODY.has(key)) continue;
    taken.add(key);
    names.push(name);
  }
  return names.length > MOST_NAMES ? [] : names;
}

/** Whether a line that should hold names does: all that comes before a comma is written as names are. */
export function holdsNames(line: string): boolean {
  return !hasPlainWord(withoutLead(line).split(',')[0] ?? '');
}

/** Whether a line says outright that names follow, and holds nothing else: "By Ines Quay", "Автор: Інеса Ковальчук". */
export function isBylineLine(line: string): boolean {
  if (line.length > LONGEST || !BEGINS_NAME.test(line) || /[.!?"”»؟۔]$/u.test(line)) return false;
  const names = withoutLead(line);
  // Where no letter is a capital, only the colon tells a byline from a sentence.
  const isLed =
    names !== line && (/^By\s/i.test(line) || line.includes(':') || (/^\p{Lu}/u.test(line) && isFull(names)));
  return isLed && BEGINS_NAME.test(names) && namesOf(line).every(isFull) && !hasPlainWord(names);
}

function namesOf(line: string): string[] {
  const [first = '', ...more] = withoutLead(decoded(line)).split(/\s*[,;|•·、，]\s*|\s+[/–—]\s+/u);
  const others = more.filter((part) => !isRole(part) && !hasPlainWord(part) && !isOneWord(part));
  return [first, ...others].flatMap(splitAtJoin).map(trimmed).filter(isName);
}

function withoutLead(line: string): string {
  let rest = line;
  for (;;) {
    const [all, word = '', colon] = /^([^\s:：]+)\s*([:：])?\s*/u.exec(rest) ?? [''];
    const lower = word.toLowerCase();
    const after = rest.slice(all.length);
    const isLead =
      LEADS.has(lower) ||
      (LEADS_OR_NAMES.has(lower) && (colon !== undefined || isFull(after) || word === lower));
    if (!isLead || after === '') return rest;
    rest = after;
  }
}

/** Parts at "and", but only between names of two words or more: "Ortega y Gasset" is one. */
function splitAtJoin(part: string): string[] {
  const all = part.split(/\s+/);
  const at = all.findIndex((word) => JOINS.has(word.toLowerCase()));
  const before = all.slice(0, Math.max(at, 0)).join(' ');
  const after = all.slice(at + 1).join(' ');
  return isFull(before) && isFull(after) ? [before, ...splitAtJoin(after)] : [part];
}

function isFull(name: string): boolean {
  return /\p{L}\S*\s+\p{L}/u.test(name.trim());
}

/** "Ines Quay, Porthaven": one word behind a comma, in scripts that part the words of a name. */
function isOneWord(part: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part) && !isFull(part);
}

/** A word that no name has: of a post, a university, a sentence. */
function hasPlainWord(part: string): boolean {
  return part
    .split(/\s+/)
    .some((word) => /^\p{Ll}{2}/u.test(word) && !PARTICLES.has(word) && !JOINS.has(word));
}

function isRole(part: string): boolean {
  return part
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => [...ROLES].some((role) => word.startsWith(role)));
}

/** Without what is no part of the name: "@", "(AP)", the Korean and Japanese word for a reporter. */
function trimmed(name: string): string {
  return name
    .replace(/^[\s@:–—-]+/u, '')
    .replace(/\s*(?:기자|記者|\([^)]*\))$|[\s:–—(-]+$/u, '')
    .trim();
}

function isName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    name.split(/\s+/).length <= MOST_WORDS &&
    /\p{L}.*\p{L}/u.test(name) &&
    !LEADS.has(name.toLowerCase()) &&
    !/https?:|www\.|@|\d|[{}<>_=]/u.test(name)
  );
}

function keyOf(name: string): string {
  return comparisonKey(name).replace(/\s/g, '');
}
