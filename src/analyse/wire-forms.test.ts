import { describe, expect, it } from 'vitest';
import { said } from '../../test/support/said.ts';

/** Only who speaks. */
const speakers = (...[language, ...lines]: Parameters<typeof said>): string[] =>
  said(language, ...lines).map((line) => line.split(':')[0] ?? '');

describe('a body or office with commas in its name', () => {
  it('is one source', () => {
    expect(
      said(
        'en',
        'Ferries carried 1.2 million people in October, the press service of the Ministry of Harbours, Trade and Tourism reported.',
      ),
    ).toEqual([
      'the press service of the Ministry of Harbours, Trade and Tourism: Ferries carried 1.2 million people in October',
    ]);
    expect(
      said(
        'uk',
        'Рада розгляне закон до кінця року, заявила перша заступниця голови комітету з питань освіти, науки та інновацій Соломія Вербна.',
      ),
    ).toEqual(['Соломія Вербна: Рада розгляне закон до кінця року']);
    expect(
      said(
        'ru',
        'Совет рассмотрит закон до конца года, сообщил глава комитета по вопросам финансов, налоговой и таможенной политики Любим Цверкун.',
      ),
    ).toEqual(['Любим Цверкун: Совет рассмотрит закон до конца года']);
  });

  it('is no list of bodies', () => {
    expect(
      speakers('en', 'The Ministry of Transport, Portline and Ferrex said the quay would open in May.'),
    ).not.toContain('Ministry of Transport, Portline and Ferrex');
  });
});

describe('the subject of several verbs', () => {
  it('speaks by the last of them', () => {
    expect(
      speakers(
        'uk',
        'Порт готовий до зими, заявив міністр Любим Цвіркун.',
        'Вербна, у свою чергу, подякувала колегам і повідомила, що пороми повернуться до неділі.',
      ),
    ).toEqual(['Любим Цвіркун', 'Вербна']);
    expect(
      said(
        'en',
        '"The quay is ready," Mayor Olha Stets said.',
        'The head of the town thanked the crews for the repairs and said the ferries would return by Sunday.',
      ).at(-1),
    ).toBe('Olha Stets: the ferries would return by Sunday');
  });

  it('speaks behind "answering a question"', () => {
    expect(
      said(
        'uk',
        'Міністр Любим Цвіркун, відповідаючи на запитання журналістів, не виключив, що порт закриють.',
      ),
    ).toEqual(['Любим Цвіркун: що порт закриють']);
  });

  it('is the office behind the person met', () => {
    expect(
      speakers(
        'uk',
        'Після зустрічі з колегою Яаном Тоомінгасом міністр Любим Цвіркун сказав, що умови виконано.',
      ),
    ).toEqual(['Любим Цвіркун']);
  });
});

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

describe('the name and the role shown', () => {
  it('stay as they stand where they are the subject', () => {
    expect(
      speakers('ru', 'Премьер-министр Молдовы Александру Мунтяну говорил, что страна справится.'),
    ).toEqual(['Александру Мунтяну']);
  });

  it('come in nominative for forces and intelligence services', () => {
    expect(speakers('uk', 'У Повітряних силах уточнили, що дронів було 98.')).toEqual(['Повітряні сили']);
    expect(speakers('ru', 'По оценке британской разведки, темпы снизились на треть.')).toEqual([
      'британская разведка',
    ]);
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

describe('what agencies write around quotations', () => {
  it('"as the agency reported" makes the agency no speaker', () => {
    expect(said('uk', 'Як повідомляв "Інтерфакс-Україна", торік комітет оштрафував дві мережі.')).toEqual([]);
  });

  it('an agency that quotes somebody is not who speaks', () => {
    expect(
      speakers(
        'uk',
        '"Він має розуміти наслідки", - цитує речника уряду Тараса Вовчика північне агентство НТА.',
      ),
    ).toEqual(['Тарас Вовчик']);
  });

  it('a whole quotation may follow "in the words of"', () => {
    expect(said('ru', 'По словам дипломата Тараса Вовчика, "все готово".')).toEqual([
      'Тарас Вовчик: "все готово"',
    ]);
  });

  it('an accusation may point at its clause', () => {
    expect(
      said('uk', 'Депутатка Оксана Дутка звинуватила залізничників у тому, що ті не попередили людей.'),
    ).toEqual(['Оксана Дутка: що ті не попередили людей']);
    expect(
      said('ru', 'Депутат Оксана Дутка обвинила перевозчиков в том, что те молчали: "Узнали из каналов!"'),
    ).toEqual(['Оксана Дутка: что те молчали: "Узнали из каналов!"']);
  });

  it('a think tank does not think', () => {
    expect(
      said('en', 'Analysts at the Brugge think tank, however, argue that the cost would rise.').join(),
    ).not.toContain('tank');
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

describe('what stands between the subject and its verb', () => {
  it('a colleague in apposition, a mission abroad, a turn of speech', () => {
    expect(
      speakers(
        'uk',
        'Його українська колега, міністерка оборони Оксана Левчук подякувала союзникам і заявила: "Це врятоване місто".',
      ),
    ).toEqual(['Оксана Левчук']);
    expect(
      speakers('uk', 'Посол України при НАТО Альона Гетьман розповіла, що переговори тривають.'),
    ).toEqual(['Альона Гетьман']);
    expect(speakers('ru', 'В Москве, в свою очередь, говорят, что готовы продолжать.')).toEqual(['Москва']);
    expect(speakers('uk', 'У МЗС Норландії рішення назвали "ескалацією".')).toEqual(['МЗС Норландії']);
    expect(
      speakers(
        'uk',
        'Закон ухвалять у січні, прогнозує голова комітету Верховної Ради з питань фінансів, податкової та митної політики Тарас Вовчик.',
      ),
    ).toEqual(['Тарас Вовчик']);
  });

  it('an age and another verb before a colon', () => {
    expect(
      speakers('en', 'Usyk Vale, 39, dismissed rumors of his retirement: "My coach will tell me when."'),
    ).toEqual(['Usyk Vale']);
  });
});

describe('contents', () => {
  it('keep the "not" of what one is asked not to do', () => {
    expect(said('uk', 'Поліція просить не залишати автівки на узбіччі.')).toEqual([
      'Поліція: не залишати автівки на узбіччі',
    ]);
  });

  it('begin behind the receiver', () => {
    expect(
      said('en', 'Envoy Munir Mammad told Interfax-Ukraine the fund was ready to pay for five schools.'),
    ).toEqual(['Munir Mammad: the fund was ready to pay for five schools']);
  });

  it('may be pointed at by attention', () => {
    expect(
      said('ru', 'Тарас Вовчик также обратил внимание на то, что налог вступает в силу в январе.'),
    ).toEqual(['Тарас Вовчик: что налог вступает в силу в январе']);
  });

  it('are those of the person whose words an agency passes on', () => {
    expect(
      speakers(
        'ru',
        'Министр Тарас Вовчик заявил, что всё готово.',
        '"Мы держим дверь открытой", - приводит его слова агентство НТА.',
      ),
    ).toEqual(['Тарас Вовчик', 'Тарас Вовчик']);
  });

  it('a survey is that of its maker', () => {
    expect(
      speakers('en', 'Some 52% are ready to wait, according to a survey by the Dnipro Sociological Center.'),
    ).toEqual(['Dnipro Sociological Center']);
  });
});
