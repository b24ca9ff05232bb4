import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleWith, clipWith } from '../../../../test/support/clips.ts';
import { inventedClips } from '../../../../test/support/invented-library.ts';
import { entryOf } from '../find/entry.ts';
import { filterEntries } from '../find/filter.ts';
import { atOnce } from '../state/slices.ts';
import { matrixOf } from './matrix.ts';
import { timelineOf } from './timeline.ts';

const on = (publishedAt: string) => entryOf(clipWith({ article: articleWith({ publishedAt }) }));

describe('timeline', () => {
  it('has a bar for every day, empty ones too', () => {
    const { step, bars } = atOnce(
      timelineOf([on('2026-02-01T10:00:00+02:00'), on('2026-02-03T23:00:00+02:00')]),
    );
    expect(step).toBe('day');
    expect(bars.map(({ from, total }) => [from, total])).toEqual([
      ['2026-02-01', 1],
      ['2026-02-02', 0],
      ['2026-02-03', 1],
    ]);
  });

  it('begins weeks on Monday and grows to months and years', () => {
    expect(
      atOnce(timelineOf([on('2026-01-01T10:00:00Z'), on('2026-04-30T10:00:00Z')])).bars[0],
    ).toMatchObject({
      from: '2025-12-29',
      to: '2026-01-04',
    });
    expect(atOnce(timelineOf([on('2023-01-15T10:00:00Z'), on('2026-04-30T10:00:00Z')]))).toMatchObject({
      step: 'month',
    });
    expect(atOnce(timelineOf([on('1999-01-15T10:00:00Z'), on('2026-04-30T10:00:00Z')]))).toMatchObject({
      step: 'year',
    });
  });

  it('counts every dated clip once, and its bar finds just those', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(), (count, seed) => {
        const entries = inventedClips(count, seed).map((clip) => entryOf(clip));
        const { bars } = atOnce(timelineOf(entries));
        expect(bars.reduce((sum, bar) => sum + bar.total, 0)).toBe(count);
        for (const { from, to, total } of bars)
          expect(atOnce(filterEntries(entries, { from, to }, undefined))).toHaveLength(total);
      }),
    );
  });

  it('leaves out days that are none', () => {
    expect(atOnce(timelineOf([on('soon')])).bars).toEqual([]);
  });
});

describe('speakers by countries', () => {
  it('counts what its cell finds', () => {
    const entries = inventedClips(120).map((clip) => entryOf(clip));
    const matrix = atOnce(matrixOf(entries, { speakers: 5, countries: 4 }));
    expect(matrix.speakers).toHaveLength(5);
    expect(matrix.cut.countries).toBe(4);
    for (const speaker of matrix.speakers) {
      for (const country of matrix.countries) {
        const found = atOnce(
          filterEntries(entries, { speakers: [speaker], countries: [country] }, undefined),
        );
        expect(matrix.count(speaker, country)).toBe(found.length);
        expect(matrix.most).toBeGreaterThanOrEqual(found.length);
      }
    }
  });
});
