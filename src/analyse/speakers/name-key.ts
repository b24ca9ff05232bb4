import { givenNameGender } from './given-names.ts';

const CYRILLIC = /^[\u0400-\u04FF'ʼ’-]+$/u;
const CASE_ENDING =
  /(?:ого|ому|ими|ыми|ою|ею|єю|ой|ей|ої|ом|ем|єм|ём|им|ым|ім|их|ых|ій|ий|ый|ам|ами|ах|ові|еві|єві)$/u;
const VOWELS = /[аеєиіїоуюяйьыэё]+$/u;
const SHORTEST = 3;

/**
 * What all spellings and cases of one name word share: "Петренка" and "Петренко", "Zelensky" and "Zelenskyy",
 * "Sergiy" and "Serhii".
 */
export function nameKey(word: string): string {
  const lower = word
    .toLowerCase()
    .replaceAll(/['’ʼ`´]/gu, '')
    .replace(/\.$/u, '');
  return CYRILLIC.test(lower) ? cyrillicKey(lower) : latinKey(lower);
}

function cyrillicKey(word: string): string {
  // both halves of "Чебана-Руса" are declined
  return word.split('-').map(wordKey).join('-');
}

function wordKey(word: string): string {
  const bare = word.replace(CASE_ENDING, '');
  const cut = bare.length >= SHORTEST ? bare : word;
  const consonants = cut.replace(VOWELS, '');
  return consonants.length >= SHORTEST ? consonants : cut;
}

function latinKey(word: string): string {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const key = plain
    .replace(/(?:iy|ii|yi|yy|ij|y|i)$/u, 'i')
    .replaceAll('kh', 'h')
    .replaceAll('g', 'h')
    .replaceAll(/y[ui]/gu, 'u')
    .replaceAll(/[yi]a/gu, 'a')
    .replaceAll(/[yi]e/gu, 'e')
    .replaceAll('ks', 'x')
    .replaceAll('y', 'i')
    .replaceAll(/(.)\1/gu, '$1');
  return key.length > 1 ? key : plain;
}

/** True where two keys may be cases of one name: equal, or longer by a vowel that fell out ("Артем", "Артема"). */
export function sameKey(a: string, b: string): boolean {
  if (a === b) return true;
  if (!CYRILLIC.test(a) || !CYRILLIC.test(b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    long.length - short.length <= 2 &&
    long.startsWith(short) &&
    /^(?:ем|єм|им|ін|ем|о|ов)?$/u.test(long.slice(short.length))
  );
}

/** Gender of a given name in any case. */
export function genderOfGiven(word: string): 'm' | 'f' | undefined {
  const lower = word.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
  const known = givenNameGender(lower);
  if (known || !CYRILLIC.test(lower)) return known;
  for (const [ending, bases] of CASES) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    for (const base of bases) {
      const gender = givenNameGender(stem + base);
      if (gender) return gender;
    }
  }
  return undefined;
}

/** The nominative of a given name that stands in another case; undefined where it stands in nominative or is unknown. */
export function nominativeGiven(word: string): string | undefined {
  const lower = word.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
  if (!CYRILLIC.test(lower) || givenNameGender(lower)) return undefined;
  for (const [ending, bases] of CASES) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    const base = bases.find((nominative) => givenNameGender(stem + nominative) !== undefined);
    if (base !== undefined) return `${word.charAt(0)}${(stem + base).slice(1)}`;
  }
  return undefined;
}

/** Oblique endings of given names with the nominative endings they may come from. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['ові', ['о', '']],
  ['еві', ['ь', '']],
  ['єві', ['й']],
  ['ем', ['ь', 'й', 'ій', '']],
  ['їм', ['їй']],
  ['єм', ['й']],
  ['ом', ['', 'о']],
  ['ою', ['а']],
  ['ею', ['я', 'а']],
  ['єю', ['я']],
  ['ой', ['а']],
  ['ей', ['я', 'а']],
  ['ії', ['ія']],
  ['ии', ['ия']],
  ['ию', ['ий', 'ия']],
  ['ія', ['ій']],
  ['ия', ['ий']],
  ['ію', ['ій', 'ія']],
  ['ея', ['ей']],
  ['я', ['ь', 'й', '']],
  ['ю', ['ь', 'й', 'я']],
  ['а', ['', 'о']],
  ['у', ['', 'о', 'а']],
  ['и', ['а', 'я']],
  ['і', ['а', 'я']],
  ['ы', ['а']],
  ['е', ['а', 'й']],
];
