import type { Item } from '../rules/item.ts';
import type { Entity, Gender } from './entity.ts';
import { sameKey } from './name-key.ts';
import { isInitialsOf, officeKeys } from './offices.ts';

const EMPTY = new Set(
  'the a an of for in on at and to its his her their this that these those new also who в у на і й та и з із зі с со по до за для при від от the'.split(
    ' ',
  ),
);

/** The words of a phrase without articles and prepositions. */
export function contentOf(words: readonly Item[]): Item[] {
  return words.filter((item) => !EMPTY.has(item.lower));
}

/** What all cases of the content words share. */
export function stemsOf(words: readonly Item[]): Set<string> {
  return new Set(
    officeKeys(
      contentOf(words)
        .filter((item) => item.kind === 'word' && !/^['’]s$/u.test(item.text))
        .map((item) => item.lower),
    ),
  );
}

/** The same for a piece of text. */
export function stemsOfText(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(officeKeys(words.map((word) => word.toLowerCase()).filter((word) => !EMPTY.has(word))));
}

/** "Міноборони" and "Міністерство національної оборони": one of them holds the ministry's short name. */
export function abbreviates(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const matches = (short: ReadonlySet<string>, long: ReadonlySet<string>): boolean => {
    if ([...short].some((stem) => isCompoundOf(stem, long))) return true;
    if (![...long].some((stem) => /^(?:міністерств|министерств)/u.test(stem))) return false;
    return [...short].some((stem) => {
      const rest = /^(?:мін|мин)(\p{L}{3,})$/u.exec(stem)?.[1]?.slice(0, 4);
      return rest !== undefined && [...long].some((other) => other.startsWith(rest));
    });
  };
  return matches(a, b) || matches(b, a);
}

/** "Генштаб" of "Генеральный штаб", "Нацполіція" of "Національна поліція": the beginning of one word and the next one whole. */
function isCompoundOf(short: string, long: ReadonlySet<string>): boolean {
  const stems = [...long];
  return stems.some((noun, i) => {
    const first = stems[i - 1];
    if (first === undefined || noun.length < 4 || !/^\p{Script=Cyrillic}+$/u.test(short)) return false;
    const at = short.indexOf(noun.slice(0, 4));
    return at >= 3 && at <= 5 && first.startsWith(short.slice(0, at)) && noun.startsWith(short.slice(at));
  });
}

export function genderFits(entity: Entity, gender: Gender | undefined): boolean {
  if (gender !== 'm' && gender !== 'f') return true;
  return entity.gender === undefined || entity.gender === gender || gender === 'm';
}

export function sameGiven(a: string | undefined, b: string | undefined): boolean {
  return (
    a === undefined ||
    b === undefined ||
    sameKey(a, b) ||
    (a.length === 1 && b.startsWith(a)) ||
    (b.length === 1 && a.startsWith(b))
  );
}

/** True where all stems of `small` are in `big`. */
export function covers(big: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
  if (small.size === 0) return false;
  // "глава МЗС" is the "міністр закордонних справ": the letters name the office with its body
  const lettered = [...small].some((stem) => isInitialsOf(stem, big));
  for (const stem of small)
    if (
      !big.has(stem) &&
      !(lettered && stem === 'head') &&
      !isInitialsOf(stem, big) &&
      ![...big].some((other) => sameKey(other, stem))
    )
      return false;
  return true;
}
