import { type LocalTime, offsetOf } from './zone.ts';
import { CITY_CLOCKS, OFFSETS } from './zone-names.ts';

interface Clock {
  readonly time: Pick<LocalTime, 'hour' | 'minute' | 'second'>;
  readonly start: number;
  readonly end: number;
}

const CLOCK =
  /(?:(오전|오후|午前|午後|上午|下午)\s?)?(?<![\d.:])(\d{1,2})(?:[:h](\d\d)(?::(\d\d)(?:\.\d+)?)?|[時시]\s?(\d\d?)\s?[分분]|\.(\d\d)(?=\s?(?:uhr|h\b|wib|[ap]\.?m))|(?<=(?<!\p{L})(?:kl\.?|klo|kell|ore|alle|pukul)\s\d{1,2})\.(\d\d)(?![.\d]))(?:\s?([ap]\.?\s?m\b\.?|(?:م|ص|مساءً?|صباحا?ً?|μ\.?μ|π\.?μ|ق\.\s?ظ|ب\.\s?ظ)(?![\p{L}\p{M}])\.?))?/giu;
const AFTERNOON = /^(?:p|오후|午後|下午|م|μ|ب)/i;
/** Signs that are printed beside hours of twenty-four as well. */
const NAMES_TWICE = /^(?:م|μ|ب)/i;
const BARE_HOUR = /(?<![\d.:])(\d{1,2})\s?([ap]\.?m\b\.?)/iu;
/** How far from the date a time of day may stand and still belong to it. */
const REACH = 28;

/** The time of day nearest to a date: after it, or before it. */
export function findClock(text: string, day: { start: number; end: number }): Clock | undefined {
  let best: Clock | undefined;
  let bestGap = REACH;
  for (const match of text.matchAll(CLOCK)) {
    const end = match.index + match[0].length;
    if (match.index < day.end && end > day.start) continue;
    const gap = match.index >= day.end ? match.index - day.end : day.start - end;
    const minutes = match[3] ?? match[5] ?? match[6] ?? match[7];
    const clock = toClock(match[2], minutes, match[4], match[8] ?? match[1], match.index, end);
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
  return toClock(match[1], '0', undefined, match[2], start, start + match[0].length);
}

function toClock(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
  start: number,
  end: number,
): Clock | undefined {
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (half !== undefined) {
    // "午前0:05" counts from nought, "12:05 a.m." from twelve.
    const afternoon = AFTERNOON.test(half);
    if (hour < 1 && /^[ap]/i.test(half)) return undefined;
    // "13:48 م" says twice that it is afternoon; "13:48 a.m." does not know what it says.
    if (hour > 12 && !(afternoon && NAMES_TWICE.test(half))) return undefined;
    hour = (hour % 12) + (afternoon ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { time: { hour, minute, second }, start, end };
}

const NUMERIC = /^\s?(?:\(?(?:utc|gmt)\s?)?([+\-−])(0?\d|1[0-4])(?::?(\d\d))?(?!\d|[./]\d)/iu;

/** "14:30 Uhr MEZ" */
const UHR = /^\s?Uhr(?=\s)/u;
/** In capitals alone: "et" is a word in French. */
const EASTERN = /^[\s,]{0,2}\(?ET(?![\p{L}\p{N}])/u;

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
  const name = /^(?:Z\b|\s?\(?(?:\p{Lu}{3,4}|мск)(?!\p{L}))/u.exec(rest)?.[0];
  return name === undefined ? undefined : OFFSETS[name.replace(/\P{L}/gu, '').toUpperCase()];
}
