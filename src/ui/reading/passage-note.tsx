import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PassageKind, PlacedClip, SaveTarget } from '../../messages/clips.ts';
import type { Article } from '../../model/index.ts';
import type { ReadingModel } from './model.ts';
import { NoteDialog } from './note-dialog.tsx';
import { draftKey } from './note-words.ts';

interface PassageNote {
  /** Opens the dialog; absent where nothing can be kept. */
  readonly onNote: (() => void) | undefined;
  readonly dialog: JSX.Element | undefined;
}

/** Note and tags of a line of the article, saved or not, with the dialog that asks for them. */
export function usePassageNote(
  model: ReadingModel,
  article: Article,
  target: Extract<SaveTarget, { kind: PassageKind }>,
  saved: PlacedClip | undefined,
  words: string,
): PassageNote {
  const [noting, setNoting] = useState(false);
  if (!model.port.keeps) return { onNote: undefined, dialog: undefined };
  return {
    onNote: () => setNoting(true),
    dialog: noting ? (
      <NoteDialog
        model={model}
        clip={saved?.clip}
        target={target}
        draftKey={draftKey(article, target.kind, target.span.start)}
        words={words}
        onClose={() => setNoting(false)}
      />
    ) : undefined,
  };
}
