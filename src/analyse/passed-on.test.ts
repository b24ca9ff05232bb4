import { describe, expect, it } from 'vitest';
import { articleOfLines } from '../../test/support/article-of-lines.ts';
import { said } from '../../test/support/said.ts';
import { analyse } from './analyse.ts';

describe('who passes the news on', () => {
  it('is not its source where it names one', () => {
    expect(
      said('ru', 'Суд приговорил Мельника к девяти годам, сообщает "Молдпрес" со ссылкой на прокуратуру.'),
    ).toEqual(['прокуратура: Суд приговорил Мельника к девяти годам']);
    expect(
      said(
        'uk',
        'Суд відпустив підозрюваного.',
        'Про це повідомляє Укрінформ з посиланням на пресслужбу прокуратури.',
      ),
    ).toEqual(['пресслужба прокуратури: Суд відпустив підозрюваного']);
  });

  it('is no speaker where it only has a correspondent there', () => {
    expect(said('ru', 'Президент Иван Сорока провел совещание, передает корреспондент агентства.')).toEqual(
      [],
    );
  });

  it('is whom a source told, which goes on as "the paper’s interlocutor"', () => {
    expect(
      said(
        'ru',
        'Раунд может пройти 3 декабря, сообщил РБК-Украина источник в делегации.',
        '"Дата согласована", - отметил собеседник издания.',
      ),
    ).toEqual([
      'источник в делегации: Раунд может пройти 3 декабря',
      'источник в делегации: "Дата согласована"',
    ]);
  });

  it('is whom a minister, or several, told', () => {
    expect(said('ru', 'Глава МИД заявил Reuters, что переговоры продолжатся.')).toEqual([
      'Глава МИД: что переговоры продолжатся',
    ]);
    expect(
      said('uk', 'Угоду підпишуть у січні, розповіли Reuters троє поінформованих співрозмовників.'),
    ).toEqual(['троє поінформованих співрозмовників: Угоду підпишуть у січні']);
    expect(said('uk', 'Уряд оприлюднив заяву, в якій ідеться, що мит не буде.')).toEqual([
      'Уряд: що мит не буде',
    ]);
  });

  it('has a diplomat in its headline who is the source without a name of the lead', () => {
    const speakers = said(
      'ru',
      'Дипломат: переговоры могут продолжиться',
      'Переговоры могут продолжиться 3 декабря, сообщил источник в делегации.',
      'Позицию поддержала глава дипломатии Кая Каллас. "Марк прав", - сказала она журналистам.',
    );
    expect(speakers[0]).toBe('источник в делегации: переговоры могут продолжиться');
  });
});

describe('what stands around those who speak', () => {
  it('is what they comment on, or judge', () => {
    expect(
      said('ru', 'Премьер Тарас Вовчик, комментируя приговор, сказал, что «картошка заговорила».'),
    ).toEqual(['Тарас Вовчик: что «картошка заговорила»']);
    expect(said('ru', 'Эксперт Тарас Вовчик считает план "дорогим, но разумным".')).toEqual([
      'Тарас Вовчик: план "дорогим, но разумным"',
    ]);
    expect(said('ru', 'В Министерстве экономики оценку Коваль назвали "преждевременной".')).toEqual([
      'Министерство экономики: "преждевременной"',
    ]);
    expect(said('ru', 'Генсек Тарас Вовчик выразил надежду, что переговоры не станут паузой.')).toEqual([
      'Тарас Вовчик: что переговоры не станут паузой',
    ]);
  });

  it('is a verb before the speaker and the colon', () => {
    expect(said('uk', 'Такий висновок зробила речниця бюро Олена Щербань: «Нам потрібні вироки».')).toEqual([
      'Олена Щербань: «Нам потрібні вироки»',
    ]);
  });

  it('is how it is said, inside the marks or behind a dash', () => {
    expect(
      said(
        'ru',
        '"В акимате правы: терминал отремонтирован, - иронизирует Тарас Вовчик. - Но стоит он не там".',
      ),
    ).toEqual(['Тарас Вовчик: "В акимате правы: терминал отремонтирован … Но стоит он не там"']);
    expect(
      said('uk', '– Вони вчаться, і ми вчимося, – сказав Тарас Вовчик. – Питання в тому, хто швидше.'),
    ).toEqual(['Тарас Вовчик: Вони вчаться, і ми вчимося … Питання в тому, хто швидше']);
    expect(said('ru', '- А до работы я дошла пешком, - смеется Раиса Петрова.')).toEqual([
      'Раиса Петрова: А до работы я дошла пешком',
    ]);
  });

  it('is no part of the cue', () => {
    const article = articleOfLines('ru', ['"Он держит, а мы платим", - отметила Анна Коваль журналистам.']);
    const cue = analyse(article).quotations[0]?.cue;
    expect(cue && article.text.slice(cue.start, cue.end)).toBe('отметила');
  });
});

