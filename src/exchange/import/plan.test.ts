import { describe, expect, it } from 'vitest';
import { clipWith } from '../../../test/support/clips.ts';
import type { Clip, LibraryRecord } from '../../model/index.ts';
import { type ImportPlan, planImport } from './plan.ts';

function planOf(records: readonly LibraryRecord[], held: readonly LibraryRecord[]): ImportPlan {
  const steps = planImport(records, (type, id) =>
    held.find((one) => one.type === type && one.value.id === id),
  );
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('the dry run', () => {
  const mine = clipWith();
  const record = (value: Clip): LibraryRecord => ({ type: 'clip', value });
  const later = { ...mine, note: 'Later.', updatedAt: '2026-02-09T00:00:00.000Z' };
  const earlier = { ...mine, note: 'Earlier.', updatedAt: '2026-02-01T00:00:00.000Z' };

  it.each([
    ['added', { ...mine, id: 'article-1:other' }],
    ['same', { ...mine }],
    ['updated', later],
    ['kept', earlier],
  ] as const)('knows what is %s', (fate, clip) => {
    const plan = planOf([record(clip)], [record(mine)]);
    expect(plan[fate]).toEqual([record(clip)]);
    expect(Object.values(plan).flat()).toHaveLength(1);
  });

  it('takes the order of keys for nothing', () => {
    const reversed: Clip = JSON.parse(JSON.stringify(mine), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(planOf([record(reversed)], [record(mine)]).same).toHaveLength(1);
  });

  it('keeps the reader’s own category and tag where the file has another of the same id', () => {
    const category = { id: 'a', name: 'Mine', colour: 'blue', order: 0 } as const;
    const plan = planOf(
      [{ type: 'category', value: { ...category, name: 'Theirs' } }],
      [{ type: 'category', value: category }],
    );
    expect(plan.kept).toHaveLength(1);
  });
});
