import { leadingSubject } from './cue-source.ts';
import { type Frame, isCapital, isColon, isComma, isDash } from './item.ts';
import type { Reading, Report } from './report.ts';

const FEWEST_WORDS = 2;

/**
 * "Він відмовився, мовляв, документ не готовий", "Мол, деньги ушли на школы": what stands behind the particle is said by the subject of the
 * sentence, or by whoever the sentence before is about.
 */
export function hearsay(
  reading: Reading,
  previous: Frame | undefined,
  floor: number,
  limit: number,
): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  const at = items.findIndex((item, i) => i >= floor && i < limit && language.hearsay.has(item.lower));
  const opens = at === floor;
  const before = items[at - 1];
  if (at < 0 || !(opens || isComma(before) || isColon(before) || isDash(before))) return undefined;
  const from = isComma(items[at + 1]) ? at + 2 : at + 1;
  const source = opens ? undefined : leadingSubject(reading, at);
  const isKnown = opens ? isAboutPerson(reading, previous) : source !== undefined;
  if (limit - from < FEWEST_WORDS || !isKnown) return undefined;
  const content = [{ from, to: limit }];
  return source === undefined
    ? { content, rule: 'hearsay', confidence: 0.6 }
    : { content, cue: { from: at, to: at + 1 }, source, rule: 'hearsay', confidence: 0.6 };
}

/** Whether the sentence before opens with a person's name or a pronoun, so that nobody else can be meant. */
function isAboutPerson(reading: Reading, previous: Frame | undefined): boolean {
  if (previous === undefined || previous.block !== reading.frame.block) return false;
  const subject = leadingSubject({ ...reading, frame: previous }, previous.items.length);
  const words = previous.items.slice(subject?.from ?? 0, subject?.to ?? 0);
  const isName = words.some((item, i) => i > 0 && isCapital(item));
  return isName || reading.language.pronouns.has(words[0]?.lower ?? '');
}
