import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';

/** One independent vote for or against "this page is an article". */
export interface Signal {
  /** Stable code, such as "json-ld-article"; interfaces translate it. */
  readonly id: string;
  /** Positive speaks for an article; 0 only tells something about the page. */
  readonly vote: number;
  /** What was seen, in the page's own words: a type, a time line, a count. */
  readonly detail?: string;
}

export interface Detection {
  readonly kind: 'article' | 'other';
  readonly signals: readonly Signal[];
}

/** An advertisement found in the page, serialisable; the node stays in the page. */
export interface Ad {
  /** Selects the hidden element; absent where a bare text run was hidden, or for plain text. */
  readonly selector?: string;
  /** For plain text: where the label stands. */
  readonly start?: number;
  readonly end?: number;
  /** The label as it stands, such as "AD". */
  readonly label?: string;
  /** Code of the rule that found it. */
  readonly reason: string;
}

/** What the reader may do and has chosen on the page's site. */
export interface SiteAccess {
  readonly host: string;
  /** listed: an agency that we know; opted-in: the reader said "always here"; once: a click on this page only. */
  readonly mode: 'listed' | 'opted-in' | 'once';
  /** False where the reader switched Wirelight off on this site. */
  readonly enabled: boolean;
}

export interface PageView {
  readonly highlights: boolean;
  readonly adsHidden: boolean;
}

export interface AnnotatedPage {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly detection: Detection;
  readonly ads: readonly Ad[];
  readonly view: PageView;
  readonly site: SiteAccess;
}

/** What the reader in a page tells of it; the background adds the analysis and makes a PageState. */
export type PageReport =
  | { readonly status: 'reading' }
  | { readonly status: 'other'; readonly detection: Detection }
  | { readonly status: 'no-text' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'stopped' }
  | {
      readonly status: 'article';
      readonly article: Article;
      readonly detection: Detection;
      readonly ads: readonly Ad[];
      readonly view: PageView;
    };

/** Why Wirelight cannot run in a tab at all. */
export type UnsupportedReason =
  | 'browser-page'
  | 'extension-store'
  | 'pdf'
  | 'xml'
  | 'file-access'
  | 'other-document';

/** What a popup or panel shows about a tab. */
export type PageState =
  | { readonly status: 'unsupported'; readonly reason: UnsupportedReason }
  | { readonly status: 'no-access'; readonly host: string }
  | { readonly status: 'off'; readonly host: string }
  | { readonly status: 'reading'; readonly host: string }
  | {
      readonly status: 'other';
      readonly host: string;
      readonly detection: Detection;
      readonly site: SiteAccess;
    }
  | { readonly status: 'no-text'; readonly host: string }
  | { readonly status: 'error'; readonly host: string; readonly message: string }
  | { readonly status: 'article'; readonly page: AnnotatedPage };
