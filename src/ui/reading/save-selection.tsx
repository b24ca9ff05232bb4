import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SaveTarget } from '../../messages/clips.ts';
import type { AnnotatedPage } from '../../model/index.ts';
import { Button, t, toast } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';
import { NoteDialog } from './note-dialog.tsx';
import { draftKey } from './note-words.ts';

interface SaveSelectionProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
}

type Selected = Extract<SaveTarget, { kind: 'selection' }>;

/** Saves the words that are selected in the page, with note and tags. */
export function SaveSelection({ model, page }: SaveSelectionProps): JSX.Element {
  const [selected, setSelected] = useState<Selected>();
  async function take(): Promise<void> {
    const target = await model.selection();
    if (target?.kind === 'selection') setSelected(target);
    else toast(t('correctNoSelection'));
  }
  return (
    <>
      <Button size="small" icon="bookmark" onClick={take}>
        {t('menuSaveSelection')}
      </Button>
      {selected && (
        <NoteDialog
          model={model}
          clip={undefined}
          target={selected}
          draftKey={draftKey(page.article, 'selection', selected.span?.start)}
          words={selected.exact}
          onClose={() => setSelected(undefined)}
        />
      )}
    </>
  );
}
