import type { Attribution } from '../attribution.ts';
import type { Block, Doc } from '../doc.ts';

/** "... ." - Name, place: a dash, then at most this many characters. */
const LONGEST_SIGNATURE = 90;
const SIGNATURE = /^(\s*[-–—―]{1,2}\s*)(\p{Lu}(?:(?<=\P{L}\p{Lu})\.|[^.!?\n"“”«»])*?)\s*\.?\s*$/u;

/**
 * Quotations that are signed: a paragraph that is one quotation, then a dash and the name of who said it, in the
 * same paragraph or alone in the next. No verb tells, but the form leaves no doubt.
 */
export function signedQuotations(doc: Doc): Attribution[] {
  return doc.blocks.flatMap((block, i) => signedIn(doc, block, doc.blocks[i + 1]) ?? []);
}

function signedIn(doc: Doc, block: Block, next: Block | undefined): Attribution | undefined {
  const quote = doc.quotes[block.quotes.to - 1];
  if (block.quotes.to === block.quotes.from || quote === undefined) return undefined;
  if (doc.text.slice(block.bodyStart, quote.start).trim() !== '') return undefined;
  const end = doc.text.slice(quote.end, block.end).trim() === '' ? (next?.end ?? block.end) : block.end;
  if (end - quote.end > LONGEST_SIGNATURE) return undefined;
  const match = SIGNATURE.exec(doc.text.slice(quote.end, end));
  const dash = match?.[1];
  const name = match?.[2]?.split(/[,(]/u)[0]?.trimEnd();
  if (dash === undefined || name === undefined || !isName(name)) return undefined;
  const start = quote.end + dash.length;
  const mark = quote.end + dash.search(/\S/u);
  return {
    content: [{ start: quote.start, end: quote.end }],
    cue: { start: mark, end: mark + dash.trim().length },
    source: { start, end: start + name.length },
    origin: 'signed-quotation',
    confidence: 0.95,
  };
}

/** Two to six words, most of them with a capital; a verb in lower case shows a sentence. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 6 && capitals * 2 > words.length;
}
