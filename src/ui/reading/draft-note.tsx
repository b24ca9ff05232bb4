import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotatedPage, Clip } from '../../model/index.ts';
import { Button, TextArea, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';

interface DraftNoteProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
  /** The clip of the whole article, if it is saved. */
  readonly whole: Clip | undefined;
}

/** A note about the article. What is typed is kept at once, so closing the view loses nothing. */
export function DraftNote({ model, page, whole }: DraftNoteProps): JSX.Element {
  const key = `${page.article.url ?? page.article.title}/article/0`;
  const [note, setNote] = useState('');
  const kept = whole?.note ?? '';
  /** The article that the words in the field were typed about; none as long as nothing was typed. */
  const typedAbout = useRef<string>(undefined);

  useEffect(() => {
    let current = true;
    void model.port.readDraft(key).then((answer) => {
      // Never over what was typed meanwhile.
      if (current && typedAbout.current !== key) setNote((answer.ok && answer.value.draft?.note) || kept);
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
    void (next === kept ? model.port.dropDraft(key) : model.port.writeDraft(key, next));
  }

  async function save(): Promise<void> {
    const isKept = await (whole
      ? model.changeClip(whole.id, { note })
      : model.save({ kind: 'article' }, { note }));
    if (!isKept) return;
    typedAbout.current = undefined;
    await model.port.dropDraft(key);
  }

  return (
    <div class="draft">
      <TextArea
        label={t('savedNoteLabel')}
        placeholder={t('savedNotePlaceholder')}
        value={note}
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
