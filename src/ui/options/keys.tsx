import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, t } from '../kit/index.ts';
import type { PartProps } from './options-view.tsx';
import type { Shortcut } from './port.ts';

/** The keys as they are now; the browser's own page changes them. */
export function Keys({ port }: PartProps): JSX.Element {
  const shortcuts = useSignal<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () =>
      void port.shortcuts().then((list) => {
        shortcuts.value = list;
      });
    read();
    // The reader comes back from the browser's page.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [port, shortcuts]);
  return (
    <>
      <dl class="options-keys">
        {shortcuts.value.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || t('optionsKeyPopup')}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="field-hint">{t('optionsKeyNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="field-hint">{t('optionsKeysHint')}</p>
      <div>
        <Button icon="external" onClick={() => port.openShortcuts()}>
          {t('optionsKeysChange')}
        </Button>
      </div>
    </>
  );
}
