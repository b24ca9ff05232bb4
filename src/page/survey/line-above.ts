import { weightOf } from './prose.ts';

/** A year or a time of day, in any digits. */
const WHEN = /\p{Nd}{4}|\p{Nd}:\p{Nd}\p{Nd}/u;
const LONGEST = 50;
/** So much text is a paragraph. */
const PARAGRAPH = 80;
/** A sentence begins so; what goes on with a dash or a small letter belongs to the words before it. */
const BEGINS = /^(?:[^\p{Ll}—–-]|\p{Script=Georgian})/u;

/** Whether words at the head of a paragraph say when it was published, and are a line of their own to the reader. */
export function isLineAbove(words: string, paragraph: string): boolean {
  return (
    words.length <= LONGEST && WHEN.test(words) && weightOf(paragraph) >= PARAGRAPH && BEGINS.test(paragraph)
  );
}
