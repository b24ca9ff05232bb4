import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OnProgress } from '../../messages/index.ts';
import { Button, Dialog, Progress, plural, t, toast } from '../kit/index.ts';
import { explainFailure } from '../reading/index.ts';
import type { PartProps } from './options-view.tsx';

/** How far a removal or its taking back is, and what stops it. */
interface Going {
  readonly share: number;
  readonly stop: () => void;
}

/** Where the reader's clips are, and how to take them out, in, or away. */
export function DataSection({ port }: PartProps): JSX.Element {
  const count = useSignal<number | undefined>(undefined);
  const asking = useSignal(false);
  const busy = useSignal(false);
  const progress = useSignal<Going | undefined>(undefined);

  useEffect(() => {
    void port.clipCount().then((clips) => {
      count.value = clips;
    });
  }, [port, count]);

  async function refresh(): Promise<void> {
    count.value = await port.clipCount();
  }

  const onProgress: OnProgress = (share, stop) => {
    progress.value = { share, stop };
  };

  async function takeBack(undoId: string): Promise<void> {
    const answer = await port.undo(undoId, onProgress);
    progress.value = undefined;
    await refresh();
    if (answer.ok) return;
    if (answer.error.code !== 'stopped') toast(explainFailure(answer.error), { tone: 'error' });
    else toast(t('libraryUndoStopped'), { undo: () => takeBack(undoId) });
  }

  async function removeAll(): Promise<void> {
    busy.value = true;
    const answer = await port.removeAll(onProgress);
    busy.value = false;
    progress.value = undefined;
    asking.value = false;
    await refresh();
    if (answer.ok) toast(t('optionsRemoved'), { undo: () => takeBack(answer.value.undoId) });
    else if (answer.error.code === 'stopped') toast(t('libraryStopped'));
    else toast(explainFailure(answer.error), { tone: 'error' });
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
      {progress.value && !asking.value && (
        <div class="options-progress">
          <Progress
            label={t(busy.value ? 'libraryChanging' : 'libraryUndoing')}
            value={progress.value.share}
          />
          <Button size="small" onClick={progress.value.stop}>
            {t('libraryCancel')}
          </Button>
        </div>
      )}
      <Dialog
        open={asking.value}
        title={t('optionsRemoveAllTitle')}
        onClose={() => {
          asking.value = false;
        }}
        actions={
          <>
            {progress.value && <Button onClick={progress.value.stop}>{t('libraryCancel')}</Button>}
            <Button variant="danger" icon="trash" loading={busy.value} onClick={removeAll}>
              {t('optionsRemoveAll')}
            </Button>
          </>
        }
      >
        <p>{t('optionsRemoveAllText')}</p>
        {progress.value && <Progress label={t('libraryChanging')} value={progress.value.share} />}
      </Dialog>
    </>
  );
}
