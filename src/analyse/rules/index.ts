import type { Attribution } from '../attribution.ts';
import type { Doc } from '../doc.ts';
import { aboutFirst } from './about-first.ts';
import { accordingTo } from './according-to.ts';
import { asSaid } from './as-said.ts';
import { collect } from './collect.ts';
import { colonQuotation } from './colon.ts';
import { leadingSubject } from './cue-source.ts';
import { frames } from './frame.ts';
import { headlineLikeParagraph, headlineSource } from './headline.ts';
import { hearsay } from './hearsay.ts';
import { type Frame, isStop } from './item.ts';
import { ownedWords } from './owned-words.ts';
import { pointsAhead, signedQuotation } from './points-ahead.ts';
import { pointsBack } from './points-back.ts';
import { relayedWords } from './relayed.ts';
import type { Reading, Report } from './report.ts';
import { reporting } from './reporting.ts';
import { dialogueTurn } from './turn.ts';

/**
 * What the article says that somebody said, by rules alone, in the order of the text. Works in every language
 * with a table; in others only marks, colons and dashes tell. Linear in the length of the text.
 */
export function attribute(doc: Doc): Attribution[] {
  const all = frames(doc);
  const reports = all.map((frame, index) => reportsOf(doc, frame, all[index - 1]));
  return collect(doc, all, reports);
}

function reportsOf(doc: Doc, frame: Frame, previous: Frame | undefined): Report[] {
  const afterQuote = previous !== undefined && previous.block === frame.block && onlyQuote(previous);
  const reading: Reading = { doc, language: doc.language, frame, afterQuote };
  const limit = bodyEnd(frame);
  if (doc.blocks[frame.block]?.kind === 'headline') {
    const headline = headlineSource(reading);
    if (headline) return [headline];
  }
  const turn = dialogueTurn(reading);
  if (turn) return [turn];
  const line = headlineLikeParagraph(reading);
  if (line) return [line];
  const relayed = relayedWords(reading, 0, limit);
  if (relayed) return [relayed];
  const back = pointsBack(reading, 0, limit);
  if (back) return [back];
  const phrase = asSaid(reading, 0, limit) ?? accordingTo(reading, 0, limit);
  const verbs = reporting(reading, 0, limit);
  const owned = ownedWords(reading, 0, limit);
  if (owned && ![...verbs, ...(phrase ? [phrase] : [])].some((report) => encloses(report, owned)))
    return [owned, ...besides(reading, owned, verbs, limit)];
  const first = verbs.find((report) => report.content.length > 0);
  if (phrase && (!first || (phrase.cue?.from ?? 0) < (first.cue?.from ?? 0))) return [phrase];
  const found = verbs.filter((report) => report.content.length > 0);
  if (found.length > 0) return found;
  const other =
    colonQuotation(reading) ??
    signedQuotation(reading) ??
    pointsAhead(reading) ??
    hearsay(reading, previous, 0, limit) ??
    aboutFirst(reading, 0, limit);
  return other ? [other] : [];
}

/** "She said the minister's words that … were nothing new": the words are told within what somebody else says. */
function encloses(outer: Report, { cue, source, content }: Report): boolean {
  const start = Math.min(cue?.from ?? 0, source?.from ?? 0);
  const end = content.at(-1)?.to ?? start;
  return outer.content.some(({ from, to }) => from <= start && to >= end && (to > end || from < start));
}

/** What else the sentence tells, before or behind the words: "ответил на слова о "кризисе": "Его нет"". */
function besides(reading: Reading, owned: Report, verbs: readonly Report[], limit: number): Report[] {
  const end = owned.content.at(-1)?.to ?? limit;
  const start = Math.min(owned.cue?.from ?? 0, owned.source?.from ?? 0);
  const isApart = (report: Report): boolean =>
    report.content.length > 0 && report.content.every(({ from, to }) => to <= start || from >= end);
  const colon = colonQuotation(reading);
  const subject = leadingSubject(reading, start);
  const answer = colon && subject ? [{ ...colon, source: subject }] : [];
  const other = [...verbs, ...answer].find(isApart);
  return other ? [other] : reporting(reading, end, limit).filter(isApart);
}

/** Items up to the marks that close the sentence. */
function bodyEnd(frame: Frame): number {
  let end = frame.items.length;
  while (end > 0 && isStop(frame.items[end - 1])) end -= 1;
  return end;
}

export function onlyQuote(frame: Frame): boolean {
  return (
    frame.items.every((item) => item.kind === 'quote' || item.kind === 'mark') &&
    frame.items.some((item) => item.kind === 'quote')
  );
}
