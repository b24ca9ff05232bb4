import type { Changed, Conflict } from '../../messages/clips.ts';
import { Refusal } from '../../messages/result.ts';
import type { LibraryRecord } from '../../model/index.ts';
import { digestOf } from '../changes/journal.ts';
import { contentOf } from '../store/current.ts';
import {
  type Content,
  countRange,
  type Found,
  getMany,
  getRange,
  guarded,
  putMany,
} from '../store/database.ts';
import { readDocument } from '../store/document.ts';
import type { Store } from '../store/store.ts';
import { mergeVersions } from './merge.ts';

/** Documents in conflict are noted on this device, so that nobody has to search the whole library for them. */
const prefix = 'conflict:';

interface Version {
  readonly rev: string;
  readonly content: Content;
  /** Absent where the version cannot be read. */
  readonly record?: LibraryRecord;
}

/**
 * Looks at documents that a sync brought: versions that need no choice become one, the others are noted for the
 * reader. Resolves with the number of conflicts that are left in all.
 */
export async function noteConflicts(store: Store, ids: readonly string[]): Promise<number> {
  await store.queue(async () => {
    for (const found of (await getMany(store.db, ids)).values()) {
      const isOpen = found.conflicts.length > 0 && !(await merge(store, found));
      await mark(store, found.id, isOpen);
    }
  });
  return conflictCount(store);
}

export function conflictCount(store: Store): Promise<number> {
  return countRange(store.device, prefix);
}

/** All conflicts with their versions, the one that is shown for now first. */
export async function listConflicts(store: Store): Promise<readonly Conflict[]> {
  const noted = (await getRange(store.device, prefix)).map(({ id }) => id.slice(prefix.length));
  const conflicts: Conflict[] = [];
  for (const found of (await getMany(store.db, noted)).values()) {
    const versions = (await versionsOf(store, found)).flatMap(({ rev, record }) =>
      record === undefined ? [] : [{ rev, record }],
    );
    if (versions.length > 1) conflicts.push({ id: found.id, versions });
    else await store.queue(() => mark(store, found.id, false));
  }
  return conflicts;
}

/**
 * Keeps one version, and takes the others away here and, with the next sync, everywhere. Each version given up
 * is a step of the history: taking it back puts that version in the place of the one kept.
 */
export function resolveConflict(store: Store, id: string, rev: string): Promise<Changed> {
  return store.queue(async () => {
    const found = (await getMany(store.db, [id])).get(id);
    const versions = found === undefined ? [] : await versionsOf(store, found);
    const chosen = versions.find((version) => version.rev === rev)?.record;
    if (found === undefined || chosen === undefined) throw settled();
    const content = contentOf(chosen);
    let undoId = '';
    for (const version of versions) {
      if (version.rev === rev) continue;
      const step = store.journal.begin('resolve');
      const change = { id, before: version.content, after: digestOf(content) };
      await store.journal.close(await store.journal.add(step, [change]));
      undoId = step.id;
    }
    const raced = rev === found.rev ? [] : await putMany(store.db, [{ id, rev: found.rev, content }]);
    if (raced.length > 0) throw settled();
    await removeRevisions(store, id, found.conflicts);
    await mark(store, id, false);
    return { count: 1, undoId };
  });
}

function settled(): Refusal {
  return new Refusal('conflict-gone', 'This conflict has changed meanwhile. Look at it again.');
}

async function merge(store: Store, found: Found): Promise<boolean> {
  const versions = await versionsOf(store, found);
  const records = versions.flatMap(({ record }) => (record === undefined ? [] : [record]));
  if (records.length < versions.length) return false;
  const merged = mergeVersions(records);
  if (merged === undefined) return false;
  const raced = await putMany(store.db, [{ id: found.id, rev: found.rev, content: contentOf(merged) }]);
  if (raced.length > 0) return false;
  await removeRevisions(store, found.id, found.conflicts);
  return true;
}

async function versionsOf(store: Store, found: Found): Promise<readonly Version[]> {
  const versions: Version[] = [];
  for (const rev of [found.rev, ...found.conflicts]) {
    const document: Content = await guarded(() => store.db.get(found.id, { rev }));
    const content = Object.fromEntries(Object.entries(document).filter(([key]) => !key.startsWith('_')));
    const reading = readDocument(found.id, content);
    versions.push(reading.ok ? { rev, content, record: reading.record } : { rev, content });
  }
  return versions;
}

async function removeRevisions(store: Store, id: string, revs: readonly string[]): Promise<void> {
  for (const rev of revs) await guarded(() => store.db.remove(id, rev));
}

async function mark(store: Store, id: string, isOpen: boolean): Promise<void> {
  const key = prefix + id;
  const old = (await getMany(store.device, [key])).get(key);
  if (isOpen === (old?.content !== undefined)) return;
  const rev = old === undefined ? {} : { rev: old.rev };
  await putMany(store.device, [{ id: key, ...rev, ...(isOpen ? { content: { document: id } } : {}) }]);
}
