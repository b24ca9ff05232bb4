import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { QuarantinedRecord } from '../../messages/clips.ts';
import { Button, Dialog, formatDate, t } from '../kit/index.ts';
import { type App, accepted } from './state/app.ts';
import { download } from './transfer/write-out.ts';

/** Records that could not be read: set aside whole, shown with the reason, and to be had as a file. */
export function QuarantineDialog({ app }: { readonly app: App }): JSX.Element {
  const records = useSignal<readonly QuarantinedRecord[]>([]);
  useEffect(() => {
    void app.port.quarantine().then((answer) => {
      records.value = accepted(answer)?.records ?? [];
    });
  }, [app, records]);
  return (
    <Dialog
      open
      title={t('quarantineHeading')}
      onClose={() => {
        app.dialog.value = undefined;
      }}
      actions={
        <Button
          icon="download"
          disabled={records.value.length === 0}
          onClick={() =>
            download([JSON.stringify(records.value, null, 2)], 'application/json', 'wirelight-set-aside.json')
          }
        >
          {t('exportDownload')}
        </Button>
      }
    >
      <p>{t('quarantineAbout')}</p>
      <ul class="quarantine">
        {records.value.map(({ id, reason, at, raw }) => (
          <li key={id}>
            <p>
              <bdi>{reason}</bdi> <span class="field-hint">{formatDate(at)}</span>
            </p>
            <details>
              <summary>{t('kitErrorDetails')}</summary>
              <pre class="quarantine-raw">{raw}</pre>
            </details>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
