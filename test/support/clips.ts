import type { Clip, ClipArticle, Target } from '../../src/model/index.ts';

/** A clip with invented content; what a test is about goes into `part`. */
export function clipWith(part: Partial<Clip> = {}): Clip {
  return {
    id: 'article-1:clip-1',
    kind: 'quotation',
    article: articleWith(),
    target: targetOf('"The port will open on Monday,"', 68),
    text: '"The port will open on Monday,"',
    context: '"The port will open on Monday," the mayor of Velmar, Olena Tarkova, told Interfax-Velmar.',
    quotation: { kind: 'direct', cue: 'told Interfax-Velmar', source: 'Olena Tarkova' },
    speaker: { name: 'Olena Tarkova', role: 'the mayor of Velmar', kind: 'person' },
    countries: ['UA'],
    note: 'Check the date.',
    tags: ['ports', 'to check'],
    createdAt: '2026-02-03T10:15:00.000Z',
    updatedAt: '2026-02-04T08:00:00.000Z',
    ...part,
  };
}

export function articleWith(part: Partial<ClipArticle> = {}): ClipArticle {
  return {
    id: 'article-1',
    url: 'https://agency.example/news/velmar-port',
    title: 'Velmar port to open on Monday - mayor',
    agency: 'Interfax-Velmar',
    publishedAt: '2026-02-02T14:30:00+02:00',
    accessedAt: '2026-02-03T10:14:00.000Z',
    lang: 'en',
    ...part,
  };
}

/** A target as the extension makes it: the words with context, and their place in code points. */
export function targetOf(exact: string, start: number): Target {
  return {
    source: 'https://agency.example/news/velmar-port?from=main',
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: 'on Monday - mayor\n\n', suffix: ' the mayor of Velmar' },
      { type: 'TextPositionSelector', start, end: start + [...exact].length },
    ],
  };
}
