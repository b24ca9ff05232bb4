import type { Quotation, Speaker } from '../../model/index.ts';
import { isClause } from '../clause.ts';
import type { Doc } from '../doc.ts';
import { isA } from '../language/stems.ts';
import type { Candidate } from './candidates.ts';
import { contentWords, overlap } from './content-words.ts';

/** What the scores of all claims of an article share. */
export interface Setting {
  readonly doc: Doc;
  readonly quotations: readonly Quotation[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly headline: ReadonlySet<string>;
  /** Where the lead and the last paragraph end. */
  readonly lead: number;
  readonly bodyEnd: number;
  /** The most quotations that one speaker has. */
  readonly largestShare: number;
  /** How many quotations each speaker has. */
  readonly shares: ReadonlyMap<string, number>;
}

export interface Scored {
  readonly score: number;
  readonly why: string[];
}

/** A figure that is no year, no time of day and no part of a name such as U4U. */
const FIGURE = /(?<![\p{L}\p{N}:])(?!(?:19|20)\p{N}{2}(?!\p{N})|\p{N}{1,2}:\p{N}{2})\p{N}/u;
const WEIGHTS = {
  headline: 0.26,
  lead: 0.22,
  figure: 0.14,
  date: 0.05,
  commitment: 0.09,
  prediction: 0.06,
  judgement: 0.06,
  accusation: 0.08,
  'main-speaker': 0.05,
  official: 0.04,
} as const;
const BASE = 0.25;
const BEST_LENGTH = { from: 7, to: 45 } as const;
/** What the writer has put in his own words is already the gist. */
const GIST = 0.03;
/** "the accusation", "про перевірку": of what was spoken, not what was said of it. */
const FRAGMENT = 0.2;
/** Past forms and a few others by which a sentence without an auxiliary is one. */
const VERB =
  /\b(?:fell|rose|grew|came|went|took|gave|made|held|met|found|left|lost|said|told|got|cut|hit|put|let|set|won|ran|began|broke|led|felt|kept|sent|spent|built|stood|needs?|wants?|plans?|remains?|goes|takes|gives|makes|means|depends?|stands?)\b|\p{L}{3,}(?:ed|es)\b/u;
const ABOUT = /^(?:about|on|про|о|об)\s/u;
/** From this share of the headline's words on, a sentence tells the news of the headline. */
const TELLS_HEADLINE = 0.3;

/** How much a sentence is worth in a summary, from 0 to 1, and why. */
export function scoreOf(setting: Setting, candidate: Candidate): Scored {
  const { doc } = setting;
  const quotation = setting.quotations[candidate.quotationIndex];
  const text = doc.text.slice(candidate.start, candidate.end);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const why: string[] = [];
  let score = BASE;
  const add = (reason: keyof typeof WEIGHTS, share = 1): void => {
    why.push(reason);
    score += WEIGHTS[reason] * share;
  };
  const shared = setting.headline.size === 0 ? 0 : overlapWithHeadline(setting, text);
  if (shared >= TELLS_HEADLINE) add('headline', Math.min(1, shared + 0.3));
  const place = placeOf(setting, candidate);
  if (place === 0) add('lead');
  else score += 0.08 * (1 - Math.min(1, place));
  const markers = doc.language.claims;
  if (FIGURE.test(text)) add('figure');
  else if (markers.numeral.test(text)) add('figure', 0.6);
  for (const reason of ['date', 'commitment', 'prediction', 'judgement', 'accusation'] as const)
    if (markers[reason].test(text)) add(reason);
  const speaker = quotation?.speakerId === undefined ? undefined : setting.speakers.get(quotation.speakerId);
  const share = speaker ? (setting.shares.get(speaker.id) ?? 0) : 0;
  if (share >= 2 && share === setting.largestShare) add('main-speaker');
  if (speaker?.role !== undefined && hasOffice(doc, speaker.role)) add('official');
  if (!speaker) score -= 0.12;
  const gist = quotation?.kind === 'indirect';
  if (gist) score += GIST;
  if (gist && isFragment(doc, text)) score -= FRAGMENT;
  if (words < BEST_LENGTH.from) score -= (gist ? 0.01 : 0.04) * (BEST_LENGTH.from - words);
  if (words > BEST_LENGTH.to) score -= Math.min(0.12, 0.004 * (words - BEST_LENGTH.to));
  if (markers.minor.test(text)) score -= 0.15;
  if (markers.anecdote.test(text)) score -= 0.1;
  if (markers.deictic.test(text)) score -= 0.08;
  if (/\?["”»]?$/u.test(text)) score -= 0.15;
  if (candidate.order > 0) score -= 0.02;
  return {
    score: Math.min(1, Math.max(0, Math.round(score * 1000) / 1000)),
    why: why.length > 0 ? why : ['quotation'],
  };
}

function isFragment({ language }: Doc, text: string): boolean {
  return ABOUT.test(text) || (language.code === 'en' && !isClause(text) && !VERB.test(text));
}

function overlapWithHeadline(setting: Setting, text: string): number {
  const own = contentWords(setting.doc.language, text);
  let shared = 0;
  for (const word of setting.headline) if (own.has(word)) shared += 1;
  return Math.max(shared / setting.headline.size, 0.7 * overlap(own, setting.headline));
}

/** 0 in the lead, growing to 1 at the end of the article. */
function placeOf({ lead, bodyEnd }: Setting, candidate: Candidate): number {
  if (candidate.start < lead) return 0;
  return (candidate.start - lead) / Math.max(1, bodyEnd - lead);
}

function hasOffice(doc: Doc, role: string): boolean {
  return role
    .toLowerCase()
    .split(/[^\p{L}'\-.]+/u)
    .some((word) => isA(doc.language, 'roleStems', word));
}
