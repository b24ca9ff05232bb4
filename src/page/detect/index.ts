import type { Detection, Signal } from '../../model/index.ts';
import { type Ballot, HEAD, rounded, SURE, THRESHOLD, voteOf, WHOLE } from './ballot.ts';
import type { Observation } from './observation.ts';
import { decisionAddress, observeBody, observeHead } from './observations.ts';
import { agencySignals } from './observe-agency.ts';
import { formSignals, mayHaveForm } from './observe-form.ts';

export { isArticle } from './is-article.ts';

/** Votes smaller than this say nothing to a reader who asks why. */
const QUIET = 0.05;

/**
 * Whether the page is an article, by the votes of independent signals; each is returned with what it saw. What
 * the page declares and how it is addressed decide alone where they are sure (four pages of five), unless the body
 * has the whole form of a report; where they are not sure, all that the body shows is heard. Reads no layout,
 * changes nothing, never throws. Who needs no reasons asks `isArticle`, which is cheaper.
 */
export function detect(document: Document, url?: string): Detection {
  const address = decisionAddress(document, url);
  const agency = agencySignals(document, address);
  const head = observeHead(document, address);
  const first = vote(HEAD, head, agency);
  if (agency.length === 0 && first.sum >= SURE.article) return toDetection(first);
  const isSurelyOther = agency.length === 0 && first.sum <= SURE.other;
  if (isSurelyOther && !mayHaveForm(document)) return toDetection(first);
  const body = observeBody(document);
  const form = formSignals(body);
  if (isSurelyOther && form.length === 0) return toDetection(first);
  return toDetection(vote(WHOLE, [...head, ...body], [...agency, ...form]));
}

/** As `detect`, with every signal heard, also where the first ones are sure: for "why?". */
export function detectFully(document: Document, url?: string): Detection {
  const address = decisionAddress(document, url);
  const body = observeBody(document);
  const known = [...agencySignals(document, address), ...formSignals(body)];
  const all = toDetection(vote(WHOLE, [...observeHead(document, address), ...body], known));
  return { ...all, kind: detect(document, url).kind };
}

interface Count {
  readonly signals: readonly Signal[];
  readonly sum: number;
}

function vote(ballot: Ballot, seen: readonly Observation[], known: readonly Signal[]): Count {
  const signals = [...seen.map((observation) => toSignal(ballot, observation)), ...known];
  return { signals, sum: rounded(signals.reduce((total, signal) => total + signal.vote, ballot.bias)) };
}

function toDetection({ signals, sum }: Count): Detection {
  return {
    kind: sum >= THRESHOLD ? 'article' : 'other',
    signals: signals.filter((signal) => Math.abs(signal.vote) >= QUIET),
  };
}

function toSignal(ballot: Ballot, observation: Observation): Signal {
  const { id, detail } = observation;
  return { id, vote: voteOf(ballot, observation), ...(detail === undefined ? {} : { detail }) };
}
