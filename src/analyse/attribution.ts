import type { Span } from '../model/index.ts';

/**
 * A proposal that somebody other than the writer said something: the currency of tagger, rules and merge.
 * Spans are offsets into the article's text.
 */
export interface Attribution {
  /** In order, disjoint; several where a cue or a paragraph end interrupts the content. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
  /** "tagger", or the id of the rule that found it. */
  readonly origin: string;
  /** 0 to 1: how far the finder trusts it. */
  readonly confidence: number;
}
