import * as v from 'valibot';
import { digest } from '../../annotate/index.ts';
import type { QuarantinedRecord } from '../../messages/clips.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Content, type Database, type Found, getMany, getRange, putMany } from './database.ts';
import { readDocument } from './document.ts';

const noteSchema = v.object({
  document: v.string(),
  reason: v.string(),
  at: v.string(),
  raw: v.string(),
  /** True for the only copy of a document that was written over since. */
  overwritten: v.boolean(),
});

/**
 * Stored documents that cannot be read. They stay where they are, as they are, and a note of each is kept on
 * this device; before one is written over, its content is copied here.
 */
export interface Quarantine {
  note(document: Found, reason: string): Promise<void>;
  /** Copies those of the documents that cannot be read. */
  keep(documents: readonly Found[]): Promise<void>;
  list(): Promise<readonly QuarantinedRecord[]>;
}

export function createQuarantine(db: Database, device: Database, now: () => Date): Quarantine {
  async function put(document: Found, reason: string, overwritten: boolean): Promise<void> {
    const raw = canonicalJson(document.content);
    const id = `bad:${document.id}:${digest(raw)}`;
    const old = await getMany(device, [id]);
    const known = v.safeParse(noteSchema, old.get(id)?.content);
    if (known.success && known.output.overwritten === overwritten) return;
    const rev = old.get(id)?.rev;
    const content: Content = { document: document.id, reason, at: now().toISOString(), raw, overwritten };
    await putMany(device, [rev === undefined ? { id, content } : { id, rev, content }]);
  }

  return {
    note: (document, reason) => put(document, reason, false),
    async keep(documents) {
      for (const document of documents) {
        if (document.content === undefined) continue;
        const reading = readDocument(document.id, document.content);
        if (!reading.ok) await put(document, reading.reason, true);
      }
    },
    async list() {
      const notes = (await getRange(device, 'bad:')).flatMap(({ id, rev, content }) => {
        const parsed = v.safeParse(noteSchema, content);
        return parsed.success ? [{ id, rev, ...parsed.output }] : [];
      });
      const current = await getMany(
        db,
        notes.map((entry) => entry.document),
      );
      const healed = notes.filter((entry) => {
        const content = current.get(entry.document)?.content;
        return !entry.overwritten && (content === undefined || readDocument(entry.document, content).ok);
      });
      await putMany(
        device,
        healed.map(({ id, rev }) => ({ id, rev })),
      );
      return notes
        .filter((entry) => !healed.includes(entry))
        .map(({ document, reason, at, raw }) => ({ id: document, reason, at, raw }));
    },
  };
}
