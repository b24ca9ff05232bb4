/** Words beside a time, as parts of a regular expression, and the hours of the day (0 to 23) that they are said of. */
type DayPart = readonly [words: string, from: number, to: number];

/**
 * What says which half of the day a time of twelve hours is in, by language. Hours that a word leaves open are in none: at
 * twelve a night may be of this day or of the next.
 */
const DAY_PARTS: Readonly<Record<string, readonly DayPart[]>> = {
  // Read on a page in any language, since they stand in no other language's dates.
  any: [
    ['오전|午前|上午', 0, 11],
    ['오후|午後|下午', 12, 23],
    ['새벽|凌晨|清晨', 0, 7],
    ['아침|早上|早晨', 4, 11],
    ['정오|中午', 11, 13],
    ['저녁|傍晚|晚上|밤', 13, 23],
    ['ص|(?:من )?صباح[اً]{0,2}|قبل الظهر|فجر[اً]{1,2}|بعد منتصف الليل', 0, 11],
    ['م|(?:من )?مساء[اً]{0,2}|بعد الظهر|عصر[اً]{1,2}', 12, 23],
    ['ظهر[اً]{1,2}', 11, 16],
    ['ليل[اً]{1,2}', 18, 23],
    [String.raw`π\.?μ\.?`, 0, 11],
    [String.raw`μ\.?μ\.?`, 12, 23],
    [String.raw`ق\.\s?ظ\.?`, 0, 11],
    [String.raw`ب\.\s?ظ\.?`, 12, 23],
  ],
  // Behind a time in any language; before one they are words of German, or of the text.
  behind: [
    [String.raw`a\.?\s?m\b\.?`, 0, 11],
    [String.raw`p\.?\s?m\b\.?`, 12, 23],
  ],
  ko: [
    ['AM', 0, 11],
    ['PM', 12, 23],
  ],
  zh: [
    ['AM', 0, 11],
    ['PM', 12, 23],
  ],
  vi: [
    ['SA|sáng', 0, 11],
    ['CH|chiều', 12, 23],
    ['trưa', 10, 14],
    ['tối|đêm', 18, 23],
  ],
  tr: [
    ['ÖÖ|öğleden önce|sabah', 0, 11],
    ['ÖS|öğleden sonra', 12, 23],
    ['öğle', 11, 14],
    ['akşam', 13, 23],
    ['gece', 18, 23],
  ],
  az: [
    ['səhər', 0, 11],
    ['günorta', 11, 16],
    ['axşam', 13, 23],
    ['gecə', 18, 23],
  ],
  hi: [
    ['पूर्वाह्न|सुबह|प्रातः|तड़के', 0, 11],
    ['अपराह्न|अपरान्ह', 12, 23],
    ['दोपहर', 11, 17],
    ['शाम|सायं', 13, 23],
    ['रात', 18, 23],
  ],
  mr: [
    ['सकाळी|सकाळ|पहाटे', 0, 11],
    ['दुपारी|दुपार', 11, 17],
    ['सायंकाळी|संध्याकाळी', 13, 23],
    ['रात्री', 18, 23],
  ],
  ne: [
    ['पूर्वाह्न|बिहान', 0, 11],
    ['अपराह्न', 12, 23],
    ['दिउँसो', 11, 17],
    ['साँझ|बेलुका', 13, 23],
    ['राति', 18, 23],
  ],
  bn: [
    ['পূর্বাহ্ণ|পূর্বাহ্ন|সকাল|ভোর', 0, 11],
    ['অপরাহ্ণ|অপরাহ্ন|বিকাল|বিকেল', 12, 23],
    ['দুপুর', 11, 17],
    ['সন্ধ্যা', 13, 23],
    ['রাত', 18, 23],
  ],
  gu: [
    ['સવારે', 0, 11],
    ['બપોરે', 11, 17],
    ['સાંજે', 13, 23],
    ['રાત્રે', 18, 23],
  ],
  pa: [
    ['ਸਵੇਰੇ', 0, 11],
    ['ਦੁਪਹਿਰੇ|ਦੁਪਹਿਰ', 11, 17],
    ['ਸ਼ਾਮ', 13, 23],
    ['ਰਾਤ', 18, 23],
  ],
  ta: [
    ['முற்பகல்|காலை|அதிகாலை', 0, 11],
    ['பிற்பகல்', 12, 23],
    ['மதியம்|நண்பகல்', 11, 17],
    ['மாலை', 13, 23],
    ['இரவு', 18, 23],
  ],
  te: [
    ['ఉదయం', 0, 11],
    ['మధ్యాహ్నం', 11, 17],
    ['సాయంత్రం', 13, 23],
    ['రాత్రి', 18, 23],
  ],
  kn: [
    ['ಬೆಳಗ್ಗೆ', 0, 11],
    ['ಮಧ್ಯಾಹ್ನ', 11, 17],
    ['ಸಂಜೆ', 13, 23],
    ['ರಾತ್ರಿ', 18, 23],
  ],
  ml: [
    ['രാവിലെ', 0, 11],
    ['ഉച്ചയ്ക്ക്', 11, 17],
    ['വൈകിട്ട്|വൈകുന്നേരം', 13, 23],
    ['രാത്രി', 18, 23],
  ],
  ur: [
    ['صبح|قبل از دوپہر', 0, 11],
    ['بعد از دوپہر|سہ پہر', 12, 23],
    ['دوپہر', 11, 17],
    ['شام', 13, 23],
    ['رات', 18, 23],
  ],
  fa: [
    ['صبح|بامداد|قبل از ظهر', 0, 11],
    ['بعد ?از ?ظهر', 12, 23],
    ['ظهر', 11, 16],
    ['عصر', 13, 23],
    ['شب', 18, 23],
  ],
  ps: [
    [String.raw`غ\.\s?م\.?`, 0, 11],
    [String.raw`غ\.\s?و\.?`, 12, 23],
  ],
  ru: [
    ['утра|ночи', 0, 11],
    ['дня', 11, 17],
    ['вечера', 13, 23],
  ],
  uk: [
    ['ранку|ночі', 0, 11],
    ['дня', 11, 17],
    ['вечора', 13, 23],
  ],
  be: [
    ['раніцы|ночы', 0, 11],
    ['дня', 11, 17],
    ['вечара', 13, 23],
  ],
  es: [
    ['de la mañana', 0, 11],
    ['de la tarde', 12, 23],
    ['de la noche', 18, 23],
  ],
  pt: [
    ['da manhã', 0, 11],
    ['da tarde', 12, 23],
    ['da noite', 18, 23],
  ],
  hu: [
    [String.raw`de\.|délelőtt|reggel`, 0, 11],
    [String.raw`du\.|délután`, 12, 23],
    ['este', 13, 23],
  ],
  sq: [
    [String.raw`e paradites|p\.d\.`, 0, 11],
    [String.raw`e pasdites|m\.d\.`, 12, 23],
  ],
  he: [
    ['בבוקר', 0, 11],
    ['אחר הצהריים|אחה"צ', 12, 23],
    ['בצהריים', 11, 16],
    ['בערב', 13, 23],
  ],
};

