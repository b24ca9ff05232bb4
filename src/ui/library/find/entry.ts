import { correctedClip } from '../../../annotate/index.ts';
import type { LastPlacement } from '../../../messages/clips.ts';
import type { Clip } from '../../../model/index.ts';

/** A clip with what finding, sorting and counting need, worked out once. */
export interface Entry {
  readonly id: string;
  /** As it is stored. */
  readonly clip: Clip;
  /** With the reader's corrections laid over it. */
  readonly shown: Clip;
  /** ISO date of the article's publication in the agency's zone, of saving where that is unknown. */
  readonly day: string;
  /** The reader said that it is no quotation. */
  readonly dismissed: boolean;
  /** How it was found when its page was last open here; undefined if it never was since. */
  readonly placed: LastPlacement | undefined;
}

export function entryOf(clip: Clip, placed?: LastPlacement): Entry {
  return {
    id: clip.id,
    clip,
    shown: correctedClip(clip),
    day: (clip.article.publishedAt ?? clip.createdAt).slice(0, 10),
    placed,
    dismissed: clip.corrections?.notQuotation === true,
  };
}
