import { contentEnd, leftContent } from './content.ts';
import { isColon, isComma, type Range } from './item.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';
import { subjectBefore } from './subject.ts';

/** Words from the verb to whose words they are, or to "as saying", at most. */
const REACH = 14;
const SAYING = /^(?:saying|telling|writing|stating|claiming|warning)$/u;

/**
 * "…, наводить пресслужба слова заступника міністра", "…," the press service quoted the deputy minister as saying": the source is whose words
 * are passed on, not who passes them on.
 */
export function relayedWords(reading: Reading, floor: number, limit: number): Report | undefined {
  const { language, frame } = reading;
  for (let verb = floor; verb < limit; verb++) {
    if (!language.relay.has(frame.items[verb]?.lower ?? '')) continue;
    const found = language.freeOrder ? slavic(reading, verb, limit) : english(reading, verb, limit);
    if (!found) continue;
    const { source, cue, next } = found;
    const subject = subjectBefore(language, frame.items, verb, floor);
    const left = leftContent(reading, subject ? Math.min(subject.clauseStart, subject.from) : verb, floor);
    const content: Range[] = left ? [left.range] : [];
    if (!left || isComma(frame.items[next])) {
      const from = isColon(frame.items[next]) || isComma(frame.items[next]) ? next + 1 : next;
      const to = contentEnd(reading, from, limit);
      if (to > from) content.push({ from, to });
    }
    if (content.length > 0) return { content, cue, source, rule: 'relayed', confidence: 0.85 };
  }
  return undefined;
}

interface Relayed {
  readonly source: Range;
  readonly cue: Range;
  /** First item behind the cue and its source. */
  readonly next: number;
}

function slavic({ frame, language }: Reading, verb: number, limit: number): Relayed | undefined {
  const { items } = frame;
  // "цитує його пресслужба": whom it cites stands right behind
  if (/^цит/u.test(items[verb]?.lower ?? '') && language.possessives.has(items[verb + 1]?.lower ?? ''))
    return {
      source: { from: verb + 1, to: verb + 2 },
      cue: { from: verb, to: verb + 1 },
      next: nounPhraseEnd(language, items, verb + 2, limit),
    };
  for (let i = verb + 1; i < Math.min(limit, verb + REACH); i++) {
    if (items[i]?.kind === 'mark' || items[i]?.kind === 'quote') return undefined;
    if (items[i]?.lower !== 'слова') continue;
    // "приводит его слова агентство": whose words they are stands before
    if (language.possessives.has(items[i - 1]?.lower ?? ''))
      return {
        source: { from: i - 1, to: i },
        cue: { from: verb, to: i + 1 },
        next: nounPhraseEnd(language, items, i + 1, limit),
      };
    const to = nounPhraseEnd(language, items, i + 1, limit);
    return to > i + 1 ? { source: { from: i + 1, to }, cue: { from: verb, to: i + 1 }, next: to } : undefined;
  }
  return undefined;
}

function english({ frame }: Reading, verb: number, limit: number): Relayed | undefined {
  const { items } = frame;
  for (let i = verb + 2; i < Math.min(limit, verb + REACH); i++) {
    if (items[i]?.kind === 'quote') return undefined;
    if (items[i]?.lower !== 'as' || !SAYING.test(items[i + 1]?.lower ?? '')) continue;
    return { source: { from: verb + 1, to: i }, cue: { from: verb, to: verb + 1 }, next: i + 2 };
  }
  return undefined;
}
