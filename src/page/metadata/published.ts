import type { Agency } from '../agencies/index.ts';
import { agencyNamed } from '../agencies/look-up.ts';
import { cleanText } from '../survey/text.ts';
import type { DateOptions } from './date/parse.ts';
import { inZone } from './date/zone.ts';
import type { StructuredArticle } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { fromLines } from './published-lines.ts';
import { ATTRIBUTES, fromMarkup, MARKUP } from './published-markup.ts';
import { type Published, parse } from './published-value.ts';

export interface PublishedSources {
  readonly document: Document;
  readonly meta: Meta;
  readonly structured: readonly StructuredArticle[];
  readonly agency: Agency | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  /** Lines near the headline where a time line may stand, the likeliest first. */
  readonly nearHeadline: readonly string[];
}

const META_KEYS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'dcterms.date',
  'dcterms.issued',
  'originalpublicationdate',
  'article_date_original',
  'displaydate',
  'ptime',
  'created',
  'vr:published_time',
  'citation_publication_date',
  'citation_date',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'video:release_date',
  'iso-8601-publish-date',
  'contentpublished',
  'mediator_published_time',
];

/** When the article was first published; undefined where the page does not say it outright. */
export function publishedOf(sources: PublishedSources): Published | undefined {
  const found = findPublished(sources);
  const zone = zoneOf(sources);
  return found === undefined || zone === undefined ? found : { ...found, iso: inZone(found.iso, zone) };
}

function findPublished(sources: PublishedSources): Published | undefined {
  const options = dateOptions(sources);
  return (
    fromAgency(sources, options) ??
    fromStructured(sources, options) ??
    fromMeta(sources.meta, options) ??
    fromMarkup(sources.document, MARKUP, options) ??
    fromLines(sources.nearHeadline, options) ??
    fromMarkup(sources.document, ATTRIBUTES, options) ??
    fromUrl(sources.url)
  );
}

/** The zone of the agency whose site it is, or by whose name a copy of its page says that it is published. */
function zoneOf({ agency, meta, structured }: PublishedSources): string | undefined {
  const publisher = meta.get('og:site_name') ?? structured[0]?.publisher;
  return (agency ?? (publisher === undefined ? undefined : agencyNamed(publisher)))?.zone;
}

function dateOptions(sources: PublishedSources): DateOptions {
  const { agency, language, meta } = sources;
  const zone = zoneOf(sources);
  const locale = language === 'en' && /^en[-_]us$/i.test(meta.get('og:locale') ?? '') ? 'en-US' : language;
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(locale === undefined ? {} : { language: locale }),
    ...(agency?.dateOrder === undefined ? {} : { order: agency.dateOrder }),
  };
}

function fromAgency({ agency, document }: PublishedSources, options: DateOptions): Published | undefined {
  for (const selector of agency?.time ?? []) {
    const element = document.querySelector(selector);
    if (element === null) continue;
    for (const attribute of agency?.timeAttributes ?? ['datetime']) {
      const found = parse(element.getAttribute(attribute) ?? undefined, `agency time ${selector}`, options);
      if (found !== undefined) return found;
    }
    const words = [...element.childNodes].map((node) => node.textContent ?? '').join(' ');
    const found = parse(cleanText(words), `agency time ${selector}`, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromStructured({ structured }: PublishedSources, options: DateOptions): Published | undefined {
  for (const article of structured) {
    const found = parse(article.published, 'json-ld', options);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromMeta(meta: Meta, options: DateOptions): Published | undefined {
  for (const key of META_KEYS) {
    const found = parse(meta.get(key), `meta ${key}`, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromUrl(url: string | undefined): Published | undefined {
  const match = /[/-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/._-]|$)/.exec(
    url ?? '',
  );
  return match === null ? undefined : { iso: `${match[1]}-${match[2]}-${match[3]}`, from: 'address' };
}
