import type { Detection, Signal } from '../../model/index.ts';
import { observe, ownAddress } from './observations.ts';
import { agencySignals } from './observe-agency.ts';
import votes from './votes.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = votes.weights;
/** Votes smaller than this say nothing to a reader who asks why. */
const QUIET = 0.05;

/**
 * Whether the page is an article, by the votes of independent signals; each is returned with what it saw.
 * Cheap (reads a few lists of elements, never the layout), changes nothing, never throws.
 */
export function detect(document: Document, url?: string): Detection {
  const address = isWebAddress(url) ? url : ownAddress(document);
  const signals = [...observe(document, address).map(toSignal), ...agencySignals(document, address)];
  const sum = signals.reduce((total, { vote }) => total + vote, votes.bias);
  return {
    kind: sum > votes.threshold ? 'article' : 'other',
    signals: signals.filter(({ vote }) => Math.abs(vote) >= QUIET),
  };
}

function toSignal({ id, seen, detail }: ReturnType<typeof observe>[number]): Signal {
  return { id, vote: weights[`${id}:${seen}`] ?? 0, ...(detail === undefined ? {} : { detail }) };
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:/.test(url);
}
