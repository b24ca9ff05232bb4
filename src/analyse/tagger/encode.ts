import type { Doc } from '../doc.ts';
import { hashString } from './hash.ts';
import { lookUp } from './lexicon.ts';

/** What the tagger reads of a document. */
export type TaggerInput = Pick<Doc, 'text' | 'blocks' | 'tokens' | 'sentences' | 'quotes'>;

/** Where a token stands towards the quotation marks. */
export const QUOTE = { outside: 0, opening: 1, inside: 2, closing: 3 } as const;

/** Coarse classes of token shapes. */
export const SHAPE = {
  lower: 1,
  capital: 2,
  upper: 3,
  mixed: 4,
  number: 5,
  comma: 6,
  stop: 7,
  colon: 8,
  dash: 9,
  mark: 10,
  bracket: 11,
  other: 12,
} as const;

/** A document as columns of small numbers, one row a token. */
export interface Encoded {
  readonly n: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly shape: Uint8Array;
  readonly verb: Uint8Array;
  readonly noun: Uint8Array;
  readonly quote: Uint8Array;
  /** Index of the quoted region, -1 outside. */
  readonly region: Int32Array;
  /** First and last token of each region. */
  readonly regionFrom: Int32Array;
  readonly regionTo: Int32Array;
  readonly sentence: Int32Array;
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly paragraph: Int32Array;
  readonly paragraphFrom: Int32Array;
  readonly paragraphTo: Int32Array;
}

interface WordCode {
  readonly word: number;
  readonly lemma: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shape: number;
  readonly verb: number;
  readonly noun: number;
}

function shapeOf(text: string): number {
  if (/^\p{N}[\p{N}.,:/%-]*$/u.test(text)) return SHAPE.number;
  if (/^[\p{L}\p{N}@#_'’]/u.test(text)) {
    if (!/\p{Lu}/u.test(text)) return SHAPE.lower;
    if (!/\p{Ll}/u.test(text)) return text.length > 1 ? SHAPE.upper : SHAPE.capital;
    return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? SHAPE.capital : SHAPE.mixed;
  }
  if (text === ',') return SHAPE.comma;
  if (/^[.?!…]/u.test(text)) return SHAPE.stop;
  if (text === ':' || text === ';') return SHAPE.colon;
  if (/^[-—–―]/u.test(text)) return SHAPE.dash;
  if (/^["“”„«»`‘’']/u.test(text)) return SHAPE.mark;
  if (/^[()[\]{}]/u.test(text)) return SHAPE.bracket;
  return SHAPE.other;
}

function codeOf(text: string): WordCode {
  const lower = text.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/\p{N}/gu, '0');
  const shape = shapeOf(text);
  const entry = shape <= SHAPE.mixed ? lookUp(lower) : undefined;
  const word = hashString(shape === SHAPE.mark ? '"' : lower);
  return {
    word,
    lemma: entry === undefined ? word : hashString(entry.base),
    prefix: hashString(lower.slice(0, 3)),
    suffix2: hashString(lower.slice(-2)),
    suffix3: hashString(lower.slice(-3)),
    shape,
    verb: entry?.verb ?? 0,
    noun: entry?.noun ?? 0,
  };
}

/** Codes of words seen before; shared by all documents, and bounded. */
const codes = new Map<string, WordCode>();
const CODE_LIMIT = 50_000;

function cachedCode(text: string): WordCode {
  let code = codes.get(text);
  if (code === undefined) {
    code = codeOf(text);
    if (codes.size >= CODE_LIMIT) codes.clear();
    codes.set(text, code);
  }
  return code;
}

/** Turns a document into columns. Linear in its tokens. */
export function encode(input: TaggerInput): Encoded {
  const { tokens, sentences, quotes: regions, blocks } = input;
  const n = tokens.length;
  const int = (): Int32Array => new Int32Array(n);
  const byte = (): Uint8Array => new Uint8Array(n);
  const e = {
    n,
    word: int(),
    lemma: int(),
    prefix: int(),
    suffix2: int(),
    suffix3: int(),
    shape: byte(),
    verb: byte(),
    noun: byte(),
    quote: byte(),
    region: int().fill(-1),
    regionFrom: new Int32Array(regions.length),
    regionTo: new Int32Array(regions.length),
    sentence: int(),
    sentenceFrom: Int32Array.from(sentences, (s) => s.from),
    sentenceTo: Int32Array.from(sentences, (s) => s.to),
    paragraph: int(),
  };
  for (let i = 0; i < n; i++) {
    const c = cachedCode(tokens[i]?.text ?? '');
    e.word[i] = c.word;
    e.lemma[i] = c.lemma;
    e.prefix[i] = c.prefix;
    e.suffix2[i] = c.suffix2;
    e.suffix3[i] = c.suffix3;
    e.shape[i] = c.shape;
    e.verb[i] = c.verb;
    e.noun[i] = c.noun;
  }
  sentences.forEach((s, k) => {
    e.sentence.fill(k, s.from, s.to);
  });
  blocks.forEach((block, k) => {
    e.paragraph.fill(k, block.tokens.from, block.tokens.to);
  });
  let at = 0;
  regions.forEach((region, k) => {
    while (at < n && (tokens[at]?.start ?? 0) < region.start) at++;
    const from = at;
    while (at < n && (tokens[at]?.end ?? 0) <= region.end) {
      e.region[at] = k;
      e.quote[at] = QUOTE.inside;
      at++;
    }
    e.regionFrom[k] = from;
    e.regionTo[k] = at - 1;
    if (at > from) {
      e.quote[from] = e.shape[from] === SHAPE.mark ? QUOTE.opening : QUOTE.inside;
      if (at - 1 > from && e.shape[at - 1] === SHAPE.mark) e.quote[at - 1] = QUOTE.closing;
    }
  });
  return {
    ...e,
    paragraphFrom: Int32Array.from(blocks, (b) => b.tokens.from),
    paragraphTo: Int32Array.from(blocks, (b) => b.tokens.to),
  };
}
