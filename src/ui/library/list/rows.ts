import type { Entry } from '../find/entry.ts';
import type { Group } from '../find/group.ts';

/** One line of the list, in pixels from its top. */
export type Row =
  | { readonly kind: 'heading'; readonly key: string; readonly top: number; readonly group: Group }
  | {
      readonly kind: 'clip';
      readonly key: string;
      readonly top: number;
      readonly entry: Entry;
      /** Place among the clips, from 0; an entry under several headings has several. */
      readonly at: number;
      readonly group: Group | undefined;
    };

export type ClipRow = Extract<Row, { kind: 'clip' }>;

export interface Rows {
  readonly all: readonly Row[];
  readonly clips: readonly ClipRow[];
  readonly height: number;
}

export interface Heights {
  readonly heading: number;
  readonly clip: number;
}

/** Lays the list out: every row has a known height, so that only those in sight need be drawn. */
export function layOut(
  entries: readonly Entry[],
  groups: readonly Group[] | undefined,
  heights: Heights,
): Rows {
  const all: Row[] = [];
  const clips: ClipRow[] = [];
  let top = 0;
  const addClips = (members: readonly Entry[], group: Group | undefined): void => {
    for (const entry of members) {
      const key = `${group?.key ?? ''}\n${entry.id}`;
      const row: ClipRow = { kind: 'clip', key, top, entry, at: clips.length, group };
      all.push(row);
      clips.push(row);
      top += heights.clip;
    }
  };
  if (groups === undefined) addClips(entries, undefined);
  for (const group of groups ?? []) {
    all.push({ kind: 'heading', key: `heading\n${group.key}`, top, group });
    top += heights.heading;
    addClips(group.entries, group);
  }
  return { all, clips, height: top };
}

/** Index of the last row that starts at or above `offset`; 0 where there is none. */
function rowAt(rows: readonly Row[], offset: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.top ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The rows in sight, with some on either side so that scrolling shows no gap. */
export function rowsInSight({ all }: Rows, scrollTop: number, viewHeight: number): readonly Row[] {
  const spare = viewHeight / 2;
  return all.slice(rowAt(all, scrollTop - spare), rowAt(all, scrollTop + viewHeight + spare) + 1);
}
