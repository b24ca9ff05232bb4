import { language } from '../kit/i18n/index.ts';

/** An article of our own in an agency's form; people, plans and figures are invented. */
export interface SampleText {
  readonly lang: 'en' | 'uk' | 'ru';
  readonly title: string;
  readonly agency: string;
  readonly adLabel: string;
  readonly ad: string;
  readonly paragraphs: readonly string[];
}

const ENGLISH: SampleText = {
  lang: 'en',
  title: 'Night ferries to return by autumn — port director Marchuk',
  agency: 'Sample News Agency',
  adLabel: 'AD',
  ad: 'Umbrellas that never turn inside out. Now with two handles.',
  paragraphs: [
    'Night ferries between Odesa and Istanbul will return by autumn, Olena Marchuk, the director of the Liman port, has said.',
    '“We have 14 crossings a week today, and we need 20 to pay for the second berth,” Marchuk told reporters on Tuesday.',
    'According to the Turkish Ministry of Transport, the first vessel “will be ready for sea trials in June.”',
    'Captain Andriy Bilous noted that the crews had already trained in Poland and Romania.',
  ],
};

const UKRAINIAN: SampleText = {
  lang: 'uk',
  title: 'Нічні пороми повернуться до осені — директорка порту Марчук',
  agency: 'Агенція зразкових новин',
  adLabel: 'Реклама',
  ad: 'Парасольки, які не вивертає вітер. Тепер із двома ручками.',
  paragraphs: [
    'Нічні пороми між Одесою і Стамбулом повернуться до осені, вважає директорка порту «Лиман» Олена Марчук.',
    '«Сьогодні маємо 14 рейсів на тиждень, а щоб окупити другий причал, потрібно 20», — сказала Марчук у вівторок.',
    'За даними турецького Міністерства транспорту, перше судно «буде готове до випробувань у червні».',
    'Капітан Андрій Білоус зазначив, що екіпажі вже пройшли навчання в Польщі та Румунії.',
  ],
};

const RUSSIAN: SampleText = {
  lang: 'ru',
  title: 'Ночные паромы вернутся к осени — директор порта Марчук',
  agency: 'Агентство образцовых новостей',
  adLabel: 'Реклама',
  ad: 'Зонты, которые не выворачивает ветер. Теперь с двумя ручками.',
  paragraphs: [
    'Ночные паромы между Одессой и Стамбулом вернутся к осени, считает директор порта «Лиман» Елена Марчук.',
    '«Сегодня у нас 14 рейсов в неделю, а чтобы окупить второй причал, нужно 20», — сказала Марчук во вторник.',
    'По данным турецкого Министерства транспорта, первое судно «будет готово к испытаниям в июне».',
    'Капитан Андрей Билоус отметил, что экипажи уже прошли обучение в Польше и Румынии.',
  ],
};

export const SAMPLES: readonly SampleText[] = [ENGLISH, UKRAINIAN, RUSSIAN];

/** The sample in the language of the interface. */
export function sampleText(): SampleText {
  return SAMPLES.find(({ lang }) => lang === language()) ?? ENGLISH;
}
