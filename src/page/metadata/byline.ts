import type { Agency } from '../agencies/index.ts';
import { plain } from '../survey/nodes.ts';
import { cleanText } from '../survey/text.ts';
import { bylineNames, holdsNames, isBylineLine } from './byline-names.ts';
import type { StructuredArticle } from './json-ld.ts';
import type { Meta } from './meta.ts';

export interface BylineSources {
  readonly document: Document;
  readonly meta: Meta;
  readonly structured: readonly StructuredArticle[];
  readonly agency: Agency | undefined;
  readonly host: string | undefined;
  /** The lines between the headline and the text, and a few above it. */
  readonly aboveText: readonly string[];
}

export interface Byline {
  /** At least one, as they are spelt in the page. */
  readonly names: readonly string[];
  /** Where they were read: "json-ld", "meta author", a selector. */
  readonly from: string;
}

const META_KEYS = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'byl',
  'byline',
  'citation_author',
  'dc.creator',
  'dc.contributor',
  'dcterms.creator',
  'authors',
  'articleauthor',
  'twitter:misc:written by',
];

/** Links to what an author has written. */
const AUTHOR_PAGES = [
  'author',
  'authors',
  'autor',
  'autoren',
  'autori',
  'auteur',
  'autore',
  'avtor',
  'journalist',
  'byline',
]
  .map((folder) => `a[href*="/${folder}/"]`)
  .join();

/** Elements that hold a byline wherever they stand in an article, the surest first. */
const MARKUP = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline',
  '.byline__name',
  '.author-name',
  '.article-author',
  '.article__author',
  '.author',
  '.authors',
  AUTHOR_PAGES,
];

/** Boxes whose authors are those of comments and of other stories. */
const ELSEWHERE =
  'aside, nav, footer, figure, figcaption, [class*="comment"], [id*="comment"], [class*="related"]';

/** A line of names is shorter than this; anything longer is what an author says of themself. */
const LONGEST = 160;

/** Who signs the article; undefined where the page names nobody, or only whoever publishes it. */
export function bylineOf(sources: BylineSources): Byline | undefined {
  const publishers = publishersOf(sources);
  for (const [from, lines] of candidates(sources)) {
    const names = bylineNames(lines(), publishers);
    if (names.length > 0) return { names, from };
  }
  return undefined;
}

type Candidate = readonly [from: string, lines: () => readonly string[]];

function* candidates(sources: BylineSources): Generator<Candidate> {
  const { document, meta, structured, agency, aboveText } = sources;
  for (const selector of agency?.byline ?? []) {
    yield [`agency byline ${selector}`, () => linesOf(document.querySelectorAll(selector))];
  }
  for (const { authors } of structured) if (authors !== undefined) yield ['json-ld', () => authors];
  for (const key of META_KEYS) {
    if (meta.has(key)) yield [`meta ${key}`, () => contentsOf(document, key)];
  }
  for (const selector of MARKUP) {
    yield [selector, () => linesOf(document.querySelectorAll(selector)).filter(holdsNames)];
  }
  yield ['line', () => aboveText.filter(isBylineLine).slice(0, 1)];
}

/** Whether a link is one by which a page names its author. */
export function isAuthorLink(link: Element): boolean {
  return link.matches('[rel~="author"]') || link.matches(AUTHOR_PAGES);
}

/** What the elements of the first article's byline say. */
function linesOf(elements: Iterable<Element>): string[] {
  const own = [...elements]
    .map((element) => plain(element))
    .filter((element) => element.closest(ELSEWHERE) === null);
  const article = own[0]?.closest('article');
  return own
    .filter((element) => element.closest('article') === article)
    .map((element) => cleanText(element.getAttribute('content') ?? wordsOf(element)))
    .filter((line) => line !== '' && line.length <= LONGEST);
}

/** Its text; what stands in elements of its own is apart, as it is on the page. */
function wordsOf(element: Element): string {
  return [...element.childNodes].map((node) => node.textContent ?? '').join(' ');
}

/** Every value of a <meta>, as each author may have one. */
function contentsOf(document: Document, key: string): string[] {
  return [...document.getElementsByTagName('meta')].flatMap((element) => {
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    const content = element.getAttribute('content');
    return name?.toLowerCase() === key && content !== null ? [content] : [];
  });
}

function publishersOf({ meta, structured, agency, host }: BylineSources): string[] {
  const names = [
    agency?.name,
    ...(agency?.aliases ?? []),
    meta.get('og:site_name'),
    meta.get('application-name'),
    meta.get('publisher'),
    structured[0]?.publisher,
    host,
    ...(host ?? '').split('.').filter((label) => label.length > 3),
  ];
  return names.filter((name): name is string => name !== undefined);
}
