import type { Ad, Article, Detection, Signal } from '../model/index.ts';
import { adList } from './clean/ad-list.ts';
import { type Cleaning, createCleaning } from './clean/index.ts';
import { detect, detectFully } from './detect/index.ts';
import { createDomMap, type DomMap } from './dom-map/index.ts';
import { type Explanation, explain } from './explain.ts';
import { layoutNotes } from './layout-notes.ts';
import { type Byline, bylineOf } from './metadata/byline.ts';
import { agencyNameOf, languageOf, type PageFacts } from './metadata/index.ts';
import { LONGEST_VALUE } from './metadata/longest-value.ts';
import { namedAgency } from './metadata/named-agency.ts';
import { publishedOf } from './metadata/published.ts';
import type { Published } from './metadata/published-value.ts';
import { titleOf } from './metadata/title.ts';
import { lookAt, type PageLook } from './page-look.ts';
import { articleText } from './read/article-text.ts';
import { cleanText } from './survey/text.ts';

export interface Reading {
  readonly article: Article;
  readonly map: DomMap;
  /** Made when asked for: selectors cost a look at the page each. */
  readonly ads: readonly Ad[];
  /** What is to be told of the way it was read, beside the votes. */
  readonly notes: readonly Signal[];
  /** Every decision with its reasons. */
  explain(): Explanation;
}

export interface PageReading extends Reading {
  readonly detection: Detection;
}

/** Everything that is read off one page: whether it is an article, its ads, its text and where that lives. */
export function readPage(document: Document, url?: string): PageReading {
  const detection = detect(document, url);
  const reading = read(document, url);
  return {
    article: reading.article,
    map: reading.map,
    detection: { ...detection, signals: [...detection.signals, ...reading.notes] },
    notes: reading.notes,
    get ads() {
      return reading.ads;
    },
    explain: () => reading.explain(),
  };
}

/** Reads the article of a page, whether the page seems to be one or not. The page is not changed. */
export function read(document: Document, url?: string): Reading {
  const look = lookAt(document, url);
  const { decisions, headline } = look;
  const kept = decisions.filter(({ keep }, index) => keep && index !== headline).map(({ block }) => block);
  const text = articleText(look.page.blocks[headline], kept);
  const { article, published, byline } = describe(document, look, text);
  return {
    article,
    map: createDomMap(document, text),
    notes: layoutNotes(look),
    get ads() {
      return adList(look.ads);
    },
    explain: () => explain(detectFully(document, url), look, { published, byline }),
  };
}

/** The advertisements of a page and the switch that hides them. */
export function clean(document: Document, url?: string): Cleaning {
  return createCleaning(document, () => lookAt(document, url).ads);
}

/** A copy of an agency's page has no address of its, but its head. What the page declares goes first. */
function withAgency(facts: PageFacts, lines: readonly string[], headline: number): PageFacts {
  const isKnown = agencyNameOf(facts).agency !== undefined;
  return isKnown ? facts : { ...facts, agency: namedAgency(lines, headline) };
}

/** How many lines above the headline may belong to it. */
const ABOVE_HEADLINE = 3;

/** The lines between the headline and the first one of the text, and those close above the headline. */
function linesAbove(decisions: PageLook['decisions'], headline: number): string[] {
  const text = decisions.findIndex(({ keep }, index) => index > headline && keep);
  return decisions
    .slice(Math.max(0, headline - ABOVE_HEADLINE), text < 0 ? undefined : text)
    .map(({ block }) => block.text);
}

/** How far from the headline a time line may stand, above and below, and how far behind the text. */
const TIME_NEAR = { above: 6, below: 12, behind: 3 } as const;

/** The lines that may say when, the likeliest first: between headline and text, above the headline, below, and behind the text. */
function linesOfTime(decisions: PageLook['decisions'], headline: number): string[] {
  const below = headline + TIME_NEAR.below;
  const first = decisions.findIndex(({ keep }, index) => index > headline && keep);
  const last = decisions.findLastIndex(({ keep }) => keep);
  const start = first < 0 ? below : Math.min(first, below);
  const above = decisions.slice(Math.max(0, headline - TIME_NEAR.above), Math.max(0, headline));
  return [
    decisions.slice(headline + 1, start),
    above.toReversed(),
    decisions.slice(start, below),
    decisions.slice(Math.max(below, last + 1), Math.max(below, last + 1) + TIME_NEAR.behind),
  ].flatMap((lines) => lines.map(({ block }) => block.text));
}

function describe(
  document: Document,
  { facts: declared, page, headline, decisions }: PageLook,
  text: ReturnType<typeof articleText>,
): { article: Article; published: Published | undefined; byline: Byline | undefined } {
  const { blocks } = page;
  const facts = withAgency(
    declared,
    blocks.map((block) => block.text),
    headline,
  );
  const heading = blocks[headline]?.text;
  const headings = blocks.flatMap(({ box, text: words }, i) =>
    box.tag === 'h1' || i === headline ? [words] : [],
  );
  const language = languageOf(document, facts, text.text.slice(0, 3000));
  const nearHeadline = linesOfTime(decisions, headline);
  const published = publishedOf({ ...facts, document, language, nearHeadline });
  const byline = bylineOf({ ...facts, document, aboveText: linesAbove(decisions, headline) });
  const article = {
    title: titleOf({
      meta: facts.meta,
      structured: facts.structured,
      documentTitle: cleanText((document.title ?? '').slice(0, LONGEST_VALUE)),
      headings,
      ...(heading === undefined ? {} : { heading }),
      ...(facts.host === undefined ? {} : { host: facts.host }),
    }).slice(0, LONGEST_VALUE),
    lang: language,
    text: text.text,
    paragraphs: text.paragraphs,
    ...(facts.url === undefined ? {} : { url: facts.url }),
    ...agencyNameOf(facts),
    ...(byline === undefined ? {} : { byline: byline.names }),
    ...(published === undefined ? {} : { publishedAt: published.iso }),
    ...(text.headline === undefined ? {} : { headline: text.headline }),
  };
  return { article, published, byline };
}
