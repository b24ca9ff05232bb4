import type { Lexicon, Match } from './lexicon.ts';
import type { Word } from './words.ts';

/** The text as the rules see it: words, what was found in them, and who is named in the text. */
export interface View {
  readonly text: string;
  readonly words: readonly Word[];
  readonly matches: readonly Match[];
  readonly lexicon: Lexicon;
  /** Neighbouring parts of persons' names, folded: "michael jordan". */
  readonly people: ReadonlySet<string>;
  /** Folded prepositions of place of the text's language. */
  readonly prepositions: RegExp;
}

/** A rule says whether a match is not a mention. */
export type Rule = (match: Match, view: View) => boolean;

/** Prepositions after which a name is a place, by language. */
export const PREPOSITIONS = {
  en: /^(?:in|into|across|throughout|around|inside|outside|near|visiting)$/u,
  uk: /^(?:в|у|на|із|зі|до|під|біля|поблизу|через|над)$/u,
  ru: /^(?:в|во|на|из|под|возле|около|через|над)$/u,
} as const;

/** The first part of a compound without its second: "Franco" the general, "Indo-Pacific", "американо" the coffee. */
export const isLoosePart: Rule = (match, view) =>
  match.entry.kind === 'country' &&
  match.entry.compound === true &&
  (view.words[match.to]?.gap !== 'hyphen' || matchAt(match.to, view)?.entry.kind !== 'country');

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
