import { type DateOptions, findDate } from './date/parse.ts';

export interface Published {
  /** ISO 8601: a moment with its offset, or a day. */
  readonly iso: string;
  /** Where it was read: "json-ld", "meta article:published_time", "time line", ... */
  readonly from: string;
}

/** The time that a value says, and where it was read. */
export function parse(value: string | undefined, from: string, options: DateOptions): Published | undefined {
  if (value === undefined || value === '') return undefined;
  const found = findDate(seconds(value), options);
  return found === undefined ? undefined : { iso: found.iso, from };
}

/** A time as a count of seconds or milliseconds, in a form that the parser reads. */
function seconds(value: string): string {
  if (!/^\d{10}(?:\d{3})?$/.test(value.trim())) return value;
  const count = Number(value);
  return new Date(value.trim().length === 10 ? count * 1000 : count).toISOString();
}
