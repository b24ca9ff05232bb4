import { comparisonKey } from '../../text/index.ts';
import { cleanText } from '../survey/text.ts';
import { decoded } from './entities.ts';
import type { StructuredArticle } from './json-ld.ts';
import { firstOf, type Meta } from './meta.ts';
import { SEPARATOR } from './title-parts.ts';

export interface TitleSources {
  readonly meta: Meta;
  readonly structured: readonly StructuredArticle[];
  /** Text of <title>. */
  readonly documentTitle: string;
  /** The headings of the first order, in page order. */
  readonly headings: readonly string[];
  /** The heading that the page's text begins with. */
  readonly heading?: string;
  readonly host?: string;
}

/**
 * The article's title as the publisher declares it: og:title without the site's name; JSON-LD's headline where
 * og:title only repeats the heading on the page; else the heading, else <title>.
 */
export function titleOf(sources: TitleSources): string {
  const { meta, structured, headings } = sources;
  const site = siteNames(sources);
  const declared = firstOf(meta, 'og:title', 'twitter:title');
  const stated = structured[0]?.headline ?? meta.get('headline');
  const structuredTitle = stated === undefined ? undefined : decoded(stated);
  const others = [...headings, structuredTitle ?? ''];
  const headline =
    structuredTitle === undefined ? undefined : withoutSite(structuredTitle, site, headings, headings);
  const social = declared === undefined ? undefined : withoutSite(decoded(declared), site, others, headings);
  const heading = sources.heading ?? bestHeading(headings, [social, headline, sources.documentTitle]);
  const title = withoutSite(cleanText(sources.documentTitle), site, others, headings);
  const own = headline === undefined || isSite(headline, site) ? undefined : headline;
  if (social === undefined || isSite(social, site)) return own ?? heading ?? title;
  return (
    withoutTopics(social, heading) ??
    choose({ social, headline: own, heading, title, documentTitle: sources.documentTitle })
  );
}

interface Candidates {
  /** og:title. */
  readonly social: string;
  /** JSON-LD's. */
  readonly headline: string | undefined;
  readonly heading: string | undefined;
  /** <title> without the site's name, and as it is. */
  readonly title: string;
  readonly documentTitle: string;
}

/**
 * Which of the titles that differ is the one that the publisher gives the article: og:title, but for what it only
 * adds to the page's heading; what heading and JSON-LD agree on where og:title and <title> are made for search;
 * JSON-LD's where og:title repeats the heading; where all differ, the one that <title> begins with.
 */
function choose({ social, headline, heading, title, documentTitle }: Candidates): string {
  const opens = (own: string | undefined): own is string =>
    own !== undefined && comparisonKey(documentTitle).startsWith(comparisonKey(own));
  if (same(social, headline)) return social;
  if (
    heading !== undefined &&
    isInside(heading, social) &&
    (headline === undefined || same(headline, heading))
  ) {
    return heading;
  }
  if (heading !== undefined && same(headline, heading))
    return same(social, title) || overlap(social, heading) < 0.2 ? heading : social;
  if (headline === undefined) return social;
  const repeats = heading !== undefined && comparisonKey(heading).startsWith(comparisonKey(social));
  if (repeats) return related(headline, social) ? headline : social;
  return [social, headline, heading].find(opens) ?? social;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && comparisonKey(a) === comparisonKey(b);
}

/** A topic, a colon or dash, and what is said of it. */
const TOPIC = /^(.{3,60}?)(?::\s+|\s[–—-]\s+)(.{20,})$/u;

/** "War in the east: Bridge is open" where the heading is "Crisis - Bridge is open": what stands behind both topics. */
function withoutTopics(social: string, heading: string | undefined): string | undefined {
  const [, topic, rest] = TOPIC.exec(social) ?? [];
  const [, otherTopic, otherRest] = TOPIC.exec(heading ?? '') ?? [];
  if (topic === undefined || otherTopic === undefined || !same(rest, otherRest)) return undefined;
  return overlap(topic, otherTopic) === 0 ? rest : undefined;
}

/** The heading that shares most words with what the page declares; the first where none does. */
export function bestHeading(
  headings: readonly string[],
  declared: readonly (string | undefined)[],
): string | undefined {
  let best: string | undefined;
  let bestShare = 0.34;
  for (const heading of headings) {
    for (const title of declared) {
      const share = title === undefined ? 0 : overlap(heading, title);
      if (share > bestShare) {
        best = heading;
        bestShare = share;
      }
    }
  }
  return best ?? headings.find((heading) => heading.length > 15) ?? headings[0];
}

