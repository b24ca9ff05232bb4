import type { LanguageTable } from '../language/index.ts';
import { SEATS } from '../language/seats.ts';
import { isA } from '../language/stems.ts';

type Gender = 'm' | 'f' | 'n' | 'p';

/** Endings of the noun that heads an office or a body, in an oblique case and in nominative; the first that fits is taken. */
const NOUNS: readonly (readonly [RegExp, string, Gender])[] = [
  [/^глав(?:ы|е|у|ой|ою|і|и)$/u, 'глава', 'm'],
  [/^голов(?:и|і|у|ою)$/u, 'голова', 'm'],
  [/^посл(?:а|у|ом|ові)$/u, 'посол', 'm'],
  [/^(судд)(?:і|ю|ею|ів)$/u, '$1я', 'm'],
  [/^(судь)(?:и|е|ю|ей|ёй)$/u, '$1я', 'm'],
  [/(н)иц(?:і|ю|ею)$/u, '$1иця', 'f'],
  [/(н)иц(?:ы|е|у|ей)$/u, '$1ица', 'f'],
  [/(ин)(?:і|ю|ею)$/u, '$1я', 'f'],
  [/(ик)(?:а|у|ом|ові)$/u, '$1', 'm'],
  [/((?:тор|олог|тат|ист|іст|ерт)к)(?:и|і|е|у|ою|ой)$/u, '$1а', 'f'],
  [/(служб|прокуратур|рад|газет|палат|команд|бригад|груп|групп|фірм|фирм)(?:і|е|ы|и|у|ою|ой)$/u, '$1а', 'f'],
  [/(стерств|домств|агентств|правительств|товариств|обществ|посольств|відомств)(?:а|і|е|у|ом)$/u, '$1о', 'n'],
  [
    /(компан|поліц|коміс|адміністрац|організац|асоціац|федерац|парт|фракц|делегац|міс|інспекц|дирекц)(?:ії|ію|ією)$/u,
    '$1ія',
    'f',
  ],
  [
    /(компан|полиц|комисс|администрац|организац|ассоциац|федерац|парт|фракц|делегац|мисс|инспекц|дирекц)(?:ии|ию|ией)$/u,
    '$1ия',
    'f',
  ],
  [/(управлен|командован|предприят|объединен)(?:ии|ия|ию|ием)$/u, '$1ие', 'n'],
  [/(управлін|командуван)ні$/u, '$1ня', 'n'],
  [/^(колл?ег)(?:и|і|е|у|ою|ой)$/u, '$1а', 'f'],
  [/^(следстви)(?:я|ю|ем|и)$/u, 'следствие', 'n'],
  [/^(слідств)(?:а|у|ом|і)$/u, '$1о', 'n'],
  [/((?:[іи]к|олог|тор|тер|ент|[іи]ст|ерт|ант|нав)к?)ів$/u, '$1и', 'p'],
  [/((?:ик|олог))ов$/u, '$1и', 'p'],
  [/((?:тор|тер|ент|ист|ерт|ант))ов$/u, '$1ы', 'p'],
  [/^(ова|ода|мва|лва|кмва)$/u, '$1', 'f'],
  [/^(сил)(?:ах|ам|ами)?$/u, '$1и', 'p'],
  [/^(войск)(?:ах|ам|ами)?$/u, '$1а', 'p'],
  [/^(військ)(?:ах|ам|ами)?$/u, '$1а', 'p'],
  [/^(розвід)(?:ки|ці|ку|кою)$/u, '$1ка', 'f'],
  [/^(развед)(?:ки|ке|ку|кой)$/u, '$1ка', 'f'],
  [/^(кремл)(?:я|е|і|ю|ем)$/u, '$1ь', 'm'],
  [
    /(офис|офіс|комитет|комітет|банк|суд|штаб|фонд|центр|совет|парламент|кабинет|кабінет|департамент|холдинг|институт|інститут|университет|університет|клуб|телеканал|регулятор|оператор|завод|минфин|мінфін|минюст|минздрав|пентагон|сенат|конгрес+|стат)(?:а|у|е|і|ом|ові)$/u,
    '$1',
    'm',
  ],
  [
    /^(отч[её]т|доклад|(?:законо)?про[еє]кт|звіт|документ|опрос|прогноз|обзор|меморандум|ап?парат)(?:а|у|е|і|ом|ові)$/u,
    '$1',
    'm',
  ],
  [/(тел|секретар|учител|вчител|губернатор-?л)(?:я|ю|ем)$/u, '$1ь', 'm'],
  [
    /(олог|тор|тер|тат|ист|іст|ерт|ент|істр|истр|мер|мэр|рат|рал|вник|ат|нер|сор|том|кер|ер|ор|ман|вець|пед|ир|ар)(?:а|у|ом|ові)$/u,
    '$1',
    'm',
  ],
];
/** Adjectives before it, by its gender. */
const ADJECTIVES: Readonly<Record<Gender, readonly (readonly [RegExp, string])[]>> = {
  m: [
    [/([гкхжшщч])(?:его|ему|ого|ому|им|ом)$/u, '$1ий'],
    [/(?:ого|ому|ом|ым|им)$/u, 'ый'],
  ],
  f: [
    [/(?:ої|ій|ою)$/u, 'а'],
    [/(?:ой|ую)$/u, 'ая'],
  ],
  n: [[/(?:ого|ому|ом|ым)$/u, 'ое']],
  p: [[/(?:их|ых|им|ым|ими|ыми)$/u, 'ые']],
};

