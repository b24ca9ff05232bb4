/** Runs of letters and digits; an apostrophe between letters belongs to the word (п'ять, don't). */
const wordPattern = /[\p{L}\p{N}]+(?:['’ʼ‘`][\p{L}\p{N}]+)*/gu;

/** The words of a text, as they stand. */
export const tokenise = (text: string): string[] => text.match(wordPattern) ?? [];

/** Endings of Ukrainian and Russian nouns, adjectives and verbs, longest first; what is left keeps four letters. */
const cyrillicEnding =
  /(?:ованими|еваними|остями|ннями|ального|альної|альної|ами|ями|ого|його|ему|ому|ими|іми|ыми|ої|ою|ею|єю|ів|їв|ов|ев|ах|ях|ам|ям|ий|ій|ый|ая|яя|ое|ее|ые|ие|их|іх|ых|ую|юю|ом|ем|єм|им|ым|ть|ти|ли|ла|ло|ет|ит|ют|ат|ят|ють|ать|а|я|о|е|є|и|і|ї|ы|у|ю|ь|й)$/u;

/** What is left of "-ція", "-ение" and the like in some cases and not in others. */
const softTail = /[іїиыьй]$/u;

const latinEnding = /(?:'s|’s|ies|(?<=x|ch|sh|ss|z)es|(?<=[^s])s)$/u;

function stem(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) {
    const shorter = word.replace(cyrillicEnding, '').replace(softTail, '');
    return shorter.length >= 4 ? shorter : word;
  }
  const shorter = word.replace(latinEnding, (ending) => (ending === 'ies' ? 'y' : ''));
  return shorter.length >= 3 ? shorter : word;
}

/** Diacritics that only mark (é, ў is kept): Latin ones, and the stress mark in Cyrillic. */
const fold = (word: string): string =>
  /\p{Script=Latin}/u.test(word)
    ? word.normalize('NFKD').replace(/\p{M}/gu, '')
    : word.normalize('NFKC').replace(/\u0301/gu, '');

/**
 * A word as it is indexed and searched: lower case, one apostrophe, ё as е, without the ending that declension
 * changes, so that "санкции", "санкций" and "санкциями" meet.
 */
export function normaliseTerm(word: string): string {
  return stem(
    fold(word)
      .toLowerCase()
      .replace(/[’ʼ‘`]/gu, "'")
      .replaceAll('ё', 'е'),
  );
}
