import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Article, Span } from '../model/index.ts';
import { analyse } from './analyse.ts';

const PIECES = [
  '"',
  '“',
  '”',
  '«',
  '»',
  '„',
  "'",
  '(',
  ')',
  ', ',
  '. ',
  '? ',
  ': ',
  ' – ',
  ' - ',
  '\n',
  ' ',
  'Ivan Petrenko',
  'Olha',
  'the minister',
  'said',
  'told reporters',
  'that',
  'According to',
  'she',
  '5%',
  'U.S.',
  'Іван Петренко',
  'міністра',
  'сказав',
  'повідомила',
  'що',
  'за словами',
  'йдеться',
  'у повідомленні',
  'вона',
  'Иван Петренко',
  'сообщил',
  'что',
  'по словам',
  'говорится',
  'в сообщении',
  'Об этом',
  'ООО',
  '\u0301',
  '\ud83d',
];

function articleOf(text: string, lang: string, withHeadline: boolean): Article {
  const lines = [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const [headline, ...rest] = lines;
  if (!withHeadline || !headline) return { title: '', lang, text, paragraphs: lines };
  return { title: '', lang, text, headline, paragraphs: rest };
}

function spansOf(analysis: Analysis): Span[] {
  return [
    ...analysis.quotations.flatMap(({ start, end, parts, cue, source }) => [
      { start, end },
      ...parts,
      ...(cue ? [cue] : []),
      ...(source ? [source] : []),
    ]),
    ...analysis.speakers.flatMap((speaker) => speaker.mentions),
    ...analysis.claims,
    ...analysis.countries.flatMap((country) => country.mentions),
    ...analysis.organisations.flatMap((organisation) => organisation.mentions),
  ];
}

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);
const languages = fc.constantFrom('en', 'uk', 'ru', 'und', 'de', '');

describe('analyse', () => {
  it('gives spans inside the text, parts in order and disjoint, ids that exist, for any text', () => {
    fc.assert(
      fc.property(texts, languages, fc.boolean(), (text, lang, withHeadline) => {
        const analysis = analyse(articleOf(text, lang, withHeadline));
        for (const span of spansOf(analysis)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        const ids = new Set(analysis.speakers.map((speaker) => speaker.id));
        for (const { start, end, parts, speakerId } of analysis.quotations) {
          let at = start;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            at = part.end;
          }
          expect(at).toBe(end);
          if (speakerId !== undefined) expect(ids).toContain(speakerId);
        }
        expect(analysis.claims.length).toBeLessThanOrEqual(6);
        for (const claim of analysis.claims) {
          const quotation = analysis.quotations[claim.quotationIndex];
          expect(claim.start).toBeGreaterThanOrEqual(quotation?.start ?? Number.NaN);
          expect(claim.end).toBeLessThanOrEqual(quotation?.end ?? Number.NaN);
          expect(claim.why.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says the same of the same article twice', () => {
    fc.assert(
      fc.property(texts, languages, (text, lang) => {
        const article = articleOf(text, lang, true);
        expect(analyse(article)).toEqual(analyse(article));
      }),
    );
  });

  it('takes what lies outside the text for nothing', () => {
    const paragraphs = [
      { start: -5, end: 9 },
      { start: 4, end: 400 },
      { start: 900, end: 1200 },
    ];
    expect(analyse({ title: '', lang: 'en', text: '"Yes," he said.', paragraphs }).quotations).toHaveLength(
      0,
    );
    expect(analyse({ title: '', lang: 'en', text: '', paragraphs: [] })).toMatchObject({
      quotations: [],
      readingTimeMinutes: 0,
    });
  });

  it('reads marks, colons and dashes in a language without a table', () => {
    const text =
      'Umowa do grudnia - minister\n\nJan Kowalski powiedział: „Podpiszemy umowę do końca grudnia tego roku”.';
    const analysis = analyse(articleOf(text, 'pl', true));
    const said = analysis.quotations.map(({ start, end }) => text.slice(start, end));
    expect(said).toContain('„Podpiszemy umowę do końca grudnia tego roku”');
    expect(analysis.speakers.map((speaker) => speaker.name)).toContain('Jan Kowalski');
  });
});
