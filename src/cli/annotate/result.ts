import type { Ad, Analysis, Article, Detection, Signal } from '../../model/index.ts';

/** What the page or text parts of an annotation were read from. */
export interface Read {
  readonly article: Article;
  readonly detection: Detection;
  readonly ads: readonly Ad[];
  readonly explain?: unknown;
}

/** The answer for one document, in the command's contract form: nothing is null, unknown keys are absent. */
export function toResult(read: Read, analysis: Analysis): Record<string, unknown> {
  const { article, detection } = read;
  return present({
    kind: detection.kind,
    reason: reasons(detection),
    url: article.url,
    title: article.title || undefined,
    agency: article.agency,
    byline: article.byline,
    lang: article.lang === 'und' ? undefined : article.lang,
    publishedAt: article.publishedAt,
    readingTimeMinutes: analysis.readingTimeMinutes || undefined,
    text: article.text,
    paragraphs: article.paragraphs,
    quotes: analysis.quotations.map((quotation) => present({ ...quotation })),
    speakers: analysis.speakers.map((speaker) => present({ ...speaker })),
    claims: analysis.claims.map(({ quotationIndex, ...claim }) =>
      present({ quoteIndex: quotationIndex, ...claim }),
    ),
    countries: analysis.countries,
    organisations: analysis.organisations,
    ads: read.ads.map((ad) => present({ ...ad })),
    explain: read.explain,
  });
}

/** The votes that decided, strongest first, as short words: "json-ld-article NewsArticle". */
function reasons({ kind, signals }: Detection): string[] {
  const side = kind === 'article' ? 1 : -1;
  return signals
    .filter((signal) => signal.vote * side > 0)
    .sort((a, b) => Math.abs(b.vote) - Math.abs(a.vote))
    .map(({ id, detail }: Signal) => (detail === undefined ? id : `${id}: ${detail}`));
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
