import { describe, expect, it } from 'vitest';
import { beginOf, insideOf } from './labels.ts';
import { CANDIDATES, candidatesOf, type Segment, segmentsOf } from './linker.ts';

describe('segmentsOf', () => {
  it('cuts labels into segments, a new one at each beginning', () => {
    const [source, cue, content] = [beginOf('source'), beginOf('cue'), beginOf('content')];
    const labels = Uint8Array.of(source, insideOf('source'), cue, 0, content, insideOf('content'), content);
    expect(segmentsOf(labels)).toEqual([
      { role: 'source', from: 0, to: 2 },
      { role: 'cue', from: 2, to: 3 },
      { role: 'content', from: 4, to: 6 },
      { role: 'content', from: 6, to: 7 },
    ]);
  });
});

describe('candidatesOf', () => {
  it('looks at a bounded number of neighbours, however many segments there are', () => {
    const all = Array.from(
      { length: 3000 },
      (_, i): Segment => ({ role: i % 2 ? 'cue' : 'content', from: i, to: i + 1 }),
    );
    let looked = 0;
    all.forEach((_, index) => {
      looked += candidatesOf(all, index, 'cue').length;
    });
    expect(looked).toBeLessThanOrEqual(2 * CANDIDATES * all.length);
    expect(candidatesOf(all, 100, 'cue').map(({ index }) => index)).toEqual([99, 97, 95, 101, 103, 105]);
  });
});