describe('another word for the same speaker', () => {
  it.each([
    ['uk', 'колишній міністр фінансів Тарас Вовчик', 'екс-міністр'],
    ['ru', 'директор комбината "Степной" Тарас Вовчик', 'руководитель предприятия'],
  ] as const)('%s: %s', (language, full, short) => {
    const cue = language === 'uk' ? 'заявив' : 'заявил';
    expect(
      said(language, `"Так", - ${cue} ${full}.`, `"Ні, це не так уже й погано", - ${cue} ${short}.`).map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['Тарас Вовчик', 'Тарас Вовчик']);
  });

  it('"there" is the body that has just spoken', () => {
    expect(
      said('uk', 'У Мінекономіки заявили, що мит не буде.', 'Там додали, що переговори тривають.'),
    ).toEqual(['Мінекономіки: що мит не буде', 'Мінекономіки: що переговори тривають']);
  });

  it('is no ministry for a poll that nobody there has made', () => {
    expect(
      said(
        'uk',
        'Міністерство фінансів повідомило, що оцінок не коментує.',
        'Дефіцит становитиме 18,5% ВВП, свідчать дані опитування аналітиків.',
      ).at(-1),
    ).toBe('дані опитування аналітиків: Дефіцит становитиме 18,5% ВВП');
  });

  it('is the office of one paragraph, not with the end of the one before', () => {
    const article = {
      ...articleOfLines('uk', []),
      text: 'Розмова з прем’єром Нідерландів\nПрезидент Норландії Тарас Вовчик заявив, що пакет готовий.',
      paragraphs: [
        { start: 0, end: 31 },
        { start: 32, end: 90 },
      ],
    };
    expect(analyse(article).speakers.map(({ role }) => role)).toEqual(['Президент Норландії']);
  });
});

describe('English speakers', () => {
  it('whose words close or open a sentence', () => {
    expect(
      said('en', 'Some 61% think the council is late, a poll by the Harbour Institute of Sociology shows.'),
    ).toEqual(['Harbour Institute of Sociology: Some 61% think the council is late']);
    expect(said('en', 'Mayor Ulla Vorn arrived. The quay, in her words, is "a ruin".')).toEqual([
      'Ulla Vorn: The quay … is "a ruin"',
    ]);
  });

  it('are nobody in other words', () => {
    expect(said('en', 'Mayor Ulla Vorn arrived. In other words, the quay is open to everybody.')).toEqual([]);
  });

  it('are bodies where "it" means what opens the paragraph, and countries never persons', () => {
    expect(
      said('en', 'Norland\'s embassy in Warsaw welcomed the plan. "It is good news for drivers," it said.'),
    ).toEqual(['Norland\'s embassy: "It is good news for drivers,"']);
    expect(
      analyse(articleOfLines('en', ['Croatia said it would send boats.'])).speakers.map(({ kind }) => kind),
    ).toEqual(['organisation']);
  });
});
