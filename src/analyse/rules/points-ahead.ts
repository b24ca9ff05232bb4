import { cueKind } from './cue-verb.ts';
import { isCapital, isColon, isDash } from './item.ts';
import { isRole, nounPhraseEnd } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';
import { subjectBefore } from './subject.ts';

const LONGEST_NAME = 8;

/** "The minister continued:" at the end of a paragraph: the quotation opens the next one. */
export function pointsAhead(reading: Reading): Report | undefined {
  const { frame, language } = reading;
  const last = frame.items.length - 1;
  if (!isColon(frame.items[last])) return undefined;
  for (let v = last - 1; v >= 0; v--) {
    if (cueKind(language, frame.items, v) === undefined) continue;
    const source = subjectBefore(language, frame.items, v, 0);
    if (!source) continue;
    return {
      content: [],
      cue: { from: v, to: v + 1 },
      source,
      rule: 'points-ahead',
      confidence: 0.7,
      pointsAhead: true,
    };
  }
  return undefined;
}

/** "“…” — Ivan Petrenko": a name behind a dash closes the paragraph. */
export function signedQuotation(reading: Reading): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  const dash = items.findIndex(
    (item, i) => i > 0 && (isDash(item) || item.text === '―') && items[i - 1]?.kind === 'quote',
  );
  const from = dash + 1;
  const first = items[from];
  if (dash < 1 || !first || items.length - from > LONGEST_NAME + 1) return undefined;
  const to = nounPhraseEnd(language, items, from, items.length);
  const closes = items[to] === undefined || (items[to]?.kind === 'mark' && to >= items.length - 1);
  if (!closes || to - from > LONGEST_NAME) return undefined;
  if (!isCapital(first) && !isRole(language, first.lower)) return undefined;
  return {
    content: [{ from: 0, to: dash }],
    cue: { from: dash, to: dash + 1 },
    source: { from, to },
    rule: 'signed-quotation',
    confidence: 0.8,
  };
}
