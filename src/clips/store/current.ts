import type { LibraryRecord } from '../../model/index.ts';
import type { Current } from '../changes/writer.ts';
import type { Content } from './database.ts';
import { documentId, type RecordType, readDocument, toDocument } from './document.ts';
import type { RecordOf } from './records.ts';

/** The record of today as database content. */
export function contentOf(record: LibraryRecord): Content {
  return { ...toDocument(record) };
}

/** A record among the current documents of a plan; undefined where it is absent or cannot be read. */
export function recordIn<T extends RecordType>(
  current: Current,
  type: T,
  id: string,
): RecordOf<T> | undefined {
  const key = documentId(type, id);
  const content = current.get(key)?.content;
  if (content === undefined) return undefined;
  const reading = readDocument(key, content);
  return reading.ok && isOf(reading.record, type) ? reading.record.value : undefined;
}

/** Narrows a record to its type. */
export function isOf<T extends RecordType>(
  record: LibraryRecord,
  type: T,
): record is LibraryRecord & { readonly type: T; readonly value: RecordOf<T> } {
  return record.type === type;
}
