import type { Span } from '../../model/index.ts';
import { findMarks } from './marks.ts';
import { type Pair, pairMarks } from './pair.ts';
import { type Recovery, recover } from './recover.ts';
import type { QuotationHints, QuotedRegion } from './region.ts';

export type { QuotationHints, QuotedRegion } from './region.ts';
export { regionsIn } from './regions-in.ts';

/**
 * The outermost quoted regions of each block (headline or paragraph), in order. Marks that were forgotten are
 * put where a cue shows the end of the speech; a quotation may run over several blocks, each of which opens
 * again, or only the first of which opens and the last closes.
 */
export function findQuotedRegions(
  text: string,
  blocks: readonly Span[],
  hints?: QuotationHints,
): QuotedRegion[][] {
  const readings = blocks.map((block) => recoveryOf(text, block));
  recover(text, readings, hints);
  return readings.map((reading) => reading.regions.map(toRegion));
}

function recoveryOf(text: string, block: Span): Recovery {
  const pairing = pairMarks(findMarks(text, block.start, block.end));
  return { block, pairing, regions: [] };
}

function toRegion(region: Recovery['regions'][number]): QuotedRegion {
  const { start, end, closed, opened, continues, single } = region;
  return { start, end, closed, opened, continues, single, inner: region.inner.map(innerRegion) };
}

function innerRegion(pair: Pair): QuotedRegion {
  const end = pair.close?.end ?? pair.inner.at(-1)?.close?.end ?? pair.open.end;
  return {
    start: pair.open.start,
    end,
    closed: pair.close !== undefined,
    opened: true,
    continues: false,
    single: pair.open.single,
    inner: pair.inner.map(innerRegion),
  };
}
