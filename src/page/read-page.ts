import type { Ad, Article, Detection } from '../model/index.ts';
import { type FoundAd, findAds } from './clean/find-ads.ts';
import { selectorOf } from './clean/selector.ts';
import { detect } from './detect/index.ts';
import { agencyNameOf, languageOf, type PageFacts, pageFacts } from './metadata/index.ts';
import { type Published, publishedOf } from './metadata/published.ts';
import { titleOf } from './metadata/title.ts';
import { type ArticleText, articleText } from './read/article-text.ts';
import { type Decision, decide, firstLook } from './read/decide.ts';
import { headlineIndex, sameLine } from './read/headline.ts';
import type { Block } from './survey/box.ts';
import { survey } from './survey/survey.ts';
import { cleanText } from './survey/text.ts';

export interface PageReading {
  readonly article: Article;
  readonly detection: Detection;
  readonly ads: readonly Ad[];
  explain(): unknown;
}

/** Everything that is read off one page: whether it is an article, its ads, and its text. */
export function readPage(document: Document, url?: string): PageReading {
  const facts = pageFacts(document, url);
  const detection = detect(document, facts.url);
  const page = survey(document.body);
  const look = firstLook(page.blocks);
  const titles = declaredTitles(document, facts);
  const headline = headlineIndex(page.blocks, titles);
  const found = findAds(page, facts.agency, (index) => (look.probabilities[index] ?? 0) >= 0.5);
  const root = page.boxes[0];
  const decisions = root === undefined ? [] : decide(root, page.boxes, look, headline);
  const headlineBlock = page.blocks[headline];
  const hidden = new Set(found.flatMap(({ element }) => (element === undefined ? [] : [element])));
  const bare = new Set(found.flatMap(({ nodes }) => nodes ?? []));
  const body = decisions.filter(
    ({ keep, block }) =>
      keep &&
      block !== headlineBlock &&
      !isHidden(block, hidden, bare) &&
      !(headlineBlock && sameLine(block.text, headlineBlock.text)),
  );
  const text = articleText(
    headlineBlock,
    body.map(({ block }) => block),
  );
  const article = toArticle(document, facts, text, headline, page.blocks);
  return {
    article: article.article,
    detection,
    ads: found.map(toAd),
    explain: () => explain(detection, decisions, found, article.published),
  };
}

function isHidden(block: Block, hidden: ReadonlySet<Element>, bare: ReadonlySet<Text>): boolean {
  const first = block.nodes[0];
  if (first !== undefined && first.nodeType === 3 && block.nodes.some((node) => bare.has(node as Text)))
    return true;
  for (let at: Element | null = block.box.element; at !== null; at = at.parentElement)
    if (hidden.has(at)) return true;
  return false;
}

/** What the page declares as its title, in any place that machines read. */
export function declaredTitles(document: Document, { meta, structured }: PageFacts): string[] {
  const all = [meta.get('og:title'), structured[0]?.headline, meta.get('twitter:title'), document.title];
  return all.filter((title): title is string => title !== undefined && title !== '');
}

function toArticle(
  document: Document,
  facts: PageFacts,
  text: ArticleText,
  headline: number,
  blocks: readonly Block[],
): { article: Article; published: Published | undefined } {
  const headings = blocks.flatMap(({ box, text: words }, i) =>
    box.tag === 'h1' || i === headline ? [words] : [],
  );
  const host = facts.url === undefined ? undefined : hostOf(facts.url);
  const title = titleOf({
    ...facts,
    documentTitle: cleanText(document.title ?? ''),
    headings,
    ...(host ? { host } : {}),
  });
  const language = languageOf(document, facts, text.text.slice(0, 3000));
  const near = blocks.slice(Math.max(0, headline - 6), headline + 12).map((block) => block.text);
  const published = publishedOf({ ...facts, document, language, nearHeadline: near });
  return {
    published,
    article: {
      title,
      lang: language,
      text: text.text,
      paragraphs: text.paragraphs,
      ...(facts.url === undefined ? {} : { url: facts.url }),
      ...agencyNameOf(facts),
      ...(published === undefined ? {} : { publishedAt: published.iso }),
      ...(text.headline === undefined ? {} : { headline: text.headline }),
    },
  };
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return undefined;
  }
}

function toAd({ element, label, reason }: FoundAd): Ad {
  return {
    ...(element === undefined ? {} : { selector: selectorOf(element) }),
    ...(label === undefined ? {} : { label }),
    reason,
  };
}

function explain(
  detection: Detection,
  decisions: readonly Decision[],
  ads: readonly FoundAd[],
  published: Published | undefined,
): unknown {
  return {
    signals: detection.signals,
    publishedFrom: published?.from,
    blocks: decisions.map(({ block, keep, probability, reasons }) => ({
      kept: keep,
      probability: Math.round(probability * 100) / 100,
      text: block.text.slice(0, 80),
      reasons: reasons(),
    })),
    ads: ads.map(toAd),
  };
}
