/** Note and tags as they stand in a form. */
export interface NoteWords {
  readonly note: string;
  readonly tags: readonly string[];
}

/** Unfinished words of the reader: a note being typed. */
export interface DraftWords extends NoteWords {
  /** What they began with: note and tags of the clip as it was. */
  readonly from?: NoteWords;
}

export interface Draft extends DraftWords {
  /** Free key of the field: "<address>/<kind>/<start>" or the clip's id. */
  readonly key: string;
  readonly updatedAt: string;
}
