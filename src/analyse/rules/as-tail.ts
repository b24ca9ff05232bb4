import { cueKind } from './cue-verb.ts';
import { type Item, isComma } from './item.ts';
import type { Reading } from './report.ts';

/** "as the mayor put it" */
export const putsIt = (items: readonly Item[], at: number): boolean =>
  /^puts?$/u.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'it';

/**
 * The comma of ", as the regulator urged in March" at the end of what stands from `from` to `limit`: the writer compares, where a pronoun's would be
 * the speaker's own aside. English; in Slavic languages the same word asks how.
 */
export function asTail({ frame, language }: Reading, from: number, limit: number): number | undefined {
  const { items } = frame;
  if (language.freeOrder) return undefined;
  const comma = items.findLastIndex((item, i) => i > from && i < limit && isComma(item));
  const first = items[comma + 2];
  if (comma < 0 || !language.as.has(items[comma + 1]?.lower ?? '') || first?.kind !== 'word')
    return undefined;
  if (language.pronouns.has(first.lower) || language.prepositions.has(first.lower)) return undefined;
  const isSaid = items.slice(comma + 3, limit).some((_, k) => {
    const at = comma + 3 + k;
    const kind = cueKind(language, items, at);
    return kind === 'say' || kind === 'claim' || putsIt(items, at);
  });
  return isSaid && items.slice(comma + 1, limit).every(({ kind }) => kind !== 'quote') ? comma : undefined;
}
