import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import type { Analysis, Clip, ClipKind, Corrections } from '../../model/index.ts';
import { describe } from '../describe.ts';
import { correctAnalysis, correctedClip } from './index.ts';

const text = 'The pier opens in May, Anna Fell said. "It will cost 5 million," Boris Grahn added in Georgia.';
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const first = spanOf('The pier opens in May');
const second = spanOf('"It will cost 5 million,"');

const analysis: Analysis = {
  quotations: [
    { ...first, parts: [first], kind: 'indirect', speakerId: 's1' },
    { ...second, parts: [second], kind: 'direct', speakerId: 's2' },
  ],
  speakers: [
    { id: 's1', name: 'Anna Fell', kind: 'person', mentions: [spanOf('Anna Fell')] },
    { id: 's2', name: 'Boris Grahn', kind: 'person', mentions: [spanOf('Boris Grahn')] },
  ],
  claims: [
    { ...second, quotationIndex: 1, speakerId: 's2', score: 0.9, why: ['figure'] },
    { ...first, quotationIndex: 0, speakerId: 's1', score: 0.5, why: ['date'] },
  ],
  countries: [{ code: 'GE', name: 'Georgia', mentions: [{ ...spanOf('Georgia'), via: 'name' }] }],
  organisations: [],
  readingTimeMinutes: 1,
  method: 'rules',
};

function clip(kind: ClipKind, words: string, corrections: Corrections): Clip {
  const at = '2026-01-29T11:00:00.000Z';
  const article = { id: 'a', url: 'https://a.example/1', title: 'Pier', accessedAt: at, lang: 'en' };
  const target = { source: article.url, selectors: describe(text, spanOf(words)) };
  const shared = { id: 'a:1', kind, article, target, text: words, countries: ['GE'], note: '', tags: [] };
  return { ...shared, speaker: { name: 'Anna Fell' }, corrections, createdAt: at, updatedAt: at };
}

const correct = (...clips: Clip[]) => correctAnalysis(analysis, text, clips);

group('corrections over a new analysis', () => {
  it('leaves out what is not a quotation, with its claim and its silent speaker', () => {
    const result = correct(clip('quotation', 'The pier opens in May', { notQuotation: true }));
    expect(result.quotations).toEqual([analysis.quotations[1]]);
    expect(result.claims).toEqual([{ ...analysis.claims[0], quotationIndex: 0 }]);
    expect(result.speakers.map((speaker) => speaker.name)).toEqual(['Boris Grahn']);
  });

  it('gives a quotation and its claim to the speaker that the reader named', () => {
    const result = correct(clip('quotation', 'The pier opens in May', { speaker: { name: 'boris grahn' } }));
    expect(result.quotations.map((quotation) => quotation.speakerId)).toEqual(['s2', 's2']);
    expect(result.claims.map((claim) => claim.speakerId)).toEqual(['s2', 's2']);
  });

  it('adds a speaker that the article does not name, and takes one away', () => {
    const named = correct(
      clip('quotation', 'The pier opens in May', { speaker: { name: 'Cora Lind', role: 'mayor' } }),
    );
    expect(named.speakers.at(-1)).toEqual({
      id: 'reader-1',
      name: 'Cora Lind',
      role: 'mayor',
      kind: 'person',
      mentions: [],
    });
    expect(named.quotations[0]?.speakerId).toBe('reader-1');
    const unknown = correct(clip('quotation', 'The pier opens in May', { speaker: 'unknown' }));
    expect(unknown.quotations[0]).not.toHaveProperty('speakerId');
  });

  it('moves the ends of a quotation, and changes its kind', () => {
    const span = spanOf('pier opens in May');
    const passage = { target: { source: '', selectors: describe(text, span) }, text: 'pier opens in May' };
    const result = correct(clip('quotation', 'The pier opens in May', { passage, quotationKind: 'mixed' }));
    expect(result.quotations[0]).toEqual({ ...span, parts: [span], kind: 'mixed', speakerId: 's1' });
    expect(result.claims.map((claim) => claim.quotationIndex)).toEqual([1]);
  });

  it('brings back a quotation that the reader corrected and the analysis no longer finds', () => {
    const without: Analysis = { ...analysis, quotations: analysis.quotations.slice(1), claims: [] };
    const kept = clip('quotation', 'The pier opens in May', { speaker: { name: 'Anna Fell' } });
    expect(correctAnalysis(without, text, [kept]).quotations.map(({ start }) => start)).toEqual([
      first.start,
      second.start,
    ]);
  });

  it('moves a mention to the right country, or to none', () => {
    expect(correct(clip('country', 'Georgia', { countries: ['US'] })).countries).toEqual([
      { code: 'US', name: 'United States', mentions: [{ ...spanOf('Georgia'), via: 'name' }] },
    ]);
    expect(correct(clip('country', 'Georgia', { countries: [] })).countries).toEqual([]);
  });

  it('keeps every span in the text and every index right, whatever is corrected', () => {
    const words = fc.constantFrom(
      'The pier opens in May',
      '"It will cost 5 million,"',
      'Georgia',
      'Anna Fell said',
    );
    const corrections = fc.record<Corrections>(
      {
        notQuotation: fc.constant(true as const),
        speaker: fc.constantFrom({ name: 'Anna Fell' }, { name: 'New' }, 'unknown' as const),
        quotationKind: fc.constantFrom('direct', 'mixed', 'indirect'),
        countries: fc.array(fc.constantFrom('US', 'GE', 'XK', '??')),
      },
      { requiredKeys: [] },
    );
    const kind = fc.constantFrom<ClipKind>('quotation', 'claim', 'country', 'selection');
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, words, corrections)), (all) => {
        const result = correct(...all.map((one) => clip(...one)));
        const starts = result.quotations.map((quotation) => quotation.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const claim of result.claims) {
          const quotation = result.quotations[claim.quotationIndex];
          expect(quotation).toBeDefined();
          expect(claim.start).toBeGreaterThanOrEqual(quotation?.start ?? Number.POSITIVE_INFINITY);
          expect(claim.speakerId).toBe(quotation?.speakerId);
        }
        const ids = new Set(result.speakers.map((speaker) => speaker.id));
        for (const { speakerId } of result.quotations)
          expect(speakerId === undefined || ids.has(speakerId)).toBe(true);
      }),
    );
  });
});

group('a corrected clip', () => {
  it('shows what the reader said, and the stored clip still what was found', () => {
    const stored = clip('quotation', 'The pier opens in May', {
      speaker: { name: 'Cora Lind' },
      quotationKind: 'mixed',
      countries: [],
    });
    expect(correctedClip(stored)).toMatchObject({
      speaker: { name: 'Cora Lind' },
      quotation: { kind: 'mixed' },
      countries: [],
    });
    expect(stored.speaker?.name).toBe('Anna Fell');
    expect(correctedClip({ ...stored, corrections: { speaker: 'unknown' } })).not.toHaveProperty('speaker');
  });
});
