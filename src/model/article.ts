import type { Span } from './span.ts';

/** What was read off a page or a text file: the words of the article and where they stand. Serialisable. */
export interface Article {
  /** Absent for plain text that came without an address. */
  readonly url?: string;
  readonly title: string;
  /** The agency's own name, as in "Interfax-Ukraine". */
  readonly agency?: string;
  /** The names in the byline, as the page spells them; absent where it names nobody but the agency. */
  readonly byline?: readonly string[];
  /** BCP 47 tag of the article's language: "en", "uk", "ru", ... */
  readonly lang: string;
  /** ISO 8601 with the offset of the agency's zone; absent if unknown, never guessed. */
  readonly publishedAt?: string;
  /** Headline and body paragraphs (for plain text: the input, unchanged). All spans are offsets into it. */
  readonly text: string;
  readonly headline?: Span;
  /** Body paragraphs in reading order, without the headline. */
  readonly paragraphs: readonly Span[];
}
