import { describe, expect, it } from 'vitest';
import { articleOfLines } from '../../test/support/article-of-lines.ts';
import { said } from '../../test/support/said.ts';
import { analyse } from './analyse.ts';

/** Only who speaks. */
const speakers = (...[language, ...lines]: Parameters<typeof said>): string[] =>
  said(language, ...lines).map((line) => line.split(':')[0] ?? '');

describe('another word for the same speaker', () => {
  it.each([
    [
      'uk',
      'міський голова',
      'мер Гавані Олексій Сенько заявив, що порт відкриють.',
      '"Дякую всім", – наголосив міський голова.',
      'Олексій Сенько',
    ],
    [
      'uk',
      'народна обраниця',
      'Нардепка Соломія Вербна заявила, що закон ухвалять.',
      'За словами народної обраниці, зауважень немає.',
      'Соломія Вербна',
    ],
    [
      'uk',
      'парламентарка',
      'Депутатка Соломія Вербна заявила, що закон ухвалять.',
      'Як пояснила парламентарка, зауважень немає.',
      'Соломія Вербна',
    ],
    [
      'ru',
      'Генштаб',
      'За сутки отбито 12 атак, говорится в сводке Генерального штаба.',
      '"Потерь нет", - сообщили в Генштабе.',
      'Генеральный штаб',
    ],
  ] as const)('%s: %s', (language, _word, first, second, name) => {
    expect(speakers(language, first, second)).toEqual([name, name]);
  });

  it('is not an office of its own', () => {
    expect(
      speakers(
        'ru',
        'Главнокомандующий Любим Цверкун заявил, что решения приняты.',
        '"Наш флаг там стоит", - подчеркнул командир батальона.',
      ),
    ).toEqual(['Любим Цверкун', 'командир батальона']);
  });
});

describe('what a report calls its sources', () => {
  it('"the company" is the one whose head spoke last, not a poll', () => {
    expect(
      speakers(
        'en',
        '"People are patient," reads a survey by the Porthaven Centre.',
        'Gridline CEO Andriy Kuts said on Monday that the schedules would stay.',
        'The company explained that the deficit stands at 1.8 GW.',
      ).at(-1),
    ).toBe('Gridline');
  });

  it.each([
    [
      'en',
      "A source in the President's Office told reporters that a date was being considered.",
      '"It has not been confirmed yet," the agency\'s interlocutor added.',
      "A source in the President's Office",
    ],
    [
      'ru',
      'Собеседник агентства в правительстве сообщил, что дата не согласована.',
      '"Подтверждения пока нет", - добавил источник.',
      'Собеседник агентства в правительстве',
    ],
  ] as const)('%s: the source without a name goes on', (language, first, second, name) => {
    expect(speakers(language, first, second)).toEqual([name, name]);
  });

  it('who passes the words on is no part of them', () => {
    expect(
      said(
        'en',
        'Spokesman Anton Pestrov said that Norland "does not rule out" a new round, Norland media reported.',
      ),
    ).toEqual(['Anton Pestrov: that Norland "does not rule out" a new round']);
  });

  it('where the words come from is none of them', () => {
    expect(
      said(
        'en',
        'Exports fell by 11%, the Ministry of Trade reported, citing data from the Customs Service.',
      ),
    ).toEqual(['Ministry of Trade: Exports fell by 11%']);
  });

  it.each([
    [
      'uk',
      'Ректор Юрій Бобало назвав проєкт "запізнілим, але потрібним".',
      'проєкт "запізнілим, але потрібним"',
    ],
    ['ru', 'Ректор Юрий Бобало назвал проект "запоздалым, но нужным".', 'проект "запоздалым, но нужным"'],
  ])('%s: a judgement in marks is no name of a project', (language, line, words) => {
    expect(said(language, line).map((one) => one.split(': ')[1])).toEqual([words]);
  });
});

