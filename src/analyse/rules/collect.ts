import type { Span } from '../../model/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Doc } from '../doc.ts';
import type { QuotedRegion } from '../quotation-marks/index.ts';
import { type Frame, type Item, isComma, isDash, spanOf } from './item.ts';
import type { Report } from './report.ts';

interface Draft {
  content: Span[];
  cue?: Span;
  source?: Span;
  origin: string;
  confidence: number;
  /** Frame that holds the cue. */
  frame: number;
  /** True where a quotation may go on in the next sentence. */
  open: boolean;
}

/** Fewest words of a quotation that stands without any cue. */
const FEWEST_WORDS = 5;
/** How many sentences before "Про це повідомив …" it may point at. */
const FARTHEST_BACK = 4;

/** Puts the reports of single sentences together: quotations without a cue, over paragraphs, pointed at from behind. */
export function collect(
  doc: Doc,
  frames: readonly Frame[],
  reports: readonly (readonly Report[])[],
): Attribution[] {
  const drafts: Draft[] = [];
  const byFrame: Draft[][] = frames.map(() => []);
  frames.forEach((frame, index) => {
    for (const report of reports[index] ?? []) {
      const draft = draftOf(frame, index, report);
      if (report.pointsBack) draft.content.push(...pointedAt(doc, frames, byFrame, index));
      if (report.pointsAhead) draft.content.push(...quotationAhead(frames, index));
      if (draft.content.length === 0) continue;
      drafts.push(draft);
      byFrame[index]?.push(draft);
    }
    addSpoken(frames, byFrame, index);
    addBareQuotes(doc, frames, byFrame, index, drafts);
    const ahead = byFrame[index]?.at(-1);
    if (ahead?.origin === 'points-ahead' && ahead.frame === index) byFrame[index + 1]?.push(ahead);
  });
  joinRuns(doc, drafts);
  return drafts.filter((draft) => draft.content.length > 0).map(finish);
}

function draftOf(frame: Frame, index: number, report: Report): Draft {
  const content = report.content.flatMap((range) => withoutStop(frame, spanOf(frame.items, range)) ?? []);
  const cue = report.cue ? spanOf(frame.items, report.cue) : undefined;
  const source = report.source ? spanOf(frame.items, report.source) : undefined;
  const last = report.content.at(-1);
  const open =
    report.rule === 'cue-after-quotation' ||
    (last !== undefined && frame.items[last.to - 1]?.kind === 'quote');
  return {
    content,
    origin: report.rule,
    confidence: report.confidence,
    frame: index,
    open,
    ...(cue ? { cue } : {}),
    ...(source ? { source } : {}),
  };
}

/** The quotation that opens the next paragraph. */
function quotationAhead(frames: readonly Frame[], index: number): Span[] {
  const next = frames[index + 1];
  const first = next?.items[0];
  return next?.firstInBlock && first?.kind === 'quote' ? [{ start: first.start, end: first.end }] : [];
}

/** Cuts the full stop that an abbreviation shares with the sentence: "12 млн грн.". */
function withoutStop(frame: Frame, span: Span | undefined): Span | undefined {
  const last = frame.items.at(-1);
  const shares =
    span !== undefined && last?.kind === 'word' && last.end === span.end && /^\p{Ll}{2,}\.$/u.test(last.text);
  return shares ? { start: span.start, end: span.end - 1 } : span;
}

