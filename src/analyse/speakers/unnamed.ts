import type { Doc } from '../doc.ts';
import type { Entity, Gender } from './entity.ts';

/** One who is a source and no more, in any case. */
const SOURCE = 'source|interlocutor|джерел|співрозмовни|источник|собеседник';
const AT_START = new RegExp(`^(?:${SOURCE})`, 'u');
const ANYWHERE = new RegExp(`(?:^|\\P{L})(?:${SOURCE})`, 'iu');
/** One person without a name, as agencies have them. */
const ONE =
  /(?:^|\P{L})(?:an?|the|one|agency's) (?:\p{L}+ )?(?:source|interlocutor)(?!s)|(?:^|\P{L})(?:источник|собеседник|співрозмовни(?:к|ця)|мать|мати|отец|батько|жител|мешкан|очевид|сосед|сусід)/iu;

/** Nouns that tell whether a man or a woman is meant. */
const WOMAN =
  /^(?:wife|mother|mum|mom|daughter|sister|grandmother|aunt|niece|widow|woman|girl|girlfriend|lady|nun|spokeswoman|chairwoman|congresswoman|policewoman|businesswoman|actress|queen|princess|nurse)$/u;
const MAN =
  /^(?:husband|father|dad|son|brother|grandfather|uncle|nephew|widower|man|boy|boyfriend|monk|spokesman|chairman|congressman|policeman|businessman|fisherman|actor|king|prince|priest|bishop)$/u;

const KIN =
  /^(?:wife|husband|mother|mum|mom|father|dad|daughter|son|sister|brother|grandmother|grandfather|aunt|uncle|niece|nephew|cousin|girlfriend|boyfriend|widow|widower|friend|neighbou?r|roommate)$/u;

/** English words that bring somebody in who is none of those named before: "a spokesman for the port", "his wife". */
export function isSomebodyNew(words: readonly { readonly lower: string }[]): boolean {
  const [first, second] = words;
  if (first === undefined) return false;
  if (/^(?:an?|another)$/u.test(first.lower)) return true;
  return /^(?:his|her|their)$/u.test(first.lower) && KIN.test(second?.lower ?? '');
}

/** The gender that an English noun tells by itself, in small letters. */
export function genderOfNoun(lower: string): 'm' | 'f' | undefined {
  if (WOMAN.test(lower)) return 'f';
  return MAN.test(lower) ? 'm' : undefined;
}

/** Endings of several men in Slavic languages; the genitive of one woman or of "голова" has none of them. */
const SEVERAL = /(?:ик|ік|[бгдзлнпрст])и$|(?:[ії]в|ов|ев|ами|ями)$|[бгдзклмнпрстх]ы$/u;
const ONE_IN_S = /^(?:колег|мужчин|женщин|жертв)/u;

/** "соціологи", "экспертов": one word for several people, none of whom it means alone. */
export const areSeveral = (words: readonly { readonly lower: string }[]): boolean => {
  const [only, ...more] = words;
  return only !== undefined && more.length === 0 && SEVERAL.test(only.lower) && !ONE_IN_S.test(only.lower);
};

/** "source", "співрозмовника", in small letters. */
export const isSource = (lower: string): boolean => AT_START.test(lower);

/** Whether the phrase calls somebody a source. */
export const callsSource = (phrase: string): boolean => ANYWHERE.test(phrase);

/** "a source", "мати підозрюваного": one person without a name who has just spoken. */
export function isUnnamedOne(
  { text, language }: Doc,
  { kind, phrase, gender }: Entity,
  pronoun: Gender,
): boolean {
  if (kind !== 'unnamed' || phrase === undefined) return false;
  const words = text.slice(phrase.start, phrase.end);
  if (language.freeOrder) return ONE.test(words) && gender === pronoun;
  return ONE.test(words) || (gender ?? headGender(words)) === pronoun;
}

/** "His wife, who attended the hearing": what the noun that heads the phrase tells. */
function headGender(phrase: string): Gender | undefined {
  const [head = ''] = phrase.toLowerCase().split(/,| (?:of|for|who|from|in|at|with) /u);
  return genderOfNoun(head.split(/\s+/u).at(-1) ?? '');
}
