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

/** How often what is being typed is written, so that a crash takes no more than that. */
const writeEachMs = 500;

/**
 * Note and tags of what was saved just now. Fields keep their own values and are read now and then, and when they are
 * left or sent, since no event of a key goes beyond the host; what is typed is a draft until it is kept.
 */
export function NoteForm({ about, callbacks, onKept }: NoteFormProps): JSX.Element {
  const note = useRef<HTMLTextAreaElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const written = useRef(JSON.stringify({ note: '', tags: [] }));
  const isBeingKept = useRef(false);

  useEffect(() => {
    void callbacks.readDraft(about).then((draft) => {
      // Never over what was typed meanwhile.
      if (draft === undefined || !note.current || !tags.current) return;
      if (note.current.value !== '' || tags.current.value !== '') return;
      note.current.value = draft.note;
      tags.current.value = draft.tags.join(', ');
      written.current = JSON.stringify(typed());
    });
    const timer = setInterval(write, writeEachMs);
    return () => clearInterval(timer);
  }, [about, callbacks]);

  const typed = (): Note => ({
    note: note.current?.value ?? '',
    tags: (tags.current?.value ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  });

  function write(): void {
    const now = JSON.stringify(typed());
    if (!note.current || isBeingKept.current || now === written.current) return;
    written.current = now;
    callbacks.writeDraft(about, typed());
  }

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    isBeingKept.current = true;
    const isKept = await callbacks.keepNote(about, typed());
    isBeingKept.current = false;
    setFailed(!isKept);
    if (isKept) onKept(t('readingSavedMark'));
  }

  return (
    <form class="note" onSubmit={keep} onChange={write}>
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
