import type { LanguageTable } from '../language/index.ts';
import { type Item, isCapital, isComma } from './item.ts';
import { isRole } from './noun-phrase.ts';

const PARTICIPLE = /(?:вш|ющ|ящ|ащ|ущ)(?:ий|ая|ее|ие|ийся|аяся|ееся|иеся)$/u;

/** "Министр, посетивший завод, пообещал": the comma before the verb closes what is told of the subject before it. */
export function endsInsertion(language: LanguageTable, items: readonly Item[], verb: number): boolean {
  const opened = items.findLastIndex((item, i) => i < verb - 1 && isComma(item));
  const first = items[opened + 1]?.lower ?? '';
  const isRelative = language.relatives.has(first) && !language.complementisers.has(first);
  return opened > 0 && (isRelative || PARTICIPLE.test(first));
}

/** "внесенного в парламент", "пожелавший остаться неназванным", "оприлюдненого у вівторок": what was done with the paper, or what its author did. */
const ABOUT =
  /(?:(?:нн|ен|ан|ян|[уию]т)(?:ого|ому|ої|ой|ою|их|ых)|вш(?:ий|ая|ее|ие|его|ей|им|их)(?:ся)?|[юуяа]щ(?:ий|ая|ее|ие|его|ей|ем|их)ся)$/u;
/** "a survey published on Monday, …", "documents seen by the agency, …" */
const DONE =
  /^(?:published|released|conducted|commissioned|unveiled|filed|submitted|dated|seen|obtained|reviewed|viewed)$/u;
const NO_PARTICIPLE = /^(?:бывш|старш|во[єе]нн|военн|данн|определенн|наш|ваш)/u;
const LONGEST_ABOUT = 20;

/**
 * Behind a source: the comma that closes what is told of it, "…, якого цитує газета, …"; `limit` where nothing
 * follows. `at` where no such clause opens there.
 */
export function behindAbout(
  language: LanguageTable,
  items: readonly Item[],
  at: number,
  limit: number,
): number {
  if (language.code === 'en' && DONE.test(items[at]?.lower ?? '')) {
    const comma = items.findIndex((item, i) => i > at && i < at + LONGEST_ABOUT && isComma(item));
    return comma < 0 || comma > limit ? at : comma;
  }
  if (!isComma(items[at])) return at;
  const first = items[at + 1]?.lower ?? '';
  const opener = language.prepositions.has(first) ? (items[at + 2]?.lower ?? '') : first;
  const isRelative = language.relatives.has(opener) && !language.complementisers.has(opener);
  if (!isRelative && (!ABOUT.test(first) || NO_PARTICIPLE.test(first))) return at;
  for (let i = at + 2; i < Math.min(limit, at + LONGEST_ABOUT); i++) if (isComma(items[i])) return i;
  return limit;
}

/** An office in nominative, a name or a pronoun. */
export const mayHead = (language: LanguageTable, item: Item | undefined): boolean =>
  isCapital(item) || language.pronouns.has(item?.lower ?? '') || isRole(language, item?.lower ?? '');
