import type { Lexicon, Match } from './lexicon.ts';
import type { Word } from './words.ts';

/** The text as the rules see it: words, what was found in them, and who is named in the text. */
export interface View {
  readonly text: string;
  readonly words: readonly Word[];
  readonly matches: readonly Match[];
  readonly lexicon: Lexicon;
  /** Folded names of persons that the text names in full. */
  readonly people: ReadonlySet<string>;
}

/** A rule says whether a match is not a mention. */
export type Rule = (match: Match, view: View) => boolean;

/** The word before a match, if nothing but a space or hyphen lies between. */
export function before(match: Match, { words }: View, distance = 1): Word | undefined {
  for (let index = match.from; index > match.from - distance; index -= 1)
    if (words[index]?.gap !== 'space' && words[index]?.gap !== 'hyphen') return undefined;
  return words[match.from - distance];
}

/** The word after a match, if nothing but a space or hyphen lies between. */
export function after(match: Match, { words }: View, distance = 1): Word | undefined {
  for (let index = match.to; index < match.to + distance; index += 1)
    if (words[index]?.gap !== 'space' && words[index]?.gap !== 'hyphen') return undefined;
  return words[match.to + distance - 1];
}

/** The match that holds a word. */
export function matchAt(index: number, { matches }: View): Match | undefined {
  let low = 0;
  let high = matches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    if (match === undefined || index < match.from) high = middle - 1;
    else if (index >= match.to) low = middle + 1;
    else return match;
  }
  return undefined;
}
