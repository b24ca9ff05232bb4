import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, Dialog, plural, t, toast } from '../kit/index.ts';
import { explainFailure } from '../reading/index.ts';
import type { PartProps } from './options-view.tsx';

/** Where the reader's clips are, and how to take them out, in, or away. */
export function DataSection({ port }: PartProps): JSX.Element {
  const count = useSignal<number | undefined>(undefined);
  const asking = useSignal(false);
  const busy = useSignal(false);

  useEffect(() => {
    void port.clipCount().then((clips) => {
      count.value = clips;
    });
  }, [port, count]);

  async function refresh(): Promise<void> {
    count.value = await port.clipCount();
  }

  async function takeBack(undoId: string): Promise<void> {
    const answer = await port.undo(undoId);
    if (!answer.ok) toast(explainFailure(answer.error), { tone: 'error' });
    await refresh();
  }

  async function removeAll(): Promise<void> {
    busy.value = true;
    const answer = await port.removeAll();
    busy.value = false;
    asking.value = false;
    if (answer.ok) toast(t('optionsRemoved'), { undo: () => takeBack(answer.value.undoId) });
    else toast(explainFailure(answer.error), { tone: 'error' });
    await refresh();
  }

  return (
    <>
      {count.value !== undefined && <p>{plural('optionsClips', count.value)}</p>}
      <div class="options-buttons">
        <Button icon="archive" onClick={() => port.openLibrary()}>
          {t('openLibrary')}
        </Button>
        <Button icon="download" onClick={() => port.openLibrary('export')}>
          {t('optionsExport')}
        </Button>
        <Button icon="upload" onClick={() => port.openLibrary('import')}>
          {t('optionsImport')}
        </Button>
        <Button icon="cloud" onClick={() => port.openLibrary('sync')}>
          {t('optionsSync')}
        </Button>
      </div>
      <p class="field-hint">{t('optionsSettingsSync')}</p>
      <div>
        <Button
          variant="danger"
          icon="trash"
          disabled={count.value === 0}
          onClick={() => {
            asking.value = true;
          }}
        >
          {t('optionsRemoveAll')}
        </Button>
      </div>
      <Dialog
        open={asking.value}
        title={t('optionsRemoveAllTitle')}
        onClose={() => {
          asking.value = false;
        }}
        actions={
          <Button variant="danger" icon="trash" loading={busy.value} onClick={removeAll}>
            {t('optionsRemoveAll')}
          </Button>
        }
      >
        <p>{t('optionsRemoveAllText')}</p>
      </Dialog>
    </>
  );
}
