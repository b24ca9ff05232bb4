import * as v from 'valibot';
import type {
  ArticleRecord,
  Category,
  Clip,
  ClipArticle,
  ClipSpeaker,
  Corrections,
  LibraryRecord,
  Selector,
  Tag,
  Target,
} from '../model/index.ts';
import { analysisSchema, articleSchema } from './schemas.ts';

/** Schemas of what the library keeps, for whatever comes from a message, storage or an imported file. */

const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(1_000_000, 'A text is longer than 1,000,000 characters.'));
const line = v.pipe(v.string(), v.maxLength(20_000, 'A field is longer than 20,000 characters.'));
const id = v.pipe(v.string(), v.minLength(1, 'An id is empty.'), v.maxLength(2_000, 'An id is too long.'));
const few = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.maxLength(1_000, 'A list has more than 1,000 entries.'));

/** ISO 8601 with a date at least; a time needs its zone. */
const moment = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/u,
    'A date is not in ISO 8601.',
  ),
  v.check((date) => !Number.isNaN(Date.parse(date)), 'A date does not exist.'),
);

const opensNothing = /^(?:javascript|data|vbscript|blob):/u;

/** Addresses are shown and opened: one that runs as a script or holds a document is none. */
export const addressSchema = v.pipe(
  v.string(),
  v.maxLength(20_000, 'An address is too long.'),
  v.check(
    (address) => URL.canParse(address) && !opensNothing.test(new URL(address).protocol),
    'An address is not that of a page.',
  ),
);

const xpathSchema = v.object({ type: v.literal('XPathSelector'), value: line });

export const selectorSchema = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: text,
    prefix: v.exactOptional(text),
    suffix: v.exactOptional(text),
  }),
  v.pipe(
    v.object({ type: v.literal('TextPositionSelector'), start: position, end: position }),
    v.check(({ start, end }) => start <= end, 'A position ends before it starts.'),
  ),
  v.object({
    type: v.literal('RangeSelector'),
    startSelector: xpathSchema,
    endSelector: xpathSchema,
    startOffset: v.exactOptional(position),
    endOffset: v.exactOptional(position),
  }),
]) satisfies v.GenericSchema<unknown, Selector>;

export const targetSchema = v.object({
  source: addressSchema,
  selectors: few(selectorSchema),
}) satisfies v.GenericSchema<unknown, Target>;

export const clipArticleSchema = v.object({
  id,
  url: addressSchema,
  title: line,
  agency: v.exactOptional(line),
  byline: v.exactOptional(few(line)),
  publishedAt: v.exactOptional(moment),
  accessedAt: moment,
  lang: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
}) satisfies v.GenericSchema<unknown, ClipArticle>;

export const clipSpeakerSchema = v.object({
  name: line,
  role: v.exactOptional(line),
  kind: v.exactOptional(v.picklist(['person', 'organisation', 'unnamed'])),
}) satisfies v.GenericSchema<unknown, ClipSpeaker>;

const quotationKind = v.picklist(['direct', 'mixed', 'indirect']);
const countries = few(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'A country is not an ISO 3166-1 code.')));

export const correctionsSchema = v.object({
  notQuotation: v.exactOptional(v.literal(true)),
  speaker: v.exactOptional(v.union([v.literal('unknown'), clipSpeakerSchema])),
  quotationKind: v.exactOptional(quotationKind),
  passage: v.exactOptional(v.object({ target: targetSchema, text })),
  countries: v.exactOptional(countries),
}) satisfies v.GenericSchema<unknown, Corrections>;

export const tagNameSchema = v.pipe(v.string(), v.maxLength(500, 'A tag is longer than 500 characters.'));

export const clipSchema = v.object({
  id,
  kind: v.picklist(['quotation', 'claim', 'country', 'selection', 'article']),
  article: clipArticleSchema,
  target: targetSchema,
  text,
  context: v.exactOptional(text),
  quotation: v.exactOptional(
    v.object({ kind: quotationKind, cue: v.exactOptional(line), source: v.exactOptional(line) }),
  ),
  speaker: v.exactOptional(clipSpeakerSchema),
  countries,
  category: v.exactOptional(id),
  note: text,
  tags: few(tagNameSchema),
  corrections: v.exactOptional(correctionsSchema),
  createdAt: moment,
  updatedAt: moment,
}) satisfies v.GenericSchema<unknown, Clip>;

export const articleRecordSchema = v.object({
  id,
  article: clipArticleSchema,
  urls: few(addressSchema),
  snapshot: v.exactOptional(v.object({ savedAt: moment, article: articleSchema, analysis: analysisSchema })),
}) satisfies v.GenericSchema<unknown, ArticleRecord>;

export const tagSchema = v.object({ id, name: tagNameSchema, createdAt: moment }) satisfies v.GenericSchema<
  unknown,
  Tag
>;

export const categorySchema = v.object({
  id,
  name: line,
  colour: v.picklist(['yellow', 'green', 'blue', 'pink', 'purple', 'orange']),
  order: position,
}) satisfies v.GenericSchema<unknown, Category>;

export const libraryRecordSchema = v.variant('type', [
  v.object({ type: v.literal('clip'), value: clipSchema }),
  v.object({ type: v.literal('article'), value: articleRecordSchema }),
  v.object({ type: v.literal('tag'), value: tagSchema }),
  v.object({ type: v.literal('category'), value: categorySchema }),
]) satisfies v.GenericSchema<unknown, LibraryRecord>;
