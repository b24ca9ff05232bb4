import * as v from 'valibot';
import { libraryRecordSchema } from '../../messages/clip-schemas.ts';
import { backupName, backupVersion } from '../backup.ts';
import { checkedClip, complaint, EntryRejected } from './entry.ts';
import { firstText, type ImportFormat, isObject, readEntries } from './format.ts';
import { ImportProblem } from './problem.ts';

const label = (entry: unknown): string =>
  isObject(entry) ? firstText(entry.value, 'text', 'name', 'id') : '';

/** Our own backup: every record as it was. */
export const backup: ImportFormat = {
  id: 'backup',
  recognises: (data) => isObject(data) && data.format === backupName,
  *read(data) {
    const { version, records } = isObject(data) ? data : {};
    if (typeof version === 'number' && version > backupVersion)
      throw new ImportProblem({ code: 'newer-version', version });
    const entries: readonly unknown[] = Array.isArray(records) ? records : [];
    yield* readEntries(
      entries,
      (entry) => {
        const checked = v.safeParse(libraryRecordSchema, entry);
        if (!checked.success) throw new EntryRejected({ code: 'invalid', detail: complaint(checked.issues) });
        const record = checked.output;
        return [record.type === 'clip' ? { ...record, value: checkedClip(record.value) } : record];
      },
      label,
    );
  },
};
