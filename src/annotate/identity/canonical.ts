import { hostKey, pageKey, parse } from './page-key.ts';

/**
 * Whether a page's own word for its address may be taken: it has to be the same site, and to name the same
 * article. Sites whose canonical link is the front page, a section, another site's copy or one address for
 * every article are not believed, since a wrong merge would show one article's clips in another.
 */
export function isTrustedCanonical(address: string, canonical: string): boolean {
  const page = parse(address);
  const own = parse(canonical);
  if (page === undefined || own === undefined) return false;
  if (pageKey(address) === pageKey(canonical)) return true;
  const from = split(pageKey(address));
  const to = split(pageKey(canonical));
  if (hostKey(page) !== hostKey(own) && from.host !== to.host) return false;
  return from.numbers.every((number) => to.numbers.includes(number)) && namesSame(from, to);
}

interface Parts {
  readonly host: string;
  /** Runs of three digits or more: the ids and dates of articles. */
  readonly numbers: readonly string[];
  /** The last part of the path without its extension. */
  readonly name: string;
}

function split(key: string): Parts {
  const [host = '', ...rest] = key.split(/(?=[/?#])/);
  const path = rest.filter((part) => part.startsWith('/'));
  return {
    host,
    numbers: rest.join('').match(/\d{3,}/g) ?? [],
    name: (path.at(-1) ?? '').slice(1).replace(/\.[a-z]{2,5}$/i, ''),
  };
}

/** One carries the other's name, or both carry one article number. */
function namesSame(from: Parts, to: Parts): boolean {
  if (from.numbers.some((number) => number.length >= 5)) return true;
  const [short, long] = from.name.length <= to.name.length ? [from.name, to.name] : [to.name, from.name];
  return short.length >= 8 && long.includes(short);
}
