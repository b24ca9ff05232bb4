import { englishWords, exportFormats, exportText } from '../../../src/exchange/index.ts';
import type { Clip } from '../../../src/model/index.ts';

/** A backup of the clips, as the library itself would write it. */
export function backupOf(some: readonly Clip[]): string {
  const format = exportFormats.find(({ id }) => id === 'backup');
  if (format === undefined) throw new Error('There is no backup format.');
  const options = { now: '2026-02-10T09:00:00.000Z', locale: 'en', words: englishWords };
  return exportText(format, { clips: some, articles: [], tags: [], categories: [] }, options);
}
