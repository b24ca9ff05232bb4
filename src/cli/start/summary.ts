import type { AnnotatedPage, PageState } from '../../model/index.ts';

/** What Wirelight says of a page, as lines for a terminal. */
export function summaryOf(state: PageState): string {
  if (state.status === 'article') return articleSummary(state.page);
  if (state.status === 'other')
    return 'This does not look like an article; "Why not?" in the popup tells what Wirelight saw. The popup can annotate it all the same.';
  if (state.status === 'error') return `Error: ${state.message}`;
  if (state.status === 'unsupported') return `Wirelight cannot run here: ${state.reason}`;
  return `Nothing to show: ${state.status}`;
}

function articleSummary({ article, analysis, ads }: AnnotatedPage): string {
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const speakers = analysis.speakers.flatMap((speaker) => {
    const claims = analysis.claims.filter(({ speakerId }) => speakerId === speaker.id);
    if (claims.length === 0) return [];
    const role = speaker.role === undefined ? '' : `, ${speaker.role}`;
    return [`  ${speaker.name}${role}`, ...claims.map((claim) => `    - ${words(claim)}`)];
  });
  const nobody = analysis.claims.filter(({ speakerId }) => speakerId === undefined);
  const countries = analysis.countries.map(({ name, mentions }) => `${name} (${mentions.length})`);
  return [
    article.title,
    [article.agency, article.publishedAt, `${analysis.readingTimeMinutes} min`].filter(Boolean).join(' · '),
    '',
    `Quotations: ${analysis.quotations.length}`,
    'Claims by speaker:',
    ...speakers,
    ...nobody.map((claim) => `    - ${words(claim)}`),
    `Countries: ${countries.join(', ') || 'none'}`,
    `Ads stripped: ${ads.length}`,
  ].join('\n');
}
