import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameJson } from './same-json.ts';

it('tells values apart that differ as JSON, and no others', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(value, (one) => {
      expect(sameJson(one, structuredClone(one))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(value, value, (one, other) => {
      const equal = JSON.stringify(one) === JSON.stringify(other);
      if (equal) expect(sameJson(one, other)).toBe(true);
      if (sameJson(one, other)) expect(one).toEqual(other);
    }),
  );
});

it.each([
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1 }, { b: 1 }],
  [[], {}],
  [null, {}],
  [['a'], ['a', 'b']],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }],
])('%j is not %j', (one, other) => {
  expect(sameJson(one, other)).toBe(false);
  expect(sameJson(other, one)).toBe(false);
});
