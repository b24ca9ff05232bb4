import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveTarget } from '../../messages/clips.ts';
import type { Clip } from '../../model/index.ts';
import { Button, Dialog, Field, TextArea, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';

const WRITE_AFTER_MS = 300;

interface NoteDialogProps {
  readonly model: ReadingModel;
  /** The clip that the note is for; absent if the passage is not saved yet. */
  readonly clip: Clip | undefined;
  /** Saved together with the note where there is no clip. */
  readonly target: SaveTarget | undefined;
  /** Names the unfinished note until it is saved. */
  readonly draftKey: string;
  readonly words: string;
  readonly onClose: () => void;
}

/** Note and tags of a passage, at the moment of saving or later. What is typed outlives the view. */
export function NoteDialog(props: NoteDialogProps): JSX.Element {
  const { model, clip, target, draftKey, words, onClose } = props;
  const [note, setNote] = useState(clip?.note ?? '');
  const [tags, setTags] = useState(clip?.tags.join(', ') ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let current = true;
    void model.port.readDraft(draftKey).then((answer) => {
      const draft = answer.ok ? answer.value.draft : undefined;
      if (!current || draft === undefined) return;
      setNote(draft.note);
      setTags(draft.tags.join(', '));
    });
    return () => {
      current = false;
    };
  }, [draftKey, model]);

  function write(nextNote: string, nextTags: string, after = WRITE_AFTER_MS): void {
    setNote(nextNote);
    setTags(nextTags);
    clearTimeout(timer.current);
    const keep = (): void => void model.port.writeDraft(draftKey, nextNote, listed(nextTags));
    if (after === 0) keep();
    else timer.current = setTimeout(keep, after);
  }

  async function save(): Promise<void> {
    clearTimeout(timer.current);
    const extras = { note, tags: listed(tags) };
    const isKept = clip
      ? await model.changeClip(clip.id, extras)
      : target !== undefined && (await model.save(target, extras));
    if (!isKept) return;
    await model.port.dropDraft(draftKey);
    onClose();
  }

  return (
    <Dialog
      open
      title={t('noteOpen')}
      onClose={onClose}
      actions={
        <Button variant="primary" icon="bookmark" onClick={save}>
          {t('noteKeep')}
        </Button>
      }
    >
      <p class="article-words note-words">{words}</p>
      <TextArea
        label={t('noteLabel')}
        value={note}
        onInput={(next) => write(next, tags)}
        onCommit={(next) => write(next, tags, 0)}
      />
      <Field
        label={t('noteTags')}
        value={tags}
        onInput={(next) => write(note, next)}
        onCommit={(next) => write(note, next, 0)}
      />
    </Dialog>
  );
}

/** Tags as typed: "energy, grid". */
function listed(tags: string): readonly string[] {
  return tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
