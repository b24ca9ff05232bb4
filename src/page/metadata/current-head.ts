import { cleanText } from '../survey/text.ts';
import type { StructuredArticle } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { overlap } from './title.ts';

export interface Head {
  readonly meta: Meta;
  readonly structured: readonly StructuredArticle[];
}

/** What a site says of itself on all of its pages. */
const OF_SITE = [
  'og:site_name',
  'application-name',
  'og:locale',
  'content-language',
  'language',
  'dc.language',
];
/** A shorter heading is the name of a site or a section. */
const HEADLINE = 20;
/** So many headings are looked at. */
const MAX_HEADINGS = 30;
/** Titles that share fewer of their words are of different articles. */
const SAME = 0.5;
/** A window that is called so much like a heading is called by it. */
const NAMED = 0.8;

/**
 * What the head declares of the article that the page shows. Pages that go on to another one without loading often
 * leave the head as it was: where its address is another article's, and its titles are not on the page or the window is
 * called otherwise and the page says so, only what it says of the site counts.
 */
export function currentHead(
  document: Document,
  {
    meta,
    structured,
    url,
    declared,
  }: Head & { readonly url: string | undefined; readonly declared: string | undefined },
): Head {
  const head = { meta, structured };
  if (url === undefined || declared === undefined || !isAnother(url, declared)) return head;
  const titles = [
    meta.get('og:title'),
    meta.get('twitter:title'),
    ...structured.map((one) => one.headline),
  ].filter((title) => title !== undefined);
  return titles.length > 0 && isOutdated(document, titles) ? ofSite(head) : head;
}

function isOutdated(document: Document, titles: readonly string[]): boolean {
  const headings = headingsOf(document);
  const window = cleanText(document.title ?? '');
  const shares = (heading: string, all: readonly string[]) =>
    all.some((title) => overlap(heading, title) >= SAME);
  const named = headings.filter((heading) => overlap(heading, window) >= NAMED);
  if (named.length > 0) return !named.some((heading) => shares(heading, titles));
  return headings.length > 0 && !headings.some((heading) => shares(heading, [...titles, window]));
}

function headingsOf(document: Document): string[] {
  const found: string[] = [];
  const headings = document.getElementsByTagName('h1');
  for (let i = 0; i < MAX_HEADINGS; i++) {
    const heading = headings[i];
    if (heading === undefined) break;
    const text = cleanText(heading.textContent ?? '');
    if (text.length >= HEADLINE) found.push(text);
  }
  return found;
}

function ofSite({ meta, structured }: Head): Head {
  return {
    meta: new Map(OF_SITE.flatMap((key) => (meta.has(key) ? [[key, meta.get(key) ?? ''] as const] : []))),
    structured: structured.slice(0, 1).map(({ types, publisher, language }) => ({
      types,
      ...(publisher === undefined ? {} : { publisher }),
      ...(language === undefined ? {} : { language }),
    })),
  };
}

/** Whether the head names another page of the site: each address has a part that the other has not, or the page's has a route of its own. */
function isAnother(own: string, declared: string): boolean {
  const route = hashOf(own);
  if (ROUTE.test(route)) return hashOf(declared) !== route;
  const first = partsOf(own);
  const second = partsOf(declared);
  return [...first].some((part) => !second.has(part)) && [...second].some((part) => !first.has(part));
}

/** "#/news/7" and "#!news/7": pages of a site that is drawn by script. */
const ROUTE = /^#!?\/|^#!/;

/** The parts of path and query that may name an article. */
function partsOf(address: string): ReadonlySet<string> {
  if (!URL.canParse(address)) return new Set();
  const { pathname, search } = new URL(address);
  const parts = `${pathname}${search}`.split(/[/?&=]|\.(?:html?|php|aspx?|amp)\b/i);
  return new Set(parts.filter((part) => part.length > 2));
}

function hashOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hash : '';
}
