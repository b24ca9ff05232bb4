import type { Span } from '../../model/index.ts';

/** Text between quotation marks, marks included; one for each paragraph that a quotation runs over. */
export interface QuotedRegion extends Span {
  /** False where the closing mark is missing or comes in a later paragraph. */
  readonly closed: boolean;
  /** False where the opening mark is missing or came in an earlier paragraph. */
  readonly opened: boolean;
  /** True where the quotation goes on in the next paragraph's first region. */
  readonly continues: boolean;
  /** Marked by ' or ‘’. */
  readonly single: boolean;
  readonly inner: readonly QuotedRegion[];
}

/** What the language knows about where a quotation may end. */
export interface QuotationHints {
  /** True where, at this offset, the quotation may end and a cue begins: ", she said". */
  readonly cueFollows: (offset: number) => boolean;
}
