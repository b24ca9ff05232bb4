import type { Category, QuotationKind } from '../../model/index.ts';

/** What the card says of one quotation. */
export interface CardData {
  /** Index into `Analysis.quotations`. */
  readonly quotationIndex: number;
  /** Index into `Analysis.speakers`, which fixes the colour; -1 for nobody. */
  readonly speakerIndex: number;
  readonly speaker?: string;
  readonly role?: string;
  readonly kind: QuotationKind;
  /** As it stands in the article. */
  readonly cue?: string;
  /** From 1, in the order of the article. */
  readonly position: number;
  readonly of: number;
  readonly saved: boolean;
}

export interface LegendEntry {
  readonly speakerIndex: number;
  /** Absent for nobody known. */
  readonly name?: string;
  readonly quotations: number;
}

/** How pressing a bookmark ended. */
export type Bookmarked =
  | { readonly state: 'saved' | 'failed' }
  /** `undo` brings the clip back with note and tags; false where that failed. */
  | { readonly state: 'removed'; readonly undo: () => Promise<boolean> };

/** What a note is about: a quotation by its index into `Analysis.quotations`, or the selection saved last. */
export type Noted = number | 'selection';

/** What the reader adds to a clip. It never goes back to the page once it is kept. */
export interface Note {
  readonly note: string;
  readonly tags: readonly string[];
}

/** Promises do not reject. */
export interface NoteCallbacks {
  /** Adds to the clip, and forgets the draft; false where that failed. */
  keepNote(about: Noted, note: Note): Promise<boolean>;
  readDraft(about: Noted): Promise<Note | undefined>;
  writeDraft(about: Noted, note: Note): void;
}

/** What the page's interface asks of the reader script. Promises do not reject. */
export interface InPageCallbacks extends NoteCallbacks {
  /** Copies the quotation with its citation; false if the browser refused. */
  copy(quotationIndex: number): Promise<boolean>;
  /** Saves the quotation, or takes it out of the library again. */
  bookmark(quotationIndex: number): Promise<Bookmarked>;
  walk(by: 1 | -1): void;
  copySelection(): Promise<boolean>;
  /** Saves the selected words, in a category of the reader's if one is named. */
  saveSelection(category?: string): Promise<boolean>;
  /** The reader's categories, in the order of menus. */
  categories(): readonly Category[];
  legend(): readonly LegendEntry[];
  /** The reader is about to type: what is shown stays until it is closed. */
  held(): void;
  /** The reader closed card or toolbar. */
  closed(): void;
}
