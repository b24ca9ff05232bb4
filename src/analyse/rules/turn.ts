import { isCapital, isColon } from './item.ts';
import type { Reading, Report } from './report.ts';

const LONGEST_NAME = 4;

/** A turn of an interview: a paragraph that opens with a name in capitals, or a name, and a colon. */
export function dialogueTurn(reading: Reading): Report | undefined {
  const { frame } = reading;
  if (!frame.firstInBlock) return undefined;
  const { items } = frame;
  const colon = items.findIndex((item) => isColon(item));
  if (colon < 1 || colon > LONGEST_NAME || items.length - colon < 3) return undefined;
  const name = items.slice(0, colon);
  if (!name.every((item) => isCapital(item)) || reading.language.sayingNouns.has(name[0]?.lower ?? ''))
    return undefined;
  const shouted = name.every((item) => item.text.length > 1 && item.text === item.text.toUpperCase());
  if (!shouted && items[colon + 1]?.kind !== 'quote') return undefined;
  return {
    content: [{ from: colon + 1, to: items.length }],
    cue: { from: colon, to: colon + 1 },
    source: { from: 0, to: colon },
    rule: 'dialogue-turn',
    confidence: 0.85,
  };
}
