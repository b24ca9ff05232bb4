import { dayPartWords, hourOf } from './day-parts.ts';
import { type LocalTime, offsetOf } from './zone.ts';
import { CITY_CLOCKS, OFFSETS } from './zone-names.ts';

interface Clock {
  readonly time: Pick<LocalTime, 'hour' | 'minute' | 'second'>;
  readonly start: number;
  readonly end: number;
}

/** "13:48", "13:48:05", "13h48", "1時48分", "13 giờ 48"; with a dot only where a word beside it says that it is a time. */
const TIME = String.raw`(?<![\d.:])(\d{1,2})(?:[:h](\d\d)(?::(\d\d)(?:\.\d+)?)?|[時时点點시]\s?(\d\d?)\s?[分분]|\s?giờ\s?(\d\d)|\.(\d\d)(?=\s?(?:uhr|h\b|wib|[ap]\.?m|น\.))|(?<=(?<!\p{L})(?:kl\.?|klo|kell|ore|alle|pukul|saat)\s\d{1,2})\.(\d\d)(?![.\d]))`;

const clocks = new Map<string, RegExp>();

function clockOf(language: string | undefined): RegExp {
  const { before, behind } = dayPartWords(language);
  const key = `${before} ${behind}`;
  let clock = clocks.get(key);
  if (clock === undefined) {
    const ahead = String.raw`(?:(?:(?<![\p{L}\p{M}\p{N}])|(?<=[日号號일]))(${before})\s{0,2})?`;
    clock = new RegExp(`${ahead}${TIME}${String.raw`(?:\s?(${behind})(?![\p{L}\p{M}]))?`}`, 'giu');
    clocks.set(key, clock);
  }
  return clock;
}

/** "2026 م 1:48": the sign of the era, or of the afternoon. */
const ERA = /^م$/u;
const AFTER_YEAR = /\d\s$/u;
const BARE_HOUR = /(?<![\d.:])(\d{1,2})\s?([ap]\.?m\b\.?)/iu;
/** How far from the date a time of day may stand and still belong to it. */
const REACH = 28;

/** The time of day nearest to a date: after it, or before it. */
export function findClock(
  text: string,
  day: { start: number; end: number },
  language?: string,
): Clock | undefined {
  let best: Clock | undefined;
  let bestGap = REACH;
  for (const match of text.matchAll(clockOf(language))) {
    const end = match.index + match[0].length;
    if (match.index < day.end && end > day.start) continue;
    const gap = match.index >= day.end ? match.index - day.end : day.start - end;
    const [, before, hours, ...rest] = match;
    const [minutes, seconds, ...others] = rest;
    const behind = others.pop();
    const half = behind ?? before;
    const isEra =
      behind === undefined && ERA.test(before ?? '') && AFTER_YEAR.test(text.slice(0, match.index));
    const clock = toClock({
      hours,
      minutes: minutes ?? others.find((each) => each !== undefined),
      seconds,
      half,
      language,
      start: match.index,
      end,
    });
    if (isEra && Number(hours) <= 12) continue;
    if (clock !== undefined && gap < bestGap) {
      best = clock;
      bestGap = gap;
    }
  }
  return best ?? bareHour(text, day);
}

function bareHour(text: string, day: { start: number; end: number }): Clock | undefined {
  const match = BARE_HOUR.exec(text.slice(day.end, day.end + REACH));
  if (match === null) return undefined;
  const start = day.end + match.index;
  return toClock({ hours: match[1], half: match[2], start, end: start + match[0].length });
}

interface Written {
  readonly hours: string | undefined;
  readonly minutes?: string | undefined;
  readonly seconds?: string | undefined;
  /** The word that says which half of the day it is. */
  readonly half: string | undefined;
  readonly language?: string | undefined;
  readonly start: number;
  readonly end: number;
}

function toClock({ hours, minutes, seconds, half, language, start, end }: Written): Clock | undefined {
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half, language);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return { time: { hour, minute, second }, start, end };
}

const NUMERIC = /^\s?(?:\(?(?:utc|gmt)\s?)?([+\-−])(0?\d|1[0-4])(?::?(\d\d))?(?!\d|[./]\d)/iu;

/** "14:30 Uhr MEZ" */
const UHR = /^\s?Uhr(?=\s)/u;
/** In capitals alone: "et" is a word in French. */
const EASTERN = /^[\s,]{0,2}\(?ET(?![\p{L}\p{N}])/u;

const ZONE_NAME = /^(?:Z\b|\s?\(?(\p{Lu}{3,4}|[мМ]ск)(?!\p{L})(?:\s?([+\-−]\d)(?!\s?[\d(:./]))?)/u;
const MOSCOW = new Set(['MSK', 'МСК']);

/** Minutes ahead of UTC of an offset, a zone's name or a city's clocks that stand right behind a time of day. */
export function findOffset(text: string, at: number, local: LocalTime): number | undefined {
  const rest = text.slice(at, at + 40).replace(UHR, '');
  const match = NUMERIC.exec(rest);
  if (match !== null) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return match[1] === '+' ? minutes : -minutes;
  }
  if (EASTERN.test(rest)) return offsetOf('America/New_York', local);
  const city = CITY_CLOCKS.find(([words]) => words.test(rest))?.[1];
  if (city !== undefined) return offsetOf(city, local);
  const [all, name, hours] = ZONE_NAME.exec(rest) ?? [];
  if (all === undefined) return undefined;
  const key = (name ?? 'Z').toUpperCase();
  const offset = OFFSETS[key];
  if (hours === undefined || offset === undefined) return offset;
  // "МСК+2": Russia's other zones are counted from Moscow's; of any other name that is no zone.
  return MOSCOW.has(key) ? offset + 60 * Number(hours.replace('−', '-')) : undefined;
}
