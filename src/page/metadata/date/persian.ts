import { PERSIAN_MONTHS } from './month-data.ts';
import { foldName } from './months.ts';

const names = new Map(
  PERSIAN_MONTHS.flatMap((all, index) => all.map((name) => [foldName(name), index + 1] as const)),
);

/** The month of the Persian calendar that a word names, 1 to 12. */
export function persianMonthOf(word: string): number | undefined {
  return names.get(foldName(word)) ?? names.get(foldName(word.replace(/\u200c?ماه$/u, '')));
}

let calendar: Intl.DateTimeFormat | undefined;

/** The Gregorian day (its midnight, UTC) of a day of the Persian calendar; undefined where there is none. */
export function fromPersian(year: number, month: number, day: number): Date | undefined {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  // The year begins about the 21st of March; its first six months have 31 days, the others 30 or 29.
  const dayOfYear = (month - 1) * 30 + Math.min(month - 1, 6) + day;
  for (const newYear of [20, 21, 22]) {
    const date = new Date(Date.UTC(year + 621, 2, newYear + dayOfYear - 1));
    const shown = calendar.formatToParts(date);
    const said = (type: Intl.DateTimeFormatPartTypes) => shown.find((part) => part.type === type)?.value;
    if (said('year') === String(year) && said('month') === String(month) && said('day') === String(day)) {
      return date;
    }
  }
  return undefined;
}