/** The words of a page's language, for before and behind a time, as regular expressions. */
export interface DayPartWords {
  readonly before: string;
  readonly behind: string;
}

const known = new Map<string, DayPartWords>();

/** What may stand before and behind a time on a page in this language. */
export function dayPartWords(language: string | undefined): DayPartWords {
  const key = languageKey(language);
  let words = known.get(key);
  if (words === undefined) {
    const before = wordsOf(partsOf(key));
    words = { before, behind: wordsOf([...partsOf(key), ...partsOf('behind')]) };
    known.set(key, words);
  }
  return words;
}

/** The hour of the day, 0 to 23, that a word beside an hour means; undefined where the two do not agree, or leave it open. */
export function hourOf(hour: number, word: string, language: string | undefined): number | undefined {
  const parts = [...partsOf(languageKey(language)), ...partsOf('behind')];
  const part = parts.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word));
  if (part === undefined) return undefined;
  const [, from, to] = part;
  const hours = hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12];
  return hours.find((each) => each >= from && each <= to);
}

function languageKey(language: string | undefined): string {
  return language?.split(/[-_]/)[0]?.toLowerCase() ?? '';
}

function partsOf(key: string): readonly DayPart[] {
  return key === 'behind' ? (DAY_PARTS.behind ?? []) : [...(DAY_PARTS[key] ?? []), ...(DAY_PARTS.any ?? [])];
}

/** The longer ones first: "in the evening" before "even". */
function wordsOf(parts: readonly DayPart[]): string {
  const words = parts.flatMap(([own]) => own.split(/\|(?![^(]*\))/));
  return words.sort((a, b) => b.length - a.length).join('|');
}
