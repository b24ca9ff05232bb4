import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotatedPage, Clip } from '../../model/index.ts';
import { Button, TextArea, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';
import { draftKey, resumed } from './note-words.ts';

interface DraftNoteProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
  /** The clip of the whole article, if it is saved. */
  readonly whole: Clip | undefined;
}

/** A note about the article. What is typed is kept at once, so closing the view loses nothing. */
export function DraftNote({ model, page, whole }: DraftNoteProps): JSX.Element {
  const key = draftKey(page.article, 'article');
  const [note, setNote] = useState('');
  const [isJoined, setJoined] = useState(false);
  const kept = whole?.note ?? '';
  /** The note that what is typed began with. */
  const from = useRef(kept);
  /** The article that the words in the field were typed about; none as long as nothing was typed. */
  const typedAbout = useRef<string>(undefined);

  useEffect(() => {
    let current = true;
    void model.port.readDraft(key).then((answer) => {
      // Never over what was typed meanwhile.
      if (!current || typedAbout.current === key) return;
      const draft = answer.ok ? answer.value.draft : undefined;
      const words = draft && resumed(draft, { note: kept, tags: [] });
      from.current = kept;
      setNote(words?.note ?? kept);
      setJoined(words?.isJoined ?? false);
    });
    return () => {
      current = false;
    };
  }, [key, kept, model]);

  /** Written with every key: a popup dies without a word the moment it loses the focus. */
  function write(next: string): void {
    setNote(next);
    typedAbout.current = key;
    // Typed back to what is kept, it is no draft any more.
    const words = { note: next, tags: [], from: { note: from.current, tags: [] } };
    void (next === from.current ? model.port.dropDraft(key) : model.port.writeDraft(key, words));
  }

  async function save(): Promise<void> {
    const clip = await (whole
      ? model.changeClip(whole.id, { note: { from: from.current, to: note } })
      : model.save({ kind: 'article' }, { note }));
    if (!clip) return;
    typedAbout.current = undefined;
    from.current = clip.note;
    setNote(clip.note);
    setJoined(false);
    await model.port.dropDraft(key);
  }

  return (
    <div class="draft">
      <TextArea
        label={t('savedNoteLabel')}
        placeholder={t('savedNotePlaceholder')}
        value={note}
        {...(isJoined ? { hint: t('noteJoined') } : {})}
        onInput={write}
      />
      <Button
        size="small"
        variant={note !== kept ? 'primary' : 'plain'}
        icon="bookmark"
        disabled={whole !== undefined && note === kept}
        onClick={save}
      >
        {t(whole ? 'savedUpdateNote' : 'savedArticle')}
      </Button>
    </div>
  );
}
