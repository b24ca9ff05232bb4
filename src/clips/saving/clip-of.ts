import { anchorIn, clipIdOf, describe } from '../../annotate/index.ts';
import type { SaveTarget } from '../../messages/clips.ts';
import { Refusal } from '../../messages/result.ts';
import type { Analysis, Clip, ClipArticle, Quotation, Selector, Span } from '../../model/index.ts';
import { contains, overlaps, slice } from '../../text/index.ts';
import type { SavingPage } from './page.ts';

/** Longest context kept with a clip: a paragraph or a few, not the article again. */
const LONGEST_CONTEXT = 10_000;

/**
 * The clip that saving `target` makes, without what the reader adds. Its words, context, speaker and countries
 * are those of the page's text and analysis; nothing is taken on trust from the sender. Refuses with "changed"
 * where the words do not stand in the text any more.
 */
export function clipOf(page: SavingPage, article: ClipArticle, target: SaveTarget, now: Date): Clip {
  const at = now.toISOString();
  const reader = { note: '', tags: [], createdAt: at, updatedAt: at };
  const source = page.address;
  if (target.kind === 'article') {
    const countries = page.analysis.countries.map((country) => country.code);
    const id = clipIdOf(article.id, 'article', '');
    return {
      id,
      kind: 'article',
      article,
      target: { source, selectors: [] },
      text: article.title,
      countries,
      ...reader,
    };
  }
  const { text } = page.article;
  const span = locate(text, target);
  if (span === undefined) {
    const selectors: Selector[] = [{ type: 'TextQuoteSelector', exact: target.exact }];
    const id = clipIdOf(article.id, target.kind, target.exact);
    return {
      id,
      kind: target.kind,
      article,
      target: { source, selectors },
      text: target.exact,
      countries: [],
      ...reader,
    };
  }
  const words = slice(text, span);
  const quotation = quotationAt(page.analysis, span);
  return {
    id: clipIdOf(article.id, target.kind, words, occurrence(text, words, span.start)),
    kind: target.kind,
    article,
    target: { source, selectors: describe(text, span) },
    text: words,
    ...contextOf(page, span),
    ...(quotation === undefined ? {} : reportedIn(page, quotation)),
    countries: target.kind === 'country' ? [target.code] : countriesIn(page.analysis, span),
    ...reader,
  };
}

/** Where the words of the target stand; undefined for a selection outside the article's text. */
function locate(text: string, target: Exclude<SaveTarget, { kind: 'article' }>): Span | undefined {
  const { span, exact } = target;
  if (span !== undefined && exact !== '' && slice(text, span) === exact) return span;
  const found = anchorIn(text).place([
    { type: 'TextQuoteSelector', exact },
    ...(span === undefined
      ? []
      : [...describe(text, span)].filter(({ type }) => type === 'TextPositionSelector')),
  ]);
  if (found.state === 'found' && found.how === 'exact') return found.span;
  if (target.kind === 'selection' && exact.trim() !== '') return undefined;
  throw new Refusal('changed', 'The page has changed since it was read. Reload it and save again.');
}

/** The quotation that holds the span, the innermost if several do. */
function quotationAt(analysis: Analysis, span: Span): Quotation | undefined {
  return analysis.quotations
    .filter((quotation) => contains(quotation, span))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function reportedIn(
  { article, analysis }: SavingPage,
  quotation: Quotation,
): Pick<Clip, 'quotation' | 'speaker'> {
  const { kind, cue, source, speakerId } = quotation;
  const speaker = analysis.speakers.find(({ id }) => id === speakerId);
  return {
    quotation: {
      kind,
      ...(cue === undefined ? {} : { cue: slice(article.text, cue) }),
      ...(source === undefined ? {} : { source: slice(article.text, source) }),
    },
    ...(speaker === undefined
      ? {}
      : {
          speaker: {
            name: speaker.name,
            ...(speaker.role === undefined ? {} : { role: speaker.role }),
            kind: speaker.kind,
          },
        }),
  };
}

/** The paragraphs (or headline) that the span touches, where they say more than the span itself. */
function contextOf({ article }: SavingPage, span: Span): Pick<Clip, 'context'> {
  const blocks = [...(article.headline === undefined ? [] : [article.headline]), ...article.paragraphs];
  const touched = blocks.filter((block) => overlaps(block, span));
  const start = Math.min(span.start, ...touched.map((block) => block.start));
  const end = Math.max(span.end, ...touched.map((block) => block.end));
  const isMore = start < span.start || end > span.end;
  return isMore && end - start <= LONGEST_CONTEXT ? { context: article.text.slice(start, end) } : {};
}

function countriesIn(analysis: Analysis, span: Span): readonly string[] {
  return analysis.countries
    .flatMap(({ code, mentions }) => {
      const first = mentions.find((mention) => overlaps(mention, span));
      return first === undefined ? [] : [{ code, start: first.start }];
    })
    .toSorted((a, b) => a.start - b.start)
    .map(({ code }) => code);
}

/** How often the words stand before this place. */
function occurrence(text: string, words: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) count++;
  return count;
}
