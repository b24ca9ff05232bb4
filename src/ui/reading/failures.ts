import { explained } from '../../messages/explained.ts';
import type { Failure } from '../../messages/result.ts';
import { type MessageKey, t } from '../kit/index.ts';

const EXPLAINED: Readonly<Record<string, MessageKey>> = explained;

/** A failure in the reader's words; one that nobody foresaw in its own. */
export function explainFailure({ code, message }: Failure): string {
  const key = EXPLAINED[code];
  return key ? t(key) : t('failureUnknown', message || code);
}
