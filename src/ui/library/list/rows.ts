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

export interface Heights {
  readonly heading: number;
  readonly clip: number;
}

/** A heading, if there are any, and the clips beneath it. */
interface Section {
  readonly group: Group | undefined;
  readonly entries: readonly Entry[];
  /** Place of its first clip among all. */
  readonly first: number;
  readonly top: number;
}

/** The list laid out: every row has a known height, so that a row is made when it is asked for. */
export interface Rows {
  readonly sections: readonly Section[];
  readonly heights: Heights;
  /** How many clips stand in it, one under several headings each time. */
  readonly count: number;
  readonly height: number;
}

export function layOut(
  entries: readonly Entry[],
  groups: readonly Group[] | undefined,
  heights: Heights,
): Rows {
  const sections: Section[] = [];
  let first = 0;
  let top = 0;
  const add = (members: readonly Entry[], group?: Group): void => {
    sections.push({ group, entries: members, first, top });
    first += members.length;
    top += members.length * heights.clip + (group === undefined ? 0 : heights.heading);
  };
  if (groups === undefined) add(entries);
  else for (const group of groups) add(group.entries, group);
  return { sections, heights, count: first, height: top };
}

/** Index of the last section that starts at or before `limit`; 0 where there is none. */
function lastSection(rows: Rows, startOf: (section: Section) => number, limit: number): number {
  let [low, high] = [0, rows.sections.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const section = rows.sections[middle];
    if (section !== undefined && startOf(section) <= limit) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

const headingHeight = ({ group }: Section, { heading }: Heights): number =>
  group === undefined ? 0 : heading;

function clipRow(section: Section, index: number, heights: Heights): ClipRow | undefined {
  const { group, first, top } = section;
  const entry = section.entries[index];
  if (entry === undefined) return undefined;
  return {
    kind: 'clip',
    key: `${group?.key ?? ''}\n${entry.id}`,
    top: top + headingHeight(section, heights) + index * heights.clip,
    entry,
    at: first + index,
    group,
  };
}

/** The line at a place among the clips; undefined where there is none. */
export function clipAt(rows: Rows, at: number): ClipRow | undefined {
  const section = rows.sections[lastSection(rows, ({ first }) => first, at)];
  return section === undefined ? undefined : clipRow(section, at - section.first, rows.heights);
}

/** The line of a clip: that under the heading with `groupKey` if it stands there, else the first. */
export function clipRowOf(rows: Rows, id: string, groupKey: string | undefined): ClipRow | undefined {
  let found: ClipRow | undefined;
  for (const section of rows.sections) {
    if (found !== undefined && section.group?.key !== groupKey) continue;
    const row = clipRow(
      section,
      section.entries.findIndex((entry) => entry.id === id),
      rows.heights,
    );
    if (row !== undefined && section.group?.key === groupKey) return row;
    found ??= row;
  }
  return found;
}

/** Ids of the clips from one place to another, both included. */
export function idsBetween(rows: Rows, from: number, to: number): readonly string[] {
  return rows.sections.flatMap(({ entries, first }) =>
    entries.slice(Math.max(0, from - first), Math.max(0, to + 1 - first)).map(({ id }) => id),
  );
}

/** The rows in sight, with some on either side so that scrolling shows no gap. */
export function rowsInSight(rows: Rows, scrollTop: number, viewHeight: number): readonly Row[] {
  const { heights, sections } = rows;
  const [above, below] = [scrollTop - viewHeight / 2, scrollTop + viewHeight * 1.5];
  const [from, to] = [above, below].map((offset) => lastSection(rows, ({ top }) => top, offset));
  const seen: Row[] = [];
  for (const section of sections.slice(from, (to ?? 0) + 1)) {
    const { group, top, entries } = section;
    const clipsTop = top + headingHeight(section, heights);
    if (group !== undefined && clipsTop > above)
      seen.push({ kind: 'heading', key: `heading\n${group.key}`, top, group });
    const first = Math.max(0, Math.floor((above - clipsTop) / heights.clip));
    const last = Math.min(entries.length - 1, Math.floor((below - clipsTop) / heights.clip));
    for (let index = first; index <= last; index += 1) {
      const row = clipRow(section, index, heights);
      if (row !== undefined) seen.push(row);
    }
  }
  return seen;
}
