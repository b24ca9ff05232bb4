import type { Block, Doc } from '../doc.ts';
import type { Token } from '../tokens.ts';
import { splitByInnerCue } from './inner-cue.ts';
import { type Frame, type Item, isStop } from './item.ts';
import { joinFields } from './office-fields.ts';
import { useOf } from './quote-use.ts';

const LONGEST_BRACKET = 40;
/** Items from a quotation to the verb of its cue, at most. */
const LONGEST_SUBJECT = 9;

/** The writer's own sentences of every block, in order. Quoted pieces are single items and end no sentence inside. */
export function frames(doc: Doc): Frame[] {
  const all: Frame[] = [];
  doc.blocks.forEach((block, index) => {
    let first = true;
    for (const items of split(doc, block, foldBrackets(joinFields(doc.language, itemsOf(doc, block))))) {
      const start = items[0]?.start ?? block.start;
      all.push({ items, block: index, firstInBlock: first, start, end: items.at(-1)?.end ?? start });
      first = false;
    }
  });
  return all;
}

function itemsOf(doc: Doc, block: Block): Item[] {
  const quoted: Item[] = [];
  for (let q = block.quotes.from; q < block.quotes.to; q++) {
    const region = doc.quotes[q];
    if (!region) continue;
    const use = useOf(doc, region);
    const { start, end } = region;
    if (use === 'name')
      quoted.push({ start, end, kind: 'name', text: doc.text.slice(start, end), lower: '' });
    else for (const piece of splitByInnerCue(doc, region)) quoted.push(piece);
  }
  const items: Item[] = [];
  let next = 0;
  for (let t = block.tokens.from; t < block.tokens.to; t++) {
    const token = doc.tokens[t];
    if (!token) continue;
    let quote = quoted[next];
    while (quote && quote.end <= token.start) {
      next += 1;
      quote = quoted[next];
    }
    if (quote && token.end > quote.start) {
      if (items.at(-1) !== quote) items.push(quote);
    } else items.push(itemOf(token));
  }
  return items;
}

function itemOf(token: Token): Item {
  const kind = token.kind === 'punctuation' ? 'mark' : token.kind;
  return { start: token.start, end: token.end, kind, text: token.text, lower: lowered(token.text) };
}

/** Lower case with straight apostrophes, as the language tables spell. */
export function lowered(text: string): string {
  return text.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
}

/** A bracket becomes one item, so that "X (party Y) said" reads as "X said". */
function foldBrackets(items: readonly Item[]): Item[] {
  const folded: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    const close = item.text === '(' || item.text === '[' ? closing(items, i) : -1;
    const last = items[close];
    if (last) {
      folded.push({ start: item.start, end: last.end, kind: 'bracket', text: '(', lower: '' });
      i = close;
    } else folded.push(item);
  }
  return folded;
}

function closing(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < items.length && i - open < LONGEST_BRACKET; i++) {
    const text = items[i]?.text;
    if (text === ')' || text === ']') return i;
    if (items[i]?.kind === 'quote' && (items[i]?.end ?? 0) - (items[i]?.start ?? 0) > 200) return -1;
  }
  return -1;
}

/** '"Is it true?" Petrenko asked.': a cue behind a question or exclamation belongs to its sentence. */
function cueFollowsQuestion(doc: Doc, items: readonly Item[], quote: number): boolean {
  const { language } = doc;
  if (!/[?!…]\P{L}*$/u.test(items[quote]?.text.slice(-4) ?? '')) return false;
  for (let i = quote + 1; i < Math.min(items.length, quote + LONGEST_SUBJECT); i++) {
    const item = items[i];
    if (item?.kind !== 'word' && item?.kind !== 'bracket') return false;
    const kind = language.verbs.get(item.lower);
    const after = items[i + 1];
    const last = after === undefined || isStop(after);
    if (i === quote + 1 || !(kind === 'say' || (last && (kind === 'claim' || kind === 'manner')))) continue;
    return (
      after === undefined ||
      after.kind === 'mark' ||
      language.prepositions.has(after.lower) ||
      language.fillers.has(after.lower)
    );
  }
  return false;
}

/** Cuts the items of a block where a sentence of the Doc ends outside every quoted piece. */
function split(doc: Doc, block: Block, items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  let current: Item[] = [];
  let s = block.sentences.from;
  for (const [index, item] of items.entries()) {
    current.push(item);
    const next = items[index + 1];
    while (s < block.sentences.to && (doc.sentences[s]?.end ?? 0) < item.end) s += 1;
    const ends = doc.sentences[s]?.end === item.end;
    const goesOn = item.kind === 'quote' && cueFollowsQuestion(doc, items, index);
    if (ends && next && !goesOn && !(item.kind === 'bracket' && next.kind !== 'word')) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
