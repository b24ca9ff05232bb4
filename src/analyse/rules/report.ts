import type { Doc } from '../doc.ts';
import type { LanguageTable } from '../language/index.ts';
import type { Frame, Range } from './item.ts';

/** What a rule finds in one sentence, as ranges of its items. */
export interface Report {
  /** Parts of the content in order. */
  readonly content: readonly Range[];
  readonly cue?: Range;
  readonly source?: Range;
  readonly rule: string;
  readonly confidence: number;
  /** True where the content is what stood before this sentence. */
  readonly pointsBack?: boolean;
  /** True where the content is the quotation that opens the next paragraph: "She said:". */
  readonly pointsAhead?: boolean;
}

/** What rules may look at. */
export interface Reading {
  readonly doc: Doc;
  readonly language: LanguageTable;
  readonly frame: Frame;
  /** True where the sentence before is nothing but a quotation. */
  readonly afterQuote: boolean;
}
