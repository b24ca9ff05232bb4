import type { Item } from '../rules/item.ts';
import type { Entity, Gender } from './entity.ts';
import { sameKey } from './name-key.ts';
import { isInitialsOf, officeKey } from './offices.ts';

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
    contentOf(words)
      .filter((item) => item.kind === 'word' && !/^['’]s$/u.test(item.text))
      .map((item) => officeKey(item.lower)),
  );
}

/** The same for a piece of text. */
export function stemsOfText(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => !EMPTY.has(word))
      .map(officeKey),
  );
}

/** "Міноборони" and "Міністерство національної оборони": one of them holds the ministry's short name. */
export function abbreviates(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const matches = (short: ReadonlySet<string>, long: ReadonlySet<string>): boolean => {
    if (![...long].some((stem) => /^(?:міністерств|министерств)/u.test(stem))) return false;
    return [...short].some((stem) => {
      const rest = /^(?:мін|мин)(\p{L}{3,})$/u.exec(stem)?.[1]?.slice(0, 4);
      return rest !== undefined && [...long].some((other) => other.startsWith(rest));
    });
  };
  return matches(a, b) || matches(b, a);
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
