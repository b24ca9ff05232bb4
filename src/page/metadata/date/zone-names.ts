/** Zone names that mean one offset wherever they are printed; ambiguous ones (IST, CST, AST, BST) are left out. */
export const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  TRT: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MDT: -360,
  PST: -480,
  PDT: -420,
  PKT: 300,
  WIB: 420,
  WITA: 480,
  WIT: 540,
  HKT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

/** What a page writes beside a time for the clocks of a city, as the start of a text behind the time. */
export const CITY_CLOCKS: readonly (readonly [RegExp, string])[] = (
  [
    [
      'Europe/Kyiv',
      'за (?:києвом|київським часом)|київськ(?:ого часу|ий час)|по (?:киеву|киевскому времени)|киевско(?:го времени|е время)|(?:kyiv|kiev) time',
    ],
    [
      'Europe/Moscow',
      'за (?:москвою|московським часом)|московськ(?:ого часу|ий час)|по (?:москве|московскому времени)|московско(?:го времени|е время)|moscow time',
    ],
    [
      'Europe/Minsk',
      'па мінску|па мінскім часе|по минску|по минскому времени|минско(?:го времени|е время)|minsk time',
    ],
    ['Asia/Almaty', 'по (?:времени )?астан[еы]|астана уақыты(?: бойынша)?|astana time'],
    ['Asia/Baku', 'по баку|по бакинскому времени|bakı vaxtı(?: ilə)?|baku time'],
    ['Europe/Warsaw', 'czasu warszawskiego|warsaw time'],
    ['Europe/London', 'london time'],
    ['Europe/Paris', 'heure de paris|paris time'],
    ['Europe/Istanbul', 'türkiye saati(?:yle)?'],
    ['America/New_York', 'new york time|eastern time'],
    ['Asia/Tokyo', '日本時間|tokyo time'],
    ['Asia/Seoul', '한국시간|seoul time'],
    ['Asia/Shanghai', '北京时间|北京時間|beijing time'],
    ['UTC', 'по гринвичу|за гринвічем|по гмт'],
  ] as const
).map(([zone, words]) => [new RegExp(String.raw`^[\s,]{0,2}\(?(?:${words})(?!\p{L})`, 'iu'), zone]);
