import { cleanText } from '../survey/text.ts';
import { GOES_ON, LABELS } from './label-data.ts';

/** Cyrillic and Greek letters that look like Latin ones; pages mix them so that nobody finds the word. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсхукмтвніѕј', 'aeopcxykmtbhisj'],
    ['αβεζηικμνορτυχ', 'abezhikmnoptyx'],
  ].flatMap(([letters = '', latin = '']) =>
    [...letters].map((letter, at) => [letter, latin[at] ?? letter] as const),
  ),
);

const BEYOND_ASCII = /[^\s!-~]/;
const KEYS: ReadonlySet<string> = new Set(LABELS.map(labelKey));
const GOES_ON_KEYS: ReadonlySet<string> = new Set(GOES_ON.map(labelKey));
/** What a line begins with that may be a label and a word that the text goes on; nearly every line begins otherwise. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...KEYS, ...GOES_ON_KEYS].map(firstWord));
/** The labels as they are where every letter stands apart: "S P O N S O R E D  P O S T", "Р-Е-К-Л-А-М-А". */
const CLOSED_UP: ReadonlySet<string> = new Set([...KEYS].map(closedUp));
const SPACED = /^[^\p{L}\p{N}]*\p{L}\p{M}*(?:\s+\p{L}\p{M}*)+[^\p{L}\p{N}]*$/u;
/** Letters with a mark between; two of them with a full stop may be somebody's initials. */
const PARTED =
  /^\P{L}*\p{L}\p{M}*(?:\s?[·•_/-]\s?\p{L}\p{M}*)+\P{L}*$|^\P{L}*\p{L}(?:\.\s?\p{L}){3,}\P{L}*$/u;
/** What parts the labels of two languages in one line. */
const SEPARATOR = /\s*[|/·•–—]\s*/u;
/** The number under which Russian law has an advertisement registered, behind whose it is. */
const REGISTERED = /(?:^|[\s,.;:(])erid\s*[:=]?\s*[0-9a-z]{8,}/iu;
/** "Реклама. ООО «Ромашка»": the label, and the kind of company that pays. */
const PAID_BY =
  /^реклама[.,:]?\s+(?:ооо|оао|зао|пао|ао|ип|нко|ано|фгуп|гуп|муп|фгбу|гбу|мбу|тоо|нао|рекламодатель)[\s:]/iu;

const MAX_LENGTH = 110;

/** The words of a label: lower case, without what stands around them (brackets, dashes, colons, signs, a number). */
export function labelKey(text: string): string {
  return keyOf(cleanText(text));
}

function keyOf(clean: string): string {
  return wordsOf(clean)
    .replace(/(^|\s)[-']+(?=\s|$)/g, ' ')
    .replace(/\s\d{1,2}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every line of a page is asked for, and most are of plain letters: these take one step. */
function wordsOf(clean: string): string {
  if (!BEYOND_ASCII.test(clean)) return clean.toLowerCase().replace(/[^a-z0-9'-]+/g, ' ');
  return clean
    .replace(/\u200c|\u200d/g, '')
    .replace(/\p{So}/gu, ' ')
    .replace(/’/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .replace(/[Ͱ-ϿЀ-ӿ]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}

/**
 * Whether this is all that an ad label says: "AD", "A D", "- Anzeige -", "Реклама:", "Advertisement 3", "Reklama / Ad". A
 * sentence that has the word in it is none ("AD 79", "ad hoc", "Реклама товаров запрещена").
 */
export function isAdLabel(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const trimmed = cleanText(text);
  if (trimmed === '' || /^\d/.test(trimmed)) return false;
  if (REGISTERED.test(trimmed) || PAID_BY.test(trimmed)) return true;
  const words = trimmed.replace(/\s\d{1,2}\+$/, '');
  if (/^\p{L}+\s\d{2,}/u.test(words)) return false;
  const key = keyOf(words);
  if (KEYS.has(key) || repeated(key) || goesOn(key) || isApart(words, key)) return true;
  const parts = words.split(SEPARATOR);
  return parts.length > 1 && parts.every((part) => KEYS.has(labelKey(part)));
}

function isApart(words: string, key: string): boolean {
  return (SPACED.test(words) || PARTED.test(words)) && CLOSED_UP.has(closedUp(key));
}

function closedUp(key: string): string {
  return key.replace(/[^\p{L}\p{M}]/gu, '');
}

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

/** "Publicidad - Sigue leyendo debajo": a label, and before or behind it that the text goes on. */
function goesOn(key: string): boolean {
  if (!FIRST_WORDS.has(firstWord(key))) return false;
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    const [first, rest] = [key.slice(0, at), key.slice(at + 1)];
    if (KEYS.has(first) ? GOES_ON_KEYS.has(rest) : GOES_ON_KEYS.has(first) && KEYS.has(rest)) return true;
  }
  return false;
}

/** "AD AD", "Advertisement Advertisement": the label twice, from two boxes in one line. */
function repeated(key: string): boolean {
  const half = key.slice(0, key.length >> 1).trim();
  return half.length > 1 && key === `${half} ${half}` && KEYS.has(half);
}
