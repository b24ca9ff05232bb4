import type { Span } from '../../model/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Doc } from '../doc.ts';

/** How far before a quotation its owner is looked for, in characters. */
const REACH = 80;
const FEWEST_WORDS = 2;
/** "The minister's words, "…"", "Olha Vorn's own words: "…"". */
const POSSESSED =
  /(?<=^|[\s("“])((?:[Tt]he|[Aa]n?)\s(?:[\p{Ll}-]+\s){0,2}[\p{L}-]+|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})['’]s\s+(?:own\s+)?(words)[,:]?\s*$/u;
/** Quotations that are told by whose words they are, no verb of saying beside. */
export function possessedQuotations(doc: Doc): Attribution[] {
  return doc.quotes.flatMap((region): Attribution[] => {
    const owner = region.opened && region.closed ? ownerBefore(doc, region) : undefined;
    const { start, end } = region;
    if (owner === undefined || wordsIn(doc.text.slice(start, end)) < FEWEST_WORDS) return [];
    return [{ ...owner, content: [{ start, end }], origin: 'possessed', confidence: 0.85 }];
  });
}

function ownerBefore({ text, language }: Doc, region: Span): { source: Span; cue: Span } | undefined {
  const from = Math.max(text.lastIndexOf('\n', region.start) + 1, region.start - REACH);
  const before = text.slice(from, region.start);
  const match = language.code === 'en' ? POSSESSED.exec(before) : null;
  const [, owner, words] = match ?? [];
  if (match === null || owner === undefined || words === undefined) return undefined;
  const start = from + match.index;
  const at = from + before.indexOf(words, match.index + owner.length);
  return { source: { start, end: start + owner.length }, cue: { start: at, end: at + words.length } };
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
