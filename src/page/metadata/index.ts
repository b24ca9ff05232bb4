import type { Article } from '../../model/index.ts';
import type { Agency } from '../agencies/index.ts';
import { agencyOf } from '../agencies/index.ts';
import { canonicalOf } from './canonical.ts';
import { currentHead } from './current-head.ts';
import { type StructuredArticle, structuredArticles } from './json-ld.ts';
import { languageOfText } from './language.ts';
import { firstOf, type Meta, readMeta } from './meta.ts';

/** What a page says about itself outside of its text. */
export interface PageFacts {
  readonly meta: Meta;
  readonly structured: readonly StructuredArticle[];
  readonly url: string | undefined;
  /** Host of the address, without "www.". */
  readonly host: string | undefined;
  readonly agency: Agency | undefined;
}

/** Reads the page's own statements once; `url` is the address it was loaded from, where that is known. */
export function pageFacts(document: Document, url?: string): PageFacts {
  const all = readMeta(document);
  const address = url ?? canonicalOf(document, all);
  const { meta, structured } = currentHead(
    document,
    { meta: all, structured: structuredArticles(document) },
    url,
  );
  return {
    meta,
    structured,
    url: address,
    host: hostOf(address),
    agency: agencyOf(address),
  };
}

/** BCP 47 tag of the article: what the text itself shows where it is certain, else what the page says. */
export function languageOf(document: Document, facts: PageFacts, sample: string): string {
  const declared =
    tag(document.documentElement?.getAttribute('lang')) ??
    tag(facts.structured[0]?.language) ??
    tag(firstOf(facts.meta, 'og:locale', 'content-language', 'language', 'dc.language')) ??
    tag(facts.agency?.languages?.[facts.host ?? '']);
  const seen = languageOfText(sample);
  if (declared === undefined) return seen ?? 'und';
  if (seen === undefined || sample.length < 200 || NEAR.has(`${seen} ${declared}`)) return declared;
  return seen;
}

/** Pairs too close for a word count to overrule what the page says of itself. */
const NEAR = new Set([
  'nb no',
  'nb nn',
  'nb da',
  'da nb',
  'da no',
  'nb sv',
  'sv nb',
  'hr sr',
  'sr hr',
  'id ms',
  'cs sk',
  'sk cs',
  'pt gl',
  'es gl',
  'es ca',
  'bg mk',
  'hi mr',
  'hi ne',
  'ar fa',
  'fa ar',
  'ar ur',
  'fa ur',
]);

function tag(value: string | null | undefined): string | undefined {
  const language = /^([a-z]{2,3})(?:[-_]|$)/i.exec(value?.trim() ?? '')?.[1]?.toLowerCase();
  if (language === undefined) return undefined;
  return language === 'ua' ? 'uk' : language;
}

function hostOf(url: string | undefined): string | undefined {
  try {
    return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return undefined;
  }
}

/** The name of whoever publishes: the agency that we know, else what the page calls its site. */
export function agencyNameOf(facts: PageFacts): Pick<Article, 'agency'> {
  const name = facts.agency?.name ?? firstOf(facts.meta, 'og:site_name') ?? facts.structured[0]?.publisher;
  return name === undefined ? {} : { agency: name };
}
