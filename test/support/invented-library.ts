import type { Clip, ClipKind } from '../../src/model/index.ts';

/** Invented names and words in the three languages, enough for lists that look like a real library. */
const speakers = [
  ['Olena Tarkova', 'the mayor of Velmar', 'person'],
  ['Ivan Dorosh', 'the head of the port authority', 'person'],
  ['Marek Zelinski', 'the Polish infrastructure minister', 'person'],
  ['Ministry of River Transport', 'press service', 'organisation'],
  ['Hanna Lysenko', 'an economist at the Velmar Institute', 'person'],
  ['Оксана Білик', 'голова комітету з питань логістики', 'person'],
  ['Тарас Вовченко', 'директор терміналу', 'person'],
  ['Павел Сорин', 'представитель порта', 'person'],
  ['Katalin Feher', "the EU's special envoy", 'person'],
  ['National Grain Board', undefined, 'organisation'],
] as const;

const sentences = {
  en: [
    'The port will open on Monday, and the first ship leaves on Tuesday',
    'We expect at least 4.2 million tonnes of grain to pass through the terminal by the end of the year',
    'the agreement with Poland does not change the customs rules that have been in force since 2024',
    'No decision on tariffs has been taken, and none will be taken without consultations in Kyiv',
    'the repair of the northern pier is going to cost 18 million euros, half of which is a grant',
    'these are important elements of the route, but this is not a guarantee of its safety',
  ],
  uk: [
    'Порт відкриється в понеділок, а перше судно вийде у вівторок',
    'ми очікуємо, що до кінця року через термінал пройде щонайменше 4,2 млн тонн зерна',
    'угода з Польщею не змінює митних правил, що діють від 2024 року',
    'рішення щодо тарифів не ухвалено, і без консультацій у Києві його не буде',
    'ремонт північного причалу коштуватиме 18 млн євро, половина з яких — грант',
  ],
  ru: [
    'Порт откроется в понедельник, а первое судно выйдет во вторник',
    'мы ожидаем, что до конца года через терминал пройдёт не менее 4,2 млн тонн зерна',
    'соглашение с Польшей не меняет таможенных правил, которые действуют с 2024 года',
    'решения по тарифам нет, и без консультаций в Киеве его не будет',
  ],
} as const;

const titles = {
  en: [
    'Velmar port to open on Monday - mayor',
    'Grain board expects record transit through Velmar',
    'No decision on river tariffs yet - ministry',
  ],
  uk: ['Порт «Вельмар» відкриється в понеділок - мерка', 'Через Вельмар очікують рекордний транзит зерна'],
  ru: ['Порт Вельмар откроется в понедельник - мэр', 'Решения по речным тарифам пока нет - министерство'],
} as const;

const agencies = ['Interfax-Velmar', 'Velmar News Agency', 'River Press'] as const;
const tags = [
  'ports',
  'grain',
  'tariffs',
  'to check',
  'порт',
  'quote of the week',
  'EU',
  'chapter 3',
] as const;
const kinds: readonly ClipKind[] = [
  'quotation',
  'quotation',
  'quotation',
  'claim',
  'selection',
  'country',
  'article',
];
const countries = ['UA', 'PL', 'US', 'DE', 'RO', 'LT', 'MD', 'TR'] as const;

/** Numbers from 0 to 1 that are the same in every run (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many clips of invented articles over two years; the same ones in every run. */
export function inventedClips(count: number, seed = 7): Clip[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const some = <T>(items: readonly T[], share: number): T[] => items.filter(() => random() < share);
  return Array.from({ length: count }, (_, n) => {
    const lang = pick(['en', 'en', 'uk', 'ru'] as const);
    const kind = pick(kinds);
    const serial = Math.floor(n / 4);
    const published = new Date(
      Date.UTC(2024, 0, 3) + Math.floor((serial * 4 * 730 * 86_400_000) / Math.max(count, 40)),
    );
    const title = `${titles[lang][serial % titles[lang].length] ?? ''}${count > 200 ? ` (${serial})` : ''}`;
    const url = `https://${lang}.velmar-news.example/news/${1000 + serial}.html`;
    const sentence = `${pick(sentences[lang])}${count > 200 ? ` ${lang === 'en' ? 'no.' : '№'} ${n}` : ''}`;
    const quoted = lang === 'en' ? `"${sentence}."` : `«${sentence}»`;
    const direct = random() < 0.6;
    const text = kind === 'article' ? title : kind === 'quotation' && direct ? quoted : `${sentence}.`;
    const [name, role, speakerKind] = pick(speakers);
    const saved = new Date(published.getTime() + 3_600_000 * (1 + Math.floor(random() * 40))).toISOString();
    const start = Math.floor(random() * 4000);
    const attributed = kind === 'quotation' || kind === 'claim';
    return {
      id: `article-${serial}-${lang}:${n}`,
      kind,
      article: {
        id: `article-${serial}-${lang}`,
        url,
        title,
        agency: agencies[serial % agencies.length] ?? agencies[0],
        publishedAt: `${published.toISOString().slice(0, 11)}${String(8 + (serial % 10)).padStart(2, '0')}:30:00+02:00`,
        accessedAt: saved,
        lang,
      },
      target: {
        source: url,
        selectors:
          kind === 'article'
            ? []
            : [
                { type: 'TextQuoteSelector', exact: text, prefix: 'before it, ', suffix: ' and after it' },
                { type: 'TextPositionSelector', start, end: start + [...text].length },
              ],
      },
      text,
      context: `${title}. Before it, ${text} and after it.`,
      ...(attributed
        ? {
            quotation: {
              kind: direct ? 'direct' : 'indirect',
              cue: lang === 'en' ? 'said' : 'сказав',
              source: name,
            } as const,
            speaker: { name, ...(role === undefined ? {} : { role }), kind: speakerKind },
          }
        : {}),
      countries: some(countries, 0.2),
      ...(kind === 'selection' ? { category: pick(['key-figure', 'to-check', 'context']) } : {}),
      note: random() < 0.3 ? 'Compare with the statement of last spring; the figure differs.' : '',
      tags: some(tags, 0.15),
      createdAt: saved,
      updatedAt: saved,
    };
  });
}
