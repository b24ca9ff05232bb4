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
    expect(speakers('uk', 'У Брюсселі наголошують, що рішення ухвалять у грудні.')).toEqual(['Брюссель']);
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
