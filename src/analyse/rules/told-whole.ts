import { accordingTail } from './according-tail.ts';
import { cueKind } from './cue-verb.ts';
import { isComma, type Range } from './item.ts';
import type { Reading, Report } from './report.ts';
import { subjectBefore } from './subject.ts';
import { receiverEnd } from './told.ts';

const FEWEST_WORDS = 6;

/** Who tells, by which words, and the comma behind what is told. */
interface Teller {
  readonly comma: number;
  readonly cue: Range;
  readonly source: Range;
}

/**
 * "The north has promised help, Vorn said", "The opposition expects the vote in April, a source told the agency", "Lanz told them he had signed,
 * according to court papers": all before the comma is what the last one told, whoever else has a verb of saying in it. Where quotations
 * stand in the sentence, other rules know more.
 */
export function toldWhole(reading: Reading, floor: number, limit: number): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  const verb = language.code === 'en' ? lastVerb(reading, floor, limit) : undefined;
  const teller = verb ?? accordingTail(reading, floor, limit);
  if (teller === undefined || teller.comma < floor + FEWEST_WORDS) return undefined;
  const { comma, cue, source } = teller;
  const before = items.slice(floor, comma);
  const isReported = before.some((_, i) => cueKind(language, items, floor + i) !== undefined);
  if (!isReported || before.some(({ kind }) => kind === 'quote')) return undefined;
  return { content: [{ from: floor, to: comma }], cue, source, rule: 'cue-after-clause', confidence: 0.75 };
}

/** ", a source told the agency", where it closes the sentence. */
function lastVerb({ frame, language }: Reading, floor: number, limit: number): Teller | undefined {
  const { items } = frame;
  const verb = items.findLastIndex(({ lower }, i) => i < limit && /^(?:told|said)$/u.test(lower));
  const isTold = items[verb]?.lower === 'told';
  const told = isTold ? receiverEnd(language, items, verb + 1) : verb + 1;
  if (verb < floor + FEWEST_WORDS || !closes(told)) return undefined;
  const subject = subjectBefore(language, items, verb, floor);
  const comma = subject === undefined ? -1 : subject.from - 1;
  if (subject === undefined || !isComma(items[comma])) return undefined;
  return { comma, cue: { from: verb, to: told }, source: { from: subject.from, to: subject.to } };

  function closes(end: number): boolean {
    return (
      (!isTold || end > verb + 1) &&
      (end >= limit ||
        language.prepositions.has(items[end]?.lower ?? '') ||
        /^[.,]$/u.test(items[end]?.text ?? ''))
    );
  }
}
