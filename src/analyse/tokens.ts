import type { Span } from '../model/index.ts';
import { AMBIGUOUS_ABBREVIATIONS, FINAL_ABBREVIATIONS, INNER_ABBREVIATIONS } from './abbreviations.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** One word, number or mark. `text` is the article's own characters between `start` and `end`. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

const WEB = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]'’]`;
const EMAIL = String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+`;
const TAG = String.raw`[@#][\p{L}\p{N}_]+`;
const INITIALISM = String.raw`(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*`;
const NUMBER = String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?![-‐‑'’]?[\p{L}\p{N}\p{M}_])`;
const WORD = String.raw`[\p{L}\p{N}\p{M}_]+(?:[-‐‑&'’ʼ][\p{L}\p{N}\p{M}_]+|\.(?:\p{Ll}|\p{N})[\p{L}\p{N}]*)*`;
const MARK = "\\.{2,}|-{2,}|``|''|[^\\s]";

const TOKEN = new RegExp(`(${WEB}|${EMAIL}|${TAG})|(${INITIALISM})|(${NUMBER})|(${WORD})|(?:${MARK})`, 'gu');

/** English clitics, split off as CoreNLP and the Penn Treebank do: "does|n't", "Trump|'s". */
const CLITIC = /^(.+?)(n['’]t|['’](?:s|ll|re|ve|d|m))$/iu;

/** Whether the stop after `word` belongs to it: a known abbreviation, or an initial ("J." in "Donald J. Trump"). */
function keepsStop(word: string, nextCharacters: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return !/^(?:I|Я|Є|І)$/u.test(word);
  const key = `${word.toLowerCase()}.`;
  if (!INNER_ABBREVIATIONS.has(key) && !FINAL_ABBREVIATIONS.has(key)) return false;
  if (!AMBIGUOUS_ABBREVIATIONS.has(key)) return true;
  return (
    /^\p{Lu}/u.test(word) ||
    /^\s?\p{N}/u.test(nextCharacters) ||
    (/^\s\p{Lu}\p{Ll}/u.test(nextCharacters) && word.length < 3)
  );
}

function addWord(tokens: Token[], word: string, start: number): void {
  const clitic = CLITIC.exec(word);
  const host = clitic?.[1];
  if (host === undefined) {
    tokens.push({ start, end: start + word.length, text: word, kind: 'word' });
    return;
  }
  const cut = start + host.length;
  tokens.push({ start, end: cut, text: host, kind: 'word' });
  tokens.push({ start: cut, end: start + word.length, text: word.slice(host.length), kind: 'word' });
}

/**
 * Tokens of the spans `within` (by default the whole text), in order. Words keep inner hyphens and apostrophes
 * ("Klympush-Tsintsadze", "об'єднання"), abbreviations their stop ("U.S.", "им."), English clitics stand
 * alone ("'s", "n't"), every mark is a token of its own, "..." and "--" are one. Linear in the text.
 */
export function tokenise(text: string, within: readonly Span[] = [{ start: 0, end: text.length }]): Token[] {
  const tokens: Token[] = [];
  for (const span of within) {
    const slice = text.slice(span.start, span.end);
    for (const match of slice.matchAll(TOKEN)) {
      const start = span.start + match.index;
      const [whole, web, initialism, number, word] = match;
      const last = tokens.at(-1);
      if (word !== undefined) addWord(tokens, word, start);
      else if (
        whole === '.' &&
        last?.kind === 'word' &&
        last.end === start &&
        last.start >= span.start &&
        keepsStop(last.text, slice.slice(match.index + 1, match.index + 4))
      ) {
        tokens[tokens.length - 1] = {
          start: last.start,
          end: start + 1,
          text: `${last.text}.`,
          kind: 'word',
        };
      } else {
        const kind =
          number !== undefined
            ? 'number'
            : web !== undefined || initialism !== undefined
              ? 'word'
              : 'punctuation';
        tokens.push({ start, end: start + whole.length, text: whole, kind });
      }
    }
  }
  return tokens;
}
