import * as v from 'valibot';
import type { PageState } from '../../model/index.ts';
import type { ReportedError } from './port.ts';

const line = v.pipe(v.string(), v.maxLength(4_000));

/** One "this is wrong" of the reader, as kept on the device. No field holds text of the page. */
const reportSchema = v.object({
  at: line,
  what: line,
  comment: line,
  version: line,
  address: v.exactOptional(line),
  agency: v.exactOptional(line),
  lang: v.exactOptional(line),
  found: line,
  signals: v.array(v.object({ id: line, vote: v.number() })),
  counts: v.exactOptional(v.record(v.string(), v.number())),
  method: v.exactOptional(line),
});

export type Report = v.InferOutput<typeof reportSchema>;

/** Reports as stored; what does not fit is passed over. */
export const reportsSchema: v.GenericSchema<unknown, Report[]> = v.fallback(v.array(reportSchema), []);

/** What the makers need to see of a page to mend the analysis: where it is, what was voted and counted. */
export function makeReport(
  state: PageState | undefined,
  error: ReportedError,
  version: string,
  now: Date,
): Report {
  const base = {
    at: now.toISOString(),
    what: error.what,
    comment: error.comment.trim().slice(0, 4_000),
    version,
    found: state?.status ?? 'unknown',
  };
  if (state?.status === 'other') {
    return { ...base, address: state.host, signals: votes(state.detection.signals) };
  }
  if (state?.status !== 'article') return { ...base, signals: [] };
  const { article, analysis, detection, ads } = state.page;
  return {
    ...base,
    ...(article.url === undefined ? {} : { address: withoutQuery(article.url) }),
    ...(article.agency === undefined ? {} : { agency: article.agency }),
    lang: article.lang,
    signals: votes(detection.signals),
    counts: {
      paragraphs: article.paragraphs.length,
      quotations: analysis.quotations.length,
      speakers: analysis.speakers.length,
      claims: analysis.claims.length,
      countries: analysis.countries.length,
      ads: ads.length,
    },
    method: analysis.method,
  };
}

/** A report to be read before it is passed on: one fact a line. */
export function writeReport(report: Report): string {
  const { signals, counts, ...facts } = report;
  return [
    ...Object.entries(facts)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`),
    ...Object.entries(counts ?? {}).map(([name, count]) => `${name}: ${count}`),
    ...signals.map(({ id, vote }) => `signal ${id}: ${vote}`),
  ].join('\n');
}

/** A signal's detail holds the page's own words, so only its name and vote are kept. */
function votes(signals: readonly { readonly id: string; readonly vote: number }[]) {
  return signals.map(({ id, vote }) => ({ id, vote }));
}

function withoutQuery(address: string): string {
  try {
    const { origin, pathname } = new URL(address);
    return `${origin}${pathname}`;
  } catch {
    return '';
  }
}
