import type { Quotation, QuotationKind, Span } from '../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Doc } from './doc.ts';
import { regionsIn } from './quotation-marks/index.ts';
import { useOf } from './rules/quote-use.ts';

/** A quotation whose speaker is not known yet. */
export type Unspoken = Omit<Quotation, 'speakerId'>;

/** Attributions in the shape of quotations, in order of the text; overlapping ones give way to the surer. */
export function assemble(doc: Doc, attributions: readonly Attribution[]): Unspoken[] {
  const quotations: Unspoken[] = [];
  for (const attribution of attributions) {
    const parts = attribution.content
      .map((span) => withoutSpace(doc, span))
      .filter((span) => span.end > span.start);
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) continue;
    const { cue, source } = attribution;
    quotations.push({
      start: first.start,
      end: last.end,
      parts,
      kind: kindOf(doc, parts),
      ...(cue ? { cue } : {}),
      ...(source ? { source } : {}),
    });
  }
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Without white space at the ends, inside the text. */
function withoutSpace(doc: Doc, span: Span): Span {
  let start = Math.max(0, span.start);
  let end = Math.min(doc.text.length, span.end);
  while (start < end && /\s/u.test(doc.text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(doc.text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** direct: every word of every part stands in quotation marks; indirect: none does. */
function kindOf(doc: Doc, parts: readonly Span[]): QuotationKind {
  let inside = 0;
  let outside = 0;
  for (const part of parts) {
    let at = part.start;
    for (const region of regionsIn(doc.quotes, part)) {
      if (useOf(doc, region) === 'name') continue;
      outside += words(doc, at, Math.max(at, region.start));
      inside += words(doc, Math.max(region.start, part.start), Math.min(region.end, part.end));
      at = Math.min(region.end, part.end);
    }
    outside += words(doc, at, part.end);
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

function words(doc: Doc, start: number, end: number): number {
  return end > start ? (doc.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0;
}
