import type { Analysis, Claim, Clip, ClipSpeaker, Quotation, Span, Speaker } from '../../model/index.ts';
import { intersection } from '../../text/index.ts';

/** Lays the corrections of a quotation or claim, found at `span`, over the analysis; `passage` is its new span. */
export function correctQuotation(analysis: Analysis, clip: Clip, span: Span, passage?: Span): Analysis {
  const corrections = clip.corrections;
  if (corrections === undefined) return analysis;
  const index = closest(analysis.quotations, span);
  if (corrections.notQuotation === true) return index === undefined ? analysis : without(analysis, index);
  const [withSpeaker, speakerId] = speakerFor(analysis, corrections.speaker);
  const found = index === undefined ? asQuotation(clip, span) : withSpeaker.quotations[index];
  if (found === undefined) return analysis;
  const { speakerId: foundSpeakerId, ...rest } = found;
  const speaker = corrections.speaker === undefined ? foundSpeakerId : speakerId;
  const quotation: Quotation = {
    ...rest,
    ...(passage === undefined ? {} : { ...passage, parts: [passage] }),
    kind: corrections.quotationKind ?? found.kind,
    ...(speaker === undefined ? {} : { speakerId: speaker }),
  };
  return put(withSpeaker, quotation, index);
}

/** The quotation that shares most with `span`, at least half of the two together. */
function closest(quotations: readonly Quotation[], span: Span): number | undefined {
  const likeness = quotations.map((quotation) => {
    const shared = intersection(quotation, span);
    if (shared === undefined) return 0;
    const common = shared.end - shared.start;
    return common / (quotation.end - quotation.start + (span.end - span.start) - common);
  });
  const best = Math.max(0, ...likeness);
  return best >= 0.5 ? likeness.indexOf(best) : undefined;
}

/** A quotation that the reader vouched for and the new analysis did not find. */
function asQuotation(clip: Clip, span: Span): Quotation {
  return { ...span, parts: [span], kind: clip.quotation?.kind ?? 'indirect' };
}

function speakerFor(
  analysis: Analysis,
  wanted: ClipSpeaker | 'unknown' | undefined,
): readonly [Analysis, string | undefined] {
  if (wanted === undefined || wanted === 'unknown') return [analysis, undefined];
  const same = (speaker: Speaker): boolean => speaker.name.toLowerCase() === wanted.name.toLowerCase();
  const known = analysis.speakers.find(same);
  if (known !== undefined) return [analysis, known.id];
  const taken = new Set(analysis.speakers.map((speaker) => speaker.id));
  let number = 1;
  while (taken.has(`reader-${number}`)) number++;
  const speaker: Speaker = {
    id: `reader-${number}`,
    name: wanted.name,
    ...(wanted.role === undefined ? {} : { role: wanted.role }),
    kind: wanted.kind ?? 'person',
    mentions: [],
  };
  return [{ ...analysis, speakers: [...analysis.speakers, speaker] }, speaker.id];
}

/** Replaces the quotation at `index`, or adds it in its place; claims follow. */
function put(analysis: Analysis, quotation: Quotation, index: number | undefined): Analysis {
  const tagged = analysis.quotations.map((value, at) => ({
    value: at === index ? quotation : value,
    from: at,
  }));
  const all = index === undefined ? [...tagged, { value: quotation, from: -1 }] : tagged;
  const sorted = all.toSorted((a, b) => a.value.start - b.value.start || a.value.end - b.value.end);
  const claims = analysis.claims
    .map((claim) => (claim.quotationIndex === index ? withSpeaker(claim, quotation.speakerId) : claim))
    .filter((claim) => claim.quotationIndex !== index || liesIn(claim, quotation))
    .map((claim) => ({
      ...claim,
      quotationIndex: sorted.findIndex(({ from }) => from === claim.quotationIndex),
    }));
  return { ...analysis, quotations: sorted.map(({ value }) => value), claims };
}

function withSpeaker({ speakerId: _found, ...claim }: Claim, speakerId: string | undefined): Claim {
  return speakerId === undefined ? claim : { ...claim, speakerId };
}

function liesIn(claim: Span, quotation: Span): boolean {
  return claim.start >= quotation.start && claim.end <= quotation.end;
}

/** Without the quotation, its claims, and a speaker who said nothing else. */
function without(analysis: Analysis, index: number): Analysis {
  const gone = analysis.quotations[index];
  const quotations = analysis.quotations.filter((_quotation, at) => at !== index);
  const claims = analysis.claims
    .filter((claim) => claim.quotationIndex !== index)
    .map((claim) => ({
      ...claim,
      quotationIndex: claim.quotationIndex > index ? claim.quotationIndex - 1 : claim.quotationIndex,
    }));
  const silent = !quotations.some((quotation) => quotation.speakerId === gone?.speakerId);
  const speakers = analysis.speakers.filter((speaker) => !silent || speaker.id !== gone?.speakerId);
  return { ...analysis, quotations, claims, speakers };
}
