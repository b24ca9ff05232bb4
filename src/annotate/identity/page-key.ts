import { isTracking } from './tracking.ts';

/** First labels that mark another form of the same site. */
const FORMS = new Set(['www', 'm', 'mobile', 'amp', 'touch', 'wap']);

/**
 * The address without all that does not tell one article from another: scheme, "www.", mobile and AMP
 * forms, tracking keys, order of the query, hash (unless it is a route), trailing slash. Two addresses of
 * one key are the same page. Addresses that are no http(s) pages are their own key.
 */
export function pageKey(address: string): string {
  const url = parse(address);
  if (url === undefined) return address;
  const inner = fromAmpCache(url);
  return `${hostKey(inner)}${pathKey(inner.pathname)}${queryKey(inner)}${routeKey(inner.hash)}`;
}

/** The http(s) address as a URL; undefined for anything else. */
export function parse(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** The host without the labels that mark a form of the site; the port stays where it is unusual. */
export function hostKey(url: URL): string {
  const labels = url.hostname.replace(/\.$/, '').split('.');
  const isName = labels.length > 2 && !/^[\d.]+$/.test(url.hostname) && !url.hostname.startsWith('[');
  // "en.m.wikipedia.org" has its mark in the second place.
  const kept = isName
    ? labels.filter((label, i) => i > 1 || i > labels.length - 3 || !FORMS.has(label))
    : labels;
  return `${kept.join('.')}${url.port === '' ? '' : `:${url.port}`}`;
}

/** Pages kept by an AMP cache or viewer carry the publisher's address in their path. */
function fromAmpCache(url: URL): URL {
  const inCache = /^(?:\/[a-z]+)?\/(s\/)?([^/]+\.[^/]+\/.*)$/;
  const match = url.hostname.endsWith('.cdn.ampproject.org')
    ? inCache.exec(url.pathname)
    : /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/')
      ? inCache.exec(url.pathname)
      : null;
  const address = match?.[2];
  if (address === undefined) return url;
  return parse(`${match?.[1] === undefined ? 'http' : 'https'}://${address}${url.search}`) ?? url;
}

function pathKey(pathname: string): string {
  const path = recode(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/amp\/?$/i, '/')
    .replace(/\.amp(?=\.html?$|$)/i, '');
  return path.length > 1 ? path.replace(/\/+$/, '') : '';
}

function queryKey(url: URL): string {
  const kept = [...url.searchParams].filter(([key]) => !isTracking(key));
  if (kept.length === 0) return '';
  const pairs = kept.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `?${pairs.sort().join('&')}`;
}

/** A hash is a place in the page, but "#/" and "#!" are the pages of a site drawn by script. */
function routeKey(hash: string): string {
  return /^#!?\//.test(hash) || hash.startsWith('#!') ? recode(hash) : '';
}

/** One spelling of percent-encoding: "%d0%b0", "%D0%B0" and the letter itself are the same. */
function recode(part: string): string {
  try {
    return encodeURI(decodeURI(part));
  } catch {
    return part;
  }
}