/**
 * An office or a body in nominative: "политолога" is "политолог", "пресс-службе Минфина" the "пресс-служба Минфина".
 * Only the words up to its first noun change; what the tables do not know stays as it stands.
 */
export function phraseInNominative(language: LanguageTable, phrase: string): string {
  if (!language.freeOrder) return phrase;
  const [first = '', joint, second, ...more] = phrase.split(' ');
  const seats = [first, ...(second === undefined ? [] : [second])].map((word) =>
    SEATS.get(word.toLowerCase()),
  );
  if (more.length === 0 && seats.every((seat) => seat !== undefined)) return seats.join(` ${joint ?? ''} `);
  const words = phrase.split(' ');
  const head = words.findIndex((word) => {
    const lower = word.toLowerCase();
    if (!isA(language, 'roleStems', lower))
      return isA(language, 'bodyStems', lower) || isA(language, 'documentStems', lower);
    return !isAdjective(lower) || NOUNS.some(([pattern]) => pattern.test(lower));
  });
  const noun = words[head];
  if (
    noun === undefined ||
    !words
      .slice(0, head)
      .every((word) => language.possessives.has(word.toLowerCase()) || isAdjective(word.toLowerCase()))
  )
    return phrase;
  for (const [pattern, ending, gender] of NOUNS) {
    const lower = noun.toLowerCase();
    if (!pattern.test(lower)) continue;
    const changed = keepCase(noun, finished(language, lower.replace(pattern, ending), pattern));
    const before = words
      .slice(0, head)
      .map((word) =>
        language.possessives.has(word.toLowerCase()) ? word : adjective(language, word, gender),
      );
    return [...before, changed, ...words.slice(head + 1)].join(' ');
  }
  return phrase;
}

/** Ukrainian writes "секретар", Russian "секретарь". */
function finished(language: LanguageTable, word: string, pattern: RegExp): string {
  if (language.code === 'ru' && word === 'сили') return 'силы';
  return language.code === 'uk' && pattern.source.startsWith('(тел') && /(?:кар|тар)ь$/u.test(word)
    ? word.slice(0, -1)
    : word;
}

const isAdjective = (lower: string): boolean =>
  /(?:ого|ому|его|ему|ої|ій|ою|ой|ую|ом|ым|им|их|ых|ими|ыми)$/u.test(lower) && lower.length > 5;

function adjective(language: LanguageTable, word: string, gender: Gender): string {
  const lower = word.toLowerCase();
  // "українським колегою": a man may be called by a noun of the other gender
  for (const [pattern, ending] of [...ADJECTIVES[gender], ...ADJECTIVES.m]) {
    if (!pattern.test(lower)) continue;
    const form = lower.replace(pattern, ending);
    if (language.code === 'uk')
      return keepCase(word, form.replace(/ое$/u, 'е').replace(/ый$/u, 'ий').replace(/ые$/u, 'і'));
    return keepCase(word, form);
  }
  return word;
}

/** The form with the capitals that the word begins with. */
function keepCase(word: string, form: string): string {
  return word === word.toUpperCase() ? word : `${word.charAt(0)}${form.slice(1)}`;
}
