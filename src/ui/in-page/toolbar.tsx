import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../kit/i18n/index.ts';
import { Tool } from './button.tsx';
import type { InPageCallbacks } from './data.ts';

interface ToolbarProps {
  readonly callbacks: InPageCallbacks;
}

/** What can be done with the selected words. */
export function Toolbar({ callbacks }: ToolbarProps): JSX.Element {
  const [said, setSaid] = useState('');
  return (
    <div class="box toolbar" role="toolbar" aria-label={t('toolbarLabel')}>
      <Tool
        icon="bookmark"
        label={t('readingSave')}
        onPress={async () =>
          setSaid(t((await callbacks.saveSelection()) ? 'readingSavedMark' : 'toolbarNotSaved'))
        }
      >
        {said || t('toolbarSave')}
      </Tool>
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
