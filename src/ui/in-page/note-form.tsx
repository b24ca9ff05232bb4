import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../kit/i18n/index.ts';
import type { Note, NoteCallbacks, Noted } from './data.ts';

interface NoteFormProps {
  readonly about: Noted;
  readonly callbacks: NoteCallbacks;
  /** Called when the note is kept, with what to say of it. */
  readonly onKept: (said: string) => void;
}

/**
 * Note and tags of what was saved just now. Fields keep their own values and are read when left or sent, since no
 * event of a key goes beyond the host; what is typed is a draft until it is kept.
 */
export function NoteForm({ about, callbacks, onKept }: NoteFormProps): JSX.Element {
  const note = useRef<HTMLTextAreaElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void callbacks.readDraft(about).then((draft) => {
      // Never over what was typed meanwhile.
      if (draft === undefined || !note.current || !tags.current) return;
      if (note.current.value !== '' || tags.current.value !== '') return;
      note.current.value = draft.note;
      tags.current.value = draft.tags.join(', ');
    });
  }, [about, callbacks]);

  const typed = (): Note => ({
    note: note.current?.value ?? '',
    tags: (tags.current?.value ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  });

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    const isKept = await callbacks.keepNote(about, typed());
    setFailed(!isKept);
    if (isKept) onKept(t('readingSavedMark'));
  }

  return (
    <form class="note" onSubmit={keep} onChange={() => callbacks.writeDraft(about, typed())}>
      <label>
        {t('noteLabel')}
        <textarea ref={note} rows={2} />
      </label>
      <label>
        {t('noteTags')}
        <input ref={tags} type="text" autocomplete="off" />
      </label>
      {failed && <p role="alert">{t('toolbarNotSaved')}</p>}
      <button type="submit" class="keep">
        {t('savedUpdateNote')}
      </button>
    </form>
  );
}
