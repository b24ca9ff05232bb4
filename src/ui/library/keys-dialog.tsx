import type { JSX } from 'preact';
import { Dialog, t } from '../kit/index.ts';
import { keyHelp } from './keys.ts';
import type { App } from './state/app.ts';

/** Every key of the library. */
export function KeysDialog({ app }: { readonly app: App }): JSX.Element {
  return (
    <Dialog
      open
      title={t('keysHeading')}
      onClose={() => {
        app.dialog.value = undefined;
      }}
    >
      <p class="field-hint">{t('keysAbout')}</p>
      <dl class="keys">
        {keyHelp.map(({ keys, text }) => (
          <div key={text} class="keys-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
