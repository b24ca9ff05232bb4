import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import type { LibraryHealth } from '../../messages/clips.ts';
import { Button, formatNumber, Notice, Progress, plural, t } from '../kit/index.ts';
import { explainFailure } from '../reading/failures.ts';
import type { App } from './state/app.ts';

/** What goes on, and what the reader should know of: work, loading, failures, records set aside, conflicts. */
export function StatusBar({ app }: { readonly app: App }): JSX.Element {
  return (
    <div class="status">
      <WorkLine app={app} />
      <LoadingLine app={app} />
      <HealthLines app={app} />
    </div>
  );
}

/** The import dialog shows its own work. */
function WorkLine({ app }: { readonly app: App }): JSX.Element | null {
  const work = app.worker.current.value;
  if (work === undefined || app.dialog.value === 'import') return null;
  return (
    <div class="status-work">
      <Progress label={work.label} {...(work.share === undefined ? {} : { value: work.share })} />
      <Button size="small" onClick={() => work.cancel()}>
        {t('libraryCancel')}
      </Button>
    </div>
  );
}

function LoadingLine({ app }: { readonly app: App }): JSX.Element | null {
  const loading = app.library.loading.value;
  if (loading.state === 'indexing') return <Progress label={t('libraryIndexing')} value={loading.share} />;
  if (loading.state !== 'loading' || loading.total === undefined || loading.loaded >= loading.total)
    return null;
  const label = t('libraryLoadingCount', formatNumber(loading.loaded), formatNumber(loading.total));
  return <Progress label={label} value={loading.loaded / loading.total} />;
}

function HealthLines({ app }: { readonly app: App }): JSX.Element {
  const health = useSignal<LibraryHealth | undefined>(undefined);
  useSignalEffect(() => {
    // Asked anew whenever the library has settled.
    if (app.library.loading.value.state !== 'ready') return;
    void app.port.health().then((answer) => {
      if (answer.ok) health.value = answer.value;
    });
  });
  const { quarantined = 0, conflicts = 0, lastFailure } = health.value ?? {};
  return (
    <>
      {lastFailure && <Notice tone="danger">{explainFailure(lastFailure)}</Notice>}
      {quarantined > 0 && (
        <Notice tone="warning">
          {plural('libraryQuarantined', quarantined)}{' '}
          <button type="button" class="fact-more" onClick={() => (app.dialog.value = 'quarantine')}>
            {t('libraryShow')}
          </button>
        </Notice>
      )}
      {conflicts > 0 && (
        <Notice tone="warning">
          {plural('libraryConflicts', conflicts)}{' '}
          <button type="button" class="fact-more" onClick={() => (app.dialog.value = 'sync')}>
            {t('libraryShow')}
          </button>
        </Notice>
      )}
    </>
  );
}
