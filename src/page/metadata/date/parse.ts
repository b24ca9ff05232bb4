import { findClock, findOffset } from './clock.ts';
import { asciiDigits } from './digits.ts';
import { monthOf } from './months.ts';
import { fromPersian, persianMonthOf } from './persian.ts';
import { formatClock, formatDay, formatOffset, type LocalTime, offsetOf } from './zone.ts';

export interface DateOptions {
  /** IANA zone of times printed without an offset; without it such a time gives only its day. */
  readonly zone?: string;
  /** BCP 47 tag of the page: month names, and the order of all-digit dates. */
  readonly language?: string;
  readonly order?: 'dmy' | 'mdy';
}

/** A day found in a text, and how much of the text was about it. */
export interface FoundDate {
  /** ISO 8601: a moment with its offset, or a day alone. */
  readonly iso: string;
  readonly day: string;
  readonly hasTime: boolean;
  readonly start: number;
  readonly end: number;
}

interface FoundDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const WORD = String.raw`[\p{L}\p{M}\u200c\u200d]{2,}`;
/** A name, with its second word ("de enero", "كانون الثاني"); Thai and Lao shorten to letters with dots. */
const MONTH = String.raw`([\p{Script=Thai}\p{Script=Lao}]{1,3}\.[\p{Script=Thai}\p{Script=Lao}]{1,2}\.?|${WORD}[.׳॰]?(?:\s(?:[\p{L}\p{M}]{2,3}|الثاني|الأول|الاول)(?!\p{L}))?)`;
/** The second name that Arabic dates give the same month: "يناير/كانون الثاني". */
const OTHER_NAME = String.raw`(?:\s?/\s?${WORD}(?:\s(?:الثاني|الأول|الاول))?)?`;
const ISO_DAY = /(?<!\d)((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?!\d)/u;
const BIG_ENDIAN = /(?<!\d)((?:19|20)\d\d)\s?[./]\s?(\d\d?)\s?[./]\s?(\d\d?)(?!\d)/u;
const EAST_ASIAN =
  /(?<!\d)((?:19|20)\d\d)\s?(?:[年년]|оны)\s?(\d\d?)\s?(?:[月월]|(?:-р\s)?сарын)\s?(\d\d?)(?:\s?[日일]|(?<=сарын\s?\d\d?)(?!\d))/u;
/** "令和8年1月29日", "民國115年1月29日": years counted from the beginning of an era. */
const ERA = /(令和|平成|民國|民国)\s?(元|\d{1,3})\s?年\s?(\d\d?)\s?月\s?(\d\d?)\s?日/u;
/** The year before an era's first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const DIGITS = /(?<![\d.:/])(\d\d?)\s?([./-])\s?(\d\d?)\s?\2\s?((?:(?:19|20|25)\d\d)|\d\d)(?![\d:])/u;
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d\d?)(?:st|nd|rd|th|er|º|ª|\.|-е|-го)?[\s,/\u00a0-]{0,2}(?:de\s|d[’']|of\s|ב|ngày\s|tháng\s)?${MONTH}${OTHER_NAME}[\s,،./\u00a0-]{0,3}(?:de\s|del\s|พ\.ศ\.\s?|ค\.ศ\.\s?)?((?:(?:19|20|25)\d\d)|[’']\d\d|(?<=\p{Script=Thai}\.\s?)\d\d(?![:.]\d))(?!\d)`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`${MONTH}\s{0,2}(\d\d?)(?:st|nd|rd|th)?(?:[,،.]\s{0,2}|\s{1,2})((?:19|20)\d\d)(?!\d(?!\d?:\d\d))`,
  'u',
);
const YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d\d)\.?\s(?:m\.\s|metų\s|թ\.\s)?${MONTH}\s(\d\d?)\.?(?!\d)`,
  'u',
);
const YEAR_DAY_MONTH = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d\d)(?:\.?\s(?:gada|g\.|жылғы|жылдың|ж\.)|-(?:yil|йил|жылдын|жылы))\s(\d\d?)\.?[\s-]${MONTH}`,
  'u',
);
const PERSIAN = new RegExp(
  String.raw`(?<!\d)(\d\d?)\s(?:ام\s|م\s)?(${WORD})\s?(?:ماه\s)?[،,]?\s?(1[34]\d\d)(?!\d)`,
  'u',
);
const PERSIAN_DIGITS = /(?<!\d)(1[34]\d\d)([/.-])(\d\d?)\2(\d\d?)(?!\d)/u;
const PERSIAN_DAY_FIRST = /(?<!\d)(\d\d?)([/.-])(\d\d?)\2(1[34]\d\d)(?!\d)/u;
const BUDDHIST = /(?<!\d)(25\d\d)([/.-])(\d\d?)\2(\d\d?)(?!\d)/u;
/** A day in digits that is said to be of the Islamic calendar. */
const HIJRI = /\d{1,4}([/.-])\d\d?\1\d{1,4}\s?(?:هـ|ه(?!\p{L})|هجري|ہجری|ھ(?!\p{L}))/gu;
const VIETNAMESE = /(?:ngày\s|(?<!\d))(\d\d?)\s(?:tháng|thg)\s(\d\d?)(?:,\s?|\snăm\s)((?:19|20)\d\d)/iu;

/**
 * Finds the first written date of a text, with the time of day beside it. Relative times ("3 hours ago") and
 * all-digit dates whose order cannot be told are not guessed: they give undefined. Never throws.
 */
export function findDate(original: string, options: DateOptions = {}): FoundDate | undefined {
  const text = asciiDigits(original.slice(0, 400)).replace(HIJRI, (day) => ' '.repeat(day.length));
  const found = findDay(text, options);
  if (found === undefined) return undefined;
  const clock = findClock(text, found, options.language);
  const day: LocalTime = { ...found, hour: 0, minute: 0, second: 0 };
  const base = { day: formatDay(day), start: found.start, end: found.end };
  if (clock === undefined) return { ...base, iso: base.day, hasTime: false };
  const local: LocalTime = { ...day, ...clock.time };
  const offset = findOffset(text, clock.end, local) ?? zoneOffset(local, options.zone);
  const start = Math.min(found.start, clock.start);
  const end = Math.max(found.end, clock.end);
  if (offset === undefined) return { ...base, iso: base.day, hasTime: false, start, end };
  const iso = `${base.day}T${formatClock(local)}${formatOffset(offset)}`;
  return { ...base, iso, hasTime: true, start, end };
}

function zoneOffset(local: LocalTime, zone: string | undefined): number | undefined {
  return zone === undefined ? undefined : offsetOf(zone, local);
}

function findDay(text: string, options: DateOptions): FoundDay | undefined {
  return (
    numeric(ISO_DAY.exec(text), 1, 2, 3) ??
    numeric(EAST_ASIAN.exec(text), 1, 2, 3) ??
    ofEra(ERA.exec(text)) ??
    numeric(VIETNAMESE.exec(text), 3, 2, 1) ??
    worded(text, options) ??
    persian(text, options) ??
    buddhist(text, options) ??
    digits(text, options) ??
    numeric(BIG_ENDIAN.exec(text), 1, 2, 3)
  );
}

function numeric(match: RegExpExecArray | null, y: number, m: number, d: number): FoundDay | undefined {
  if (match === null) return undefined;
  return valid(Number(match[y]), Number(match[m]), Number(match[d]), match);
}

function ofEra(match: RegExpExecArray | null): FoundDay | undefined {
  if (match === null) return undefined;
  const [, era = '', year = ''] = match;
  const count = year === '元' ? 1 : Number(year);
  return valid((ERAS[era] ?? Number.NaN) + count, Number(match[3]), Number(match[4]), match);
}

function worded(text: string, options: DateOptions): FoundDay | undefined {
  for (const [form, y, m, d] of [
    [DAY_FIRST, 3, 2, 1],
    [MONTH_FIRST, 3, 1, 2],
    [YEAR_FIRST, 1, 2, 3],
    [YEAR_DAY_MONTH, 1, 3, 2],
  ] as const) {
    for (const match of text.matchAll(new RegExp(form, 'giu'))) {
      const month = monthOfWords(match[m] ?? '', options.language);
      if (month === undefined) continue;
      const found = valid(fullYear(match[y] ?? '', options.language), month, Number(match[d]), match);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const PERSIAN_PAGES = ['fa', 'ps', 'prs'];
const THAI_PAGES = ['th'];
/** Where a year of two digits stands before month and day: "26.01.29". */
const YEAR_FIRST_PAGES = ['ko', 'ja'];

function isOf(language: string | undefined, languages: readonly string[]): boolean {
  return languages.includes(language?.split(/[-_]/)[0]?.toLowerCase() ?? '');
}

/** A day of the Persian calendar: with a month's name on any page, in digits on a Persian one. */
function persian(text: string, options: DateOptions): FoundDay | undefined {
  for (const named of text.matchAll(new RegExp(PERSIAN, 'gu'))) {
    const month = persianMonthOf(named[2] ?? '');
    if (month !== undefined) return persianDay(named[3], month, named[1], named);
  }
  if (!isOf(options.language, PERSIAN_PAGES)) return undefined;
  const match = PERSIAN_DIGITS.exec(text);
  if (match !== null) return persianDay(match[1], Number(match[3]), match[4], match);
  const dayFirst = PERSIAN_DAY_FIRST.exec(text);
  return dayFirst === null ? undefined : persianDay(dayFirst[4], Number(dayFirst[3]), dayFirst[1], dayFirst);
}

/** "2569-01-29" on a Thai page. */
function buddhist(text: string, { language }: DateOptions): FoundDay | undefined {
  const match = isOf(language, THAI_PAGES) ? BUDDHIST.exec(text) : null;
  if (match === null) return undefined;
  return valid(fullYear(match[1] ?? '', language), Number(match[3]), Number(match[4]), match);
}

function persianDay(
  year: string | undefined,
  month: number,
  day: string | undefined,
  match: RegExpExecArray,
): FoundDay | undefined {
  const date = fromPersian(Number(year), month, Number(day));
  // The year 1447 is of the Islamic calendar.
  if (date === undefined || date.getUTCFullYear() >= 2000 + UNPUBLISHED) return undefined;
  return valid(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), match);
}

function monthOfWords(words: string, language: string | undefined): number | undefined {
  const unglued = words.replace(/^.*\p{Ll}(?=\p{Lu})/u, '');
  const whole = monthOf(unglued, language);
  if (whole !== undefined) return whole;
  const [first, last] = unglued.split(/\s/);
  return last === undefined ? undefined : (monthOf(first ?? '', language) ?? monthOf(last, language));
}

function digits(text: string, options: DateOptions): FoundDay | undefined {
  const match = DIGITS.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (match[4]?.length === 2 && isOf(options.language, YEAR_FIRST_PAGES))
    return valid(2000 + first, second, Number(match[4]), match);
  const year = fullYear(match[4] ?? '', options.language);
  const order = options.order ?? orderOf(match[2] ?? '', options.language);
  if (order === 'dmy' || first > 12 || first === second) return valid(year, second, first, match);
  if (order === 'mdy' || second > 12) return valid(year, first, second, match);
  return undefined;
}

/** Dots are the Continent's and put the day first; slashes depend on the country. */
function orderOf(separator: string, language: string | undefined): 'dmy' | 'mdy' | undefined {
  if (separator === '.') return 'dmy';
  if (language === undefined) return undefined;
  if (/^en([-_]us)$/i.test(language)) return 'mdy';
  return /^en$/i.test(language) ? undefined : 'dmy';
}

/** Nothing was published yet in a year of two digits from this on: it is one of another calendar, 1447 or 2569. */
const UNPUBLISHED = 40;

/**
 * Years of two digits are those of 1970 to 2039, of the Buddhist era (543 years ahead) on Thai pages; NaN where they may be of
 * another calendar.
 */
function fullYear(digitsOfYear: string, language: string | undefined): number {
  const year = Number(digitsOfYear.replace(/[’']/, ''));
  if (year >= 100) return year >= 2500 ? year - 543 : year;
  if (isOf(language, PERSIAN_PAGES)) return Number.NaN;
  if (year > 50 && isOf(language, THAI_PAGES)) return 2500 + year - 543;
  if (year >= UNPUBLISHED && year < 70) return Number.NaN;
  return year < 70 ? 2000 + year : 1900 + year;
}

function valid(year: number, month: number, day: number, match: RegExpExecArray): FoundDay | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1970) return undefined;
  return { year, month, day, start: match.index, end: match.index + match[0].length };
}
