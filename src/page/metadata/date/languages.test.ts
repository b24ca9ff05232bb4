import { describe, expect, it } from 'vitest';
import { findDate } from './parse.ts';

const LANGUAGES =
  'en uk ru be kk az pl lt lv et de de-AT fr es pt it ro nl da sv nb no fi cs sk hu bg sr sr-Latn hr sl mk el tr he ar ar-EG ar-LB ar-SY ar-DZ ar-TN ar-MA fa hi mr bn ta te gu kn ml pa ur th lo vi id ms ka hy ko ja zh zh-TW sw ca gl cy is uz tg sq bs km ne si am fil af'.split(
    ' ',
  );

function everyForm(language: string, date: Date): readonly string[] {
  const forms: string[] = [];
  const common = { calendar: 'gregory', timeZone: 'UTC' } as const;
  for (const month of ['long', 'short'] as const) {
    for (const tag of [language, `${language}-u-nu-latn`]) {
      const format = new Intl.DateTimeFormat(tag, { ...common, month, day: 'numeric', year: 'numeric' });
      forms.push(format.format(date));
    }
  }
  forms.push(new Intl.DateTimeFormat(language, { ...common, dateStyle: 'full' }).format(date));
  return [...forms, ...forms.map((form) => form.toLocaleUpperCase(language))];
}

describe('findDate in the languages of the news', () => {
  it.each(LANGUAGES)(
    'reads every month of %s, long and short, in capitals, in its own digits',
    (language) => {
      const wrong: string[] = [];
      for (let month = 0; month < 12; month++) {
        for (const day of [9, 26]) {
          const date = new Date(Date.UTC(2025, month, day));
          for (const form of everyForm(language, date)) {
            const iso = findDate(form, { language })?.iso;
            if (iso !== date.toISOString().slice(0, 10)) wrong.push(`${form}: ${iso}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['ΤΕΤΑΡΤΗ 26 ΝΟΕΜΒΡΙΟΥ 2025', 'el', '2025-11-26'],
    ["입력 '26.01.29 13:48", 'ko', '2026-01-29'],
    ['26/01/29', 'ja', '2026-01-29'],
    ['29/01/26', 'fr', '2026-01-29'],
    ['令和8年1月29日', 'ja', '2026-01-29'],
    ['令和元年5月1日', 'ja', '2019-05-01'],
    ['民國115年1月29日', 'zh-TW', '2026-01-29'],
    ['2026 оны 1 сарын 29', 'mn', '2026-01-29'],
    ['2026 оны 1-р сарын 29', 'mn', '2026-01-29'],
    ['2026-yil 29-yanvar, 13:48', 'uz', '2026-01-29'],
    ['2026-yil 29-yanvar, 13:48', undefined, '2026-01-29'],
    ['29 январ 2026', 'uz', '2026-01-29'],
    ['29/Ene/2026', 'es', '2026-01-29'],
    ['29/jan/2026', 'pt', '2026-01-29'],
    ['۹ بهمن‌ماه ۱۴۰۴', 'fa', '2026-01-29'],
    ['۹ بهمنماه ۱۴۰۴', 'fa', '2026-01-29'],
    ['29 ઓક્ટોબર 2025', 'gu', '2025-10-29'],
    ['26 Νοέμβριος 2025', 'el', '2025-11-26'],
    ['26 Νοε. 2025', 'el', '2025-11-26'],
    ['26 NOEM 2025', 'el', undefined],
    ['29 ม.ค. 2569', 'th', '2026-01-29'],
    ['๒๙ มกราคม พ.ศ. ๒๕๖๙', 'th', '2026-01-29'],
    ['29 كانون الثاني 2026', 'ar', '2026-01-29'],
    ['29 يناير/كانون الثاني 2026', 'ar', '2026-01-29'],
    ['٢ تشرين الأول ٢٠٢٥', 'ar', '2025-10-02'],
    ['14 جويلية 2025', 'ar', '2025-07-14'],
    ['3 أوت 2025', 'ar', '2025-08-03'],
    ['3 اغسطس 2025', 'ar', '2025-08-03'],
    ['29 تشرين 2025', 'ar', undefined],
    ['۲۹ جنوری ۲۰۲۶', 'ur', '2026-01-29'],
    ['29 फरवरी 2024', 'hi', '2024-02-29'],
    ['२९ सितम्बर २०२५', 'hi', '2025-09-29'],
    ['৫ জানুয়ারী ২০২৬', 'bn', '2026-01-05'],
    ['29 JANVIER 2026', 'fr', '2026-01-29'],
    ['3 AOUT 2025', 'fr', '2025-08-03'],
    ['3 AĞUSTOS 2025', 'az', '2025-08-03'],
    ['29 IYUN 2026', 'az', '2026-06-29'],
    ['29 ianuarie 2026', 'ro-MD', '2026-01-29'],
    ['29 листопада 2025', undefined, '2025-11-29'],
  ])('reads %s', (text, language, iso) => {
    expect(findDate(text, language === undefined ? {} : { language })?.iso).toBe(iso);
  });

  it('leaves a month that languages dispute to the language of the page', () => {
    expect(findDate('5 listopad 2025', { language: 'pl' })?.iso).toBe('2025-11-05');
    expect(findDate('5. listopad 2025.', { language: 'hr' })?.iso).toBe('2025-10-05');
    expect(findDate('5 listopad 2025')).toBeUndefined();
  });
});
