import type { Span } from './span.ts';

/** direct: all of it stands in quotation marks; mixed: some of it does; indirect: none of it does. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Content that somebody other than the writer said or wrote. */
export interface Quotation extends Span {
  /** In order, disjoint, inside the span; several where a cue or a paragraph end interrupts the content. */
  readonly parts: readonly Span[];
  readonly kind: QuotationKind;
  /** The mention beside the cue: a name, a pronoun or a role as it stands. */
  readonly source?: Span;
  /** "said", "according to", "told Interfax-Ukraine". */
  readonly cue?: Span;
  /** Id of the Speaker that the source resolves to; absent if unknown. */
  readonly speakerId?: string;
}

export type SpeakerKind = 'person' | 'organisation' | 'unnamed';

/** A person or body that speaks in the article, with every mention of it. */
export interface Speaker {
  readonly id: string;
  /** The fullest form the text gives. */
  readonly name: string;
  /** As the text gives it: "the head of the Verkhovna Rada Committee on European Integration". */
  readonly role?: string;
  readonly kind: SpeakerKind;
  readonly mentions: readonly Span[];
}

/** A quotation's content worth a line in a summary, verbatim. */
export interface Claim extends Span {
  /** Index into Analysis.quotations. */
  readonly quotationIndex: number;
  readonly speakerId?: string;
  /** 0 to 1, higher is more important. */
  readonly score: number;
  /** Codes of the reasons: "figure", "headline", "commitment", ... */
  readonly why: readonly string[];
}

/** name: its name or abbreviation; demonym: adjective or people; place: a city, region or metonym in it. */
export type MentionVia = 'name' | 'demonym' | 'place';

export interface CountryMention extends Span {
  readonly via: MentionVia;
}

/** A country of ISO 3166-1 (XK for Kosovo) that the article mentions. */
export interface Country {
  readonly code: string;
  /** English name; an interface shows the reader's language by code. */
  readonly name: string;
  readonly mentions: readonly CountryMention[];
}

/** A body that is no country: EU, NATO, UN, a state that is gone. */
export interface Organisation {
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** Everything the engine finds in one article. Spans are offsets into Article.text. */
export interface Analysis {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
  /** Best first. */
  readonly claims: readonly Claim[];
  readonly countries: readonly Country[];
  readonly organisations: readonly Organisation[];
  readonly readingTimeMinutes: number;
  /** How quotations were found: "tagger" with the trained weights, "rules" without. */
  readonly method: 'tagger' | 'rules';
  /** Offset where the analysis ends in a text too long for it; absent where all of it was analysed. */
  readonly analysedTo?: number;
}
