import type { Claim, Quotation, Speaker } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { contentWords, overlap } from './content-words.ts';
import { type Scored, type Setting, scoreOf } from './score.ts';

const MOST_CLAIMS = 6;
/** Of a direct quotation; the writer's own words may be fewer. */
const FEWEST_WORDS = 4;
const FEWEST_WORDS_OF_GIST = 2;
/** From this share of common words on, two sentences say the same. */
const SAME = 0.6;
const LOWEST_SCORE = 0.2;
/** Who has not been heard yet is worth as much more. */
const NEW_VOICE = 0.06;
/** A second sentence of one quotation has to be this much better than what else is left. */
const SAME_QUOTATION = 0.1;
/** No more sentences than this are weighed: the best stand early. */
const MOST_CANDIDATES = 4000;
/** Of these the best are compared with what is chosen already. */
const MOST_WEIGHED = 60;

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
    .filter((candidate) => wordsIn(doc, candidate) >= fewestWords(quotations[candidate.quotationIndex]))
    .map((candidate): Ranked => ({ ...candidate, ...scoreOf(setting, candidate) }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  return choose(doc, ranked, quotations).map(({ start, end, quotationIndex, score, why }) => {
    const speakerId = quotations[quotationIndex]?.speakerId;
    return { start, end, quotationIndex, score, why, ...(speakerId ? { speakerId } : {}) };
  });
}

const fewestWords = (quotation: Quotation | undefined): number =>
  quotation?.kind === 'indirect' ? FEWEST_WORDS_OF_GIST : FEWEST_WORDS;

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

/**
 * All quotations but the headline's where its speaker says in the body what it shortens, and those inside another, whose words are lines of
 * the outer one.
 */
function usable(doc: Doc, quotations: readonly Quotation[]): number[] {
  const headline = doc.blocks.find((block) => block.kind === 'headline');
  const inHeadline = (quotation: Quotation): boolean =>
    headline !== undefined && quotation.start >= headline.start && quotation.end <= headline.end;
  const inBody = new Set(
    quotations.filter((quotation) => !inHeadline(quotation)).map(({ speakerId }) => speakerId),
  );
  let end = 0;
  return quotations.flatMap((quotation, index) => {
    const inside = quotation.end <= end;
    end = Math.max(end, quotation.end);
    return inside || (inHeadline(quotation) && inBody.has(quotation.speakerId)) ? [] : [index];
  });
}

/** The best of what is left, again and again; who has not been heard yet goes a little before those who have. */
function choose(doc: Doc, ranked: readonly Ranked[], quotations: readonly Quotation[]): Ranked[] {
  const chosen: { readonly claim: Ranked; readonly words: ReadonlySet<string> }[] = [];
  const heard = new Set<string>();
  const used = new Set<number>();
  const worth = (claim: Ranked): number => {
    const speaker = quotations[claim.quotationIndex]?.speakerId;
    const isNew = speaker !== undefined && !heard.has(speaker);
    return claim.score + (isNew ? NEW_VOICE : 0) - (used.has(claim.quotationIndex) ? SAME_QUOTATION : 0);
  };
  const left = ranked.slice(0, MOST_WEIGHED);
  while (chosen.length < MOST_CLAIMS && left.length > 0) {
    const best = left.reduce((most, claim) => (worth(claim) > worth(most) ? claim : most));
    left.splice(left.indexOf(best), 1);
    if (worth(best) < LOWEST_SCORE && chosen.length > 0) break;
    const words = contentWords(doc.language, doc.text.slice(best.start, best.end));
    if (chosen.some((other) => overlap(other.words, words) >= SAME)) continue;
    chosen.push({ claim: best, words });
    used.add(best.quotationIndex);
    const speaker = quotations[best.quotationIndex]?.speakerId;
    if (speaker !== undefined) heard.add(speaker);
  }
  return chosen.map(({ claim }) => claim).sort((a, b) => b.score - a.score || a.start - b.start);
}

function wordsIn(doc: Doc, span: { readonly start: number; readonly end: number }): number {
  return doc.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
