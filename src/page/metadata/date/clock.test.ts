import { describe, expect, it } from 'vitest';
import { type DateOptions, findDate } from './parse.ts';

const isoOf = (text: string, options: DateOptions = {}) => findDate(text, options)?.iso;

describe('the zone that is printed beside a time', () => {
  it.each([
    ['29.01.2026 13:48 EET', '2026-01-29T13:48:00+02:00'],
    ['29.07.2026 13:48 EEST', '2026-07-29T13:48:00+03:00'],
    ['29.01.2026 13:48 (CET)', '2026-01-29T13:48:00+01:00'],
    ['29.01.2026 13:48 МСК', '2026-01-29T13:48:00+03:00'],
    ['29.01.2026 13:48 GMT+2', '2026-01-29T13:48:00+02:00'],
    ['29.01.2026 13:48 (UTC+5)', '2026-01-29T13:48:00+05:00'],
    ['29.01.2026 13:48 UTC+05:30', '2026-01-29T13:48:00+05:30'],
    ['29 січня 2026, 13:48 за Києвом', '2026-01-29T13:48:00+02:00'],
    ['29. Januar 2026, 13:48 Uhr MEZ', '2026-01-29T13:48:00+01:00'],
    ['29 Jan 2026 1:48 p.m. ET', '2026-01-29T13:48:00-05:00'],
    ['29 Jul 2026 1:48 p.m. ET', '2026-07-29T13:48:00-04:00'],
    ['29 липня 2026, 13:48 (за київським часом)', '2026-07-29T13:48:00+03:00'],
    ['29 июля 2026, 13:48 по московскому времени', '2026-07-29T13:48:00+03:00'],
    ['29 июля 2012, 13:48 по Москве', '2012-07-29T13:48:00+04:00'],
    ['29 July 2026, 13:48 Kyiv time', '2026-07-29T13:48:00+03:00'],
    ['29 January 2026, 1:48 p.m. London time', '2026-01-29T13:48:00+00:00'],
    ['29 января 2026, 13:48 по времени Астаны', '2026-01-29T13:48:00+05:00'],
  ])('is read in %s, whatever the zone of the agency', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
    expect(isoOf(text, { zone: 'Asia/Tokyo' })).toBe(iso);
  });

  it.each([
    '29.01.2026 13:48 IST',
    '29.01.2026 13:48 BST',
    '29.01.2026 13:48 CST',
    '29.01.2026 13:48 POLSKA',
  ])('is not guessed in %s', (text) => {
    expect(isoOf(text)).toBe('2026-01-29');
  });
});

describe('clocks of twelve hours', () => {
  const zone = 'UTC';
  it.each([
    ['29 يناير 2026 1:48 م', '2026-01-29T13:48:00+00:00'],
    ['29 يناير 2026 13:48 م', '2026-01-29T13:48:00+00:00'],
    ['29 يناير 2026 1:48 مساءً', '2026-01-29T13:48:00+00:00'],
    ['29 يناير 2026 12:05 ص', '2026-01-29T00:05:00+00:00'],
    ['٢٩ يناير ٢٠٢٦ ١:٤٨ صباحا', '2026-01-29T01:48:00+00:00'],
    ['29 Ιανουαρίου 2026 1:48 μ.μ.', '2026-01-29T13:48:00+00:00'],
    ['29/01/2026 01:48 μμ', '2026-01-29T13:48:00+00:00'],
    ['29/01/2026 01:48 πμ', '2026-01-29T01:48:00+00:00'],
    ['29. Januar 2026, 13:48 Sa', '2026-01-29T13:48:00+00:00'],
  ])('are told apart in %s', (text, iso) => {
    expect(isoOf(text, { zone, language: 'el' })).toBe(iso);
  });
});

describe('the night in which the clocks change', () => {
  const at = (text: string, zone: string) => isoOf(text, { zone });
  it.each([
    ['the hour that never comes has the offset before it', '29.03.2026 02:30', 'Europe/Warsaw', '+01:00'],
    ['the minute before it', '29.03.2026 01:59', 'Europe/Warsaw', '+01:00'],
    ['the minute after it', '29.03.2026 03:00', 'Europe/Warsaw', '+02:00'],
    ['the hour that comes twice is the first of the two', '25.10.2026 02:30', 'Europe/Warsaw', '+02:00'],
    ['the minute before that', '25.10.2026 01:59', 'Europe/Warsaw', '+02:00'],
    ['the minute after both', '25.10.2026 03:00', 'Europe/Warsaw', '+01:00'],
    ['a zone that knows no summer', '25.10.2026 02:30', 'Europe/Minsk', '+03:00'],
    ['Baku had summer time until 2015', '29.07.2015 12:00', 'Asia/Baku', '+05:00'],
    ['and has none since', '29.07.2026 12:00', 'Asia/Baku', '+04:00'],
    ['Astana went to five hours in 2024', '29.02.2024 12:00', 'Asia/Almaty', '+06:00'],
    ['and stayed there', '02.03.2024 12:00', 'Asia/Almaty', '+05:00'],
    ['New York changes on other days', '15.03.2026 12:00', 'America/New_York', '-04:00'],
  ])('%s', (_what, text, zone, offset) => {
    expect(at(text, zone)?.slice(19)).toBe(offset);
  });
});

describe('other calendars', () => {
  it.each([
    ['۹ بهمن ۱۴۰۴', 'fa', '2026-01-29'],
    ['پنجشنبه ۹ بهمن ۱۴۰۴', 'fa', '2026-01-29'],
    ['۱ فروردین ۱۴۰۵', 'fa', '2026-03-21'],
    ['30 اسفند 1403', 'fa', '2025-03-20'],
    ['30 اسفند 1404', 'fa', undefined],
    ['۱۴۰۴/۱۱/۰۹', 'fa', '2026-01-29'],
    ['۱۴۰۴/۱۱/۰۹', 'ar', undefined],
    ['۱۴۰۴/۱۳/۰۹', 'fa', undefined],
    ['29 ม.ค. 69', 'th', '2026-01-29'],
    ['29 ม.ค. 26', 'th', '2026-01-29'],
    ['29/01/69', 'th', '2026-01-29'],
    ['29/01/2569', 'th', '2026-01-29'],
  ])('%s on a page in %s is %s', (text, language, iso) => {
    expect(isoOf(text, { language })).toBe(iso);
  });

  it('reads the time beside a Persian day', () => {
    expect(isoOf('۹ بهمن ۱۴۰۴ - ۱۳:۴۸', { language: 'fa', zone: 'Asia/Tehran' })).toBe(
      '2026-01-29T13:48:00+03:30',
    );
  });
});
