import fc from 'fast-check';
import type {
  ArticleRecord,
  Category,
  Clip,
  ClipArticle,
  Corrections,
  Selector,
  Tag,
  Target,
} from '../../src/model/index.ts';

/** Text as it may come from anywhere: any code units, markup, formulas, direction marks. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 15 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '---',
        '=1+1',
        '<img src=x onerror=alert(1)>',
        '\u202Eevil',
        '\uD800',
        '"',
        '`x`',
        '# a',
        'TY  - X',
        '}%',
        ']]>',
      ],
    ),
  },
);

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'https://agency.example/новини/порт?q=“x”',
    'https://agency.example/a b|c^d',
    'file:///tmp/a%.html',
  ),
);
const lang = fc.constantFrom('en', 'uk', 'ru', 'und');
const countries = fc.uniqueArray(fc.constantFrom('UA', 'PL', 'XK', 'US', 'DE'), { maxLength: 3 });
const quotationKind = fc.constantFrom('direct', 'mixed', 'indirect' as const);

const quote = fc.record(
  { type: fc.constant('TextQuoteSelector' as const), exact: anyText, prefix: anyText, suffix: anyText },
  { requiredKeys: ['type', 'exact'] },
);
const position = fc
  .tuple(fc.nat(), fc.nat())
  .map(([a, b]) => ({ type: 'TextPositionSelector' as const, start: Math.min(a, b), end: Math.max(a, b) }));
const xpath = fc.record({ type: fc.constant('XPathSelector' as const), value: anyText });
const range = fc.record(
  {
    type: fc.constant('RangeSelector' as const),
    startSelector: xpath,
    endSelector: xpath,
    startOffset: fc.nat(),
    endOffset: fc.nat(),
  },
  { requiredKeys: ['type', 'startSelector', 'endSelector'] },
);
const selectors: fc.Arbitrary<readonly Selector[]> = fc.array(fc.oneof(quote, position, range), {
  maxLength: 3,
});
const target: fc.Arbitrary<Target> = fc.record({ source: address, selectors });

const speaker = fc.record(
  { name: anyText, role: anyText, kind: fc.constantFrom('person', 'organisation', 'unnamed' as const) },
  { requiredKeys: ['name'] },
);

const corrections: fc.Arbitrary<Corrections> = fc.record(
  {
    notQuotation: fc.constant(true as const),
    speaker: fc.oneof(fc.constant('unknown' as const), speaker),
    quotationKind,
    passage: fc.record({ target, text: anyText }),
    countries,
  },
  { requiredKeys: [] },
);

export const clipArticle: fc.Arbitrary<ClipArticle> = fc.record(
  {
    id,
    url: address,
    title: anyText,
    agency: anyText,
    byline: fc.array(anyText, { maxLength: 3 }),
    publishedAt: fc.oneof(moment, fc.constant('2026-02-02T14:30:00+02:00')),
    accessedAt: moment,
    lang,
  },
  { requiredKeys: ['id', 'url', 'title', 'accessedAt', 'lang'] },
);

/** Any clip that the library may hold. */
export const clip: fc.Arbitrary<Clip> = fc
  .record(
    {
      id,
      kind: fc.constantFrom('quotation', 'claim', 'country', 'selection', 'article' as const),
      article: clipArticle,
      target,
      text: anyText,
      context: anyText,
      quotation: fc.record(
        { kind: quotationKind, cue: anyText, source: anyText },
        { requiredKeys: ['kind'] },
      ),
      speaker,
      countries,
      category: id,
      note: anyText,
      tags: fc.array(anyText, { maxLength: 3 }),
      corrections,
      createdAt: moment,
      updatedAt: moment,
    },
    {
      requiredKeys: [
        'id',
        'kind',
        'article',
        'target',
        'text',
        'countries',
        'note',
        'tags',
        'createdAt',
        'updatedAt',
      ],
    },
  )
  .map((one) => ({ ...one, id: `${one.article.id}:${one.id}` }));

/** Clips with ids of their own, as a library has them. */
export const clips = fc.uniqueArray(clip, { selector: (one) => one.id, maxLength: 4 });

const articleRecord: fc.Arbitrary<ArticleRecord> = fc.record(
  {
    id,
    article: clipArticle,
    urls: fc.array(address, { maxLength: 2 }),
    snapshot: fc.record({
      savedAt: moment,
      article: fc.record({ title: anyText, lang, text: anyText, paragraphs: fc.constant([]) }),
      analysis: fc.constant({
        quotations: [],
        speakers: [],
        claims: [],
        countries: [],
        organisations: [],
        readingTimeMinutes: 1,
        method: 'rules' as const,
      }),
    }),
  },
  { requiredKeys: ['id', 'article', 'urls'] },
);

const tag: fc.Arbitrary<Tag> = fc.record({ id, name: anyText, createdAt: moment });

const category: fc.Arbitrary<Category> = fc.record({
  id,
  name: anyText,
  colour: fc.constantFrom('yellow', 'green', 'blue', 'pink', 'purple', 'orange' as const),
  order: fc.nat(),
});

const byId = { selector: (one: { id: string }) => one.id, maxLength: 3 };

/** A whole library. */
export const library = fc.record({
  clips,
  articles: fc.uniqueArray(articleRecord, byId),
  tags: fc.uniqueArray(tag, byId),
  categories: fc.uniqueArray(category, byId),
});
