import type { OnProgress } from '../../../src/messages/index.ts';
import { failed, ok } from '../../../src/messages/result.ts';
import type { Clip, LibraryRecord } from '../../../src/model/index.ts';
import type { LibraryPort } from '../../../src/ui/library/state/port.ts';
import { inventedClips } from '../../support/invented-library.ts';

const categories = [
  { id: 'key-figure', name: 'Key figure', colour: 'blue', order: 0 },
  { id: 'to-check', name: 'To check', colour: 'orange', order: 1 },
  { id: 'context', name: 'Context', colour: 'green', order: 2 },
] as const;

const health = { clips: 0, quarantined: 0, conflicts: 0, persisted: true };

/** A page of a list, as the background gives it. */
function pageOf<T>(items: readonly T[], idOf: (item: T) => string, after: string | undefined, limit: number) {
  const from = after === undefined ? 0 : items.findIndex((item) => idOf(item) === after) + 1;
  const page = items.slice(from, from + limit);
  const last = page.at(-1);
  const more = from + limit < items.length && last !== undefined;
  return ok({ items: page, total: items.length, ...(more ? { next: idOf(last) } : {}) });
}

const stopped = failed('stopped', 'This was stopped.');

/** Tells of a change of many clips as the background does; false if it was stopped. */
async function goesThrough(touched: number, onProgress: OnProgress): Promise<boolean> {
  let isStopped = false;
  for (let at = 0; touched > 500 && at < touched && !isStopped; at += 500) {
    onProgress(at / touched, () => {
      isStopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return !isStopped;
}

/** A clip of words without a space, one that reads from right to left, and one whose category did not come with it. */
const odd = (clip: Clip, at: number): Clip => {
  if (at === 0) {
    const speaker = { name: 'Harbourmaster'.repeat(6), role: 'deputyunder'.repeat(8) };
    return { ...clip, text: 'Unbroken'.repeat(60), speaker, tags: ['longtag'.repeat(12)] };
  }
  if (at === 1)
    return { ...clip, text: 'سيفتح الميناء يوم الاثنين.', article: { ...clip.article, lang: 'ar' } };
  return at === 2 ? { ...clip, category: 'from-elsewhere' } : clip;
};

/** A library as it looks after some use: `full`, `empty`, `failed`, `conflicts`, `odd`, or so many clips. */
export function createSampleLibrary(state: string): LibraryPort {
  const count = Number(state);
  const invented = inventedClips(state === 'empty' ? 0 : count > 0 ? count : 56);
  let clips: readonly Clip[] = state === 'odd' ? invented.map(odd) : invented;
  const past = new Map<string, readonly Clip[]>();
  let steps = 0;
  const listeners = new Set<(ids: readonly string[] | undefined) => void>();

  function step(next: readonly Clip[], touched: number) {
    steps += 1;
    past.set(`step-${steps}`, clips);
    clips = next;
    return { count: touched, undoId: `step-${steps}` };
  }

  const records = (): readonly LibraryRecord[] => clips.map((value) => ({ type: 'clip', value }));
  const [first] = clips;
  const status = { state: 'idle', pulled: 0, pushed: 0, conflicts: state === 'conflicts' ? 1 : 0 } as const;
  const sync = async () => ok({ ...status, lastSyncedAt: '2026-02-10T09:00:00Z' });

  return {
    listClips: async (after, limit) =>
      state === 'failed'
        ? failed('storage', 'The database does not open.')
        : pageOf(clips, ({ id }) => id, after, limit),
    getClips: async (ids) => ok({ clips: clips.filter(({ id }) => ids.includes(id)) }),
    async updateClip(id, { note, tags, category }) {
      const before = clips.find((clip) => clip.id === id);
      if (before === undefined) return failed('nothing', 'There is no such clip.');
      const { category: was, ...rest } = before;
      const now = category === undefined ? was : category;
      const clip: Clip = {
        ...rest,
        ...(now === undefined || now === null ? {} : { category: now }),
        note: note?.to ?? before.note,
        tags: [...before.tags.filter((tag) => !tags?.remove.includes(tag)), ...(tags?.add ?? [])],
      };
      const done = step(
        clips.map((one) => (one.id === id ? clip : one)),
        1,
      );
      return ok({ clip, undoId: done.undoId });
    },
    async tagClips(ids, add, remove, onProgress) {
      if (!(await goesThrough(ids.length, onProgress))) return stopped;
      const next = clips.map((clip) =>
        ids.includes(clip.id)
          ? { ...clip, tags: [...new Set([...clip.tags, ...add])].filter((tag) => !remove.includes(tag)) }
          : clip,
      );
      const done = step(next, ids.length);
      for (const listener of listeners) listener(ids);
      return ok(done);
    },
    async removeClips(ids, onProgress) {
      if (!(await goesThrough(ids.length, onProgress))) return stopped;
      const gone = new Set(ids);
      return ok(
        step(
          clips.filter(({ id }) => !gone.has(id)),
          ids.length,
        ),
      );
    },
    async undo(undoId, onProgress) {
      if (!(await goesThrough(count, onProgress))) return stopped;
      const id = undoId ?? `step-${steps}`;
      clips = past.get(id) ?? clips;
      for (const listener of listeners) listener(undefined);
      return ok({ id, at: '2026-02-10T09:00:00Z', action: 'remove', count: 1 });
    },
    listPlacements: async () =>
      ok({
        items: clips.slice(1, 3).map(({ id }, at) => ({
          clipId: id,
          state: at === 0 ? ('orphan' as const) : ('fuzzy' as const),
          score: at === 0 ? 0 : 0.87,
          at: '2026-02-10T09:00:00Z',
        })),
      }),
    getArticle: async () => ok({}),
    listTags: async () => ok({ tags: [] }),
    listCategories: async () => ok({ categories }),
    listRecords: async (after, limit) => pageOf(records(), ({ value }) => value.id, after, limit),
    health: async () =>
      ok({
        ...health,
        clips: clips.length,
        ...(state === 'conflicts' ? { quarantined: 2, conflicts: 1 } : {}),
      }),
    quarantine: async () =>
      ok({
        records: [
          {
            id: 'clip:x',
            reason: 'A date is not in ISO 8601.',
            at: '2026-02-10T09:00:00Z',
            raw: '{"createdAt":"yesterday"}',
          },
        ],
      }),
    importBegin: async () => ok({ importId: 'import-1' }),
    importAdd: async (_id, added) => {
      const fresh = added.flatMap((record) => (record.type === 'clip' ? [record.value] : []));
      step([...clips, ...fresh], fresh.length);
      return ok({ written: fresh.length });
    },
    importCommit: async () => {
      for (const listener of listeners) listener(undefined);
      return ok({ count: 1, undoId: `step-${steps}` });
    },
    importCancel: async () => ok(undefined),
    syncSettings: async () =>
      ok(
        state === 'conflicts'
          ? {
              settings: {
                address: 'https://couch.velmar.example/wirelight',
                user: 'olena',
                live: true,
                hasPassword: true,
              },
            }
          : {},
      ),
    syncConfigure: sync,
    syncForget: sync,
    syncStatus: sync,
    syncStart: sync,
    syncStop: sync,
    listConflicts: async () =>
      ok({
        conflicts:
          first === undefined
            ? []
            : [
                {
                  id: first.id,
                  versions: [
                    {
                      rev: '2-a',
                      record: {
                        type: 'clip',
                        value: { ...first, note: 'The figure is for January only.', tags: ['grain'] },
                      },
                    },
                    {
                      rev: '2-b',
                      record: {
                        type: 'clip',
                        value: { ...first, note: 'Ask the press service.', tags: ['grain', 'to check'] },
                      },
                    },
                  ],
                },
              ],
      }),
    resolveConflict: async () => ok({ count: 1, undoId: 'step-0' }),
    requestHost: async () => true,
    onChanged: (listener) => void listeners.add(listener),
    onSync: () => () => undefined,
  };
}
