import * as v from 'valibot';
import type { Ad, Analysis, Article, Detection, PageReport, PageView, Span } from '../model/index.ts';

/** Schemas of the model's words, for whatever comes from a page, a message or storage. */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The longest text read off a page is cut well below this; anything longer was not sent by our reader. */
const longest = 4_000_000;
const text = v.pipe(v.string(), v.maxLength(longest));
const line = v.pipe(v.string(), v.maxLength(100_000));

const spanEntries = { start: offset, end: offset };
const ordered = v.check(({ start, end }: Span) => start <= end, 'A span ends before it starts.');

export const spanSchema = v.pipe(v.object(spanEntries), ordered) satisfies v.GenericSchema<unknown, Span>;

export const articleSchema = v.pipe(
  v.object({
    url: v.exactOptional(line),
    title: line,
    agency: v.exactOptional(line),
    byline: v.exactOptional(v.array(line)),
    lang: line,
    publishedAt: v.exactOptional(line),
    text,
    headline: v.exactOptional(spanSchema),
    paragraphs: v.array(spanSchema),
  }),
  v.check(
    (article) => article.paragraphs.every(({ end }) => end <= article.text.length),
    'A paragraph lies outside the text.',
  ),
) satisfies v.GenericSchema<unknown, Article>;

export const detectionSchema = v.object({
  kind: v.picklist(['article', 'other']),
  signals: v.array(v.object({ id: line, vote: v.number(), detail: v.exactOptional(line) })),
}) satisfies v.GenericSchema<unknown, Detection>;

export const adSchema = v.object({
  selector: v.exactOptional(line),
  start: v.exactOptional(offset),
  end: v.exactOptional(offset),
  label: v.exactOptional(line),
  reason: line,
}) satisfies v.GenericSchema<unknown, Ad>;

export const pageViewSchema = v.object({
  highlights: v.boolean(),
  adsHidden: v.boolean(),
}) satisfies v.GenericSchema<unknown, PageView>;

export const pageReportSchema = v.variant('status', [
  v.object({ status: v.literal('reading') }),
  v.object({ status: v.literal('other'), detection: detectionSchema }),
  v.object({ status: v.literal('no-text') }),
  v.object({ status: v.literal('failed'), message: line }),
  v.object({ status: v.literal('stopped') }),
  v.object({
    status: v.literal('article'),
    article: articleSchema,
    detection: detectionSchema,
    ads: v.array(adSchema),
    view: pageViewSchema,
  }),
]) satisfies v.GenericSchema<unknown, PageReport>;

const spans = v.array(spanSchema);

export const analysisSchema = v.object({
  quotations: v.array(
    v.object({
      ...spanEntries,
      parts: spans,
      kind: v.picklist(['direct', 'mixed', 'indirect']),
      source: v.exactOptional(spanSchema),
      cue: v.exactOptional(spanSchema),
      speakerId: v.exactOptional(line),
    }),
  ),
  speakers: v.array(
    v.object({
      id: line,
      name: line,
      role: v.exactOptional(text),
      kind: v.picklist(['person', 'organisation', 'unnamed']),
      mentions: spans,
    }),
  ),
  claims: v.array(
    v.object({
      ...spanEntries,
      quotationIndex: offset,
      speakerId: v.exactOptional(line),
      score: v.number(),
      why: v.array(line),
    }),
  ),
  countries: v.array(
    v.object({
      code: line,
      name: line,
      mentions: v.array(v.object({ ...spanEntries, via: v.picklist(['name', 'demonym', 'place']) })),
    }),
  ),
  organisations: v.array(v.object({ name: line, mentions: spans })),
  readingTimeMinutes: v.pipe(v.number(), v.minValue(0)),
  method: v.picklist(['tagger', 'rules']),
  analysedTo: v.exactOptional(offset),
}) satisfies v.GenericSchema<unknown, Analysis>;
