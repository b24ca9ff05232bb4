import type { Clip } from '../../model/index.ts';
import { isOf } from '../store/current.ts';
import { documentId, readDocument } from '../store/document.ts';
import type { Store } from '../store/store.ts';

/**
 * Clips whose ids begin with `prefix` and that were taken out one by one and can be brought back still, the last first:
 * a bookmark that is pressed once too often costs no note.
 */
export async function removedClips(store: Store, prefix: string): Promise<readonly Clip[]> {
  const steps = (await store.journal.steps()).filter(
    ({ action, count, open }) => action === 'remove' && count === 1 && !open,
  );
  const clips: Clip[] = [];
  for (const step of steps) {
    for (const { id, before } of await store.journal.changes(step)) {
      if (before === null || !id.startsWith(documentId('clip', prefix))) continue;
      const reading = readDocument(id, before);
      if (!reading.ok || !isOf(reading.record, 'clip')) continue;
      // "Not a quotation" would hide what is saved now.
      if (reading.record.value.corrections?.notQuotation !== true) clips.push(reading.record.value);
    }
  }
  return clips;
}
