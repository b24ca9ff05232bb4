import type { Signal, Span } from '../../model/index.ts';
import { comparisonKey, slice } from '../../text/index.ts';
import type { Agency } from '../agencies/index.ts';
import { agencyNamed } from '../agencies/look-up.ts';
import { findDate } from '../metadata/date/parse.ts';
import { languageOfText } from '../metadata/language.ts';
import { isReadingTime } from '../metadata/reading-time.ts';

/** The lines above the text of an article in an agency's form. */
export interface AgencyHead {
  readonly agency?: Agency;
  readonly publishedAt?: string;
  readonly headline: Span;
  /** How many of the filled lines belong to the head. */
  readonly lines: number;
  readonly signals: readonly Signal[];
}

/** The head has at most: agency, time, headline, reading time, headline again, and one more line. */
const MAX_LINES = 7;

/**
 * Reads the head of a text in an agency's form: a line that is nothing but a time, and the headline beside
 * it. Undefined where the first lines are not of that form.
 */
export function readAgencyHead(text: string, filled: readonly Span[]): AgencyHead | undefined {
  const first = filled.slice(0, MAX_LINES);
  const words = first.map((line) => slice(text, line));
  const named = words.slice(0, 3).map(agencyNamed);
  const agency = named.find((each) => each !== undefined);
  const body = filled.slice(MAX_LINES - 3, MAX_LINES + 3).map((line) => slice(text, line));
  const language = languageOfText(body.join(' '));
  const options = { ...(agency && { zone: agency.zone }), ...(language && { language }) };
  const times = words.map((line) => timeLine(line, options));
  const timeAt = times.findIndex((time) => time !== undefined);
  const readingAt = words.findIndex((line) => isReadingTime(line));
  const isMeta = (i: number) => named[i] !== undefined || times[i] !== undefined || i === readingAt;
  const headlineAt = words.findIndex((_, i) => !isMeta(i));
  const headline = first[headlineAt];
  const repeatAt = words.findIndex(
    (line, i) => i > headlineAt && comparisonKey(line) === comparisonKey(words[headlineAt] ?? ''),
  );
  const signs = [agency !== undefined, timeAt >= 0, readingAt >= 0, repeatAt >= 0].filter(Boolean).length;
  if (headline === undefined || timeAt < 0 || signs < 2 || timeAt > headlineAt + 2) return undefined;
  const last = Math.max(
    timeAt,
    readingAt,
    repeatAt,
    headlineAt,
    named.findLastIndex((each) => each !== undefined),
  );
  const publishedAt = times[timeAt];
  return {
    headline,
    lines: last + 1,
    signals: signalsOf(agency, words[timeAt], words[readingAt], repeatAt >= 0),
    ...(agency && { agency }),
    ...(publishedAt && { publishedAt }),
  };
}

function signalsOf(
  agency: Agency | undefined,
  time: string | undefined,
  reading: string | undefined,
  repeated: boolean,
): Signal[] {
  return [
    ...(agency ? [{ id: 'agency-line', vote: 2, detail: agency.name }] : []),
    ...(time ? [{ id: 'time-line', vote: 2, detail: time }] : []),
    ...(reading ? [{ id: 'reading-time', vote: 1, detail: reading }] : []),
    ...(repeated ? [{ id: 'headline-repeated', vote: 1 }] : []),
  ];
}

/** The moment of a line that says nothing else: "13:48 29.01.2026". */
function timeLine(line: string, options: { zone?: string; language?: string }): string | undefined {
  if (line.length > 60) return undefined;
  const found = findDate(line, options);
  if (found === undefined) return undefined;
  const rest = line.slice(0, found.start) + line.slice(found.end);
  return /\p{L}{4}/u.test(rest) ? undefined : found.iso;
}
