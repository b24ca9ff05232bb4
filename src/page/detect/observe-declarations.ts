import { bin, type Observation } from './observation.ts';
import type { Subject } from './subject.ts';

/** What the page's <meta> say: the kind of page, whether it was published, its section. */
export function observeDeclarations({ declarations }: Subject): Observation[] {
  const { type, isPublished, hasSection } = declarations;
  return [
    { id: 'og-type', seen: ogType(type), ...(type === undefined ? {} : { detail: type }) },
    { id: 'published-time', seen: isPublished ? 'yes' : 'no' },
    { id: 'section', seen: hasSection ? 'yes' : 'no' },
  ];
}

const NAMED = new Set(['article', 'website', 'product', 'profile', 'blog', 'book', 'object']);

function ogType(type: string | undefined): string {
  if (type === undefined) return 'none';
  const name = type.toLowerCase();
  if (NAMED.has(name)) return name;
  return ['article', 'news', 'story'].some((word) => name.includes(word)) ? 'article' : 'other';
}

/** Whether the page says itself that it is something other than an article. */
export function saysOther({ declarations }: Subject): boolean {
  return !['none', 'article', 'other'].includes(ogType(declarations.type));
}

/** How long the page's title is. */
export function observeTitle({ title }: Subject): Observation[] {
  return [{ id: 'title-length', seen: bin(title.length, [1, 12, 25, 40, 60, 90, 130]) }];
}

const SINGLE =
  /(?:^|[\s_-])(?:single|postid|article|story|artikel|noticia|news-?detail|detail|single-post|node-type-(?:article|news|story)|page-article)(?:$|[\s_-])/i;
const LIST =
  /(?:^|[\s_-])(?:home|front|archive|category|tag|search|blog|list|index|section|taxonomy|product|shop|woocommerce|login|forum|contact|page-template|landing)(?:$|[\s_-])/i;

/** What the names of the page's body say. */
export function observeClass({ document }: Subject): Observation[] {
  const name = `${document.body?.getAttribute('class') ?? ''} ${document.body?.id ?? ''}`;
  const single = SINGLE.test(name);
  const list = LIST.test(name);
  return [
    { id: 'page-class', seen: single && list ? 'both' : single ? 'single' : list ? 'list' : 'neither' },
  ];
}
