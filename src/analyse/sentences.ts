import type { Span } from '../model/index.ts';
import { FINAL_ABBREVIATIONS, INNER_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.ts';
import type { Token } from './tokens.ts';

/** A sentence, with its tokens `from` (included) to `to` (excluded). Spans hold no white space at their ends. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

const STOP = /^(?:[.?!…]|\.{2,})$/u;
const CLOSER = /^(?:["”»’')\]]|'')$/u;
const OPENER = /^(?:["“„«‘'([]|``)$/u;
const DASH = /^(?:[—–―-]|--+)$/u;

/** Where a run of stops and closing marks that begins at `at` ends. */
function closeOf(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined || token.start !== tokens[end - 1]?.end) break;
    if (!STOP.test(token.text) && !CLOSER.test(token.text)) break;
    end++;
  }
  return end;
}

/** The first word at or after `at`, past opening marks and dashes. */
function nextWord(tokens: readonly Token[], at: number, limit: number): Token | undefined {
  let i = at;
  while (i < limit && (OPENER.test(tokens[i]?.text ?? '') || DASH.test(tokens[i]?.text ?? ''))) i++;
  return i < limit ? tokens[i] : undefined;
}

function startsSentence(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'number' || !/^[\p{Ll},;:]/u.test(token.text);
}

/** Cyrillic units of quantity and money, and the year, which a sentence may close with. */
const QUANTITY = /^(?:млрд|млн|трлн|тыс|тис|грн|руб|коп|долл?|проц|чел|экз|шт)\.$/u;
const YEAR = /^(?:г|гг|р|рр)\.$/u;
/** Past and present forms by their endings: a clause has one. */
const VERB =
  /^\p{Ll}{2,}(?:[аиіуяыеоюїєё]в|[аиіуяыеоїё]л[аои]?|л[аио]?с[ья]|в?ся|ться|[аеиуюяіё]т|[ую]ть|[аяиі]ть|[ує]є|ає|яє)$/u;
const WORDS_TO_VERB = 7;

/** "… превысили $52 млрд. Гусев отметил": a clause closes before the abbreviation and another opens behind it. */
function closesClause(
  tokens: readonly Token[],
  at: number,
  next: number,
  from: number,
  limit: number,
): boolean {
  const key = tokens[at]?.text.toLowerCase() ?? '';
  const year = YEAR.test(key) && /^\d{4}$/u.test(tokens[at - 1]?.text ?? '');
  if (!year && !QUANTITY.test(key)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
  const has = (start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (VERB.test(tokens[i]?.text ?? '')) return true;
    return false;
  };
  return (
    has(Math.max(from, at - 3 * WORDS_TO_VERB), at) && has(next + 1, Math.min(limit, next + WORDS_TO_VERB))
  );
}

/** Whether a sentence ends after the token `at`: the index of the next one's first token, or undefined. */
function endAfter(tokens: readonly Token[], at: number, from: number, limit: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (STOP.test(token.text)) {
    const next = closeOf(tokens, at, limit);
    const follower = tokens[next];
    const gap = follower !== undefined && follower.start > (tokens[next - 1]?.end ?? 0);
    return gap && startsSentence(nextWord(tokens, next, limit)) ? next : undefined;
  }
  if (token.kind !== 'word' || !token.text.endsWith('.')) return undefined;
  const key = token.text.toLowerCase();
  if (closesClause(tokens, at, at + 1, from, limit)) return at + 1;
  if (INNER_ABBREVIATIONS.has(key) && !FINAL_ABBREVIATIONS.has(key)) return undefined;
  const next = closeOf(tokens, at, limit);
  const word = nextWord(tokens, next, limit);
  if (next > at + 1 && word !== undefined && /^\p{Lu}/u.test(word.text)) return next;
  return word !== undefined && /^\p{Lu}/u.test(word.text) && SENTENCE_OPENERS.has(word.text.toLowerCase())
    ? next
    : undefined;
}

/**
 * Sentences of the tokens, in order; together they hold every token once. A line break in the text always ends
 * one. A stop ends one together with the closing marks that touch it, unless the next word is in lower case
 * ('"Is it?" he asked') or the stop belongs to an abbreviation. English, Ukrainian and Russian. Linear.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (to > from && first !== undefined && last !== undefined) {
      sentences.push({ start: first.start, end: last.end, from, to });
    }
    from = to;
  };
  for (let line = 0; line < tokens.length; ) {
    let limit = line + 1;
    while (limit < tokens.length && !text.slice(tokens[limit - 1]?.end, tokens[limit]?.start).includes('\n'))
      limit++;
    for (let i = line; i < limit; ) {
      const next = endAfter(tokens, i, from, limit);
      if (next === undefined || next >= limit) i++;
      else {
        close(next);
        i = next;
      }
    }
    close(limit);
    line = limit;
  }
  return sentences;
}
