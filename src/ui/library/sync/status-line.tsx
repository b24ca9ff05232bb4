import type { JSX } from 'preact';
import type { SyncStatus } from '../../../messages/clips.ts';
import { formatDate, type MessageKey, Notice, Progress, plural, t } from '../../kit/index.ts';
import { explainFailure } from '../../reading/failures.ts';

const states: Readonly<Record<SyncStatus['state'], MessageKey>> = {
  off: 'syncOff',
  idle: 'syncIdle',
  running: 'syncRunning',
  waiting: 'syncWaiting',
  'needs-permission': 'syncNeedsPermission',
  error: 'syncFailed',
};

/** How sync goes just now, in words and, while it runs, as a bar. */
export function StatusLine({ status }: { readonly status: SyncStatus }): JSX.Element {
  const { state, pulled, pushed, pending, error, lastSyncedAt } = status;
  const moved = pulled + pushed;
  if (state === 'running') {
    const value = pending === undefined || moved + pending === 0 ? {} : { value: moved / (moved + pending) };
    return <Progress label={plural('syncMoved', moved)} {...value} />;
  }
  return (
    <Notice tone={state === 'error' ? 'danger' : state === 'needs-permission' ? 'warning' : 'info'}>
      <p role="status">
        {t(states[state])} {error && explainFailure(error)}
      </p>
      {lastSyncedAt && <p>{t('syncLast', formatDate(lastSyncedAt))}</p>}
    </Notice>
  );
}
