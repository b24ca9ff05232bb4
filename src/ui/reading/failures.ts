import type { Failure } from '../../messages/result.ts';
import { type MessageKey, t } from '../kit/index.ts';

/** What a reader can do about a failure, by its code. */
const EXPLAINED: Readonly<Record<string, MessageKey>> = {
  gone: 'failureGone',
  interrupted: 'failureInterrupted',
  'no-receiver': 'failureNoReceiver',
  'no-permission': 'failureNoPermission',
  'no-access': 'failureNoPermission',
  'not-granted': 'failureNoPermission',
  'not-annotated': 'failureNoReceiver',
  quota: 'failureQuota',
};

/** A failure in the reader's words; one that nobody foresaw in its own. */
export function explainFailure({ code, message }: Failure): string {
  const key = EXPLAINED[code];
  return key ? t(key) : t('failureUnknown', message || code);
}
