import type { Span } from '../../model/index.ts';
import type { Mark } from './marks.ts';
import type { Pair, Pairing } from './pair.ts';
import type { QuotationHints } from './region.ts';

interface Region extends Span {
  closed: boolean;
  opened: boolean;
  continues: boolean;
  single: boolean;
  inner: Pair[];
}

/** One block on its way from pairs to regions. */
export interface Recovery {
  readonly block: Span;
  readonly pairing: Pairing;
  regions: Region[];
}

const OPENING_MARK = /^\s*["“„«‟]/u;
/** How many blocks a quotation may cross without a mark of its own in each. */
const LONGEST_RUN = 12;
/** How many forgotten marks are looked for in one block; more means that the marks are no quotation marks. */
const MOST_REPAIRS = 12;

/** Fills `regions` of every block: closed pairs as they are, forgotten and continued marks repaired. */
export function recover(text: string, blocks: readonly Recovery[], hints?: QuotationHints): void {
  let runStart = -1;
  blocks.forEach((reading, index) => {
    const next = blocks[index + 1];
    const opensNext =
      next !== undefined && OPENING_MARK.test(text.slice(next.block.start, next.block.start + 4));
    const orphan = reading.pairing.orphans[0];
    if (orphan && runStart >= 0 && index - runStart <= LONGEST_RUN) {
      closeRun(blocks, runStart, index, orphan);
      runStart = -1;
    }
    repairBlock(text, reading, opensNext, hints);
    const last = reading.regions.at(-1);
    if (last && !last.closed && !last.continues && last.end === reading.block.end) runStart = index;
    else if (reading.regions[0]?.start === reading.block.start) runStart = -1;
    if (orphan && !reading.regions.some((r) => !r.opened)) addOrphan(text, reading, orphan, hints);
  });
}

/** The blocks between an opening mark and a closing one some blocks later are quoted too. */
function closeRun(blocks: readonly Recovery[], from: number, to: number, orphan: Mark): void {
  for (let i = from; i <= to; i++) {
    const reading = blocks[i];
    if (!reading) continue;
    if (i === from) {
      const last = reading.regions.at(-1);
      if (last) last.continues = true;
      continue;
    }
    const end = i === to ? orphan.end : reading.block.end;
    const inside = reading.pairing.pairs.filter((pair) => pair.open.start < end);
    reading.pairing.pairs.splice(0, inside.length);
    const region = bare(reading.block.start, end, inside);
    reading.regions = [{ ...region, opened: false, closed: i === to, continues: i !== to }];
  }
}

function repairBlock(text: string, reading: Recovery, opensNext: boolean, hints?: QuotationHints): void {
  const { block, pairing, regions } = reading;
  const queue = [...pairing.pairs].reverse();
  let repairs = 0;
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    if (pair.close) {
      regions.push({
        ...bare(pair.open.start, pair.close.end, pair.inner),
        closed: true,
        single: pair.open.single,
      });
      continue;
    }
    repairs += 1;
    const end = repairs > MOST_REPAIRS ? undefined : endOf(text, pair, block, opensNext, hints);
    if (end === undefined) {
      pushReversed(queue, pair.inner);
      continue;
    }
    const inside = pair.inner.filter((inner) => inner.open.start < end);
    pushReversed(queue, pair.inner.slice(inside.length));
    const region = bare(pair.open.start, end, inside);
    regions.push({ ...region, continues: opensNext && end === block.end });
  }
}

/** One by one: a spread of very many arguments overflows the stack. */
function pushReversed(queue: Pair[], pairs: readonly Pair[]): void {
  for (const pair of [...pairs].reverse()) queue.push(pair);
}

/** Where a quotation without a closing mark ends; undefined where the mark opened none. */
function endOf(
  text: string,
  pair: Pair,
  block: Span,
  opensNext: boolean,
  hints?: QuotationHints,
): number | undefined {
  const named = /\p{L}\s?$/u.test(text.slice(Math.max(block.start, pair.open.start - 2), pair.open.start));
  const first = pair.inner[0];
  if (named && first?.close && isShort(text.slice(pair.open.end, first.open.start))) return first.close.end;
  const cue = hints ? cueAfter(text, pair, block.end, hints) : undefined;
  if (cue !== undefined) return cue;
  if (opensNext) return block.end;
  const startsSpeech =
    pair.open.start === block.start ||
    /[:,.!?…]\s*$|[–—-]\s$/u.test(text.slice(block.start, pair.open.start).slice(-3));
  return startsSpeech ? block.end : undefined;
}

const isShort = (between: string): boolean => between.length < 40 && !/[.!?:]/u.test(between);

function cueAfter(text: string, pair: Pair, end: number, hints: QuotationHints): number | undefined {
  let child = 0;
  for (let i = pair.open.end; i < end; i++) {
    const inner = pair.inner[child];
    if (inner?.close && i >= inner.open.start) {
      const after = text.slice(inner.close.end, inner.close.end + 4);
      if (/^,|^\s?[-–—]\s/u.test(after) && hints.cueFollows(inner.close.end)) return inner.close.end;
      i = inner.close.end - 1;
      child += 1;
      continue;
    }
    const stop = text.charAt(i);
    const mayEnd = /[,!?…]/u.test(stop) || (stop === '.' && /^\s[-–—]/u.test(text.slice(i + 1, i + 3)));
    if (mayEnd && hints.cueFollows(i + 1)) {
      return text.charAt(i) === ',' && /^\s[-–—]/u.test(text.slice(i + 1, i + 3)) ? i : i + 1;
    }
  }
  return undefined;
}

/** A closing mark alone, with a cue behind it: the speech began with its sentence. */
function addOrphan(text: string, reading: Recovery, orphan: Mark, hints?: QuotationHints): void {
  const before = reading.regions.filter((r) => r.end <= orphan.start).at(-1);
  const floor = before?.end ?? reading.block.start;
  if (!hints || (!hints.cueFollows(orphan.end) && !hints.cueFollows(orphan.end + 1))) return;
  if (reading.regions.some((r) => r.start < orphan.start && r.end > orphan.start)) return;
  const space = text.slice(floor, orphan.start);
  const start = before ? floor + space.lastIndexOf('. ') + 2 : floor;
  if (before && !space.includes('. ')) return;
  const at = reading.regions.findIndex((r) => r.start >= orphan.end);
  const region = { ...bare(start, orphan.end, []), opened: false, closed: true };
  reading.regions.splice(at < 0 ? reading.regions.length : at, 0, region);
}

function bare(start: number, end: number, inner: Pair[]): Region {
  return { start, end, inner, closed: false, opened: true, continues: false, single: false };
}
