import type { LocalTime } from './zone.ts';

interface Clock {
  readonly time: Pick<LocalTime, 'hour' | 'minute' | 'second'>;
  readonly start: number;
  readonly end: number;
}

const CLOCK =
  /(?:(오전|오후|午前|午後|上午|下午)\s?)?(?<![\d.:])(\d{1,2})(?:[:h](\d\d)(?::(\d\d)(?:\.\d+)?)?|[時시]\s?(\d\d?)\s?[分분]|\.(\d\d)(?=\s?(?:uhr|h\b|wib|[ap]\.?m))|(?<=(?<!\p{L})(?:kl\.?|klo|kell|ore|alle|pukul)\s\d{1,2})\.(\d\d)(?![.\d]))(?:\s?([ap]\.?\s?m\b\.?))?/giu;
const AFTERNOON = /^(?:p|오후|午後|下午)/i;
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
    if (hour > 12 || (hour < 1 && /^[ap]/i.test(half))) return undefined;
    hour = (hour % 12) + (AFTERNOON.test(half) ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { time: { hour, minute, second }, start, end };
}

/** Zone names that mean one offset wherever they are printed; ambiguous ones (IST, CST, AST) are left out. */
const NAMED: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  WIB: 420,
};

const NUMERIC = /^\s?(?:\(?(?:utc|gmt)\s?)?([+\-−])(0?\d|1[0-4])(?::?(\d\d))?(?!\d|[./]\d)/iu;

/** Minutes ahead of UTC of an offset or zone name that stands right behind a time of day. */
export function findOffset(text: string, at: number): number | undefined {
  const rest = text.slice(at, at + 16);
  const match = NUMERIC.exec(rest);
  if (match !== null) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return match[1] === '+' ? minutes : -minutes;
  }
  const name = /^(?:Z|\s?\(?\p{Lu}{3,4})\b/u.exec(rest.replace(/(?<!\p{L})мск(?!\p{L})/iu, 'MSK'))?.[0];
  return name === undefined ? undefined : NAMED[name.replace(/\P{L}/gu, '')];
}
