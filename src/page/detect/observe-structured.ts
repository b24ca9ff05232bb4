import { declaringPart } from './declarations.ts';
import type { Observation } from './observation.ts';
import type { Subject } from './subject.ts';

const SCRIPT = 'script[type="application/ld+json"]';
/** Scripts longer than this are read from their start only. */
const MAX_SCRIPT = 30_000;
/** Where a script of JSON-LD names such a type; of a list of types the first. */
const NEWS = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|LiveBlogPosting)"/;
const ARTICLE =
  /"@type"\s*:\s*\[?\s*"(?:Article|BlogPosting|Report|SocialMediaPosting|ScholarlyArticle|TechArticle)"/;

/** The article among the types that the page's JSON-LD names. To search the body for a few that stand there is dear. */
export function observeStructured({ document }: Subject): Observation[] {
  return [{ id: 'json-ld', seen: articleIn(declaringPart(document)?.querySelectorAll(SCRIPT)) }];
}

function articleIn(scripts: Iterable<Element> = []): 'none' | 'article' | 'news' {
  let seen: 'none' | 'article' = 'none';
  for (const script of scripts) {
    const text = (script.textContent ?? '').slice(0, MAX_SCRIPT);
    if (NEWS.test(text)) return 'news';
    if (ARTICLE.test(text)) seen = 'article';
  }
  return seen;
}
