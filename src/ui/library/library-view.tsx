import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, EmptyState, ErrorState, LoadingState, t } from '../kit/index.ts';
import { explainFailure } from '../reading/failures.ts';
import { TableView } from './charts/table-view.tsx';
import { TimelineView } from './charts/timeline-view.tsx';
import { DetailPane } from './detail/detail-pane.tsx';
import { Header } from './header.tsx';
import { followKeys } from './keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { ListPane } from './list/list-pane.tsx';
import { QuarantineDialog } from './quarantine-dialog.tsx';
import { Sidebar } from './sidebar.tsx';
import { followAddress } from './state/address.ts';
import type { App } from './state/app.ts';
import { StatusBar } from './status-bar.tsx';
import { SyncDialog } from './sync/sync-dialog.tsx';
import { TagsDialog } from './tags-dialog.tsx';
import { ExportDialog } from './transfer/export-dialog.tsx';
import { ImportDialog } from './transfer/import-dialog.tsx';
import './library.css';
import './list/list.css';
import './detail/detail.css';
import './charts/charts.css';
import './transfer/transfer.css';

/** The whole page: header, filters, list or chart, and the open clip beside it. */
export function LibraryView({ app }: { readonly app: App }): JSX.Element {
  useEffect(() => {
    const [stopAddress, stopKeys] = [followAddress(app), followKeys(app)];
    void app.library.load();
    return () => {
      stopAddress();
      stopKeys();
    };
  }, [app]);
  return (
    <div
      class="library"
      data-view={app.view.value}
      data-open={app.open.value !== undefined}
      data-filters={app.filtersOpen.value}
    >
      <Header app={app} />
      <StatusBar app={app} />
      <Body app={app} />
      <Dialogs app={app} />
    </div>
  );
}

function Body({ app }: { readonly app: App }): JSX.Element {
  const { loading, entries, findings } = app.library;
  const state = loading.value;
  if (state.state === 'failed') {
    return (
      <ErrorState
        title={t('libraryFailedTitle')}
        text={explainFailure(state.failure)}
        details={state.failure.message}
        actions={<Button onClick={() => void app.library.load()}>{t('stateRetry')}</Button>}
      />
    );
  }
  if (findings.value.among.length === 0) {
    const isComing = state.state === 'loading' || entries.value.length > 0;
    return isComing ? <LoadingState text={t('libraryLoading')} /> : <Empty app={app} />;
  }
  return (
    <div class="body">
      <aside class="sidebar" aria-label={t('libraryFilters')}>
        <Sidebar app={app} />
      </aside>
      <div class="middle">
        {app.view.value === 'clips' && <ListPane app={app} />}
        {app.view.value === 'timeline' && <TimelineView app={app} />}
        {app.view.value === 'table' && <TableView app={app} />}
      </div>
      {app.view.value === 'clips' && (
        <section class="detail-pane" aria-label={t('libraryOpenClip')}>
          <DetailPane app={app} />
        </section>
      )}
    </div>
  );
}

function Empty({ app }: { readonly app: App }): JSX.Element {
  return (
    <EmptyState
      icon="bookmark"
      title={t('libraryEmptyTitle')}
      text={t('libraryEmptyText')}
      actions={
        <Button icon="upload" onClick={() => (app.dialog.value = 'import')}>
          {t('libraryImport')}
        </Button>
      }
    />
  );
}

function Dialogs({ app }: { readonly app: App }): JSX.Element | null {
  switch (app.dialog.value) {
    case 'export':
      return <ExportDialog app={app} />;
    case 'import':
      return <ImportDialog app={app} />;
    case 'sync':
      return <SyncDialog app={app} />;
    case 'keys':
      return <KeysDialog app={app} />;
    case 'tags':
      return <TagsDialog app={app} />;
    case 'quarantine':
      return <QuarantineDialog app={app} />;
    case undefined:
      return null;
  }
}