/** The sentences before that no other cue has claimed; in the first sentence of a paragraph those of the one before. */
function pointedAt(doc: Doc, frames: readonly Frame[], byFrame: readonly Draft[][], index: number): Span[] {
  const own = frames[index]?.block ?? 0;
  const target = frames[index]?.firstInBlock ? own - 1 : own;
  if (doc.blocks[target]?.kind !== 'paragraph') return [];
  const spans: Span[] = [];
  for (let i = index - 1; i >= 0 && index - i <= FARTHEST_BACK; i--) {
    const frame = frames[i];
    if (!frame || frame.block !== target || (byFrame[i]?.length ?? 0) > 0) break;
    spans.unshift(trimmed(frame));
  }
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function trimmed(frame: Frame, from = 0): Span {
  let to = frame.items.length;
  while (to > 1 && /^[.…]$/u.test(frame.items[to - 1]?.text ?? '')) to -= 1;
  return spanOf(frame.items, { from, to }) ?? frame;
}

/**
 * "– Ми вчимося, – сказав він. – Питання в тому, хто швидше.": in a paragraph that a dash opens as speech, what has no cue of its own is
 * said by who speaks in it.
 */
function addSpoken(frames: readonly Frame[], byFrame: Draft[][], index: number): void {
  const frame = frames[index];
  const isSpoken = (other: Frame | undefined): boolean => other?.block === frame?.block;
  if (!frame || (byFrame[index]?.length ?? 0) > 0) return;
  let first = index;
  while (first > 0 && isSpoken(frames[first - 1])) first -= 1;
  const before = byFrame[index - 1]?.at(-1);
  if (first === index || !isDash(frames[first]?.items[0]) || !before?.source) return;
  const from = frame.items.findIndex((item) => item.kind !== 'mark');
  const span = from < 0 ? undefined : trimmed(frame, from);
  if (!span) return;
  before.content.push(span);
  byFrame[index]?.push(before);
}

/** Quotations that no cue of their own sentence has claimed. */
function addBareQuotes(
  doc: Doc,
  frames: readonly Frame[],
  byFrame: Draft[][],
  index: number,
  drafts: Draft[],
): void {
  const frame = frames[index];
  if (!frame) return;
  const standsAlone = frame.items.every((other) => other.kind === 'quote' || other.kind === 'mark');
  for (const [at, item] of frame.items.entries()) {
    if (item.kind !== 'quote' || isClaimed(byFrame[index] ?? [], item)) continue;
    const previous = frames[index - 1]?.block === frame.block ? byFrame[index - 1]?.at(-1) : undefined;
    if (standsAlone && previous?.open) {
      previous.content.push({ start: item.start, end: item.end });
      byFrame[index]?.push(previous);
      continue;
    }
    const opensParagraph = at === 0 && frame.firstInBlock;
    if (!standsAlone && !opensParagraph && !introduced(frame.items, at)) continue;
    if (wordsIn(doc, item) < FEWEST_WORDS) continue;
    const draft: Draft = {
      content: [{ start: item.start, end: item.end }],
      origin: 'quotation-without-cue',
      confidence: standsAlone ? 0.7 : 0.4,
      frame: index,
      open: true,
    };
    drafts.push(draft);
    byFrame[index]?.push(draft);
  }
}

function introduced(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.text === ':' || isDash(before) || (isComma(before) && at + 1 >= items.length - 1);
}

function isClaimed(drafts: readonly Draft[], item: Span): boolean {
  return drafts.some((draft) =>
    draft.content.some((span) => span.start <= item.start && span.end >= item.end),
  );
}

function wordsIn(doc: Doc, span: Span): number {
  return doc.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A quotation that goes on over paragraphs is one attribution with a part for each. */
function joinRuns(doc: Doc, drafts: Draft[]): void {
  let run: QuotedRegion[] = [];
  for (const region of doc.quotes) {
    run.push(region);
    if (region.continues) continue;
    if (run.length > 1) joinRun(run, drafts);
    run = [];
  }
}

function joinRun(run: readonly QuotedRegion[], drafts: Draft[]): void {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return;
  const inside = drafts.filter((draft) =>
    draft.content.some((span) => run.some((r) => span.start < r.end && span.end > r.start)),
  );
  const keeper = inside.find((draft) => draft.cue !== undefined) ?? inside[0];
  if (!keeper) return;
  const parts: Span[] = keeper.content.filter(
    (span) => !run.some((r) => span.start < r.end && span.end > r.start),
  );
  for (const region of run) {
    const own = keeper.content.find((span) => span.start < region.end && span.end > region.start);
    parts.push(own ?? { start: region.start, end: region.end });
  }
  keeper.content = parts;
  for (const draft of inside)
    if (draft !== keeper)
      draft.content = draft.content.filter(
        (span) => !run.some((r) => span.start < r.end && span.end > r.start),
      );
}

function finish(draft: Draft): Attribution {
  const content: Span[] = [];
  for (const span of [...draft.content].sort((a, b) => a.start - b.start)) {
    if (span.start >= (content.at(-1)?.end ?? 0)) content.push(span);
  }
  const { origin, confidence, cue, source } = draft;
  return { content, origin, confidence, ...(cue ? { cue } : {}), ...(source ? { source } : {}) };
}
