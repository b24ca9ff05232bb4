import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../model/index.ts';
import { claimsBySpeaker, quotationsOf, speakerCounts, step } from './grouped.ts';

const quotation = (start: number, speakerId?: string) => ({
  start,
  end: start + 5,
  parts: [{ start, end: start + 5 }],
  kind: 'direct' as const,
  ...(speakerId ? { speakerId } : {}),
});
const claim = (quotationIndex: number, score: number, speakerId?: string) => ({
  quotationIndex,
  start: 0,
  end: 5,
  score,
  why: [],
  ...(speakerId ? { speakerId } : {}),
});
const speaker = (id: string) => ({ id, name: id.toUpperCase(), kind: 'person' as const, mentions: [] });

const analysis: Analysis = {
  quotations: [quotation(50, 'a'), quotation(10, 'b'), quotation(90, 'a'), quotation(70)],
  speakers: [speaker('b'), speaker('a'), speaker('silent')],
  claims: [claim(0, 0.9, 'a'), claim(1, 0.8, 'b'), claim(2, 0.7, 'a'), claim(3, 0.6)],
  countries: [],
  organisations: [],
  readingTimeMinutes: 1,
  method: 'tagger',
};

describe('claims by speaker', () => {
  it('begin with the speaker of the best claim and keep each speaker together', () => {
    const groups = claimsBySpeaker(analysis);
    expect(groups.map(({ speaker, claims }) => [speaker?.name, claims.length])).toEqual([
      ['A', 2],
      ['B', 1],
      [undefined, 1],
    ]);
  });

  it('are no more than a summary can hold', () => {
    expect(claimsBySpeaker(analysis, 2).flatMap(({ claims }) => claims)).toHaveLength(2);
  });
});

describe('quotations', () => {
  it('stand in the order of the text', () => {
    expect(quotationsOf(analysis, { all: true }).map(({ index }) => index)).toEqual([1, 0, 3, 2]);
  });

  it('can be those of one speaker, or of nobody known', () => {
    expect(quotationsOf(analysis, { all: false, id: 'a' }).map(({ index }) => index)).toEqual([0, 2]);
    expect(quotationsOf(analysis, { all: false, id: undefined }).map(({ index }) => index)).toEqual([3]);
  });

  it('are counted by speaker, with the index that fixes the colour', () => {
    expect(speakerCounts(analysis).map(({ index, count }) => [index, count])).toEqual([
      [1, 2],
      [0, 1],
      [-1, 1],
    ]);
  });
});

describe('next and previous', () => {
  it('go round', () => {
    expect([step(3, null, 1), step(3, 2, 1), step(3, 0, -1), step(3, null, -1)]).toEqual([0, 0, 2, 2]);
    expect(step(0, null, 1)).toBeNull();
  });
});
