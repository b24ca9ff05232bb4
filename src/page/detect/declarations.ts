/** What a page declares in its <meta>. */
export interface Declarations {
  readonly type: string | undefined;
  readonly title: string | undefined;
  /** What the page calls its address. */
  readonly address: string | undefined;
  readonly isPublished: boolean;
  readonly hasSection: boolean;
}

const PUBLISHED = new Set(['article:published_time', 'date', 'parsely-pub-date', 'pubdate', 'datePublished']);
const SECTION = new Set(['article:section', 'article:tag', 'news_keywords']);

/** Reads the declarations in one pass, no further than until all are known. */
export function declarationsOf(document: Document): Declarations {
  let type: string | undefined;
  let title: string | undefined;
  let address: string | undefined;
  let isPublished = false;
  let hasSection = false;
  const elements = declaringPart(document)?.getElementsByTagName('meta');
  // Neither by the iterator of a live collection nor by its length, which are dearer.
  for (let i = 0; ; i++) {
    const element = elements?.item(i);
    if (element == null) break;
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (name === null) continue;
    if (name === 'og:type') type ??= element.getAttribute('content')?.trim() || undefined;
    else if (name === 'og:title') title ??= element.getAttribute('content') ?? undefined;
    else if (name === 'og:url') address ??= element.getAttribute('content') ?? undefined;
    else if (SECTION.has(name)) hasSection = true;
    else if (PUBLISHED.has(name)) isPublished = true;
    else continue;
    if (isPublished && hasSection && [type, title, address].every((one) => one !== undefined)) break;
  }
  return { type, title, address, isPublished, hasSection };
}

/** A head with fewer declarations was closed too early, by a tag that does not belong there. */
const LEAST_META = 3;

/** Where the page declares what it is: its head, or where that was closed too early, all of it. */
export function declaringPart({ head, documentElement }: Document): Element | null {
  return head?.getElementsByTagName('meta').item(LEAST_META - 1) != null ? head : documentElement;
}
