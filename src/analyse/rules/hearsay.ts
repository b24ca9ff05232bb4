import { leadingSubject } from './cue-source.ts';
import { isColon, isComma, isDash } from './item.ts';
import type { Reading, Report } from './report.ts';

const FEWEST_WORDS = 2;

/**
 * "Він відмовився, мовляв, документ не готовий", "Мол, деньги ушли на школы": what stands behind the particle is said by the subject of the
 * sentence, or by whoever the sentence before is about.
 */
export function hearsay(reading: Reading, floor: number, limit: number): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  const at = items.findIndex((item, i) => i >= floor && i < limit && language.hearsay.has(item.lower));
  const opens = at === floor;
  const before = items[at - 1];
  if (at < 0 || !(opens || isComma(before) || isColon(before) || isDash(before))) return undefined;
  const from = isComma(items[at + 1]) ? at + 2 : at + 1;
  const source = opens ? undefined : leadingSubject(reading, at);
  if (limit - from < FEWEST_WORDS || (!opens && source === undefined)) return undefined;
  const content = [{ from, to: limit }];
  return source === undefined
    ? { content, rule: 'hearsay', confidence: 0.6 }
    : { content, cue: { from: at, to: at + 1 }, source, rule: 'hearsay', confidence: 0.6 };
}
