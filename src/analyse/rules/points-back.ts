import { readAfterCue } from './after-cue.ts';
import { passedOn } from './cue-source.ts';
import { cueKind } from './cue-verb.ts';
import { type Item, isComma, type Range } from './item.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';
import { subjectBefore } from './subject.ts';

const REACH = 30;
/** "У міністерстві це заперечують": what stands before is not what they say. */
const DENIES = /^(?:запереч|спрост|отриц|опроверг)/u;

/** "Про це повідомила прес-служба.", "This was announced by the minister.", "…, о чем сообщил губернатор". */
export function pointsBack(reading: Reading, floor: number, limit: number): Report | undefined {
  for (let i = floor; i < limit; i++) {
    const pointer = pointerAt(reading, i);
    if (pointer === 0) continue;
    const found = readPointer(reading, i, pointer, floor, limit);
    if (found) return found;
  }
  return undefined;
}

function pointerAt(reading: Reading, at: number): number {
  for (const words of reading.language.pointers) {
    if (words.every((word, k) => reading.frame.items[at + k]?.lower === word)) return words.length;
  }
  return 0;
}

function readPointer(
  reading: Reading,
  at: number,
  width: number,
  floor: number,
  limit: number,
): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  if (language.code === 'en') return readEnglish(reading, at, floor, limit);
  const relative = /^(?:що|чем|чём)$/u.test(items[at + width - 1]?.lower ?? '') && width > 1;
  if (at > floor + 2 && !relative) return undefined;
  for (let v = at + width; v < Math.min(limit, at + REACH); v++) {
    const kind = cueKind(language, items, v);
    if (kind === undefined || kind === 'call' || kind === 'manner') continue;
    if (DENIES.test(items[v]?.lower ?? '')) return undefined;
    const before = subjectBefore(language, items, v, at + width);
    const after = readAfterCue(language, items, v, kind, {
      hasSubject: before !== undefined,
      contentBefore: true,
    });
    if (after.opens !== undefined) return undefined;
    const named = before ?? after.subject ?? citedBody(reading, v, limit);
    const source = named && (passedOn(reading, named, v + 1) ?? named);
    const cue = { from: v, to: Math.max(v + 1, after.cueTo) };
    if (relative) {
      const to = isComma(items[at - 1]) ? at - 1 : at;
      return to > floor
        ? {
            content: [{ from: floor, to }],
            cue,
            rule: 'points-back',
            confidence: 0.8,
            ...(source ? { source } : {}),
          }
        : undefined;
    }
    return {
      content: [],
      cue,
      rule: 'points-back',
      confidence: 0.8,
      pointsBack: true,
      ...(source ? { source } : {}),
    };
  }
  return undefined;
}

/** "на сайті міністерства", "у сюжеті телеканалу": the body behind the venue of an impersonal cue. */
function citedBody(reading: Reading, verb: number, limit: number): Range | undefined {
  const { items } = reading.frame;
  for (let i = verb + 1; i < limit; i++) {
    if (!reading.language.prepositions.has(items[i]?.lower ?? '')) continue;
    const to = nounPhraseEnd(reading.language, items, i + 1, limit);
    if (to > i + 1) return { from: to - i > 2 ? i + 2 : i + 1, to };
  }
  return undefined;
}

function readEnglish(reading: Reading, at: number, floor: number, limit: number): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  const verb = at - 1;
  if (
    at > floor &&
    items[at]?.lower !== 'that' &&
    items[at]?.lower !== 'these' &&
    endsClause(reading, at + 1, limit)
  ) {
    const kind = cueKind(language, items, verb);
    const source = kind ? subjectBefore(language, items, verb, floor) : undefined;
    if (!kind || kind === 'call' || kind === 'manner' || !source) return undefined;
    return {
      content: [],
      cue: { from: verb, to: verb + 1 },
      source,
      rule: 'points-back',
      confidence: 0.75,
      pointsBack: true,
    };
  }
  if (at !== floor || !/^(?:was|were|is|has)$/u.test(items[at + 1]?.lower ?? '')) return undefined;
  for (let v = at + 2; v < Math.min(limit, at + 6); v++) {
    const item = items[v];
    if (!item || !language.verbs.has(item.lower)) continue;
    const by = byPhrase(items, v + 1, limit);
    if (by === undefined) return undefined;
    const to = nounPhraseEnd(language, items, by + 1, limit);
    if (to <= by + 1) return undefined;
    return {
      content: [],
      cue: { from: at + 1, to: v + 1 },
      source: { from: by + 1, to },
      rule: 'points-back',
      confidence: 0.8,
      pointsBack: true,
    };
  }
  return undefined;
}

function byPhrase(items: readonly Item[], from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(limit, from + 12); i++) if (items[i]?.lower === 'by') return i;
  return undefined;
}

function endsClause(reading: Reading, from: number, limit: number): boolean {
  const item = reading.frame.items[from];
  return (
    from >= limit ||
    item === undefined ||
    item.kind === 'mark' ||
    reading.language.prepositions.has(item.lower)
  );
}