describe('letters and other words for an office', () => {
  it.each([
    [
      'CFO',
      "The group's Chief Financial Officer Oleksiy Riabchenko told reporters that banks had signed.",
      'The CFO said the rate was low.',
    ],
    [
      'FM',
      'Norland Foreign Minister Juraj Blan has said the package would pass.',
      'The FM added that plants were protected.',
    ],
    [
      'head of government',
      'Prime Minister Yuliia Verbytska said that fuel was ready.',
      '"No exceptions," the head of government said.',
    ],
  ])('%s', (_letters, first, second) => {
    const [one, other] = speakers('en', first, second);
    expect(other).toBe(one);
  });

  it('the person behind another word for the office speaks', () => {
    expect(
      speakers(
        'ru',
        'Защитник подозреваемого, адвокат Денис Гончар, настаивает, что его подзащитный "проходил мимо".',
      ),
    ).toEqual(['Денис Гончар']);
  });
});

describe('a pronoun', () => {
  it('means whom the sentence before opens with, however long the office', () => {
    expect(
      speakers(
        'uk',
        'Юрист Ігор Сич вважає, що шансів мало.',
        'Водночас голова профільного комітету Ради Михайло Радченко підготував законопроєкт.',
        '"Це обман", - обурився він.',
      ),
    ).toEqual(['Ігор Сич', 'Михайло Радченко']);
    expect(
      speakers(
        'ru',
        'Адвокат Денис Гончар заявил, что доказательств нет.',
        'Владелец склада, волонтер Руслан Мороз подсчитал ущерб. По его оценке, сгорело 40 тонн продуктов.',
      ),
    ).toEqual(['Денис Гончар', 'Руслан Мороз']);
  });
});

describe('whom the sentence before opens with', () => {
  it('is "the official" and "he", by surname too, and not somebody with the same surname', () => {
    expect(
      speakers(
        'uk',
        'Депутатка Соломія Вербна сказала, що закон ухвалять.',
        'Міністр фінансів Тарас Вовчик вважає такі терміни нереалістичними.',
        '"Про рік - ні", - резюмував урядовець.',
      ),
    ).toEqual(['Соломія Вербна', 'Тарас Вовчик']);
    expect(
      speakers(
        'ru',
        'Министр Хакан Видан заявил, что говорил с коллегой Андреем Сибигой.',
        'Сам Сибига на брифинге предостерег от ожиданий. "Пока ничего нет", - заявил он.',
      ),
    ).toEqual(['Хакан Видан', 'Андрей Сибига']);
  });

  it('is the source without a name that has just spoken', () => {
    expect(
      speakers(
        'ru',
        'Министр Любим Цверкун заявил, что всё готово.',
        'Источник, близкий к переговорам, сообщил, что дата не названа.',
        '"Но я бы не ставил на это деньги", - добавил он.',
      ),
    ).toEqual(['Любим Цверкун', 'Источник', 'Источник']);
  });
});

describe('an office and a paper', () => {
  it('the office is the whole one, a committee of the parliament too', () => {
    const article = articleOfLines('uk', [
      'Закон ухвалять у січні, прогнозує голова комітету Верховної Ради з питань фінансів, податкової та митної політики Тарас Вовчик.',
    ]);
    expect(analyse(article).speakers[0]?.role).toBe(
      'голова комітету Верховної Ради з питань фінансів, податкової та митної політики',
    );
  });

  it('estimates are those of whose they are', () => {
    expect(
      speakers(
        'en',
        'Eight schools are ready, Mayor Ihor Terenko reported.',
        "According to Terenko's estimates, nearly 9,000 children will study offline.",
      ),
    ).toEqual(['Ihor Terenko', 'Ihor Terenko']);
  });
});

describe('words between a cue and who speaks', () => {
  it('"promised to appeal it" belongs to whom the sentence opens with', () => {
    expect(
      speakers(
        'uk',
        'Адвокатка Полонського Марина Дяченко назвала рішення незаконним і пообіцяла його оскаржити: "Мій клієнт лікується".',
      ),
    ).toEqual(['Марина Дяченко']);
  });

  it('"as told the agency" names whom it was told to first', () => {
    expect(
      speakers('uk', 'Як розповіла агентству керівниця фонду Марина Дяченко, справа налічує 214 томів.'),
    ).toEqual(['Марина Дяченко']);
  });

  it('"the official" is the officer who has just spoken', () => {
    expect(
      speakers(
        'ru',
        'Руководитель порта Тарас Вовчик заверил, что график не изменится.',
        '"Суда стоят под погрузкой", - отметил чиновник.',
      ),
    ).toEqual(['Тарас Вовчик', 'Тарас Вовчик']);
  });
});
