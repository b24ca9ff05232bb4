import { cleanText } from '../survey/text.ts';
import { addressInHead, canonicalOf, isAnother } from './canonical.ts';
import { type StructuredArticle, structuredArticles } from './json-ld.ts';
import { type Meta, readMeta } from './meta.ts';
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
 * What the head declares of the article that the page shows: where it was left over from the article before, only what it
 * says of the site counts.
 */
export function currentHead(document: Document, head: Head, url: string | undefined): Head {
  const isOther = url !== undefined && isAnother(url, canonicalOf(document, head.meta));
  return isOther && isLeftOver(document, head) ? ofSite(head) : head;
}

/** Whether the head was left over from the article before; asked of pages whose head would decide what they are. */
export function isHeadLeftOver(document: Document, url: string | undefined): boolean {
  if (url === undefined) return false;
  // Nearly every page calls its own address its own, or none: far cheaper to see than the rest.
  if (!isAnother(url, addressInHead(document))) return false;
  const meta = readMeta(document);
  return (
    isAnother(url, canonicalOf(document, meta)) &&
    isLeftOver(document, { meta, structured: structuredArticles(document) })
  );
}

/**
 * Whether a head that names another address is of another article. Pages that go on without loading often leave it as it
 * was: its titles are those of no heading, and the window is called otherwise; or it is called by a heading that says something else.
 */
function isLeftOver(document: Document, { meta, structured }: Head): boolean {
  const titles = [
    meta.get('og:title'),
    meta.get('twitter:title'),
    ...structured.map((one) => one.headline),
  ].filter((title) => title !== undefined);
  if (titles.length === 0) return false;
  const window = cleanText(document.title ?? '');
  const isDeclared = (line: string) => titles.some((title) => overlap(line, title) >= SAME);
  const first = headingsOf(document, 'h1');
  const headings = [...first, ...['h2', 'h3'].flatMap((tag) => headingsOf(document, tag))];
  const named = headings.filter((text) => text.length >= HEADLINE && overlap(text, window) >= NAMED);
  if (named.length > 0) return !named.some(isDeclared);
  if (headings.some(isDeclared)) return false;
  return !isDeclared(window) || first.some((text) => text.length >= HEADLINE);
}

/** The texts of headings; one of lower order that is a link is another article's. */
function headingsOf(document: Document, tag: string): string[] {
  const headings = document.getElementsByTagName(tag);
  const found: string[] = [];
  for (let i = 0; i < MAX_HEADINGS; i++) {
    const heading = headings[i];
    if (heading === undefined) break;
    const isLink = heading.querySelector('a[href]') !== null || heading.closest('a[href]') !== null;
    if (tag === 'h1' || !isLink) found.push(cleanText(heading.textContent ?? ''));
  }
  return found.filter((text) => text !== '');
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
