import type { UndoAction } from '../../messages/clips.ts';
import { Refusal } from '../../messages/result.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { type Content, type Database, type Found, getMany, putMany } from '../store/database.ts';
import { digestOf, type Journal, type JournalChange, type Step } from './journal.ts';
import type { Queue } from './queue.ts';

/** Documents as they are, by key. */
export type Current = ReadonlyMap<string, Found>;
/** Documents as they are to be: by key, null for gone. Keys left out stay as they are. */
export type Plan = ReadonlyMap<string, Content | null>;

export interface Written {
  readonly ids: readonly string[];
  /** Absent where nothing had to change. */
  readonly undoId?: string;
}

/** Whether a document has to stay although the step that made it is taken back. */
export type Spare = (change: JournalChange, all: readonly JournalChange[]) => Promise<boolean>;

/** The one way to the database: one change at a time, each journalled before it is made. */
export interface Writer {
  /**
   * Reads the documents `keys`, asks `plan` what they are to be, and writes it; again from the start where a
   * sync wrote in between. Resolves when all is on disk.
   */
  write(
    action: UndoAction,
    keys: readonly string[],
    plan: (current: Current) => Plan,
    articleId?: string,
  ): Promise<Written>;
  /** The same as a part of a step that goes on: nothing is closed. */
  extend(step: Step, keys: readonly string[], plan: (current: Current) => Plan): Promise<Step>;
  /**
   * Takes back a step, except where a document was changed since or `spare` says that it is needed still.
   * Resolves with the ids taken back.
   */
  undo(step: Step, spare?: Spare): Promise<readonly string[]>;
}

/** Documents written in one transaction: large enough to be fast, small enough to keep others waiting briefly. */
const CHUNK = 500;

export function createWriter(
  db: Database,
  journal: Journal,
  queue: Queue,
  beforeOverwrite: (documents: readonly Found[]) => Promise<void>,
): Writer {
  async function apply(
    started: Step,
    keys: readonly string[],
    plan: (current: Current) => Plan,
  ): Promise<{ step: Step; ids: readonly string[] }> {
    let step = started;
    const done = new Set<string>();
    let isRaced = true;
    for (let attempt = 0; attempt < 5 && isRaced; attempt++) {
      const current = await getMany(db, keys);
      const wanted = [...plan(current)].filter(([id, content]) => !isSame(current.get(id)?.content, content));
      isRaced = false;
      for (let from = 0; from < wanted.length; from += CHUNK) {
        const chunk = wanted.slice(from, from + CHUNK);
        const found = chunk.flatMap(([id]) => current.get(id) ?? []);
        await beforeOverwrite(found);
        step = await journal.add(
          step,
          chunk.map((entry) => changeOf(entry, current)),
        );
        const lost = await putMany(
          db,
          chunk.map((entry) => writeOf(entry, current)),
        );
        for (const [id] of chunk) if (!lost.includes(id)) done.add(id);
        isRaced ||= lost.length > 0;
      }
    }
    if (isRaced) throw new Refusal('busy', 'A sync is writing the same clips. Try again in a moment.');
    return { step, ids: [...done] };
  }

  return {
    write: (action, keys, plan, articleId) =>
      queue(async () => {
        const { step, ids } = await apply(journal.begin(action, articleId), keys, plan);
        if (ids.length === 0) return { ids };
        await journal.close(step);
        return { ids, undoId: step.id };
      }),
    extend: (step, keys, plan) => queue(async () => (await apply(step, keys, plan)).step),
    undo: (step, spare = async () => false) =>
      queue(async () => {
        const undone: string[] = [];
        const all = netChanges(await journal.changes(step));
        const changes: JournalChange[] = [];
        for (const change of all) if (!(await spare(change, all))) changes.push(change);
        for (let from = 0; from < changes.length; from += CHUNK) {
          const chunk = changes.slice(from, from + CHUNK);
          const current = await getMany(
            db,
            chunk.map(({ id }) => id),
          );
          const untouched = chunk.filter(
            (change) => digestOf(current.get(change.id)?.content) === change.after,
          );
          const raced = await putMany(
            db,
            untouched.map(({ id, before }) => writeOf([id, before], current)),
          );
          undone.push(...untouched.map(({ id }) => id).filter((id) => !raced.includes(id)));
        }
        await journal.forget(step);
        return undone;
      }),
  };
}

/**
 * What a step did to each document in all. Where a sync wrote between two changes of one document, only what
 * came after it counts.
 */
function netChanges(changes: readonly JournalChange[]): readonly JournalChange[] {
  const net = new Map<string, JournalChange>();
  for (const change of changes) {
    const earlier = net.get(change.id);
    const follows = earlier !== undefined && earlier.after === digestOf(change.before ?? undefined);
    net.set(change.id, follows ? { ...change, before: earlier.before } : change);
  }
  return [...net.values()];
}

function changeOf([id, content]: readonly [string, Content | null], current: Current): JournalChange {
  return { id, before: current.get(id)?.content ?? null, after: digestOf(content ?? undefined) };
}

function writeOf([id, content]: readonly [string, Content | null], current: Current) {
  const rev = current.get(id)?.rev;
  return { id, ...(rev === undefined ? {} : { rev }), ...(content === null ? {} : { content }) };
}

function isSame(before: Content | undefined, after: Content | null): boolean {
  return before === undefined || after === null
    ? before === undefined && after === null
    : canonicalJson(before) === canonicalJson(after);
}
