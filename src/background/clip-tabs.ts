import * as v from 'valibot';
import { browser } from '../browser/index.ts';
import type { Placement } from '../model/index.ts';

/** What the pages of open tabs told of their clips; kept for this session, since the background forgets. */
const tabSchema = v.object({
  articleIds: v.array(v.string()),
  saved: v.number(),
  placements: v.record(
    v.string(),
    v.variant('state', [
      v.object({
        state: v.literal('found'),
        span: v.object({ start: v.number(), end: v.number() }),
        score: v.number(),
        how: v.picklist(['exact', 'fuzzy']),
      }),
      v.object({ state: v.literal('pending') }),
      v.object({ state: v.literal('orphan') }),
    ]),
  ),
});

export interface ClipTab {
  readonly articleIds: readonly string[];
  /** Clips kept of the page. */
  readonly saved: number;
  /** By clip id. */
  readonly placements: Readonly<Record<string, Placement>>;
}

const prefix = 'clips-of-tab:';

export async function readTab(tabId: number): Promise<ClipTab> {
  const key = prefix + tabId;
  const parsed = v.safeParse(tabSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : { articleIds: [], saved: 0, placements: {} };
}

export async function writeTab(tabId: number, tab: ClipTab): Promise<void> {
  await browser.storage.session.set({ [prefix + tabId]: tab });
}

/** Tabs that show one of the articles; all tabs with clips if no articles are named. */
export async function tabsShowing(articleIds?: ReadonlySet<string>): Promise<readonly number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const parsed = key.startsWith(prefix) ? v.safeParse(tabSchema, value) : undefined;
    if (parsed?.success !== true) return [];
    const isShown = articleIds === undefined || parsed.output.articleIds.some((id) => articleIds.has(id));
    return isShown ? [Number(key.slice(prefix.length))] : [];
  });
}

browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(prefix + tabId));
