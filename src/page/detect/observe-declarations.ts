import { bin, type Observation } from './observation.ts';
import { titleKey } from './title-key.ts';

/** Every type that a script of JSON-LD names; of a list of types the first. */
const TYPE = /"@type"\s*:\s*\[?\s*"(\w+)"/g;
const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
const ARTICLES = new Set([
  'Article',
  'BlogPosting',
  'Report',
  'SocialMediaPosting',
  'ScholarlyArticle',
  'TechArticle',
]);
const OTHERS = new Set([
  'Product',
  'ItemList',
  'CollectionPage',
  'SearchResultsPage',
  'FAQPage',
  'QAPage',
  'DiscussionForumPosting',
  'Recipe',
  'ProfilePage',
  'ContactPage',
  'AboutPage',
  'VideoObject',
  'Event',
  'JobPosting',
  'Course',
  'SoftwareApplication',
  'LocalBusiness',
  'Service',
  'Blog',
]);
/** Scripts longer than this are read from their start only. */
const MAX_SCRIPT = 30_000;

/** What the page declares itself to be, in the places that machines read: a pass over its <meta> and scripts. */
export function observeDeclarations(document: Document): Observation[] {
  const [type, published, section, title] = observeMeta(document);
  return [type, ...observeStructured(document), published, section, observeClass(document), title];
}

/** What its <meta> say: the kind of page, whether it was published, its section, how long its title is. */
export function observeMeta(document: Document): [Observation, Observation, Observation, Observation] {
  const meta = declarations(document);
  return [
    { id: 'og-type', seen: ogType(meta.type), ...(meta.type === undefined ? {} : { detail: meta.type }) },
    { id: 'published-time', seen: meta.published ? 'yes' : 'no' },
    { id: 'section', seen: meta.section ? 'yes' : 'no' },
    { id: 'title-length', seen: bin(titleKey(document, meta.title).length, [1, 12, 25, 40, 60, 90, 130]) },
  ];
}

/** The types that its JSON-LD names. */
export function observeStructured(document: Document): Observation[] {
  const { article, other } = structuredTypes(document);
  return [
    { id: 'json-ld', seen: article },
    { id: 'json-ld-other', seen: other ?? 'none', ...(other === undefined ? {} : { detail: other }) },
  ];
}

/** What the names of its body say. */
export function observeClass(document: Document): Observation {
  return { id: 'page-class', seen: pageClass(document) };
}

interface Declarations {
  type: string | undefined;
  title: string | undefined;
  published: boolean;
  section: boolean;
}

const PUBLISHED = new Set(['article:published_time', 'date', 'parsely-pub-date', 'pubdate']);

/** A head with fewer of them was closed too early, by a tag that does not belong there: then the whole page is searched. */
const LEAST_META = 3;

function metaOf(document: Document): Iterable<Element> {
  const inHead = document.head?.getElementsByTagName('meta');
  return inHead !== undefined && inHead.length >= LEAST_META ? inHead : document.getElementsByTagName('meta');
}

function declarations(document: Document): Declarations {
  const found: Declarations = { type: undefined, title: undefined, published: false, section: false };
  for (const element of metaOf(document)) {
    const property = element.getAttribute('property');
    const name = property === null ? element.getAttribute('name') : null;
    if (property === 'og:type') found.type ??= element.getAttribute('content')?.trim() || undefined;
    else if (property === 'og:title') found.title ??= element.getAttribute('content') ?? undefined;
    else if (property === 'article:section' || property === 'article:tag' || name === 'news_keywords')
      found.section = true;
    else if (property === 'article:published_time' || (name !== null && PUBLISHED.has(name)))
      found.published = true;
    else if (element.getAttribute('itemprop') === 'datePublished') found.published = true;
  }
  return found;
}

interface StructuredTypes {
  readonly article: 'none' | 'article' | 'news';
  readonly other: string | undefined;
}

const SCRIPT = 'script[type="application/ld+json"]';

function structuredTypes(document: Document): StructuredTypes {
  const inHead = (document.head ?? document).querySelectorAll(SCRIPT);
  const head = typesIn(inHead, { article: 'none', other: undefined });
  // a whole page is dear to search, and what the head says of an article stands
  if (head.article === 'news') return head;
  return typesIn([...document.querySelectorAll(SCRIPT)].slice(inHead.length), head);
}

function typesIn(scripts: Iterable<Element>, before: StructuredTypes): StructuredTypes {
  let { article, other } = before;
  for (const script of scripts) {
    for (const [, type = ''] of (script.textContent ?? '').slice(0, MAX_SCRIPT).matchAll(TYPE)) {
      if (NEWS.test(type)) article = 'news';
      else if (article === 'none' && ARTICLES.has(type)) article = 'article';
      if (OTHERS.has(type)) other ??= type;
    }
  }
  return { article, other };
}

function ogType(type: string | undefined): string {
  if (type === undefined) return 'none';
  return /^(?:article|website|product|profile|blog|book|object)$/i.test(type)
    ? type.toLowerCase()
    : /article|news|story/i.test(type)
      ? 'article'
      : 'other';
}

const SINGLE =
  /(?:^|[\s_-])(?:single|postid|article|story|artikel|noticia|news-?detail|detail|single-post|node-type-(?:article|news|story)|page-article)(?:$|[\s_-])/i;
const LIST =
  /(?:^|[\s_-])(?:home|front|archive|category|tag|search|blog|list|index|section|taxonomy|product|shop|woocommerce|login|forum|contact|page-template|landing)(?:$|[\s_-])/i;

function pageClass(document: Document): string {
  const name = `${document.body?.getAttribute('class') ?? ''} ${document.body?.id ?? ''}`;
  const single = SINGLE.test(name);
  const list = LIST.test(name);
  return single && list ? 'both' : single ? 'single' : list ? 'list' : 'neither';
}
