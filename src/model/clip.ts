import type { Analysis, QuotationKind, SpeakerKind } from './analysis.ts';
import type { Article } from './article.ts';
import type { Target } from './selector.ts';
import type { Span } from './span.ts';

/**
 * quotation, claim, country: found by the analysis; selection: the reader's own highlight; article: the whole
 * annotated article.
 */
export type ClipKind = 'quotation' | 'claim' | 'country' | 'selection' | 'article';

/** The article of a clip, with all that a citation needs; every clip carries its own copy. */
export interface ClipArticle {
  /** The same for every address of the article; of `articleIdOf` in annotate. */
  readonly id: string;
  /** The best address to cite: the trusted canonical one, else that of the page. */
  readonly url: string;
  readonly title: string;
  readonly agency?: string;
  /** As in `Article.byline`. */
  readonly byline?: readonly string[];
  /** ISO 8601 with offset, as in `Article.publishedAt`. */
  readonly publishedAt?: string;
  /** ISO 8601 in UTC: when the reader had the page open. */
  readonly accessedAt: string;
  /** BCP 47; "und" if unknown. */
  readonly lang: string;
}

export interface ClipSpeaker {
  readonly name: string;
  readonly role?: string;
  readonly kind?: SpeakerKind;
}

/** How the words were reported, for a quotation or claim. */
export interface ClipQuotation {
  readonly kind: QuotationKind;
  /** As it stands: "said", "told Interfax-Ukraine". */
  readonly cue?: string;
  /** The mention beside the cue as it stands: a name, a pronoun, a role. */
  readonly source?: string;
}

/** What the reader knows better than the analysis. Kept apart from what was found, which stays as it was. */
export interface Corrections {
  /** "This is not a quotation": no longer highlighted. */
  readonly notQuotation?: true;
  /** Who really speaks; "unknown" takes the speaker away. */
  readonly speaker?: ClipSpeaker | 'unknown';
  readonly quotationKind?: QuotationKind;
  /** Where the passage really begins and ends, with its words. */
  readonly passage?: { readonly target: Target; readonly text: string };
  /** ISO 3166-1 codes in place of those found; empty: no country at all. */
  readonly countries?: readonly string[];
}

/** A passage (or article) that the reader keeps: one document of the library. */
export interface Clip {
  /** Deterministic, so that saving twice makes no copy: of `clipIdOf` in annotate; begins with the article's id and a colon. */
  readonly id: string;
  readonly kind: ClipKind;
  readonly article: ClipArticle;
  readonly target: Target;
  /** The words, verbatim; for an article its title. */
  readonly text: string;
  /** The paragraphs around, verbatim. */
  readonly context?: string;
  readonly quotation?: ClipQuotation;
  readonly speaker?: ClipSpeaker;
  /** ISO 3166-1 codes (XK for Kosovo) mentioned in the passage, in order. */
  readonly countries: readonly string[];
  /** Id of a Category: the highlight's colour and name. */
  readonly category?: string;
  /** Plain text or Markdown, the reader's own; empty if none. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly corrections?: Corrections;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/** An article from which something was clipped: one document of the library. */
export interface ArticleRecord {
  readonly id: string;
  readonly article: ClipArticle;
  /** Every address under which it was met, as read. */
  readonly urls: readonly string[];
  /** The text and analysis as they were when the reader saved the whole article. */
  readonly snapshot?: ArticleSnapshot;
}

export interface ArticleSnapshot {
  readonly savedAt: string;
  readonly article: Article;
  readonly analysis: Analysis;
}

/** A tag that the reader has used. */
export interface Tag {
  /** The name folded for comparison (Unicode NFC, lower case). */
  readonly id: string;
  /** As the reader first wrote it. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** Names of the highlight colours; paint's palette says how each looks on light and dark pages. */
export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink' | 'purple' | 'orange';

/** A named meaning of the reader's own highlights: "Key figure", "To check". */
export interface Category {
  readonly id: string;
  readonly name: string;
  readonly colour: HighlightColour;
  /** Place in menus, from 0. */
  readonly order: number;
}

/** One thing of the library: what export gives and import takes, without loss. */
export type LibraryRecord =
  | { readonly type: 'clip'; readonly value: Clip }
  | { readonly type: 'article'; readonly value: ArticleRecord }
  | { readonly type: 'tag'; readonly value: Tag }
  | { readonly type: 'category'; readonly value: Category };

export type ClipSort = 'newest' | 'oldest' | 'published' | 'speaker' | 'article' | 'relevance';

/** What a reader asks of the library; absent fields do not narrow. */
export interface LibraryQuery {
  /** Full-text words. */
  readonly text?: string;
  readonly kinds?: readonly ClipKind[];
  readonly speakers?: readonly string[];
  readonly countries?: readonly string[];
  readonly agencies?: readonly string[];
  readonly tags?: readonly string[];
  readonly categories?: readonly string[];
  readonly languages?: readonly string[];
  readonly articleId?: string;
  /** ISO dates, inclusive, of the article's publication (of saving where that is unknown). */
  readonly from?: string;
  readonly to?: string;
  /** Also those that the reader marked "not a quotation"; they are left out otherwise. */
  readonly dismissed?: boolean;
  /** Only those that were not found again when their page was last open. */
  readonly orphans?: boolean;
  readonly sort?: ClipSort;
}

/** Where a clip stands in a page as it is now. */
export type Placement =
  | { readonly state: 'found'; readonly span: Span; readonly score: number; readonly how: 'exact' | 'fuzzy' }
  /** Not found yet, and the page is still loading. */
  | { readonly state: 'pending' }
  /** Not in the page any more. */
  | { readonly state: 'orphan' };

/** What a page may know of a clip: never its note or tags. */
export interface PageClip {
  readonly id: string;
  readonly kind: ClipKind;
  readonly target: Target;
  readonly colour?: HighlightColour;
  readonly category?: string;
  readonly dismissed: boolean;
}
