import type { Claim, Quotation, Speaker } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { contentWords, overlap } from './content-words.ts';
import { type Scored, type Setting, scoreOf } from './score.ts';

const MOST_CLAIMS = 6;
const FEWEST_WORDS = 4;
/** From this share of common words on, two sentences say the same. */
const SAME = 0.6;
const LOWEST_SCORE = 0.26;
/** A second sentence of one quotation has to be this much better than what else is left. */
const SAME_QUOTATION = 0.1;
/** No more sentences than this are weighed: the best stand early. */
const MOST_CANDIDATES = 4000;

type Ranked = Candidate & Scored;

/** The claims that a good editor would list: at most six, best first, none twice, each verbatim with its reasons. */
export function rankClaims(
  doc: Doc,
  quotations: readonly Quotation[],
  speakers: readonly Speaker[],
): Claim[] {
  const setting = settingOf(doc, quotations, speakers);
  const candidates = usable(doc, quotations).flatMap((index) => {
    const quotation = quotations[index];
    return quotation ? candidatesOf(doc, quotation, index) : [];
  });
  const ranked = candidates
    .slice(0, MOST_CANDIDATES)
    .filter((candidate) => wordsIn(doc, candidate) >= FEWEST_WORDS)
    .map((candidate): Ranked => ({ ...candidate, ...scoreOf(setting, candidate) }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  return choose(doc, ranked).map(({ start, end, quotationIndex, score, why }) => {
    const speakerId = quotations[quotationIndex]?.speakerId;
    return { start, end, quotationIndex, score, why, ...(speakerId ? { speakerId } : {}) };
  });
}

function settingOf(doc: Doc, quotations: readonly Quotation[], speakers: readonly Speaker[]): Setting {
  const headline = doc.blocks.find((block) => block.kind === 'headline');
  const shares = new Map<string, number>();
  for (const { speakerId } of quotations)
    if (speakerId) shares.set(speakerId, (shares.get(speakerId) ?? 0) + 1);
  const paragraphs = doc.blocks.filter((block) => block.kind === 'paragraph');
  return {
    doc,
    quotations,
    lead: paragraphs[0]?.end ?? 0,
    bodyEnd: paragraphs.at(-1)?.end ?? 0,
    largestShare: [...shares.values()].reduce((most, share) => Math.max(most, share), 0),
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    headline: headline ? contentWords(doc.language, doc.text.slice(headline.start, headline.end)) : new Set(),
    shares,
  };
}

/** All quotations but the headline's where its speaker says in the body what it shortens. */
function usable(doc: Doc, quotations: readonly Quotation[]): number[] {
  const headline = doc.blocks.find((block) => block.kind === 'headline');
  const inHeadline = (quotation: Quotation): boolean =>
    headline !== undefined && quotation.start >= headline.start && quotation.end <= headline.end;
  const inBody = new Set(
    quotations.filter((quotation) => !inHeadline(quotation)).map(({ speakerId }) => speakerId),
  );
  return quotations.flatMap((quotation, index) =>
    inHeadline(quotation) && inBody.has(quotation.speakerId) ? [] : [index],
  );
}

function choose(doc: Doc, ranked: readonly Ranked[]): Ranked[] {
  const chosen: { readonly claim: Ranked; readonly words: ReadonlySet<string> }[] = [];
  const late: Ranked[] = [];
  const take = (claim: Ranked): void => {
    const words = contentWords(doc.language, doc.text.slice(claim.start, claim.end));
    if (!chosen.some((other) => overlap(other.words, words) >= SAME)) chosen.push({ claim, words });
  };
  for (const claim of ranked) {
    if (chosen.length >= MOST_CLAIMS) break;
    if (claim.score < LOWEST_SCORE && chosen.length > 0) break;
    const again = chosen.some((other) => other.claim.quotationIndex === claim.quotationIndex);
    if (again) late.push(claim);
    else take(claim);
  }
  for (const claim of late) {
    if (chosen.length >= MOST_CLAIMS) break;
    if (claim.score >= LOWEST_SCORE + SAME_QUOTATION) take(claim);
  }
  return chosen.map(({ claim }) => claim).sort((a, b) => b.score - a.score || a.start - b.start);
}

function wordsIn(doc: Doc, span: { readonly start: number; readonly end: number }): number {
  return doc.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
