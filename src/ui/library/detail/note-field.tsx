import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Clip } from '../../../model/index.ts';
import { TextArea, t, useLeaving } from '../../kit/index.ts';
import type { App } from '../state/app.ts';

/** How long after the last key a note is stored. */
const storeAfterMs = 700;

/** The reader's note, stored as it is typed; what could not be stored stays in the field and says so. */
export function NoteField({ app, clip }: { readonly app: App; readonly clip: Clip }): JSX.Element {
  const text = useSignal(clip.note);
  const failed = useSignal(false);
  const stored = useRef(clip.note);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const area = useRef<HTMLTextAreaElement>(null);

  async function store(): Promise<void> {
    clearTimeout(timer.current);
    const note = text.value;
    if (note === stored.current) return;
    const before = stored.current;
    stored.current = note;
    failed.value = !(await app.change(clip.id, { note }));
    if (failed.value) stored.current = before;
  }

  // A change from elsewhere (undo, sync) is shown, unless the reader is in the middle of one.
  useEffect(() => {
    if (clip.note === stored.current) return;
    if (text.value === stored.current) text.value = clip.note;
    stored.current = clip.note;
  }, [clip.note, text]);
  useLeaving(() => void store());

  return (
    <div class="detail-note">
      <TextArea
        label={t('libraryNote')}
        placeholder={t('libraryNotePlaceholder')}
        areaRef={area}
        value={text.value}
        {...(failed.value ? { error: t('libraryNoteNotStored') } : {})}
        onInput={(value) => {
          text.value = value;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void store(), storeAfterMs);
        }}
        onCommit={() => void store()}
      />
    </div>
  );
}
