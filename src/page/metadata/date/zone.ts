/** A moment on a wall clock, without a zone. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  return format;
}

/** Minutes that the zone's clocks are ahead of UTC at an instant, daylight saving included. */
export function offsetAt(zone: string, instant: number): number {
  const name = formatOf(zone)
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /([+-])(\d\d):?(\d\d)/.exec(name ?? '');
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/**
 * Minutes ahead of UTC when the zone's clocks show `local`. In the hour that daylight saving skips, the
 * offset before the change; in the hour that it repeats, the first of the two.
 */
export function offsetOf(zone: string, local: LocalTime): number {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  const before = offsetAt(zone, asUtc - DAY);
  const after = offsetAt(zone, asUtc + DAY);
  const holds = (offset: number) => offsetAt(zone, asUtc - offset * 60_000) === offset;
  return !holds(before) && holds(after) ? after : before;
}

/** The same moment on the zone's own clocks; a day without a time stays as it is. */
export function inZone(iso: string, zone: string): string {
  const instant = Date.parse(iso);
  if (!iso.includes('T') || Number.isNaN(instant)) return iso;
  const offset = offsetAt(zone, instant);
  return new Date(instant + offset * 60_000).toISOString().slice(0, 19) + formatOffset(offset);
}

/** "+02:00" of 120. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** "2026-01-29" */
export function formatDay(local: LocalTime): string {
  return `${String(local.year).padStart(4, '0')}-${two(local.month)}-${two(local.day)}`;
}

/** "13:48:00" */
export function formatClock(local: LocalTime): string {
  return `${two(local.hour)}:${two(local.minute)}:${two(local.second)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
