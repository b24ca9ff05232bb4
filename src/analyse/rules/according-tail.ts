import type { LanguageTable } from '../language/index.ts';
import { type Item, isComma, type Range } from './item.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Reading } from './report.ts';

/** Papers that order rather than say: "згідно з законом", "according to the plan". */
const NO_SPEECH =
  /^(?:law|plan|plans|schedule|constitution|rules|procedure|article|contract|закон|статт|стать|договор|контракт|умов|услови|норм|стандарт|розклад|расписани|план|графік|график|правил|конституці|конституци|порядк|процедур|регламент)/u;

/** Words behind the source that still tell of it: "filed on Friday", "seen by Reuters". */
const LONGEST_CLOSING = 6;

/** Whether what stands behind "according to" at `from` gives orders, and tells nothing. */
export const givesOrders = (items: readonly Item[], from: number): boolean =>
  NO_SPEECH.test(items[from]?.lower ?? '') || NO_SPEECH.test(items[from + 1]?.lower ?? '');

/** ", according to court papers" at the end of a sentence: its comma, its words, and whose they are. */
export interface AccordingTail {
  readonly comma: number;
  readonly cue: Range;
  readonly source: Range;
}

/** The "according to" behind a comma that closes what stands in the items from `from` to `limit`, if one does. */
export function accordingTail(
  { frame, language }: Reading,
  from: number,
  limit: number,
): AccordingTail | undefined {
  const { items } = frame;
  for (let comma = limit - 2; comma > from; comma--) {
    if (!isComma(items[comma])) continue;
    const width = phraseAt(language, items, comma + 1);
    const start = comma + 1 + width;
    const to = width > 0 ? nounPhraseEnd(language, items, start, limit) : start;
    const isSource = to > start && !givesOrders(items, start) && items[start]?.kind === 'word';
    return isSource && closes(items, to, limit)
      ? { comma, cue: { from: comma + 1, to: start }, source: { from: start, to } }
      : undefined;
  }
  return undefined;
}

/** How many words of a phrase such as "according to" begin at `at`; 0 where none does. */
function phraseAt(language: LanguageTable, items: readonly Item[], at: number): number {
  const found = language.accordingTo.find(
    ({ words, tail, behindComma }) =>
      tail === undefined && !behindComma && words.every((word, k) => items[at + k]?.lower === word),
  );
  return found?.words.length ?? 0;
}

const closes = (items: readonly Item[], to: number, limit: number): boolean =>
  limit - to <= LONGEST_CLOSING &&
  !items.slice(to, limit).some(({ kind }) => kind === 'mark' || kind === 'quote');
