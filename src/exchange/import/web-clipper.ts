import * as v from 'valibot';
import type { Selector } from '../../model/index.ts';
import { plainText } from '../text/plain.ts';
import { clipOfForeign, complaint, EntryRejected, type ForeignEntry } from './entry.ts';
import { firstText, type ImportFormat, isObject, readEntries } from './format.ts';

const notes = v.optional(v.array(v.string()), []);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const highlightSchema = v.object({
  text: v.string('It has no text.'),
  timestamp: v.optional(v.union([v.string(), v.number()])),
  notes,
});

/** The lossless record of newer versions; `groupId` ties the pieces of one highlight together. */
const recordSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  xpath: v.string(),
  content: v.string(),
  notes,
  groupId: v.optional(v.union([v.string(), v.number()])),
  startOffset: v.optional(offset),
  endOffset: v.optional(offset),
  textQuote: v.optional(
    v.union([
      v.string(),
      v.object({ exact: v.string(), prefix: v.optional(v.string()), suffix: v.optional(v.string()) }),
    ]),
  ),
});

type ClipperRecord = v.InferOutput<typeof recordSchema>;

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const quoteOf = ({ content, textQuote }: ClipperRecord): Selector => {
  if (typeof textQuote !== 'object')
    return { type: 'TextQuoteSelector', exact: textQuote ?? plainText(content) };
  const { exact, prefix, suffix } = textQuote;
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
};

/** Where the highlight stands, from the records of its words: one, or several of a group in a row. */
function selectorsFor(exact: string, records: readonly ClipperRecord[]): readonly Selector[] {
  const same = records.find((record) => collapse(plainText(record.content)) === collapse(exact));
  if (same === undefined) return [{ type: 'TextQuoteSelector', exact }];
  const xpath = { type: 'XPathSelector', value: same.xpath } as const;
  const { startOffset, endOffset } = same;
  return [
    { ...quoteOf(same), type: 'TextQuoteSelector', exact },
    {
      type: 'RangeSelector',
      startSelector: xpath,
      endSelector: xpath,
      ...(startOffset === undefined ? {} : { startOffset }),
      ...(endOffset === undefined ? {} : { endOffset }),
    },
  ];
}

function instant(timestamp: string | number | undefined): string | undefined {
  const date = timestamp === undefined ? undefined : new Date(timestamp);
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function entryOf(
  page: Readonly<Record<string, unknown>>,
  highlight: unknown,
  records: readonly ClipperRecord[],
): ForeignEntry {
  const parsed = v.safeParse(highlightSchema, highlight);
  if (!parsed.success) throw new EntryRejected({ code: 'invalid', detail: complaint(parsed.issues) });
  const exact = plainText(parsed.output.text);
  if (exact.trim() === '') throw new EntryRejected({ code: 'no-quote' });
  return {
    url: firstText(page, 'url'),
    title: firstText(page, 'title'),
    exact,
    selectors: selectorsFor(exact, records),
    note: parsed.output.notes.join('\n\n'),
    createdAt: instant(parsed.output.timestamp),
  };
}

/** Pages of a newer version whose readable list is missing or shorter: the records themselves are the highlights. */
const fromRecords = (records: readonly ClipperRecord[]): readonly unknown[] =>
  records.map((record) => ({
    text: typeof record.textQuote === 'object' ? record.textQuote.exact : plainText(record.content),
    notes: record.notes,
    // Ids are made from the clock; a suffix tells the pieces of one moment apart.
    timestamp: /^\d{13}/u.test(String(record.id ?? '')) ? Number(String(record.id).slice(0, 13)) : undefined,
  }));

interface Highlight {
  readonly page: Readonly<Record<string, unknown>>;
  readonly highlight: unknown;
  readonly details: readonly ClipperRecord[];
}

function* highlightsOf(pages: readonly Readonly<Record<string, unknown>>[]): Generator<Highlight> {
  for (const page of pages) {
    const details = (Array.isArray(page.data) ? page.data : []).flatMap((record) => {
      const parsed = v.safeParse(recordSchema, record);
      return parsed.success ? [parsed.output] : [];
    });
    const listed: readonly unknown[] = Array.isArray(page.highlights) ? page.highlights : [];
    for (const highlight of listed.length > 0 ? listed : fromRecords(details))
      yield { page, highlight, details };
  }
}

/** The highlights export of the Obsidian Web Clipper, older (text only) and newer (with records). */
export const webClipper: ImportFormat = {
  id: 'web-clipper',
  recognises: (data) =>
    Array.isArray(data) &&
    data.length > 0 &&
    data.every((page) => isObject(page) && 'url' in page && ('highlights' in page || 'data' in page)),
  *read(data, now) {
    const pages = Array.isArray(data) ? data.filter(isObject) : [];
    yield* readEntries(
      highlightsOf(pages),
      ({ page, highlight, details }) => [
        { type: 'clip', value: clipOfForeign(entryOf(page, highlight, details), now) },
      ],
      ({ highlight }) => firstText(highlight, 'text'),
    );
  },
};
