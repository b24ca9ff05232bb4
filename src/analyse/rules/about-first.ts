import { readAfterCue } from './after-cue.ts';
import { isOwnAgency } from './cue-source.ts';
import { cueKind } from './cue-verb.ts';
import { isComma, type Range } from './item.ts';
import type { Reading, Report } from './report.ts';

const ABOUT = /^(?:про|о|об|обо)$/u;
/** Who tells of his life claims nothing by it. */
const ANNOUNCES = /^(?:заяв|сообщ|объяв|предупре|анонс|долож|повідом|оголос|поперед|допов)/u;
const FEWEST_WORDS = 2;

/** "О готовности подписать договор заявил министр", "Про підтримку фермерів заявили у міністерстві": what is told of stands first, the subject last. */
export function aboutFirst(reading: Reading, floor: number, limit: number): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  if (!language.freeOrder || !ABOUT.test(items[floor]?.lower ?? '')) return undefined;
  const verb = items.findIndex((_, i) => i > floor && i < limit && cueKind(language, items, i) !== undefined);
  const content: Range = { from: floor, to: verb };
  const words = items.slice(floor + 1, verb);
  if (verb < 0 || words.length < FEWEST_WORDS || words.some((item) => isComma(item) || item.kind === 'quote'))
    return undefined;
  if (!ANNOUNCES.test(items[verb]?.lower ?? '')) return undefined;
  const { opens, subject } = readAfterCue(language, items, verb, 'say', {
    hasSubject: false,
    contentBefore: true,
  });
  if (opens !== undefined || subject === undefined || isOwnAgency(reading, subject)) return undefined;
  return {
    content: [content],
    cue: { from: verb, to: verb + 1 },
    source: subject,
    rule: 'about-first',
    confidence: 0.6,
  };
}
