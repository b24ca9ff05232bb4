import type { LibraryRecord } from '../model/index.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import type { ExportLibrary } from './library.ts';

export const backupName = 'wirelight-backup';
export const backupVersion = 1;

const recordsOf = ({ clips, articles, tags, categories }: ExportLibrary): readonly LibraryRecord[] => [
  ...categories.map((value) => ({ type: 'category', value }) as const),
  ...tags.map((value) => ({ type: 'tag', value }) as const),
  ...articles.map((value) => ({ type: 'article', value }) as const),
  ...clips.map((value) => ({ type: 'clip', value }) as const),
];

/** Every record as it is, one a line, so that two backups can be compared by any tool. Loses nothing. */
export function* exportBackup(
  library: ExportLibrary,
  { now }: Pick<ExportOptions, 'now'>,
): Generator<string> {
  const head = { format: backupName, version: backupVersion, exportedAt: now };
  yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
  let before = '\n';
  for (const record of recordsOf(library)) {
    yield before + JSON.stringify(record);
    before = ',\n';
  }
  yield '\n]}\n';
}

export const backup: ExportFormat = {
  id: 'backup',
  extension: 'json',
  mediaType: 'application/json',
  write: exportBackup,
};
