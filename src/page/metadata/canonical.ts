import type { Meta } from './meta.ts';

const LINK = 'link[rel~="canonical"]';

/** The page's canonical address, where it is a full one. */
export function canonicalOf(document: Document, meta: Meta): string | undefined {
  return fullAddress(document.querySelector(LINK)?.getAttribute('href')) ?? fullAddress(meta.get('og:url'));
}

/** The same, without a search through more than the head. */
export function addressInHead({ head }: Document): string | undefined {
  return (
    fullAddress(head?.querySelector(LINK)?.getAttribute('href')) ??
    fullAddress(head?.querySelector('meta[property="og:url"]')?.getAttribute('content'))
  );
}

function fullAddress(address: string | null | undefined): string | undefined {
  return address != null && /^https?:\/\//.test(address) ? address : undefined;
}

/** "#/news/7" and "#!news/7": pages of a site that is drawn by script. */
const ROUTE = /^#!?\/|^#!/;

/**
 * Whether a page calls another page's address its own: each has a part that the other has not, or the page has a route or is
 * the site's first.
 */
export function isAnother(own: string, declared: string | undefined): boolean {
  if (declared === undefined || own === declared) return false;
  // "?from=mail" behind the same address, mostly: not worth two readings of it.
  if (own.startsWith(`${declared}?`) || !URL.canParse(own) || !URL.canParse(declared)) return false;
  const page = new URL(own);
  const other = new URL(declared);
  if (ROUTE.test(page.hash)) return other.hash !== page.hash;
  const first = partsOf(page);
  const second = partsOf(other);
  if (page.host === other.host && first.size === 0) return second.size > 0;
  return [...first].some((part) => !second.has(part)) && [...second].some((part) => !first.has(part));
}

/** The parts of path and query that may name an article. */
function partsOf({ pathname, search }: URL): ReadonlySet<string> {
  const parts = `${pathname}${search}`.split(/[/?&=]|\.(?:html?|php|aspx?|amp)\b/i);
  return new Set(parts.filter((part) => part.length > 2));
}
