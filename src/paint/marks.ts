import type { Analysis, Quotation, Span } from '../model/index.ts';
import { paletteSize } from './palette.ts';

/** What the reader wants to see marked. */
export interface MarkOptions {
  readonly direct: boolean;
  readonly mixed: boolean;
  readonly indirect: boolean;
  readonly speakerNames: boolean;
}

/** One named highlight with everything that it covers. */
export interface Mark {
  /** Without the prefix: "quote-0", "indirect-unknown", "name-9". */
  readonly name: string;
  readonly spans: readonly Span[];
}

/** Which quotations are shown, with the options as they are. */
export function isShown(quotation: Quotation, options: MarkOptions): boolean {
  return options[quotation.kind];
}

/** Order of a quotation's speaker in the analysis; undefined where unknown. */
export function speakerIndex(analysis: Analysis, speakerId: string | undefined): number | undefined {
  const index = analysis.speakers.findIndex(({ id }) => id === speakerId);
  return index < 0 ? undefined : index;
}

/** The quotation's parts without those of quotations inside it, which have the colour of their own speaker. */
function partsAround(outer: Quotation, shown: readonly Quotation[], order: number): readonly Span[] {
  let parts = outer.parts;
  for (let i = order + 1; (shown[i]?.start ?? outer.end) < outer.end; i++) {
    for (const inner of shown[i]?.parts ?? []) parts = parts.flatMap((part) => without(part, inner));
  }
  return parts;
}

/** What is left of a span where another covers some of it. */
function without(part: Span, { start, end }: Span): Span[] {
  if (end <= part.start || start >= part.end) return [part];
  const pieces = [
    { start: part.start, end: start },
    { start: end, end: part.end },
  ];
  return pieces.filter((piece) => piece.end > piece.start);
}

/** Everything to mark in an article. Names of speakers without a shown quotation stay unmarked. */
export function marksOf(analysis: Analysis, options: MarkOptions): readonly Mark[] {
  const marks = new Map<string, Span[]>();
  const add = (name: string, spans: readonly Span[]) => {
    marks.set(name, [...(marks.get(name) ?? []), ...spans]);
  };
  const speaking = new Set<number>();
  const shown = analysis.quotations.filter((quotation) => isShown(quotation, options));
  for (const [order, quotation] of shown.entries()) {
    const index = speakerIndex(analysis, quotation.speakerId);
    if (index !== undefined) speaking.add(index);
    const colour = index === undefined ? 'unknown' : String(index % paletteSize);
    add(
      `${quotation.kind === 'indirect' ? 'indirect' : 'quote'}-${colour}`,
      partsAround(quotation, shown, order),
    );
  }
  if (options.speakerNames) {
    for (const index of speaking) add(`name-${index}`, analysis.speakers[index]?.mentions ?? []);
  }
  return [...marks].map(([name, spans]) => ({ name, spans }));
}
