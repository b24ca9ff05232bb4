import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveTarget } from '../../messages/clips.ts';
import type { Clip } from '../../model/index.ts';
import { Button, Dialog, Field, TextArea, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';

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
  const isTouched = useRef(false);

  useEffect(() => {
    let current = true;
    void model.port.readDraft(draftKey).then((answer) => {
      const draft = answer.ok ? answer.value.draft : undefined;
      // Never over what was typed meanwhile.
      if (!current || draft === undefined || isTouched.current) return;
      setNote(draft.note);
      setTags(draft.tags.join(', '));
    });
    return () => {
      current = false;
    };
  }, [draftKey, model]);

  /** Written with every key: a popup dies without a word the moment it loses the focus. */
  function write(nextNote: string, nextTags: string): void {
    setNote(nextNote);
    setTags(nextTags);
    isTouched.current = true;
    void model.port.writeDraft(draftKey, nextNote, listed(nextTags));
  }

  async function save(): Promise<void> {
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
      <TextArea label={t('noteLabel')} value={note} onInput={(next) => write(next, tags)} />
      <Field label={t('noteTags')} value={tags} onInput={(next) => write(note, next)} />
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
