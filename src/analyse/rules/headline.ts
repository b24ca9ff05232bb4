import { isA } from '../language/stems.ts';
import { isCapital, isColon, isComma, isDash, isStop, type Range } from './item.ts';
import { isRole } from './noun-phrase.ts';
import type { Reading, Report } from './report.ts';

const LONGEST_SOURCE = 9;
const FEWEST_WORDS = 4;
/** What kind of text it is, no speaker. */
const GENRE =
  /^(?:opinion|interview|analysis|explainer|video|photo|photos|update|exclusive|live|мнение|интервью|інтерв'ю|думка|аналіз|анализ|відео|видео|фото|інфографіка|инфографика|довідка|справка|ексклюзив|эксклюзив|оновлено|обновлено)$/u;

/** "Claim — MP Surname", "Claim - ministry", "Surname: claim": the mark is the cue. */
export function headlineSource(reading: Reading): Report | undefined {
  const { items } = reading.frame;
  const dash = lastIndex(
    reading,
    (i) => isDash(items[i]) && (items[i - 1]?.end ?? 0) < (items[i]?.start ?? 0),
  );
  if (dash > 0) {
    const source = { from: dash + 1, to: items.length };
    const to = isComma(items[dash - 1]) ? dash - 1 : dash;
    if (isSource(reading, source, true)) {
      // 'Interview: "We ask for nothing" - minister'
      const isLabelled = isColon(items[1]) && items[2]?.kind === 'quote';
      return {
        content: [{ from: isLabelled ? 2 : 0, to }],
        cue: { from: dash, to: dash + 1 },
        source,
        rule: 'headline',
        confidence: 0.9,
      };
    }
  }
  const colon = items.findIndex((item) => isColon(item));
  if (colon > 0 && colon < items.length - 1) {
    const source = { from: 0, to: colon };
    if (isSource(reading, source, false)) {
      return {
        content: [{ from: colon + 1, to: items.length }],
        cue: { from: colon, to: colon + 1 },
        source,
        rule: 'headline',
        confidence: 0.85,
      };
    }
  }
  return undefined;
}

/**
 * "Minister X: claim" as a paragraph of its own. The source is an office with a name, two words of a name, or
 * (where the first line is a headline that nothing marks as one) a single surname.
 */
export function headlineLikeParagraph(reading: Reading): Report | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  if (!language.freeOrder || !frame.firstInBlock) return undefined;
  const colon = items.findIndex((item) => isColon(item));
  if (colon < 1 || items.length - colon < FEWEST_WORDS || items[colon + 1]?.kind === 'quote')
    return undefined;
  const last = items[colon - 1];
  const names = isCapital(last) && !/^\p{Lu}{2,}$/u.test(last?.text ?? '');
  if (!names || !isCapital(items[colon + 1]) || !isSource(reading, { from: 0, to: colon }, true))
    return undefined;
  const opensDoc = frame.block === 0 && !isStop(items.at(-1));
  const common = ['bodyStems', 'documentStems', 'venueStems', 'timeStems'] as const;
  const person = !common.some((list) => isA(language, list, last?.lower ?? ''));
  const named = isCapital(items[colon - 2]) || isRole(language, items[colon - 2]?.lower ?? '');
  if (!person || !(named || (colon === 1 && opensDoc))) return undefined;
  return {
    content: [{ from: colon + 1, to: isStop(items.at(-1)) ? items.length - 1 : items.length }],
    cue: { from: colon, to: colon + 1 },
    source: { from: 0, to: colon },
    rule: 'headline-like',
    confidence: 0.75,
  };
}

function lastIndex(reading: Reading, test: (i: number) => boolean): number {
  for (let i = reading.frame.items.length - 1; i > 0; i--) if (test(i)) return i;
  return -1;
}

/** A short phrase with a name, a role, a body or a paper, and no verb of its own. */
function isSource(reading: Reading, range: Range, afterDash: boolean): boolean {
  const { frame, language } = reading;
  const size = range.to - range.from;
  if (size < 1 || size > LONGEST_SOURCE) return false;
  let speaks = false;
  for (let i = range.from; i < range.to; i++) {
    const item = frame.items[i];
    if (!item || item.kind === 'quote' || item.kind === 'number') return false;
    if (item.kind === 'mark' && !/^[/,.&]$/u.test(item.text)) return false;
    if (language.verbs.has(item.lower) && !isCapital(item)) return false;
    const noun =
      isRole(language, item.lower) ||
      isA(language, 'bodyStems', item.lower) ||
      isA(language, 'documentStems', item.lower) ||
      isA(language, 'anonymousStems', item.lower);
    if (noun || item.kind === 'name') speaks = true;
    if (isCapital(item) && (afterDash || size <= 4)) speaks = true;
  }
  if (size === 1 && GENRE.test(frame.items[range.from]?.lower ?? '')) return false;
  return speaks && !language.prepositions.has(frame.items[range.from]?.lower ?? '');
}
