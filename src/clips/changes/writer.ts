import type { UndoAction } from '../../messages/clips.ts';
import { Refusal } from '../../messages/result.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { type Content, type Database, type Found, getMany, putMany } from '../store/database.ts';
import { importGone } from './import-gone.ts';
import { digestOf, type Journal, type JournalChange, type Step } from './journal.ts';
import type { Queue } from './queue.ts';
import { stopped, thereAndBack, type Watch } from './watch.ts';

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

/** What a change may bring along. */
export interface WriteOptions {
  /** The article whose page asks for the change. */
  readonly articleId?: string | undefined;
  readonly watch?: Watch | undefined;
  /** Id of the step that the change goes on with, if that is the newest still: both are taken back as one. */
  readonly continues?: string | undefined;
}

export interface UndoOptions {
  readonly spare?: Spare | undefined;
  readonly watch?: Watch | undefined;
}

/** The one way to the database: one change at a time, each journalled before it is made. */
export interface Writer {
  /**
   * Reads the documents `keys`, asks `plan` what they are to be, and writes it; again where a sync wrote in
   * between. Of many keys, a part is read and planned at a time: a plan may go by no other document than the one
   * that it changes. Resolves when all is on disk; stopped or failed, all is as before.
   */
  write(
    action: UndoAction,
    keys: readonly string[],
    plan: (current: Current) => Plan,
    options?: WriteOptions,
  ): Promise<Written>;
  /**
   * The same as a part of a step that goes on: nothing is closed. Changes that came before in the queue are of the step
   * already. @throws Refusal "import-gone" where one of them took the step back
   */
  extend(step: Step, keys: readonly string[], plan: (current: Current) => Plan): Promise<Step>;
  /** Ends a step that went on, with all that came before in the queue; one without changes is forgotten. @throws as `extend` */
  finish(step: Step): Promise<Step>;
  /**
   * Takes back a step, except where a document was changed since or `spare` says that it is needed still.
   * Resolves with the ids taken back. Stopped, it leaves the step there, to take back what is left.
   */
  undo(step: Step, options?: UndoOptions): Promise<readonly string[]>;
}

/** Documents written in one transaction: large enough to be fast, small enough to keep others waiting briefly. */
const CHUNK = 500;
/** How often a change is made anew on top of what a sync wrote meanwhile. */
const ATTEMPTS = 5;

export function createWriter(
  db: Database,
  journal: Journal,
  queue: Queue,
  beforeOverwrite: (documents: readonly Found[]) => Promise<void>,
): Writer {
  /** Writes some of the documents of a change, again where a sync wrote them meanwhile. */
  async function writeChunk(
    going: Going,
    keys: readonly string[],
    plan: (current: Current) => Plan,
  ): Promise<void> {
    const own = new Set(keys);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const current = await getMany(db, keys);
      const wanted = [...plan(current)].filter(
        ([id, content]) => own.has(id) && !isSame(current.get(id)?.content, content),
      );
      if (wanted.length === 0) return;
      await beforeOverwrite(wanted.flatMap(([id]) => current.get(id) ?? []));
      going.step = await journal.add(
        going.step,
        wanted.map((entry) => changeOf(entry, current)),
      );
      const lost = await putMany(
        db,
        wanted.map((entry) => writeOf(entry, current)),
      );
      for (const [id] of wanted) if (!lost.includes(id)) going.done.add(id);
      if (lost.length === 0) return;
    }
    throw new Refusal('busy', 'A sync is writing the same clips. Try again in a moment.');
  }

  async function writeAll(
    going: Going,
    keys: readonly string[],
    plan: (current: Current) => Plan,
    watch?: Watch,
  ): Promise<void> {
    await inChunks(keys, watch, (chunk) => writeChunk(going, chunk, plan));
  }

  /** Takes back what of a step was not changed since; the step stays. */
  async function takeBack(step: Step, { spare, watch }: UndoOptions): Promise<readonly string[]> {
    const undone: string[] = [];
    const all = netChanges(await journal.changes(step));
    const changes: JournalChange[] = [];
    for (const change of all) if (!(await spare?.(change, all))) changes.push(change);
    await inChunks(changes, watch, async (chunk) => {
      const current = await getMany(
        db,
        chunk.map(({ id }) => id),
      );
      const untouched = chunk.filter((change) => digestOf(current.get(change.id)?.content) === change.after);
      const raced = await putMany(
        db,
        untouched.map(({ id, before }) => writeOf([id, before], current)),
      );
      undone.push(...untouched.map(({ id }) => id).filter((id) => !raced.includes(id)));
    });
    return undone;
  }

  /** The open step with what was added to it while the task waited in the queue. */
  async function goingOn(step: Step): Promise<Step> {
    const latest = await journal.latest(step);
    if (latest?.open) return latest;
    throw importGone();
  }

  /** The step that a change goes on with: closed, so that no failure takes back what was on disk before. */
  async function newest(id: string): Promise<Step | undefined> {
    const [step] = await journal.steps();
    return step?.id === id && !step.open ? step : undefined;
  }

  async function undo(given: Step, options: UndoOptions): Promise<readonly string[]> {
    const step = await journal.latest(given);
    if (step === undefined) return [];
    const undone = await takeBack(step, options);
    await journal.forget(step);
    return undone;
  }

  return {
    write: (action, keys, plan, { articleId, watch, continues } = {}) =>
      queue(async () => {
        const known = continues === undefined ? undefined : await newest(continues);
        const going: Going = { step: known ?? journal.begin(action, articleId), done: new Set() };
        const way = watch && thereAndBack(watch);
        try {
          await writeAll(going, keys, plan, way?.there);
        } catch (thrown) {
          // Where the disk takes nothing any more, the open step is set right at the next start.
          if (going.step.open) await undo(going.step, { watch: way?.back }).catch(() => undefined);
          throw thrown;
        }
        const ids = [...going.done];
        if (ids.length === 0) return { ids };
        if (going.step.open) await journal.close(going.step);
        return { ids, undoId: going.step.id };
      }),
    extend: (step, keys, plan) =>
      queue(async () => {
        const going: Going = { step: await goingOn(step), done: new Set() };
        await writeAll(going, keys, plan);
        return going.step;
      }),
    finish: (given) =>
      queue(async () => {
        const step = await goingOn(given);
        await (step.count === 0 ? journal.forget(step) : journal.close(step));
        return step;
      }),
    undo: (step, options = {}) => queue(() => undo(step, options)),
  };
}

/** A change on its way: its step so far, and the ids of what is on disk. */
interface Going {
  step: Step;
  readonly done: Set<string>;
}

/** Does the work for so many at a time as fit one transaction, telling and hearing its watcher in between. */
async function inChunks<T>(
  all: readonly T[],
  watch: Watch | undefined,
  work: (chunk: readonly T[]) => Promise<void>,
): Promise<void> {
  const isLong = all.length > CHUNK;
  for (let from = 0; from < all.length; from += CHUNK) {
    if (watch?.signal.aborted) throw stopped();
    if (isLong) watch?.progress(from / all.length);
    await work(all.slice(from, from + CHUNK));
  }
  if (isLong) watch?.progress(1);
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
