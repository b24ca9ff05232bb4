import type { Observation } from './observation.ts';
import type { Subject } from './subject.ts';

const SCRIPT = 'script[type="application/ld+json"]';
/** Scripts longer than this are read from their start only. */
const MAX_SCRIPT = 30_000;
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

/** The article among the types that the page's JSON-LD names. */
export function observeStructured({ document }: Subject): Observation[] {
  const inHead = articleIn(document.head);
  // A whole page is dear to search, and what the head says of an article stands.
  const seen = inHead === 'news' ? inHead : best(inHead, articleIn(document.body));
  return [{ id: 'json-ld', seen }];
}

type Seen = 'none' | 'article' | 'news';

function articleIn(part: Element | null): Seen {
  let seen: Seen = 'none';
  for (const script of part?.querySelectorAll(SCRIPT) ?? []) {
    for (const [, type = ''] of (script.textContent ?? '').slice(0, MAX_SCRIPT).matchAll(TYPE)) {
      if (NEWS.test(type)) return 'news';
      if (ARTICLES.has(type)) seen = 'article';
    }
  }
  return seen;
}

function best(one: Seen, other: Seen): Seen {
  return other === 'none' ? one : other === 'news' ? other : 'article';
}
