import type { Clip } from '../model/index.ts';
import type { ExportFormat } from './format.ts';
import { byArticle, type ExportLibrary } from './library.ts';
import { placeLink } from './place-link.ts';
import { byteOrderMark, csvRows } from './text/csv.ts';

type Column = readonly [name: string, cell: (clip: Clip, fullText: string | undefined) => string | undefined];

const list = (items: readonly string[]): string => items.join('; ');

const columnsWith = (categoryNames: ReadonlyMap<string, string>): readonly Column[] => [
  ['id', (clip) => clip.id],
  ['kind', (clip) => clip.kind],
  ['text', (clip) => clip.text],
  ['quotation', (clip) => clip.quotation?.kind],
  ['speaker', (clip) => clip.speaker?.name],
  ['role', (clip) => clip.speaker?.role],
  ['source', (clip) => clip.quotation?.source],
  ['cue', (clip) => clip.quotation?.cue],
  ['countries', (clip) => list(clip.countries)],
  [
    'category',
    (clip) => (clip.category === undefined ? undefined : (categoryNames.get(clip.category) ?? clip.category)),
  ],
  ['tags', (clip) => list(clip.tags)],
  ['note', (clip) => clip.note],
  ['title', (clip) => clip.article.title],
  ['agency', (clip) => clip.article.agency],
  ['byline', (clip) => list(clip.article.byline ?? [])],
  ['url', (clip) => clip.article.url],
  ['published', (clip) => clip.article.publishedAt],
  ['accessed', (clip) => clip.article.accessedAt],
  ['language', (clip) => clip.article.lang],
  ['link', placeLink],
  ['context', (clip) => clip.context],
  ['created', (clip) => clip.createdAt],
  ['updated', (clip) => clip.updatedAt],
];

/** One row a clip, for spreadsheets and statistics: RFC 4180, UTF-8 with a byte order mark, no cell runs as a formula. */
export function* exportCsv(library: ExportLibrary): Generator<string> {
  const columns = columnsWith(new Map(library.categories.map(({ id, name }) => [id, name])));
  yield byteOrderMark + csvRows([columns.map(([name]) => name)]);
  for (const { clips, fullText } of byArticle(library)) {
    yield csvRows(clips.map((clip) => columns.map(([, cell]) => cell(clip, fullText) ?? '')));
  }
}

export const csv: ExportFormat = { id: 'csv', extension: 'csv', mediaType: 'text/csv', write: exportCsv };
