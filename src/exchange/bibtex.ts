import { type BibliographyEntry, bibliography } from './bibliography.ts';
import type { ExportFormat } from './format.ts';
import { isoDay } from './iso-date.ts';
import type { ExportLibrary } from './library.ts';
import { escapeLatex, escapeLatexTitle, escapeLatexUrl } from './text/latex.ts';

/** The names that BibLaTeX gives the languages it hyphenates. */
const languageNames: Readonly<Record<string, string>> = { en: 'english', uk: 'ukrainian', ru: 'russian' };

function record(entry: BibliographyEntry): string {
  const { authors, issued, accessed, lang } = entry;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', escapeLatexTitle(entry.title)],
    // Each in braces: one name as it stands, whatever commas or "and" are in it.
    [
      'author',
      authors.length === 0 ? undefined : authors.map((name) => `{${escapeLatex(name)}}`).join(' and '),
    ],
    ['journal', entry.agency === undefined ? undefined : escapeLatex(entry.agency)],
    ['year', issued === undefined ? undefined : String(issued.year)],
    ['date', issued === undefined ? undefined : isoDay(issued)],
    ['url', entry.url === undefined ? undefined : escapeLatexUrl(entry.url)],
    ['urldate', accessed === undefined ? undefined : isoDay(accessed)],
    ['langid', lang === undefined ? undefined : languageNames[lang.slice(0, 2)]],
    ['keywords', entry.keywords.length === 0 ? undefined : escapeLatex(entry.keywords.join(', '))],
    ['note', entry.notes.length === 0 ? undefined : escapeLatex(entry.notes.join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${entry.agency === undefined ? 'misc' : 'article'}{${entry.key},\n${lines.join('')}}\n`;
}

/** One entry an article; text is escaped for LaTeX and stays Unicode, as BibLaTeX with Biber reads it. */
export function* exportBibtex(library: ExportLibrary): Generator<string> {
  for (const entry of bibliography(library)) yield `${record(entry)}\n`;
}

export const bibtex: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: exportBibtex,
};
