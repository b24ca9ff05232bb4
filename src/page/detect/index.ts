import type { Detection, Signal } from '../../model/index.ts';
import type { Observation } from './observation.ts';
import { observeBody, observeHead, ownAddress } from './observations.ts';
import { agencySignals } from './observe-agency.ts';
import { formSignals, mayHaveForm } from './observe-form.ts';
import votes from './votes.json' with { type: 'json' };

interface Ballot {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const HEAD: Ballot = votes.head;
const WHOLE: Ballot = votes.whole;
/** Votes smaller than this say nothing to a reader who asks why. */
const QUIET = 0.05;

/**
 * Whether the page is an article, by the votes of independent signals; each is returned with what it saw. What
 * the page declares and how it is addressed decide alone where they are sure (four pages of five), unless the body
 * has the whole form of a report; where they are not sure, all that the body shows is heard. Cheap, reads no
 * layout, changes nothing, never throws.
 */
export function detect(document: Document, url?: string): Detection {
  const address = isWebAddress(url) ? url : ownAddress(document);
  const agency = agencySignals(document, address);
  const head = observeHead(document, address);
  const first = vote(HEAD, head, agency);
  if (agency.length === 0 && first.sum >= votes.sure.article) return toDetection(first);
  const isSurelyOther = agency.length === 0 && first.sum <= -votes.sure.other;
  if (isSurelyOther && !mayHaveForm(document)) return toDetection(first);
  const body = observeBody(document);
  const form = formSignals(body);
  if (isSurelyOther && form.length === 0) return toDetection(first);
  return toDetection(vote(WHOLE, [...head, ...body], [...agency, ...form]));
}

/** As `detect`, with every signal heard, also where the first ones are sure: for "why?". */
export function detectFully(document: Document, url?: string): Detection {
  const address = isWebAddress(url) ? url : ownAddress(document);
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
  return { signals, sum: signals.reduce((total, signal) => total + signal.vote, ballot.bias) };
}

function toDetection({ signals, sum }: Count): Detection {
  return {
    kind: sum > votes.threshold ? 'article' : 'other',
    signals: signals.filter((signal) => Math.abs(signal.vote) >= QUIET),
  };
}

function toSignal(ballot: Ballot, { id, seen, detail }: Observation): Signal {
  return { id, vote: ballot.weights[`${id}:${seen}`] ?? 0, ...(detail === undefined ? {} : { detail }) };
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:/.test(url);
}
