import type { SaveTarget } from '../messages/clips.ts';
import { tellBackground } from '../messages/send.ts';
import type { NoteCallbacks, Noted } from '../ui/in-page/index.tsx';
import type { Session } from './session.ts';

/** Notes typed beside the words: kept with their clip, and until then as drafts. */
export function notesInPage(
  session: Session,
  targetOf: (about: Noted) => SaveTarget | undefined,
): NoteCallbacks {
  const keyOf = (about: Noted): string | undefined => {
    const target = targetOf(about);
    if (target === undefined) return undefined;
    const place = 'span' in target && target.span !== undefined ? target.span.start : 0;
    return `${target.kind}/${place}`;
  };
  return {
    async keepNote(about, note) {
      const target = targetOf(about);
      const key = keyOf(about);
      if (target === undefined || key === undefined || session.annotated === undefined) return false;
      const saved = await session.clips.save(target, session.annotated.article, note);
      if (saved !== undefined) await tellBackground('drafts/drop', { key });
      return saved !== undefined;
    },
    async readDraft(about) {
      const key = keyOf(about);
      const answer = key === undefined ? undefined : await tellBackground('drafts/read', { key });
      return answer?.ok === true ? answer.value.draft : undefined;
    },
    writeDraft(about, { note, tags }) {
      const key = keyOf(about);
      if (key !== undefined) void tellBackground('drafts/write', { key, note, tags });
    },
  };
}
