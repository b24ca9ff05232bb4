import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveTarget } from '../../messages/clips.ts';
import type { NoteWords } from '../../messages/drafts.ts';
import type { Clip } from '../../model/index.ts';
import { Button, Dialog, Field, TextArea, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';
import { resumed, tagChange } from './note-words.ts';

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
  /** The clip as it was when the form was opened: what is changed elsewhere meanwhile stays. */
  const [from] = useState<NoteWords>(clip ?? { note: '', tags: [] });
  const [note, setNote] = useState(from.note);
  const [tags, setTags] = useState(from.tags.join(', '));
  const [isJoined, setJoined] = useState(false);
  const isTouched = useRef(false);

  useEffect(() => {
    let current = true;
    void model.port.readDraft(draftKey).then((answer) => {
      const draft = answer.ok ? answer.value.draft : undefined;
      // Never over what was typed meanwhile.
      if (!current || draft === undefined || isTouched.current) return;
      const words = resumed(draft, from);
      setNote(words.note);
      setTags(words.tags.join(', '));
      setJoined(words.isJoined);
    });
    return () => {
      current = false;
    };
  }, [draftKey, model, from]);

  /** Written with every key: a popup dies without a word the moment it loses the focus. */
  function write(nextNote: string, nextTags: string): void {
    setNote(nextNote);
    setTags(nextTags);
    isTouched.current = true;
    const base = { note: from.note, tags: from.tags };
    void model.port.writeDraft(draftKey, { note: nextNote, tags: listed(nextTags), from: base });
  }

  async function save(): Promise<void> {
    const isKept = clip
      ? await model.changeClip(clip.id, {
          note: { from: from.note, to: note },
          tags: tagChange(from.tags, listed(tags)),
        })
      : target !== undefined && (await model.save(target, { note, tags: listed(tags) }));
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
      <p class="article-words note-words" dir="auto">
        {words}
      </p>
      <TextArea
        label={t('noteLabel')}
        value={note}
        {...(isJoined ? { hint: t('noteJoined') } : {})}
        onInput={(next) => write(next, tags)}
      />
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
