import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Clip } from '../../../model/index.ts';
import { merged } from '../../../text/index.ts';
import { TextArea, t, toast, useLeaving } from '../../kit/index.ts';
import type { App } from '../state/app.ts';

/** How long after the last key a note is stored. */
const storeAfterMs = 700;

/**
 * The reader's note, stored as it is typed, as one step to take back until the field is left. What could not be stored
 * stays in the field and says so; what was written elsewhere meanwhile stays beside it.
 */
export function NoteField({ app, clip }: { readonly app: App; readonly clip: Clip }): JSX.Element {
  const text = useSignal(clip.note);
  const failed = useSignal(false);
  /** The stored note that what stands in the field goes on from. */
  const stored = useRef(clip.note);
  const storing = useRef(0);
  const step = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const area = useRef<HTMLTextAreaElement>(null);

  function storeLater(): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void store(), storeAfterMs);
  }

  async function store(): Promise<void> {
    clearTimeout(timer.current);
    const note = { from: stored.current, to: text.value };
    if (note.to === note.from) return;
    stored.current = note.to;
    storing.current += 1;
    const done = await app.change(clip.id, { note }, step.current);
    storing.current -= 1;
    failed.value = done === undefined;
    if (done === undefined) {
      if (stored.current === note.to) stored.current = note.from;
      return;
    }
    step.current = done.undoId;
    if (done.clip.note !== note.to) toast(t('noteJoined'));
    if (storing.current > 0) return;
    takeIn(app.library.entry(clip.id)?.clip.note ?? done.clip.note);
  }

  /** Shows what is stored by now, with what the reader has typed since. */
  function takeIn(now: string): void {
    const before = text.value;
    const both = merged(stored.current, now, before);
    stored.current = now;
    if (both !== now) storeLater();
    if (both === before) return;
    if (both !== now) toast(t('noteJoined'));
    const caret = area.current?.selectionStart ?? 0;
    text.value = both;
    if (area.current === null) return;
    area.current.value = both;
    const isAhead = both.startsWith(before.slice(0, caret));
    const place = isAhead ? caret : Math.max(0, caret + both.length - before.length);
    area.current.setSelectionRange(place, place);
  }

  useEffect(() => {
    // What is being stored comes back with the answer.
    if (storing.current === 0 && clip.note !== stored.current) takeIn(clip.note);
  }, [clip.note]);
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
          storeLater();
        }}
        onCommit={async () => {
          await store();
          step.current = undefined;
        }}
      />
    </div>
  );
}
