import type { Span } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import { type Item, isCapital } from '../rules/item.ts';
import { firstIn, itemsIn } from './source-reading.ts';

const RELATIVE = /^(?:who|whom|which)$/iu;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|this|that)$/u;
const LONGEST_PHRASE = 8;
/** Items within which an opening bracket is looked for. */
const LONGEST_BRACKETS = 12;

/** Whom the relative pronoun means: in 'Mayor Vale (North Party), who said', the mayor. Undefined for anything else. */
export function antecedentOf(doc: Doc, items: readonly Item[], source: Span): Span | undefined {
  const words = itemsIn(items, source);
  if (words.length !== 1 || !RELATIVE.test(words[0]?.text ?? '')) return undefined;
  let end = firstIn(items, source);
  if (items[end - 1]?.text === ',') end -= 1;
  end = beforeBrackets(items, end);
  let start = end;
  while (start > 0 && end - start < LONGEST_PHRASE) {
    const item = items[start - 1];
    if (!item || item.kind === 'mark' || /\n/u.test(doc.text.slice(item.end, source.start))) break;
    if (doc.language.prepositions.has(item.lower) && item.lower !== 'of') break;
    start -= 1;
    if (DETERMINER.test(item.lower) && !isCapital(item)) break;
  }
  const first = items[start];
  const last = items[end - 1];
  return first && last && start < end ? { start: first.start, end: last.end } : undefined;
}

function beforeBrackets(items: readonly Item[], end: number): number {
  if (items[end - 1]?.text !== ')') return end;
  for (let i = end - 2; i >= 0 && end - i <= LONGEST_BRACKETS; i--) if (items[i]?.text === '(') return i;
  return end;
}
