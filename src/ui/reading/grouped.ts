import type { Analysis, Claim, Quotation, Speaker } from '../../model/index.ts';

/** How many claims a summary shows. */
export const MOST_CLAIMS = 6;

export interface ClaimGroup {
  /** Undefined where nobody is named. */
  readonly speaker?: Speaker;
  readonly claims: readonly Claim[];
}

/** The best claims by speaker: speakers in the order of their best claim, each one's claims best first. */
export function claimsBySpeaker(analysis: Analysis, most: number = MOST_CLAIMS): readonly ClaimGroup[] {
  const groups = new Map<string | undefined, Claim[]>();
  for (const claim of analysis.claims.slice(0, most)) {
    const group = groups.get(claim.speakerId);
    if (group) group.push(claim);
    else groups.set(claim.speakerId, [claim]);
  }
  return [...groups].map(([id, claims]) => {
    const speaker = analysis.speakers.find((one) => one.id === id);
    return speaker ? { speaker, claims } : { claims };
  });
}

export interface NumberedQuotation {
  /** Index into `Analysis.quotations`. */
  readonly index: number;
  readonly quotation: Quotation;
}

/** Who to show quotations of: everybody, one speaker by id, or those whose speaker is unknown. */
export type SpeakerFilter = { readonly all: true } | { readonly all: false; readonly id: string | undefined };

/** Quotations in the order of the text, of one speaker if asked. */
export function quotationsOf(analysis: Analysis, filter: SpeakerFilter): readonly NumberedQuotation[] {
  return analysis.quotations
    .map((quotation, index) => ({ index, quotation }))
    .filter(({ quotation }) => filter.all || quotation.speakerId === filter.id)
    .sort((a, b) => a.quotation.start - b.quotation.start);
}

export interface SpeakerCount {
  /** Index into `Analysis.speakers`, which fixes the colour; -1 for nobody. */
  readonly index: number;
  readonly speaker?: Speaker;
  readonly count: number;
}

/** Speakers with their number of quotations, most first; those without any are left out. */
export function speakerCounts(analysis: Analysis): readonly SpeakerCount[] {
  const count = (id: string | undefined) =>
    analysis.quotations.filter(({ speakerId }) => speakerId === id).length;
  const known = analysis.speakers.map((speaker, index) => ({ index, speaker, count: count(speaker.id) }));
  return [...known.sort((a, b) => b.count - a.count), { index: -1, count: count(undefined) }].filter(
    (entry) => entry.count > 0,
  );
}

/** The item after (or before) the one at `at`, round the end; the first (or last) if there is no such one. */
export function step(length: number, at: number | null, by: 1 | -1): number | null {
  if (length === 0) return null;
  if (at === null || at < 0) return by === 1 ? 0 : length - 1;
  return (at + by + length) % length;
}
