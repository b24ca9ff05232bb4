import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packWeights,
  quantise,
  type Table,
  unpackWeights,
  WeightsError,
  withoutSmallRows,
} from './weights.ts';

const tables = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 7 }),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
  )
  .chain(([rows, columns, scale]) =>
    fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 })), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((values): Table => ({ rows, columns, scale, values: Int8Array.from(values) })),
  );

describe('weights file', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(tables, tables, (a, b) => {
        const packed = new Map([
          ['first', a],
          ['second', b],
        ]);
        expect(unpackWeights(packWeights(packed))).toEqual(packed);
      }),
    );
  });

  it('is the same, byte for byte, for the same tables', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(packWeights(new Map([['x', table]]))).toEqual(packWeights(new Map([['x', table]])));
      }),
    );
  });

  it('is refused when any byte has changed', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.integer({ min: 1, max: 255 }), (table, place, change) => {
        const bytes = packWeights(new Map([['x', table]]));
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(() => unpackWeights(bytes)).toThrow(WeightsError);
      }),
    );
  });

  it('says what to do when the file is cut, empty or of another version', () => {
    const bytes = packWeights(new Map([['x', quantise([1, 2, 3], 1, 0.1)]]));
    expect(() => unpackWeights(bytes.subarray(0, bytes.length - 1))).toThrow(/damaged/u);
    expect(() => unpackWeights(new Uint8Array())).toThrow(WeightsError);
    bytes[4] = 99;
    expect(() => unpackWeights(bytes)).toThrow(/npm run train/u);
  });
});

describe('quantise', () => {
  it('rounds to steps and cuts extremes', () => {
    expect([...quantise([0.1, -0.26, 0.01, 0.02, 99, 0], 2, 0.1).values]).toEqual([1, -3, 0, 0, 127, 0]);
  });
});

describe('withoutSmallRows', () => {
  it('drops rows without a weight that counts, and keeps the others whole', () => {
    const table = quantise([0.1, -0.3, 0.1, 0.1], 2, 0.1);
    expect([...withoutSmallRows(table, 2).values]).toEqual([1, -3, 0, 0]);
    expect([...table.values]).toEqual([1, -3, 1, 1]);
  });
});
