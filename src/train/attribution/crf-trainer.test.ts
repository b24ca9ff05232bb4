import { describe, expect, it } from 'vitest';
import { viterbi } from '../../analyse/tagger/crf.ts';
import { beginOf, insideOf, LABEL_COUNT, OUTSIDE } from '../../analyse/tagger/labels.ts';
import { meanOf, type Sequence, trainCrf } from './crf-trainer.ts';

const CUE = beginOf('cue');
const CONTENT = beginOf('content');
const labels = Uint8Array.of(OUTSIDE, CUE, CONTENT, insideOf('content'), OUTSIDE);

/** One feature a token: the row that is its place, so that the toy task can be learnt. */
const sequence: Sequence = {
  n: labels.length,
  rows: Int32Array.from(labels, (_, i) => i),
  starts: Int32Array.from({ length: labels.length + 1 }, (_, i) => i),
  context: new Uint8Array(labels.length),
  labels,
};

const train = () => trainCrf([sequence, sequence], { rows: 8, passes: 20, seed: 7, rate: 0.2 });

describe('trainCrf', () => {
  it('learns what it is shown', () => {
    const { emission, transition } = train();
    const scores = Float64Array.from(emission.subarray(0, labels.length * LABEL_COUNT));
    expect(viterbi({ n: labels.length, emission: scores, transition, context: sequence.context })).toEqual(
      labels,
    );
  });

  it('gives the same weights, bit for bit, each time', () => {
    expect(train()).toEqual(train());
  });
});

describe('meanOf', () => {
  it('lies between the models', () => {
    const transition = (value: number) => Float64Array.of(value, 0);
    const one = { emission: Float32Array.of(1, -2), transition: transition(4) };
    const other = { emission: Float32Array.of(3, 2), transition: transition(2) };
    expect(meanOf([one, other])).toEqual({ emission: Float32Array.of(2, 0), transition: transition(3) });
    expect(meanOf([one])).toEqual(one);
    expect(() => meanOf([])).toThrow('no model');
  });
});
