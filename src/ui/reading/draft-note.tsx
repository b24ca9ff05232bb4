import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotatedPage, Clip } from '../../model/index.ts';
import { Button, TextArea, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';

const WRITE_AFTER_MS = 300;

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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let current = true;
    void model.port.readDraft(key).then((answer) => {
      if (current) setNote((answer.ok && answer.value.draft?.note) || kept);
    });
    return () => {
      current = false;
    };
  }, [key, kept, model]);

  function write(next: string): void {
    setNote(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void model.port.writeDraft(key, next), WRITE_AFTER_MS);
  }

  /** Leaving the field writes at once: a popup may die the moment it loses the focus. */
  function flush(next: string): void {
    clearTimeout(timer.current);
    if (next !== kept) void model.port.writeDraft(key, next);
  }

  async function save(): Promise<void> {
    clearTimeout(timer.current);
    const isKept = await (whole
      ? model.changeClip(whole.id, { note })
      : model.save({ kind: 'article' }, { note }));
    if (!isKept) return;
    await model.port.dropDraft(key);
  }

  return (
    <div class="draft">
      <TextArea
        label={t('savedNoteLabel')}
        placeholder={t('savedNotePlaceholder')}
        value={note}
        onInput={write}
        onCommit={flush}
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