/** Words that two titles share, as a part of the shorter one's words. */
export function overlap(a: string, b: string): number {
  const { shared, smaller, larger } = compared(a, b);
  return smaller === 0 ? 0 : shared / (smaller < 3 ? larger : smaller);
}

/** Words that two titles share, as a part of the longer one's words. */
export function shareOfBoth(a: string, b: string): number {
  const { shared, larger } = compared(a, b);
  return larger === 0 ? 0 : shared / larger;
}

function compared(a: string, b: string): { shared: number; smaller: number; larger: number } {
  const first = words(a);
  const second = words(b);
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return { shared, smaller: Math.min(first.size, second.size), larger: Math.max(first.size, second.size) };
}

function words(text: string): Set<string> {
  const key = comparisonKey(text);
  if (/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(key)) return new Set(key.replace(/\s/g, ''));
  return new Set(key === '' ? [] : key.split(' '));
}

function related(a: string, b: string): boolean {
  return overlap(a, b) > 0.1 && a.length > 12;
}

/** "Title | Site" -> "Title": where a part names the site, or where the page shows the rest as its heading. */
function withoutSite(
  title: string,
  site: ReadonlySet<string>,
  others: readonly string[],
  headings: readonly string[],
): string {
  const key = comparisonKey(title);
  const shown = others.find(
    (other) =>
      other.length > 12 && key !== comparisonKey(other) && key.startsWith(`${comparisonKey(other)} `),
  );
  if (shown !== undefined && key.length - comparisonKey(shown).length < 60 && splitsAfter(title, shown))
    return shown;
  let rest = title;
  for (let parts = rest.split(SEPARATOR); parts.length > 1; parts = rest.split(SEPARATOR)) {
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (isSite(last, site) || isShortTail(last, rest, headings))
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|｜│ㅣ–—·•»«:：/-]+$/u, '');
    else if (isSite(first, site)) rest = rest.slice(first.length).replace(/^[\s|–—·•»«:/-]+/u, '');
    else break;
  }
  return rest;
}

/** Whether a title holds the whole heading and little else: a topic before it, a section behind. */
function isInside(heading: string, title: string): boolean {
  const inner = comparisonKey(heading);
  const outer = comparisonKey(title);
  return (
    inner.length > 20 &&
    outer !== inner &&
    ` ${outer} `.includes(` ${inner} `) &&
    inner.length > outer.length * 0.55
  );
}

/** "| Sport", "- 日報": one or two words behind a separator that no heading of the page repeats. */
function isShortTail(last: string, title: string, others: readonly string[]): boolean {
  const tail = comparisonKey(last);
  const separator = title.slice(0, -last.length).trimEnd().at(-1) ?? '';
  if (
    '–—'.includes(separator) ||
    tail.split(' ').length > 3 ||
    last.length > 24 ||
    title.length - last.length < 15 ||
    /^\P{L}*\p{Ll}/u.test(last)
  )
    return false;
  return !others.some((other) => comparisonKey(other).endsWith(tail));
}

function splitsAfter(title: string, shown: string): boolean {
  return /^\s*(?:[|｜│ㅣ–—·•»«:：/-]|\s-)/u.test(title.slice(shown.length));
}

function siteNames({ meta, structured, host, documentTitle }: TitleSources): Set<string> {
  const declared = [meta.get('og:site_name'), meta.get('application-name'), structured[0]?.publisher];
  // Some pages call the application what they call themselves.
  const names = [...declared.filter((name) => !same(name, documentTitle)), host];
  const labels = host === undefined ? [] : host.split('.').filter((label) => label.length > 2);
  const all = [...names, ...labels].map((name) => squeeze(name ?? '')).filter((name) => name.length > 1);
  return new Set(all);
}

function isSite(part: string, site: ReadonlySet<string>): boolean {
  const name = squeeze(part);
  if (name === '') return true;
  for (const own of site) {
    if (name === own || (own.length > 3 && name.startsWith(own) && name.length < own.length + 14))
      return true;
    if (name.length > 4 && own.startsWith(name)) return true;
  }
  return false;
}

function squeeze(name: string): string {
  return comparisonKey(name).replace(/\s/g, '');
}
