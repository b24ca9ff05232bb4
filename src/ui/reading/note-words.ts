import type { TagChange } from '../../messages/clips.ts';
import type { DraftWords, NoteWords } from '../../messages/drafts.ts';
import type { Article, ClipKind } from '../../model/index.ts';
import { merged } from '../../text/index.ts';

/** Names the unfinished note of a passage, the same before and after it is saved; a claim is a quotation’s words. */
export function draftKey({ url, title }: Article, kind: ClipKind, start = 0): string {
  return `${url ?? title}/${kind === 'claim' ? 'quotation' : kind}/${start}`;
}

/** What turns one list of tags into the other. */
export function tagChange(from: readonly string[], to: readonly string[]): TagChange {
  return {
    add: to.filter((tag) => !from.includes(tag)),
    remove: from.filter((tag) => !to.includes(tag)),
  };
}

/** Unfinished words taken up again, with what was kept since they were begun. */
export interface Resumed extends NoteWords {
  /** The note was changed elsewhere meanwhile: both texts are in it. */
  readonly isJoined: boolean;
}

/** @param kept note and tags of the clip as they are now */
export function resumed(draft: DraftWords, kept: NoteWords): Resumed {
  const from = draft.from ?? { note: '', tags: [] };
  const note = merged(from.note, kept.note, draft.note);
  const { add, remove } = tagChange(from.tags, draft.tags);
  const tags = [...new Set([...kept.tags.filter((tag) => !remove.includes(tag)), ...add])];
  return { note, tags, isJoined: note !== draft.note && note !== kept.note };
}
