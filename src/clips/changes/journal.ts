import * as v from 'valibot';
import { digest } from '../../annotate/index.ts';
import type { UndoAction, UndoEntry } from '../../messages/clips.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import {
  type Content,
  type Database,
  type Found,
  getMany,
  getRange,
  putMany,
  type Write,
} from '../store/database.ts';

/** What a step did to one document: enough to take it back, and to see whether it was changed since. */
export interface JournalChange {
  readonly id: string;
  /** The content before; null where there was no document. */
  readonly before: Content | null;
  /** Digest of the content after; null where the document was removed. */
  readonly after: string | null;
}

export interface Step {
  readonly id: string;
  readonly at: string;
  readonly action: UndoAction;
  /** A step is open while its changes are being written; one found open at the start was cut off. */
  readonly open: boolean;
  readonly count: number;
  readonly parts: number;
  /** The article whose page took the step; absent for the reader's own pages. */
  readonly articleId?: string;
}

/** Steps that can be taken back; the oldest are forgotten first. */
const KEPT = 50;

const contentSchema = v.record(v.string(), v.unknown());
const stepSchema = v.object({
  at: v.string(),
  action: v.picklist(['save', 'update', 'tag', 'remove', 'remove-all', 'import', 'category', 'resolve']),
  open: v.boolean(),
  count: v.number(),
  parts: v.number(),
  articleId: v.exactOptional(v.string()),
});
const partSchema = v.object({
  changes: v.array(
    v.object({ id: v.string(), before: v.nullable(contentSchema), after: v.nullable(v.string()) }),
  ),
});

/**
 * The journal of steps, kept on this device and never synced. A step is written before its changes are, so that
 * a crash in between leaves a step that undoes nothing rather than a change that cannot be undone.
 */
export interface Journal {
  begin(action: UndoAction, articleId?: string): Step;
  /** Writes the changes that are about to be made; gives the step with them counted. */
  add(step: Step, changes: readonly JournalChange[]): Promise<Step>;
  close(step: Step): Promise<void>;
  /** Newest first, the open ones too. */
  steps(): Promise<readonly Step[]>;
  /** The step as it stands by now; undefined where it was forgotten. */
  latest(step: Step): Promise<Step | undefined>;
  changes(step: Step): Promise<readonly JournalChange[]>;
  forget(step: Step): Promise<void>;
}

export function createJournal(device: Database, now: () => Date): Journal {
  let counter = 0;

  const header = (step: Step): Content => {
    const { id: _id, ...content } = step;
    return { ...content };
  };

  /** Writes on top of whatever is there: nobody else writes to the journal. */
  async function overwrite(writes: readonly Write[]): Promise<void> {
    const current = await getMany(
      device,
      writes.map(({ id }) => id),
    );
    await putMany(
      device,
      writes
        .filter(({ id, content }) => content !== undefined || current.get(id)?.content !== undefined)
        .map((write) => {
          const rev = current.get(write.id)?.rev;
          return rev === undefined ? write : { ...write, rev };
        }),
    );
  }

  const partId = (step: Step, part: number): string => `part:${step.id}:${part}`;
  const partIds = (step: Step): string[] =>
    Array.from({ length: step.parts }, (_, part) => partId(step, part));

  const toSteps = (found: Iterable<Found>): Step[] =>
    [...found].flatMap(({ id, content }) => {
      const parsed = v.safeParse(stepSchema, content);
      return parsed.success ? [{ id: id.slice('step:'.length), ...parsed.output }] : [];
    });

  async function steps(): Promise<readonly Step[]> {
    return toSteps(await getRange(device, 'step:', { descending: true }));
  }

  async function latest(step: Step): Promise<Step | undefined> {
    return toSteps((await getMany(device, [`step:${step.id}`])).values())[0];
  }

  async function forget(step: Step): Promise<void> {
    await overwrite([...partIds(step), `step:${step.id}`].map((id) => ({ id })));
  }

  return {
    begin(action, articleId) {
      const at = now().toISOString();
      const id = `${at}-${String(counter++).padStart(4, '0')}-${crypto.randomUUID().slice(0, 8)}`;
      const place = articleId === undefined ? {} : { articleId };
      return { id, at, action, open: true, count: 0, parts: 0, ...place };
    },
    async add(step, changes) {
      const next = { ...step, count: step.count + changes.length, parts: step.parts + 1 };
      await overwrite([
        { id: `step:${step.id}`, content: header(next) },
        { id: partId(step, step.parts), content: { changes: [...changes] } },
      ]);
      return next;
    },
    async close(step) {
      await overwrite([{ id: `step:${step.id}`, content: header({ ...step, open: false }) }]);
      const all = await steps();
      for (const old of all.slice(KEPT)) await forget(old);
    },
    steps,
    latest,
    async changes(step) {
      const found = await getMany(device, partIds(step));
      return partIds(step).flatMap((id) => {
        const parsed = v.safeParse(partSchema, found.get(id)?.content);
        return parsed.success ? parsed.output.changes : [];
      });
    },
    forget,
  };
}

/** The step as interfaces list it. */
export function toUndoEntry(step: Step): UndoEntry {
  return { id: step.id, at: step.at, action: step.action, count: step.count };
}

/** How a change names the content after it; null for no document. */
export function digestOf(content: Content | undefined): string | null {
  return content === undefined ? null : digest(canonicalJson(content));
}
