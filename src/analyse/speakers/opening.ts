import type { Doc } from '../doc.ts';
import { isA } from '../language/stems.ts';

/** Characters from the beginning of a sentence to the name that it opens with, offices and all. */
const LONGEST_OPENING = 100;
/** What is longer must be an office to open the sentence. */
const LONGEST_ADJUNCT = 40;

/** Where little stands between the beginning of the sentence and the name, and nothing that makes it an adjunct. */
export function opensSentence({ text, language }: Doc, name: { readonly start: number }): boolean {
  const before = text.slice(Math.max(0, name.start - LONGEST_OPENING), name.start);
  const opening = /(?:^|\n|[.!?]["”»]?\s)\s*([^.!?\n"«“]*)$/u.exec(before);
  const cut = opening?.index === 0 && name.start > LONGEST_OPENING && /^[^.!?\n]/u.test(before);
  if (!opening || cut) return false;
  const words = (part: string): string[] => part.toLowerCase().trim().split(/\s+/u);
  const hasOffice = (some: readonly string[]): boolean =>
    some.some((word) => isA(language, 'roleStems', word));
  const [head = '', ...appositions] = (opening[1] ?? '').split(',');
  const isLong = (opening[1] ?? '').length > LONGEST_ADJUNCT;
  if (isLong && !hasOffice(words(head).slice(0, 3))) return false;
  if (!appositions.every((part) => hasOffice(words(part)))) return false;
  const first = /^\p{L}+/u.exec(opening[1] ?? '')?.[0].toLowerCase();
  return first === undefined || !language.prepositions.has(first);
}
