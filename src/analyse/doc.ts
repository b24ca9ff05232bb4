import type { Span } from '../model/index.ts';
import type { LanguageTable } from './language/index.ts';
import type { QuotedRegion } from './quotation-marks/index.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Half-open range of array indices. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/** A headline or a body paragraph, with what lies in it as index ranges into the arrays of the Doc. */
export interface Block extends Span {
  readonly kind: 'headline' | 'paragraph';
  /** Where the agency's own place and date end and the words begin; `start` where there is no dateline. */
  readonly bodyStart: number;
  readonly tokens: IndexRange;
  readonly sentences: IndexRange;
  readonly quotes: IndexRange;
}

/** An article made ready for tagger and rules; the arrays run over the whole text in order. */
export interface Doc {
  readonly text: string;
  /** The agency's own name: what it says itself is no quotation. */
  readonly agency?: string;
  /** The table the article is read with; the universal one for a language that has none. */
  readonly language: LanguageTable;
  /** Headline and paragraphs, in order of the text, disjoint. */
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  /** `from` and `to` are indices into `tokens`; a stop inside a quotation ends a sentence too. */
  readonly sentences: readonly Sentence[];
  /** Outermost quoted regions; nested ones hang inside. */
  readonly quotes: readonly QuotedRegion[];
}
