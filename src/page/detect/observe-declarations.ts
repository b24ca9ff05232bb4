import { bin, type Observation } from './observation.ts';
import { titleKey } from './title-key.ts';

const NEWS_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|LiveBlogPosting|OpinionNewsArticle)"/;
const ARTICLE_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:Article|BlogPosting|Report|SocialMediaPosting|ScholarlyArticle|TechArticle)"/;
const OTHER_TYPES =
  /"@type"\s*:\s*\[?\s*"(Product|ItemList|CollectionPage|SearchResultsPage|FAQPage|QAPage|DiscussionForumPosting|Recipe|ProfilePage|ContactPage|AboutPage|VideoObject|Event|JobPosting|Course|SoftwareApplication|LocalBusiness|Service|Blog)"/;
/** Scripts longer than this are read from their start only. */
const MAX_SCRIPT = 30_000;

/** What the page declares itself to be, in the places that machines read: a pass over its <meta> and scripts. */
export function observeDeclarations(document: Document): Observation[] {
  const meta = declarations(document);
  const structured = structuredTypes(document);
  return [
    { id: 'og-type', seen: ogType(meta.type), ...(meta.type === undefined ? {} : { detail: meta.type }) },
    { id: 'json-ld', seen: structured.article },
    {
      id: 'json-ld-other',
      seen: structured.other ?? 'none',
      ...(structured.other === undefined ? {} : { detail: structured.other }),
    },
    { id: 'published-time', seen: meta.published ? 'yes' : 'no' },
    { id: 'section', seen: meta.section ? 'yes' : 'no' },
    { id: 'page-class', seen: pageClass(document) },
    { id: 'title-length', seen: bin(titleKey(document, meta.title).length, [1, 12, 25, 40, 60, 90, 130]) },
  ];
}

interface Declarations {
  type: string | undefined;
  title: string | undefined;
  published: boolean;
  section: boolean;
}

const PUBLISHED = new Set(['article:published_time', 'date', 'parsely-pub-date', 'pubdate']);

function declarations(document: Document): Declarations {
  const found: Declarations = { type: undefined, title: undefined, published: false, section: false };
  for (const element of document.querySelectorAll('meta')) {
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

function structuredTypes(document: Document): { article: string; other: string | undefined } {
  let article = 'none';
  let other: string | undefined;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').slice(0, MAX_SCRIPT);
    if (NEWS_TYPES.test(source)) article = 'news';
    else if (article === 'none' && ARTICLE_TYPES.test(source)) article = 'article';
    other ??= OTHER_TYPES.exec(source)?.[1];
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
