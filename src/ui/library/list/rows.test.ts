import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedClips } from '../../../../test/support/invented-library.ts';
import { entryOf } from '../find/entry.ts';
import { groupEntries } from '../find/group.ts';
import { atOnce } from '../state/slices.ts';
import { clipAt, clipRowOf, idsBetween, layOut, rowsInSight } from './rows.ts';

describe('the list', () => {
  it('draws just the rows in sight, wherever it is scrolled', () => {
    const entries = inventedClips(90).map((clip) => entryOf(clip));
    const rows = layOut(entries, atOnce(groupEntries(entries, 'country')), { clip: 76, heading: 36 });
    const whole = rowsInSight(rows, 0, rows.height);
    expect(whole.filter(({ kind }) => kind === 'clip')).toHaveLength(rows.count);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: rows.height }),
        fc.integer({ min: 100, max: 1200 }),
        (top, height) => {
          const drawn = new Set(rowsInSight(rows, top, height).map(({ key }) => key));
          for (const row of whole) {
            const bottom = row.top + (row.kind === 'clip' ? 76 : 36);
            if (bottom > top && row.top < top + height) expect(drawn).toContain(row.key);
          }
          expect(drawn.size).toBeLessThan(90);
        },
      ),
    );
  });

  it('stands line under line without a gap, each found by its place and by its clip', () => {
    const entries = inventedClips(90).map((clip) => entryOf(clip));
    const rows = layOut(entries, atOnce(groupEntries(entries, 'country')), { clip: 76, heading: 36 });
    let bottom = 0;
    for (const row of rowsInSight(rows, 0, rows.height)) {
      expect(row.top).toBe(bottom);
      bottom += row.kind === 'clip' ? 76 : 36;
      if (row.kind === 'heading') continue;
      expect(clipAt(rows, row.at)).toEqual(row);
      expect(clipRowOf(rows, row.entry.id, row.group?.key)).toEqual(row);
      expect(idsBetween(rows, row.at, row.at + 1)).toEqual(
        [row, clipAt(rows, row.at + 1)].flatMap((one) => one?.entry.id ?? []),
      );
    }
    expect(bottom).toBe(rows.height);
    expect(clipAt(rows, rows.count)).toBeUndefined();
  });

  it('has the keys on the first line of a clip that does not stand under the heading they were in', () => {
    const entries = inventedClips(90).map((clip) => entryOf(clip));
    const rows = layOut(entries, atOnce(groupEntries(entries, 'country')), { clip: 76, heading: 36 });
    const some = clipAt(rows, 40);
    if (some === undefined) throw new Error('There are more lines.');
    const places = Array.from({ length: rows.count }, (_, at) => clipAt(rows, at));
    const first = places.find((row) => row?.entry.id === some.entry.id);
    expect(clipRowOf(rows, some.entry.id, 'nowhere')).toEqual(first);
    expect(clipRowOf(rows, 'no such clip', undefined)).toBeUndefined();
  });
});
