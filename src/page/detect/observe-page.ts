import { bin, type Observation } from './observe.ts';

const NEWS_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|LiveBlogPosting|OpinionNewsArticle)"/;
const ARTICLE_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:Article|BlogPosting|Report|SocialMediaPosting|ScholarlyArticle|TechArticle)"/;
const OTHER_TYPES =
  /"@type"\s*:\s*\[?\s*"(Product|ItemList|CollectionPage|SearchResultsPage|FAQPage|QAPage|DiscussionForumPosting|Recipe|ProfilePage|ContactPage|AboutPage|VideoObject|Event|JobPosting|Course|SoftwareApplication|LocalBusiness|Service|Blog)"/;
/** Scripts longer than this are read from their start only. */
const MAX_SCRIPT = 30_000;

/** What the page declares itself to be, in the places that machines read. */
export function observeDeclarations(document: Document): Observation[] {
  const type = content(document, 'meta[property="og:type"]');
  let structured = 'none';
  let other: string | undefined;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').slice(0, MAX_SCRIPT);
    if (NEWS_TYPES.test(source)) structured = 'news';
    else if (structured === 'none' && ARTICLE_TYPES.test(source)) structured = 'article';
    other ??= OTHER_TYPES.exec(source)?.[1];
  }
  const published = document.querySelector(
    'meta[property="article:published_time"],meta[name="article:published_time"],meta[itemprop="datePublished"],meta[name="date"],meta[name="parsely-pub-date"],meta[name="pubdate"]',
  );
  const markup = document.querySelector(
    '[itemprop="articleBody"],[itemtype*="Article"],[itemtype*="BlogPosting"]',
  );
  const author = document.querySelector(
    'meta[name="author"],meta[property="article:author"],[rel="author"],[itemprop="author"]',
  );
  return [
    { id: 'og-type', seen: ogType(type), ...(type === undefined ? {} : { detail: type }) },
    { id: 'json-ld', seen: structured },
    { id: 'json-ld-other', seen: other ?? 'none', ...(other === undefined ? {} : { detail: other }) },
    { id: 'published-time', seen: published === null ? 'no' : 'yes' },
    { id: 'article-markup', seen: markup === null ? 'no' : 'yes' },
    { id: 'author', seen: author === null ? 'no' : 'yes' },
    {
      id: 'section',
      seen:
        document.querySelector(
          'meta[property="article:section"],meta[property="article:tag"],meta[name="news_keywords"]',
        ) === null
          ? 'no'
          : 'yes',
    },
    { id: 'page-class', seen: pageClass(document) },
  ];
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

function content(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('content')?.trim() || undefined;
}

/** What the page is built of. */
export function observeStructure(document: Document): Observation[] {
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  return [
    { id: 'times', seen: bin(count('time'), [1, 2, 4, 10, 25]) },
    { id: 'articles', seen: bin(count('article'), [1, 2, 3, 6, 12]) },
    { id: 'list-items', seen: bin(count('li'), [5, 20, 60, 150, 400]) },
    { id: 'figures', seen: bin(count('figure'), [1, 2, 5, 12]) },
    { id: 'code', seen: bin(count('pre') + count('code'), [1, 3, 10]) },
    { id: 'tables', seen: bin(count('td'), [1, 10, 60, 200]) },
    { id: 'password', seen: document.querySelector('input[type="password"]') === null ? 'no' : 'yes' },
    { id: 'fields', seen: bin(count('input') + count('textarea') + count('select'), [1, 3, 6, 12]) },
    {
      id: 'price',
      seen:
        document.querySelector(
          '[itemprop="price"],[class*="add-to-cart"],[class*="addtocart"],[name="add-to-cart"],meta[property="product:price:amount"]',
        ) === null
          ? 'no'
          : 'yes',
    },
    {
      id: 'pages',
      seen:
        document.querySelector('link[rel="next"],a[rel="next"],.pagination,.pager,[class*="pagination"]') ===
        null
          ? 'no'
          : 'yes',
    },
  ];
}
