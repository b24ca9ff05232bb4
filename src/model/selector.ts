/** The W3C Web Annotation selectors in which a clip says where it stands. */

/** The words themselves with what stands before and after them, as in `Article.text`. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Half-open, in Unicode code points of `Article.text` (not UTF-16 units). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** XPaths of the two ends; kept from imports so that an export gives back what came. */
export interface RangeSelector {
  readonly type: 'RangeSelector';
  readonly startSelector: XPathSelector;
  readonly endSelector: XPathSelector;
  readonly startOffset?: number;
  readonly endOffset?: number;
}

export interface XPathSelector {
  readonly type: 'XPathSelector';
  readonly value: string;
}

export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector;

/** What an annotation is about: a page, and where in it. Without selectors it is the page as a whole. */
export interface Target {
  /** The page's address as it was read. */
  readonly source: string;
  readonly selectors: readonly Selector[];
}
