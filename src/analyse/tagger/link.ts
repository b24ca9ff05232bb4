import { int } from './columns.ts';
import type { Encoded } from './encode.ts';
import type { Role } from './labels.ts';
import { candidatesOf, linkFeatures, noneFeatures, type Segment, scoreOf } from './linker.ts';
import { beyondRelative, subjectOf } from './subject.ts';
import type { Table } from './weights.ts';

/** Segments that make up one attribution. */
export interface Link {
  readonly cue?: Segment;
  readonly source?: Segment;
  readonly contents: readonly Segment[];
}

/** How much likelier, in logarithms, it must be that a cue has no source than that it has the best one found. */
const RELUCTANCE = 1;

/**
 * Attributions out of segments: each content chooses its cue among those near it, each cue its source. A cue
 * that finds no source shares that of the cue before it in the sentence ("X said A and warned B"), or takes the
 * subject that stands before it. Linear in the segments.
 */
export function link(e: Encoded, tags: Uint8Array, all: readonly Segment[], table: Table): Link[] {
  const byCue = new Map<number, Segment[]>();
  const out: Link[] = [];
  all.forEach((content, index) => {
    if (content.role !== 'content') return;
    const cue = bestPartner(e, tags, all, index, 'cue', table, 0);
    if (cue < 0) out.push({ contents: [content] });
    else byCue.set(cue, [...(byCue.get(cue) ?? []), content]);
  });
  const cues = [...byCue].sort(([a], [b]) => a - b);
  let before: { readonly sentence: number; readonly source: Segment } | undefined;
  for (const [index, contents] of cues) {
    const cue = all[index];
    if (cue === undefined) continue;
    const sentence = int(e.sentence, cue.from);
    const shared = before?.sentence === sentence ? before.source : undefined;
    const chosen = all[bestPartner(e, tags, all, index, 'source', table, RELUCTANCE)];
    const source = chosen ? beyondRelative(e, tags, chosen, cue) : (shared ?? subjectOf(e, tags, cue));
    out.push({ contents, cue, ...(source === undefined ? {} : { source }) });
    if (source !== undefined) before = { sentence, source };
  }
  return out;
}

/** The best partner of segment `index` in `role`, or -1. */
function bestPartner(
  e: Encoded,
  tags: Uint8Array,
  all: readonly Segment[],
  index: number,
  role: Role,
  table: Table,
  reluctance: number,
): number {
  const segment = all[index];
  if (segment === undefined) return -1;
  let best = -1;
  let top = scoreOf(noneFeatures(e, tags, segment), table.values) - reluctance / table.scale;
  for (const candidate of candidatesOf(all, index, role)) {
    const rows = linkFeatures(e, tags, all, index, candidate.index, candidate.rank);
    const score = scoreOf(rows, table.values);
    if (score > top) {
      top = score;
      best = candidate.index;
    }
  }
  return best;
}
