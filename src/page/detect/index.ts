import type { Detection, Signal } from '../../model/index.ts';
import { isHeadLeftOver } from '../metadata/current-head.ts';
import { type Ballot, HEAD, rounded, SURE, THRESHOLD, voteOf, WHOLE } from './ballot.ts';
import { type Agenda, agenda, Hearing } from './hearing.ts';
import { BODY_LOOKS, HEAD_LOOKS, HEAD_LOOKS_WITHOUT_HEAD, lookAll } from './looks.ts';
import type { Observation } from './observation.ts';
import { agencySignals } from './observe-agency.ts';
import { FORM, formSignals } from './observe-form.ts';
import { Subject } from './subject.ts';
import { SubjectWithoutHead } from './subject-without-head.ts';

/** Votes smaller than this say nothing to a reader who asks why. */
const QUIET = 0.05;

const HEAD_AGENDA = agenda(HEAD, HEAD_LOOKS);
const BARE_AGENDA = agenda(HEAD, HEAD_LOOKS_WITHOUT_HEAD);
const BODY_AGENDA = agenda(WHOLE, BODY_LOOKS);

/**
 * Whether the page is an article, by the votes of independent signals. What the page declares and how it is
 * addressed decide alone where they are sure (four pages of five), unless the page does not say what it is and its
 * body has the whole form of a report; where they are not sure, the body is heard too. Stops as soon as nothing that
 * is still unseen could change the answer, and returns the signals heard until then. Reads no layout, changes
 * nothing, never throws.
 */
export function detect(document: Document, url?: string): Detection {
  return judge(document, url).answer;
}

/**
 * As `detect`, with every signal heard, also where the first ones are sure: for "why?". Where the rest would speak
 * against what the sure ones have decided, these alone are the reasons.
 */
export function detectFully(document: Document, url?: string): Detection {
  const { subject, looks, answer } = judge(document, url);
  const seen = [...lookAll(looks, subject), ...lookAll(BODY_LOOKS, subject)];
  const all = [...signalsOf(WHOLE, seen), ...agencySignals(subject), ...formSignals(subject)];
  const isArticle = rounded(sumOf(all)) >= THRESHOLD;
  return isArticle === (answer.kind === 'article') ? { ...answer, signals: heard(all) } : answer;
}

/** What a page is judged by, and the answer. A head that was left over from the article before may not make the page one. */
function judge(document: Document, url: string | undefined) {
  const subject = new Subject(document, url);
  const answer = decide(subject, HEAD_AGENDA);
  // Nearly every page calls its own address its own, which is known by now.
  const isOwn = url !== undefined && subject.declarations.address === url;
  if (answer.kind === 'other' || isOwn || !isHeadLeftOver(document, url))
    return { subject, looks: HEAD_LOOKS, answer };
  const bare = new SubjectWithoutHead(document, url);
  return { subject: bare, looks: HEAD_LOOKS_WITHOUT_HEAD, answer: decide(bare, BARE_AGENDA) };
}

function decide(subject: Subject, headAgenda: Agenda): Detection {
  const agency = agencySignals(subject);
  const head = new Hearing(headAgenda, subject, HEAD.bias);
  const isKnownSite = agency.length > 0;
  while (isKnownSite || (head.least < SURE.article && head.most > SURE.other)) if (!head.hear()) break;
  const byHead = (kind: Detection['kind']) => ({ kind, signals: heard(signalsOf(HEAD, head.seen)) });
  if (!isKnownSite && head.least >= SURE.article) return byHead('article');
  const needsForm = !isKnownSite && head.most <= SURE.other;
  const form = needsForm ? formSignals(subject) : undefined;
  if (form?.length === 0) return byHead('other');
  while (head.hear());
  const before = [...signalsOf(WHOLE, head.seen), ...agency];
  const body = new Hearing(BODY_AGENDA, subject, sumOf(before));
  if (form === undefined && isAtLeast(body, THRESHOLD))
    return { kind: 'article', signals: heard(before, signalsOf(WHOLE, body.seen)) };
  // Only now: the form is dear to look for, and only adds.
  const late = form ?? (body.most < THRESHOLD - FORM ? [] : formSignals(subject));
  const kind = late.length > 0 && isAtLeast(body, THRESHOLD - FORM) ? 'article' : 'other';
  if (needsForm && kind === 'other') return byHead(kind);
  return { kind, signals: heard(before, [...signalsOf(WHOLE, body.seen), ...late]) };
}

/** Whether the sum comes to lie there; hears no more than that takes. */
function isAtLeast(hearing: Hearing, sum: number): boolean {
  do {
    if (hearing.least >= sum) return true;
    if (hearing.most < sum) return false;
  } while (hearing.hear());
  return false;
}

function sumOf(signals: readonly Signal[]): number {
  return signals.reduce((total, { vote }) => total + vote, WHOLE.bias);
}

function signalsOf(ballot: Ballot, seen: readonly Observation[]): Signal[] {
  return seen.map((observation) => {
    const { id, detail } = observation;
    const vote = voteOf(ballot, observation);
    return detail === undefined ? { id, vote } : { id, vote, detail };
  });
}

function heard(...signals: readonly (readonly Signal[])[]): Signal[] {
  return signals.flat().filter(({ vote }) => Math.abs(vote) >= QUIET);
}
