import { agencyNamed } from '../agencies/look-up.ts';
import { pushTo } from '../push-to.ts';
import { endsSentence } from '../survey/prose.ts';
import { HEADINGS } from '../survey/tags.ts';
import type { BlockFacts } from './block-features.ts';

/** No longer than a word or two. */
const SHORT = 40;
/** So often the same words are no text. */
const OFTEN = 3;
/** "(dpa)", "AFP", "kb": whoever signs so may sign every part of a text. */
const SIGNATURE = /^[^\p{L}]|^(?:\p{Lu}{1,4}|\p{Ll}{1,4})$/u;
const QUESTION = /[?？؟;]["'”’»)\]]*$/u;
/** In cells and lists the same words may be said of many things; headings say what follows. */
const ELSEWHERE = new Set([...'td th li dt dd'.split(' '), ...HEADINGS]);

/** Which blocks are kept so far, and which of them read as parts of the text. */
export interface Judged {
  isKept(index: number): boolean;
  isText(index: number): boolean;
}

/**
 * The lines that say the same word or two below every part of the text ("Share"). What introduces a part stands above the last one too,
 * so it is none of these; nor is the answer to a question, nor a signature.
 */
export function repeatedLines(facts: readonly BlockFacts[], { isKept, isText }: Judged): number[] {
  const places = new Map<string, number[]>();
  for (const { block, index, weight } of facts) {
    if (weight > SHORT || ELSEWHERE.has(block.box.tag) || isTextLine(block.text)) continue;
    pushTo(places, block.text, index);
  }
  const often = [...places.values()].filter((indices) => indices.length >= OFTEN);
  const repeated = new Set(often.flat());
  const last = facts.findLastIndex((_, index) => isText(index));
  const partAbove = (index: number) => {
    let above = index - 1;
    while (above >= 0 && (repeated.has(above) || !isKept(above))) above--;
    return above;
  };
  return often
    .filter((indices) => {
      const above = indices.map((index) => partAbove(index));
      const below = above.filter((index) => isText(index) && !QUESTION.test(facts[index]?.block.text ?? ''));
      return new Set(below).size >= Math.max(2, indices.length - 1) && (indices.at(-1) ?? 0) > last;
    })
    .flat();
}

function isTextLine(text: string): boolean {
  return (
    endsSentence(text) || /[:：]$/u.test(text) || SIGNATURE.test(text) || agencyNamed(text) !== undefined
  );
}
