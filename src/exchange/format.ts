import type { ExportLibrary } from './library.ts';

/** The few words of its own that a readable export says; an interface gives them in the reader's language. */
export interface ExportWords {
  readonly title: string;
  readonly open: string;
  readonly published: string;
  readonly accessed: string;
  readonly unknownSpeaker: string;
  readonly noDate: string;
}

export interface ExportOptions {
  /** ISO 8601 in UTC: the moment of the export. */
  readonly now: string;
  /** BCP 47 tag for dates and country names. */
  readonly locale: string;
  readonly words: ExportWords;
}

export const englishWords: ExportWords = {
  title: 'Wirelight clips',
  open: 'Open in the article',
  published: 'Published',
  accessed: 'Accessed',
  unknownSpeaker: 'Unknown speaker',
  noDate: 'no date',
};

/** One way to write a library down. A new format is one file that makes one of these. */
export interface ExportFormat {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The text in pieces of about one article, so that an interface can rest between them. */
  readonly write: (library: ExportLibrary, options: ExportOptions) => Iterable<string>;
}

/** The whole text at once. */
export const exportText = (format: ExportFormat, library: ExportLibrary, options: ExportOptions): string =>
  [...format.write(library, options)].join('');
