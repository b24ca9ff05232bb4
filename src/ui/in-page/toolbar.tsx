import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { categoryColour } from '../../paint/category-colours.ts';
import { t } from '../kit/i18n/index.ts';
import { Tool } from './button.tsx';
import type { InPageCallbacks } from './data.ts';
import { NoteForm } from './note-form.tsx';

interface ToolbarProps {
  readonly callbacks: InPageCallbacks;
  /** Its size changed, so its place may have to. */
  readonly onGrown: () => void;
}

/** What can be done with the selected words. */
export function Toolbar({ callbacks, onGrown }: ToolbarProps): JSX.Element {
  const [said, setSaid] = useState('');
  const [noting, setNoting] = useState(false);
  useLayoutEffect(onGrown, [noting]);
  async function save(category?: string): Promise<void> {
    const isSaved = await callbacks.saveSelection(category);
    setSaid(t(isSaved ? 'readingSavedMark' : 'toolbarNotSaved'));
    setNoting(isSaved);
    if (isSaved) callbacks.held();
  }
  return (
    <div class="box toolbar">
      <div class="row" role="toolbar" aria-label={t('toolbarLabel')}>
        <Tool icon="bookmark" label={t('readingSave')} onPress={() => void save()}>
          {said || t('toolbarSave')}
        </Tool>
        {callbacks.categories().map(({ id, name, colour }) => (
          <button key={id} type="button" aria-label={name} title={name} onClick={() => void save(id)}>
            <span
              class="category"
              style={{
                background: `light-dark(${categoryColour(colour, 'light')}, ${categoryColour(colour, 'dark')})`,
              }}
            />
          </button>
        ))}
        <Tool
          icon="copy"
          label={t('cardCopy')}
          onPress={async () => setSaid(t((await callbacks.copySelection()) ? 'cardCopied' : 'cardNotCopied'))}
        />
      </div>
      {noting && (
        <NoteForm
          about="selection"
          callbacks={callbacks}
          onKept={(words) => {
            setSaid(words);
            setNoting(false);
          }}
        />
      )}
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}
