import * as v from 'valibot';
import type { LibraryQuery } from '../../../model/index.ts';
import { type Grouping, groupings } from '../find/group.ts';

export const views = ['clips', 'timeline', 'table'] as const;
export type View = (typeof views)[number];

/** What a reader looks at: kept in the address, so that it survives a reload and can be bookmarked. */
export interface ViewState {
  readonly view: View;
  readonly grouping: Grouping;
  readonly query: LibraryQuery;
  /** Id of the clip that is open beside the list. */
  readonly open?: string;
}

/** What the options open the library for: "#export", "#import", "#sync". */
const parts = ['export', 'import', 'sync'] as const;

/** The dialog that an address asks for; undefined for every other one. */
export function dialogAt(hash: string): (typeof parts)[number] | undefined {
  return parts.find((part) => hash === `#${part}`);
}

export const initialState: ViewState = { view: 'clips', grouping: 'none', query: {} };

const kind = v.picklist(['quotation', 'claim', 'country', 'selection', 'article']);
const sort = v.picklist(['newest', 'oldest', 'published', 'speaker', 'article', 'relevance']);
const day = v.pipe(v.string(), v.isoDate());

/** Lists of the query under the short names that the address gives them. */
const lists = [
  ['kind', 'kinds'],
  ['speaker', 'speakers'],
  ['country', 'countries'],
  ['agency', 'agencies'],
  ['tag', 'tags'],
  ['category', 'categories'],
  ['lang', 'languages'],
] as const;

const is = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): value is T => v.is(schema, value);

/** Reads the address's hash; what does not fit is left out. Never throws. */
export function readHash(hash: string): ViewState {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  const view = views.find((name) => name === params.get('view')) ?? initialState.view;
  const grouping = groupings.find((name) => name === params.get('by')) ?? initialState.grouping;
  const [text, articleId, from, to, order, open] = ['q', 'article', 'from', 'to', 'sort', 'clip'].map(
    (key) => params.get(key) ?? undefined,
  );
  const chosen = (name: string): readonly string[] =>
    [...new Set(params.getAll(name))].filter((value) => value !== '');
  const kinds = chosen('kind').filter((name) => is(kind, name));
  const query: LibraryQuery = {
    ...(text === undefined || text === '' ? {} : { text }),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...Object.fromEntries(
      lists.slice(1).flatMap(([name, key]) => (chosen(name).length === 0 ? [] : [[key, chosen(name)]])),
    ),
    ...(articleId === undefined ? {} : { articleId }),
    ...(is(day, from) ? { from } : {}),
    ...(is(day, to) ? { to } : {}),
    ...(params.get('dismissed') === '1' ? { dismissed: true } : {}),
    ...(params.get('orphans') === '1' ? { orphans: true } : {}),
    ...(is(sort, order) ? { sort: order } : {}),
  };
  return { view, grouping, query, ...(open === undefined ? {} : { open }) };
}

/** The hash, with its "#", that `readHash` reads back to the same state; empty for the initial one. */
export function writeHash({ view, grouping, query, open }: ViewState): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') params.set(name, value);
  };
  set('view', view === initialState.view ? undefined : view);
  set('by', grouping === initialState.grouping ? undefined : grouping);
  set('q', query.text);
  for (const [name, key] of lists) for (const value of query[key] ?? []) params.append(name, value);
  set('article', query.articleId);
  set('from', query.from);
  set('to', query.to);
  set('dismissed', query.dismissed === true ? '1' : undefined);
  set('orphans', query.orphans === true ? '1' : undefined);
  set('sort', query.sort);
  set('clip', open);
  const text = params.toString();
  return text === '' ? '' : `#${text}`;
}
