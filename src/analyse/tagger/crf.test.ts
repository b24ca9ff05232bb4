import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, forwardBackward, viterbi } from './crf.ts';
import { isAllowed, LABEL_COUNT as L, OUTSIDE } from './labels.ts';

const CONTEXTS = 2;

/** Chains short enough to try every label sequence. */
const chains = fc.integer({ min: 1, max: 4 }).chain((n) => {
  const scores = (length: number) =>
    fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length });
  return fc
    .tuple(
      scores(n * L),
      scores(CONTEXTS * L * L),
      fc.array(fc.nat(CONTEXTS - 1), { minLength: n, maxLength: n }),
    )
    .map(
      ([emission, transition, context]): Chain => ({
        n,
        emission: Float64Array.from(emission),
        transition: Float64Array.from(transition),
        context: Uint8Array.from(context),
      }),
    );
});

function* sequences(n: number): Generator<number[]> {
  if (n === 0) {
    yield [];
    return;
  }
  for (const start of sequences(n - 1)) {
    for (let label = 0; label < L; label++)
      if (isAllowed(start.at(-1) ?? OUTSIDE, label)) yield [...start, label];
  }
}

function scoreOf(chain: Chain, labels: readonly number[]): number {
  let previous: number = OUTSIDE;
  let sum = 0;
  labels.forEach((label, i) => {
    const step = ((chain.context[i] ?? 0) * L + previous) * L + label;
    sum += (chain.emission[i * L + label] ?? 0) + (chain.transition[step] ?? 0);
    previous = label;
  });
  return sum;
}

describe('viterbi', () => {
  it('finds a sequence as good as the best of all', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const found = [...viterbi(chain)];
        const best = Math.max(...[...sequences(chain.n)].map((labels) => scoreOf(chain, labels)));
        expect(scoreOf(chain, found)).toBeCloseTo(best, 9);
        found.forEach((label, i) => {
          expect(isAllowed(found[i - 1] ?? OUTSIDE, label)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('forwardBackward', () => {
  it('gives the share that each label has of all sequences', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { marginal, logPartition } = forwardBackward(chain);
        const expected = new Float64Array(chain.n * L);
        let total = 0;
        for (const labels of sequences(chain.n)) {
          const weight = Math.exp(scoreOf(chain, labels));
          total += weight;
          labels.forEach((label, i) => {
            expected[i * L + label] = (expected[i * L + label] ?? 0) + weight;
          });
        }
        expect(logPartition).toBeCloseTo(Math.log(total), 6);
        marginal.forEach((p, i) => {
          expect(p).toBeCloseTo((expected[i] ?? 0) / total, 6);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('stays finite on a long chain of extreme scores', () => {
    const n = 5000;
    const emission = Float64Array.from({ length: n * L }, (_, i) => ((i * 7919) % 101) - 50);
    const chain = { n, emission, transition: new Float64Array(L * L), context: new Uint8Array(n) };
    const { marginal, logPartition } = forwardBackward(chain);
    expect(Number.isFinite(logPartition)).toBe(true);
    expect(marginal.every((p) => p >= 0 && p <= 1 + 1e-9)).toBe(true);
  });
});
