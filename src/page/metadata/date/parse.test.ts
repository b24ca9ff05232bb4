import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOptions, findDate } from './parse.ts';

const kyiv = { zone: 'Europe/Kyiv' };

describe('findDate', () => {
  it.each<[string, DateOptions, string]>([
    ['13:48 29.01.2026', kyiv, '2026-01-29T13:48:00+02:00'],
    ['13:48, 29.07.26', kyiv, '2026-07-29T13:48:00+03:00'],
    ['14.05.2025, 20:28', { zone: 'Europe/Moscow' }, '2025-05-14T20:28:00+03:00'],
    ['29.01.2026 [13:48]', { zone: 'Asia/Baku' }, '2026-01-29T13:48:00+04:00'],
    ['13:51, 15 Август 2025', { zone: 'Asia/Almaty', language: 'ru' }, '2025-08-15T13:51:00+05:00'],
    ['2024-08-30T16:04+0300', {}, '2024-08-30T16:04:00+03:00'],
    ['2024-08-30T16:04:05.123Z', {}, '2024-08-30T16:04:05+00:00'],
    ['2026-01-29T13:48:00', { zone: 'Europe/Warsaw' }, '2026-01-29T13:48:00+01:00'],
    ['2 minute readApril 25, 2023 1:48 p.m. EST', {}, '2023-04-25T13:48:00-05:00'],
    ['29 січня 2026, 13:48', { ...kyiv, language: 'uk' }, '2026-01-29T13:48:00+02:00'],
    ['29. Januar 2026 um 13:48 Uhr', { zone: 'Europe/Berlin', language: 'de' }, '2026-01-29T13:48:00+01:00'],
    ['2026年1月29日 13時48分', { zone: 'Asia/Tokyo' }, '2026-01-29T13:48:00+09:00'],
    ['2026. január 29. 13:48', { zone: 'Europe/Budapest', language: 'hu' }, '2026-01-29T13:48:00+01:00'],
    ['2025 m. liepos 3 d. 12:30', { zone: 'Europe/Vilnius', language: 'lt' }, '2025-07-03T12:30:00+03:00'],
    ['Thu, 29 Jan 2026 13:48:00 +0200', {}, '2026-01-29T13:48:00+02:00'],
    ['29.01.2026 13:48 мск', {}, '2026-01-29T13:48:00+03:00'],
    ['29.01.2026 13:48 Z KRAJU', { zone: 'Europe/Warsaw' }, '2026-01-29T13:48:00+01:00'],
    ['13:48 -29.01.2026', kyiv, '2026-01-29T13:48:00+02:00'],
    ['13:48-05.01.2026', kyiv, '2026-01-05T13:48:00+02:00'],
    ['29.1.2026 klo 13.48', { zone: 'Europe/Helsinki' }, '2026-01-29T13:48:00+02:00'],
    ['29. januar 2026 kl. 13.48', { zone: 'Europe/Oslo' }, '2026-01-29T13:48:00+01:00'],
    ['2026년 1월 29일 오후 1:48', { zone: 'Asia/Seoul' }, '2026-01-29T13:48:00+09:00'],
    ['2026年1月29日 午前0:05', { zone: 'Asia/Tokyo' }, '2026-01-29T00:05:00+09:00'],
    ['2026. gada 29. janvāris, 13:48', { zone: 'Europe/Riga' }, '2026-01-29T13:48:00+02:00'],
    ['2026 жылғы 29 қаңтар, 13:48', { zone: 'Asia/Almaty' }, '2026-01-29T13:48:00+05:00'],
    ['29 EKİM 2025 13:48', { zone: 'Europe/Istanbul', language: 'tr' }, '2025-10-29T13:48:00+03:00'],
    ['02:30 29.03.2026', { zone: 'Europe/Moscow' }, '2026-03-29T02:30:00+03:00'],
    ['03:30 29.03.2026', kyiv, '2026-03-29T03:30:00+02:00'],
    ['03:30 25.10.2026', kyiv, '2026-10-25T03:30:00+03:00'],
    ['04:00 25.10.2026', kyiv, '2026-10-25T04:00:00+02:00'],
  ])('reads %s', (text, options, iso) => {
    expect(findDate(text, options)?.iso).toBe(iso);
  });

  it.each<[string, DateOptions, string]>([
    ['29 de enero de 2026', { language: 'es' }, '2026-01-29'],
    ['29 มกราคม 2569', { language: 'th' }, '2026-01-29'],
    ['२९ जनवरी २०२६', { language: 'hi' }, '2026-01-29'],
    ['٢٩ يناير ٢٠٢٦', { language: 'ar' }, '2026-01-29'],
    ['13:48 29.01.2026', {}, '2026-01-29'],
    ['18 KASIM 2025', { language: 'tr' }, '2025-11-18'],
    ['29 İyun 2026', { language: 'az' }, '2026-06-29'],
    ['29 DE ENERO DE 2026', { language: 'es' }, '2026-01-29'],
    ['2026 M. SAUSIO 29 D.', { language: 'lt' }, '2026-01-29'],
    ['29. septembar 2026.', { language: 'sr' }, '2026-09-29'],
    ['29 בינואר 2026', { language: 'he' }, '2026-01-29'],
    ['29 tháng 1, 2026', { language: 'vi' }, '2026-01-29'],
    ['29. Jänner 2026', { language: 'de' }, '2026-01-29'],
    ['2 minute readApril 25, 20231:48 PM UTC', {}, '2023-04-25'],
  ])('gives the day alone where %s says no more or no zone is known', (text, options, day) => {
    expect(findDate(text, options)?.iso).toBe(day);
  });

  it.each([
    'vor 3 Stunden',
    '3 hours ago',
    '2 години тому',
    'yesterday',
    '3/4/2025',
    'Feb 30, 2024',
    '13:48',
    '',
  ])('does not guess %s', (text) => {
    expect(findDate(text, kyiv)).toBeUndefined();
  });

  it('reads an ambiguous order by the page’s country', () => {
    expect(findDate('3/4/2025', { language: 'en-US' })?.iso).toBe('2025-03-04');
    expect(findDate('3/4/2025', { language: 'fr' })?.iso).toBe('2025-04-03');
  });

  it('never throws, and what it finds is a real day of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'uk', 'th', 'xx'),
        (text, language) => {
          const found = findDate(text, { language, zone: 'Europe/Kyiv' });
          if (found === undefined) return;
          expect(Number.isNaN(Date.parse(found.iso))).toBe(false);
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('gives every minute back that it was shown', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-02'), max: new Date('2068-12-30'), noInvalidDate: true }),
        (date) => {
          const two = (value: number) => String(value).padStart(2, '0');
          const shown = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())} ${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
          expect(findDate(shown, { zone: 'UTC' })?.iso).toBe(`${date.toISOString().slice(0, 16)}:00+00:00`);
        },
      ),
    );
  });
});
