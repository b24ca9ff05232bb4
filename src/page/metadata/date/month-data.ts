/** Languages whose month names are tried where a page does not name its own. */
export const LANGUAGES =
  'en uk ru be kk az pl lt lv et de de-AT fr es pt it ro nl da sv nb fi cs sk hu bg sr sr-Latn hr sl mk el tr he ar ar-LB ar-TN ar-MA fa ur hi mr bn ta te gu kn ml pa th vi id ms ka hy uz ky'.split(
    ' ',
  );

/** Further names of a language's months: of its other script or its other countries. */
export const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-TN', 'ar-MA'],
  de: ['de-AT'],
  sr: ['sr-Latn'],
  no: ['nb'],
  uz: ['uz-Cyrl'],
};

/** Spellings that newspapers print and Intl does not know, by language and number of the month. */
export const SPELLINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  hi: { सितम्बर: 9, अक्टूबर: 10, अक्तूबर: 10, नवंबर: 11, नवम्बर: 11, दिसंबर: 12, दिसम्बर: 12 },
  bn: { জানুয়ারী: 1, ফেব্রুয়ারী: 2, অগাস্ট: 8 },
  de: { maerz: 3 },
  es: { setiembre: 9 },
  gu: { ઓક્ટોબર: 10, ઓકટોબર: 10 },
  ar: { شباط: 2, آب: 8, أوت: 8, ايار: 5 },
};

/** Months of the Persian calendar, the first to the last: their names in Iran, in Dari and in Pashto. */
export const PERSIAN_MONTHS = [
  ['فروردین', 'حمل', 'وری'],
  ['اردیبهشت', 'ثور', 'غویی'],
  ['خرداد', 'جوزا', 'غبرګولی'],
  ['تیر', 'سرطان', 'چنګاښ'],
  ['مرداد', 'اسد', 'زمری'],
  ['شهریور', 'سنبله', 'وږی'],
  ['مهر', 'میزان', 'تله'],
  ['آبان', 'عقرب', 'لړم'],
  ['آذر', 'قوس', 'لیندۍ'],
  ['دی', 'جدی', 'مرغومی'],
  ['بهمن', 'دلو', 'سلواغه'],
  ['اسفند', 'حوت', 'کب'],
];
