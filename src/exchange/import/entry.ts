import * as v from 'valibot';
import { articleIdOf, digest } from '../../annotate/index.ts';
import { addressSchema, clipSchema } from '../../messages/clip-schemas.ts';
import type { Clip, ClipArticle, ClipKind, Selector } from '../../model/index.ts';
import { oneLine } from '../text/well-formed.ts';
import type { EntryProblem } from './problem.ts';

/** Thrown while one entry is read; the others go on. */
export class EntryRejected extends Error {
  readonly problem: EntryProblem;
  constructor(problem: EntryProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** What another tool's annotation says, in our words. Dates are ISO 8601; absent means unknown. */
export interface ForeignEntry {
  readonly url: string;
  readonly title?: string | undefined;
  /** The words annotated; absent for a note on the whole page. */
  readonly exact?: string | undefined;
  readonly selectors?: readonly Selector[];
  readonly note?: string | undefined;
  readonly tags?: readonly string[];
  readonly lang?: string | undefined;
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
}

const distinct = (items: readonly string[]): string[] =>
  [...new Set(items)].filter((item) => item.trim() !== '');

/** A date as we keep it, or undefined if it is none. */
function utc(date: string | undefined): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The first complaint of a schema, with the place: "target.source: An address is no page." */
export function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (issue === undefined) return '';
  const place = v.getDotPath(issue);
  return place === null ? issue.message : `${place}: ${issue.message}`;
}

/**
 * A clip of what another tool kept. The id comes from the page, the words and where they stand, so that importing
 * twice makes no copy. Throws EntryRejected.
 * @param now ISO 8601 in UTC: stands where the entry has no date of its own
 */
export function clipOfForeign(entry: ForeignEntry, now: string): Clip {
  const source = v.safeParse(addressSchema, entry.url);
  if (!source.success) throw new EntryRejected({ code: 'no-page' });
  const createdAt = utc(entry.createdAt) ?? utc(entry.updatedAt) ?? now;
  const kind: ClipKind = entry.exact === undefined ? 'article' : 'selection';
  const selectors = entry.selectors ?? [];
  const article: ClipArticle = {
    id: articleIdOf(source.output),
    url: source.output,
    title: oneLine(entry.title ?? '') || source.output,
    accessedAt: createdAt,
    lang: entry.lang ?? 'und',
  };
  const place = selectors.filter(({ type }) => type !== 'RangeSelector');
  // A page may have several notes, and equal words may be annotated in several places.
  const named = [kind, entry.exact ?? entry.note ?? '', place];
  const clip: Clip = {
    id: `${article.id}:${digest(JSON.stringify(named))}`,
    kind,
    article,
    target: { source: source.output, selectors },
    text: entry.exact ?? article.title,
    countries: [],
    note: entry.note ?? '',
    tags: distinct(entry.tags ?? []),
    createdAt,
    updatedAt: utc(entry.updatedAt) ?? createdAt,
  };
  const checked = v.safeParse(clipSchema, clip);
  if (!checked.success) throw new EntryRejected({ code: 'invalid', detail: complaint(checked.issues) });
  return checked.output;
}

/** A clip of our own as a file gives it. Its id has to carry its article's, as it does in every library. */
export function checkedClip(clip: unknown): Clip {
  const checked = v.safeParse(clipSchema, clip);
  if (!checked.success) throw new EntryRejected({ code: 'invalid', detail: complaint(checked.issues) });
  const { id, article } = checked.output;
  if (!id.startsWith(`${article.id}:`)) throw new EntryRejected({ code: 'invalid', detail: 'id' });
  return checked.output;
}
