import type { Span } from '../../model/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Token } from '../tokens.ts';
import { hashString } from './hash.ts';
import { beginOf, insideOf, type Role } from './labels.ts';

/** What the rules propose, token by token. */
export interface Proposals {
  readonly labels: Uint8Array;
  /** Hash of the id of the rule that spoke. */
  readonly origin: Int32Array;
}

/** The rules' attributions as labels of tokens; where two disagree, sources and cues win over contents. */
export function proposalsOf(tokens: readonly Token[], attributions: readonly Attribution[]): Proposals {
  const labels = new Uint8Array(tokens.length);
  const origin = new Int32Array(tokens.length);
  const mark = (role: Role, span: Span | undefined, id: number): void => {
    if (span === undefined) return;
    const from = firstFrom(tokens, span.start);
    for (let i = from; i < tokens.length && (tokens[i]?.end ?? 0) <= span.end; i++) {
      labels[i] = i === from ? beginOf(role) : insideOf(role);
      origin[i] = id;
    }
  };
  const ids = attributions.map((a) => hashString(a.origin));
  attributions.forEach((a, k) => {
    for (const part of a.content) mark('content', part, ids[k] ?? 0);
  });
  attributions.forEach((a, k) => {
    mark('cue', a.cue, ids[k] ?? 0);
    mark('source', a.source, ids[k] ?? 0);
  });
  return { labels, origin };
}

/** Index of the first token that starts at or after the offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let lo = 0;
  let hi = tokens.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}
