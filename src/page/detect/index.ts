import type { Detection, Signal } from '../../model/index.ts';
import { type Ballot, HEAD, rounded, SURE, THRESHOLD, voteOf, WHOLE } from './ballot.ts';
import { agenda, Hearing } from './hearing.ts';
import { BODY_LOOKS, HEAD_LOOKS, lookAll } from './looks.ts';
import type { Observation } from './observation.ts';
import { agencySignals } from './observe-agency.ts';
import { saysOther } from './observe-declarations.ts';
import { formBounds, formSignals, mayHaveForm } from './observe-form.ts';
import { Subject } from './subject.ts';

/** Votes smaller than this say nothing to a reader who asks why. */
const QUIET = 0.05;

const HEAD_AGENDA = agenda(HEAD, HEAD_LOOKS);
const BODY_AGENDA = agenda(WHOLE, BODY_LOOKS);

/**
 * Whether the page is an article, by the votes of independent signals. What the page declares and how it is
 * addressed decide alone where they are sure (four pages of five), unless the page does not say what it is and its
 * body has the whole form of a report; where they are not sure, the body is heard too. Stops as soon as nothing that
 * is still unseen could change the answer, and returns the signals heard until then. Reads no layout, changes
 * nothing, never throws.
 */
export function detect(document: Document, url?: string): Detection {
  return decide(new Subject(document, url));
}

/** As `detect`, with every signal heard, also where the first ones are sure: for "why?". */
export function detectFully(document: Document, url?: string): Detection {
  const subject = new Subject(document, url);
  const body = lookAll(BODY_LOOKS, subject);
  const seen = [...lookAll(HEAD_LOOKS, subject), ...body];
  return {
    ...decide(subject),
    signals: heard(signalsOf(WHOLE, seen), [...agencySignals(subject), ...formSignals(body)]),
  };
}

function decide(subject: Subject): Detection {
  const agency = agencySignals(subject);
  const head = new Hearing(HEAD_AGENDA, subject, HEAD.bias);
  const isKnownSite = agency.length > 0;
  while (isKnownSite || (head.least < SURE.article && head.most > SURE.other)) if (!head.hear()) break;
  const byHead = (kind: Detection['kind']) => ({ kind, signals: heard(signalsOf(HEAD, head.seen)) });
  if (!isKnownSite && head.least >= SURE.article) return byHead('article');
  const needsForm = !isKnownSite && head.most <= SURE.other;
  if (needsForm && (saysOther(subject) || !mayHaveForm(subject))) return byHead('other');
  while (head.hear());
  const before = [...signalsOf(WHOLE, head.seen), ...agency];
  const sum = before.reduce((total, { vote }) => total + vote, WHOLE.bias);
  const body = new Hearing(BODY_AGENDA, subject, sum);
  const kind = kindByBody(body, needsForm);
  if (needsForm && kind === 'other') return byHead(kind);
  return { kind, signals: heard(before, [...signalsOf(WHOLE, body.seen), ...formSignals(body.seen)]) };
}

function kindByBody(body: Hearing, needsForm: boolean): Detection['kind'] {
  do {
    const form = formBounds(body.seen);
    if (needsForm && form.most === 0) return 'other';
    if (rounded(body.most + form.most) < THRESHOLD) return 'other';
    if (rounded(body.least + form.least) >= THRESHOLD && (!needsForm || form.least > 0)) return 'article';
  } while (body.hear());
  return 'other';
}

function signalsOf(ballot: Ballot, seen: readonly Observation[]): Signal[] {
  return seen.map((observation) => {
    const { id, detail } = observation;
    return { id, vote: voteOf(ballot, observation), ...(detail === undefined ? {} : { detail }) };
  });
}

function heard(...signals: readonly (readonly Signal[])[]): Signal[] {
  return signals.flat().filter(({ vote }) => Math.abs(vote) >= QUIET);
}
