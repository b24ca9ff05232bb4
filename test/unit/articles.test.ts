import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/index.ts';
import type { Analysis } from '../../src/model/index.ts';
import { type ExpectedArticle, locate, readArticles } from '../articles/read-article.ts';

/** A mark at either end of a claim may be left out. */
const SLACK = 3;

interface Said {
  readonly kind: string;
  readonly parts: readonly string[];
  readonly by?: string;
  readonly cue?: string;
  readonly source?: string;
}

/** What the article is expected to quote, with shortened contents written out. */
function expectedOf({ article, quotations }: ExpectedArticle): Said[] {
  let from = 0;
  return quotations.map(({ kind, says, parts, by, cue, source }) => {
    const written = (parts ?? [says ?? '']).map((part) => {
      const span = locate(article.text, part, from) ?? locate(article.text, part);
      if (!span) throw new Error(`not in the text: ${part}`);
      from = span.start;
      return article.text.slice(span.start, span.end);
    });
    return {
      kind,
      parts: written,
      ...(by ? { by } : {}),
      ...(cue ? { cue } : {}),
      ...(source ? { source } : {}),
    };
  });
}

/** What was found, with just those details that are expected. */
function foundOf(text: string, analysis: Analysis, expected: readonly Said[]): Said[] {
  const names = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker.name]));
  return analysis.quotations.map((quotation, i) => {
    const wanted = expected[i];
    const by = names.get(quotation.speakerId ?? '');
    const { cue, source } = quotation;
    return {
      kind: quotation.kind,
      parts: quotation.parts.map((part) => text.slice(part.start, part.end)),
      ...(wanted?.by && by ? { by } : {}),
      ...(wanted?.cue && cue ? { cue: text.slice(cue.start, cue.end) } : {}),
      ...(wanted?.source && source ? { source: text.slice(source.start, source.end) } : {}),
    };
  });
}

/** Whether one of the spans holds all of a claim that was written down. */
function holds({ article }: ExpectedArticle, spans: Analysis['claims'], claim: string): boolean {
  const { text } = article;
  for (let at = locate(text, claim); at; at = locate(text, claim, at.start + 1)) {
    const { start, end } = at;
    if (spans.some((span) => span.start <= start + SLACK && span.end >= end - SLACK)) return true;
  }
  return false;
}

it('lists nine of ten claims that an editor wrote down before', () => {
  const wanted = readArticles().flatMap((expected) => {
    const { claims } = analyse(expected.article);
    return expected.claims.map((claim) => holds(expected, claims, claim));
  });
  expect(wanted.length).toBeGreaterThan(150);
  expect(wanted.filter((found) => found).length / wanted.length).toBeGreaterThanOrEqual(0.9);
});

describe.each(readArticles())('$name', (expected) => {
  const { article } = expected;
  const analysis = analyse(article);

  it('quotes what was said, and by whom', () => {
    const wanted = expectedOf(expected);
    expect(foundOf(article.text, analysis, wanted)).toEqual(wanted);
  });

  it('names its speakers with their roles', () => {
    const found = analysis.speakers.map(({ name, role, kind }) => ({
      name,
      kind,
      ...(role ? { role } : {}),
    }));
    for (const speaker of expected.speakers) expect(found).toContainEqual(expect.objectContaining(speaker));
  });
});
