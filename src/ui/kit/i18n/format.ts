import { language, plural } from './messages.ts';
import { once } from './once.ts';

const calendarDays = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }));
const wallClocks = once(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
);
const minutes = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
const days = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }));
const regions = once((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

/**
 * Makes what writes numbers, moments and countries, which takes longer than all else in a first frame: for the time
 * while a view waits for what it is to show.
 */
export function prepareFormats(): void {
  formatMinutes(1);
  formatPublished('2000-01-01T00:00Z');
  countryName('UN');
}

/**
 * A moment as the page's own clock showed it: the article says 13:48 in Kyiv, so a reader anywhere sees 13:48.
 * @param iso ISO 8601 with an offset, or a day where the page names no time; anything else is given back as it is
 */
export function formatPublished(iso: string): string {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}).*)?$/.exec(iso) ?? [];
  const moment = new Date(`${day ?? ''}T${clock ?? '00:00'}Z`);
  if (Number.isNaN(moment.getTime())) return iso;
  return written((clock === undefined ? calendarDays : wallClocks)(language()), moment);
}

/** A moment of the reader's own life (when a clip was saved), in the reader's zone. */
export function formatDate(moment: Date | string | number, form: 'day' | 'minute' = 'minute'): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return String(moment);
  return written((form === 'minute' ? minutes : days)(language()), date);
}

/** As the language writes it, with the year's own word ("2026 г.") held to the year: Chrome lets them part. */
function written(format: Intl.DateTimeFormat, moment: Date): string {
  return format
    .formatToParts(moment)
    .map(({ type, value }, at, parts) =>
      type === 'literal' && parts[at - 1]?.type === 'year' ? value.replace(/^ (?=\p{L})/u, '\u00a0') : value,
    )
    .join('');
}

/** The country's name in the language of the interface. @param code ISO 3166-1 alpha-2, or XK */
export function countryName(code: string): string {
  try {
    return regions(language()).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The language's name in the language of the interface, or in itself with `own`. @param tag BCP 47 */
export function languageName(tag: string, own = false): string {
  try {
    return new Intl.DisplayNames(own ? tag : language(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "3 min". @param length whole minutes, at least 1 */
export function formatMinutes(length: number): string {
  return plural('readingTime', Math.max(1, Math.round(length)));
}

/** Joins as the language does: "a, b and c". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}
