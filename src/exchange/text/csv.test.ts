import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows, looksLikeFormula } from './csv.ts';
import { wellFormed } from './well-formed.ts';

describe('csvRows', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\r=x',
    '\n=x',
    ' =1',
    '\u00A0=1',
    '\u200B=1',
    '\uFEFF=1',
    '\u202E=1',
  ])('disarms %j', (cell) => {
    expect(csvRows([[cell]])).toBe(`"'${cell}"\r\n`);
  });

  it.each(['＝1', '＋1', '－1', '＠x', '\u3000＝1', '−1'])('disarms the full-width %j', (cell) => {
    expect(csvRows([[cell]])).toBe(`"'${cell}"\r\n`);
  });

  it.each(['plain', '1 = 1', '“quoted”', 'a-b', '—dash', ''])('leaves %j alone', (cell) => {
    expect(csvRows([[cell]])).toBe(`"${cell}"\r\n`);
  });

  it('reads back what was written, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '\r\n', '"",\n', "'"));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(table, (rows) => {
        const parsed = Papa.parse<string[]>(csvRows(rows), {
          delimiter: ',',
          newline: '\r\n',
        }).data.slice(0, -1);
        const expected = rows.map((row) =>
          row.map((value) =>
            looksLikeFormula(wellFormed(value)) ? `'${wellFormed(value)}` : wellFormed(value),
          ),
        );
        expect(parsed).toEqual(expected);
      }),
    );
  });
});
