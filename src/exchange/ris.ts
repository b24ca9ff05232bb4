import { type BibliographyEntry, bibliography } from './bibliography.ts';
import type { ExportFormat } from './format.ts';
import { type CalendarDate, isoDay } from './iso-date.ts';
import type { ExportLibrary } from './library.ts';
import { oneLine, wellFormed } from './text/well-formed.ts';

const risDate = (date: CalendarDate): string => `${isoDay(date).replaceAll('-', '/')}/`;

function record(entry: BibliographyEntry): string {
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', entry.key],
    ['TI', entry.title],
    ...entry.authors.map((name) => ['AU', name] as const),
    ['T2', entry.agency],
    ['PB', entry.agency],
    ['PY', entry.issued === undefined ? undefined : String(entry.issued.year)],
    ['DA', entry.issued === undefined ? undefined : risDate(entry.issued)],
    ['Y2', entry.accessed === undefined ? undefined : risDate(entry.accessed)],
    ['UR', entry.url],
    ['LA', entry.lang],
    ...entry.keywords.map((keyword) => ['KW', keyword] as const),
    ...entry.notes.map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(wellFormed(value))}\r\n`]))
    .join('');
}

/** One NEWS record an article, every clip a note of it. A field is one line, so no text can start a field of its own. */
export function* exportRis(library: ExportLibrary): Generator<string> {
  for (const entry of bibliography(library)) yield `${record(entry)}\r\n`;
}

export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: exportRis,
};
