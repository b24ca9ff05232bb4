import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { categoryColour } from '../../paint/category-colours.ts';
import { t } from '../kit/i18n/index.ts';
import { Tool } from './button.tsx';
import type { InPageCallbacks } from './data.ts';

interface ToolbarProps {
  readonly callbacks: InPageCallbacks;
}

/** What can be done with the selected words. */
export function Toolbar({ callbacks }: ToolbarProps): JSX.Element {
  const [said, setSaid] = useState('');
  const save = async (category?: string): Promise<void> =>
    setSaid(t((await callbacks.saveSelection(category)) ? 'readingSavedMark' : 'toolbarNotSaved'));
  return (
    <div class="box toolbar" role="toolbar" aria-label={t('toolbarLabel')}>
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
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}
