import { type BibliographyEntry, bibliography } from './bibliography.ts';
import type { ExportFormat } from './format.ts';
import type { CalendarDate } from './iso-date.ts';
import type { ExportLibrary } from './library.ts';
import { wellFormed } from './text/well-formed.ts';

const cslDate = ({ year, month, day }: CalendarDate): { 'date-parts': number[][] } => ({
  'date-parts': [[year, month, day]],
});

const item = (entry: BibliographyEntry): object => ({
  id: entry.key,
  type: 'article-newspaper',
  title: wellFormed(entry.title),
  ...(entry.agency === undefined
    ? {}
    : { 'container-title': wellFormed(entry.agency), source: wellFormed(entry.agency) }),
  ...(entry.authors.length === 0
    ? {}
    : { author: entry.authors.map((name) => ({ literal: wellFormed(name) })) }),
  ...(entry.issued === undefined ? {} : { issued: cslDate(entry.issued) }),
  ...(entry.accessed === undefined ? {} : { accessed: cslDate(entry.accessed) }),
  ...(entry.url === undefined ? {} : { URL: entry.url }),
  ...(entry.lang === undefined ? {} : { language: entry.lang }),
  ...(entry.keywords.length === 0 ? {} : { keyword: wellFormed(entry.keywords.join(', ')) }),
  ...(entry.notes.length === 0 ? {} : { note: wellFormed(entry.notes.join('\n')) }),
});

/** One item of type article-newspaper an article, for Zotero, pandoc and every CSL processor. */
export function* exportCslJson(library: ExportLibrary): Generator<string> {
  let before = '[\n';
  for (const entry of bibliography(library)) {
    yield before + JSON.stringify(item(entry), null, 2);
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

export const cslJson: ExportFormat = {
  id: 'csl-json',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: exportCslJson,
};
