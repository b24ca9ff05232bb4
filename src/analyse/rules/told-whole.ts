import { cueKind } from './cue-verb.ts';
import { isComma } from './item.ts';
import type { Reading, Report } from './report.ts';
import { subjectBefore } from './subject.ts';
import { receiverEnd } from './told.ts';

const FEWEST_WORDS = 6;

/**
 * "The north has promised help, Vorn said", "The opposition expects the vote in April, a source told the agency": all before the comma is what the last one
 * told, whoever else has a verb of saying in it. English; where quotations stand in the sentence, other rules know more.
 */
export function toldWhole({ frame, language }: Reading, floor: number, limit: number): Report | undefined {
  const { items } = frame;
  if (language.code !== 'en') return undefined;
  const verb = items.findLastIndex(({ lower }, i) => i < limit && /^(?:told|said)$/u.test(lower));
  const isTold = items[verb]?.lower === 'told';
  const told = isTold ? receiverEnd(language, items, verb + 1) : verb + 1;
  if (verb < floor + FEWEST_WORDS || !closes(told)) return undefined;
  const subject = subjectBefore(language, items, verb, floor);
  const comma = subject === undefined ? -1 : subject.from - 1;
  if (subject === undefined || comma < floor + FEWEST_WORDS || !isComma(items[comma])) return undefined;
  const before = items.slice(floor, comma);
  const isReported = before.some((_, i) => cueKind(language, items, floor + i) !== undefined);
  if (!isReported || before.some(({ kind }) => kind === 'quote')) return undefined;
  return {
    content: [{ from: floor, to: comma }],
    cue: { from: verb, to: told },
    source: { from: subject.from, to: subject.to },
    rule: 'cue-after-clause',
    confidence: 0.75,
  };

  function closes(end: number): boolean {
    return (
      (!isTold || end > verb + 1) &&
      (end >= limit ||
        language.prepositions.has(items[end]?.lower ?? '') ||
        /^[.,]$/u.test(items[end]?.text ?? ''))
    );
  }
}
