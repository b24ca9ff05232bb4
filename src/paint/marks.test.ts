import { describe, expect, it } from 'vitest';
import type { Analysis, Quotation } from '../model/index.ts';
import { marksOf } from './marks.ts';

const all = { direct: true, mixed: true, indirect: true, speakerNames: false };

function analysisOf(quotations: readonly Quotation[]): Analysis {
  const ids = ['s1', 's2'];
  return {
    quotations,
    speakers: ids.map((id) => ({ id, name: id, kind: 'person', mentions: [] })),
    claims: [],
    countries: [],
    organisations: [],
    readingTimeMinutes: 1,
    method: 'rules',
  };
}

const quoted = (start: number, end: number, speakerId: string): Quotation => ({
  start,
  end,
  parts: [{ start, end }],
  kind: 'direct',
  speakerId,
});

describe('a quotation inside another', () => {
  it('has the colour of its own speaker, and the outer one what is left', () => {
    expect(marksOf(analysisOf([quoted(0, 40, 's1'), quoted(10, 20, 's2')]), all)).toEqual([
      {
        name: 'quote-0',
        spans: [
          { start: 0, end: 10 },
          { start: 20, end: 40 },
        ],
      },
      { name: 'quote-1', spans: [{ start: 10, end: 20 }] },
    ]);
  });

  it('leaves all to the outer one where it is not shown itself', () => {
    const inner: Quotation = { ...quoted(10, 20, 's2'), kind: 'indirect' };
    expect(marksOf(analysisOf([quoted(0, 40, 's1'), inner]), { ...all, indirect: false })).toEqual([
      { name: 'quote-0', spans: [{ start: 0, end: 40 }] },
    ]);
  });
});
