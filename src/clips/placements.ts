import * as v from 'valibot';
import type { LastPlacement, ListPage } from '../messages/clips.ts';
import type { Placement } from '../model/index.ts';
import { type Content, getMany, getRange, putMany, type Write } from './store/database.ts';
import type { Store } from './store/store.ts';

const lastSchema = v.object({
  clipId: v.string(),
  state: v.picklist(['exact', 'fuzzy', 'orphan']),
  score: v.number(),
  at: v.string(),
});

const prefix = 'placed:';

/**
 * Keeps on this device how each clip was found when its page was last open. What is pending says nothing yet. Written
 * where it is news, or was last looked at on another day: a page tells of its clips at every visit.
 */
export async function keepPlacements(
  store: Store,
  placements: readonly { readonly id: string; readonly placement: Placement }[],
): Promise<void> {
  const at = store.now().toISOString();
  const known = placements.flatMap(({ id, placement }) => lastOf(id, placement, at) ?? []);
  await store.queue(async () => {
    const old = await getMany(
      store.device,
      known.map(({ clipId }) => prefix + clipId),
    );
    const writes = known.flatMap((last): Write[] => {
      const found = old.get(prefix + last.clipId);
      if (isStill(last, found?.content)) return [];
      return [{ id: prefix + last.clipId, ...(found && { rev: found.rev }), content: { ...last } }];
    });
    if (writes.length > 0) await putMany(store.device, writes);
  });
}

/** How the clips were found last: those of `ids`, or all, page by page. Clips never met again are not among them. */
export async function lastPlacements(
  store: Store,
  wanted: { readonly ids?: readonly string[]; readonly after?: string; readonly limit: number },
): Promise<Omit<ListPage<LastPlacement>, 'total'>> {
  const { ids, after, limit } = wanted;
  const range = after === undefined ? { limit } : { limit, after };
  const found =
    ids === undefined
      ? await getRange(store.device, prefix, range)
      : [
          ...(
            await getMany(
              store.device,
              ids.map((id) => prefix + id),
            )
          ).values(),
        ];
  const items = found.flatMap(({ content }) => {
    const parsed = v.safeParse(lastSchema, content);
    return parsed.success ? [parsed.output] : [];
  });
  const last = ids === undefined && found.length === limit ? found.at(-1) : undefined;
  return { items, ...(last && { next: last.id }) };
}

function lastOf(clipId: string, placement: Placement, at: string): LastPlacement | undefined {
  switch (placement.state) {
    case 'found':
      return { clipId, state: placement.how, score: placement.score, at };
    case 'orphan':
      return { clipId, state: 'orphan', score: 0, at };
    case 'pending':
      return undefined;
  }
}

function isStill(last: LastPlacement, content: Content | undefined): boolean {
  const old = v.safeParse(lastSchema, content);
  if (!old.success) return false;
  const { state, score, at } = old.output;
  return state === last.state && score === last.score && at.slice(0, 10) === last.at.slice(0, 10);
}
