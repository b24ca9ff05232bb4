import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { correctedClip } from '../../annotate/corrections/corrected-clip.ts';
import type { PlacedClip } from '../../messages/clips.ts';
import type { AnnotatedPage } from '../../model/index.ts';
import { Button, EmptyState, Icon, IconButton, t } from '../kit/index.ts';
import { DraftNote } from './draft-note.tsx';
import type { ReadingModel } from './model.ts';
import { NoteDialog } from './note-dialog.tsx';
import { draftKey } from './note-words.ts';
import { SaveSelection } from './save-selection.tsx';

interface SavedProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
}

/** What the reader keeps of this article, and the note being written about it. */
export function Saved({ model, page }: SavedProps): JSX.Element {
  const clips = model.clips.value;
  const whole = clips.find(({ clip }) => clip.kind === 'article');
  const passages = clips.filter(({ clip }) => clip.kind !== 'article');
  return (
    <>
      <DraftNote model={model} page={page} whole={whole?.clip} />
      <SaveSelection model={model} page={page} />
      {passages.length === 0 ? (
        <EmptyState icon="bookmark" title={t('savedNoneTitle')} text={t('savedNoneText')} />
      ) : (
        <ul class="saved-list" aria-label={t('readingSaved')}>
          {passages.map((placed) => (
            <ClipLine key={placed.clip.id} model={model} page={page} placed={placed} />
          ))}
        </ul>
      )}
      <Button variant="quiet" icon="archive" onClick={() => model.port.open('library')}>
        {t('openLibrary')}
      </Button>
    </>
  );
}

interface ClipLineProps extends SavedProps {
  readonly placed: PlacedClip;
}

function ClipLine({ model, page, placed }: ClipLineProps): JSX.Element {
  const { placement } = placed;
  const clip = correctedClip(placed.clip);
  const [noting, setNoting] = useState(false);
  const isDismissed = clip.corrections?.notQuotation === true;
  const { state } = placement;
  return (
    <li class="clip">
      {placement.state === 'found' ? (
        <button
          type="button"
          class="passage-words article-words"
          dir="auto"
          onClick={() => model.go(placement.span)}
        >
          {clip.text}
        </button>
      ) : (
        <p class="passage-words article-words" dir="auto">
          {clip.text}
        </p>
      )}
      {clip.note && <p class="saved-note">{clip.note}</p>}
      {clip.tags.length > 0 && <p class="clip-tags">{clip.tags.map((tag) => `#${tag}`).join(' ')}</p>}
      <div class="passage-foot">
        <span class="passage-about">
          {isDismissed ? t('correctedNone') : clip.speaker?.name}
          {state === 'orphan' && (
            <span class="clip-orphan">
              <Icon name="alert" size={14} />
              {t('savedOrphan')}
            </span>
          )}
          {state === 'pending' && t('savedPending')}
        </span>
        <IconButton icon="note" size="small" label={t('noteOpen')} onClick={() => setNoting(true)} />
        <IconButton
          icon="trash"
          size="small"
          label={t('savedRemove')}
          onClick={() => model.removeClip(clip.id)}
        />
      </div>
      {noting && (
        <NoteDialog
          model={model}
          clip={placed.clip}
          target={undefined}
          draftKey={
            placement.state === 'found' ? draftKey(page.article, clip.kind, placement.span.start) : clip.id
          }
          words={clip.text}
          onClose={() => setNoting(false)}
        />
      )}
    </li>
  );
}
