import { describe, expect, it } from 'vitest';
import { said } from '../../test/support/said.ts';

describe('the speaker of an agency report', () => {
  it('is the pronoun behind an adjunct that names somebody else', () => {
    expect(
      said(
        'uk',
        'Угода з північчю вже готова, заявив міністр Любим Цвіркун.',
        'Після зустрічі з естонським колегою Яаном Тоомінгасом він сказав, що умови виконано.',
      ),
    ).toEqual(['Любим Цвіркун: Угода з північчю вже готова', 'Любим Цвіркун: що умови виконано']);
    expect(
      said(
        'ru',
        'Сделка с севером уже готова, заявил министр Любим Цверкун.',
        'После встречи с эстонским коллегой Яаном Тоомингасом он сказал, что условия выполнены.',
      ),
    ).toEqual(['Любим Цверкун: Сделка с севером уже готова', 'Любим Цверкун: что условия выполнены']);
  });

  it('stands behind "for his part"', () => {
    expect(
      said(
        'uk',
        'Угода з північчю вже готова, заявив міністр Любим Цвіркун.',
        'Зі свого боку Яан Тоомінгас запевнив, що умови виконано.',
      )[1],
    ).toBe('Яан Тоомінгас: що умови виконано');
    expect(
      said(
        'ru',
        'Сделка с севером уже готова, заявил министр Любим Цверкун.',
        'Со своей стороны Яан Тоомингас заверил, что условия выполнены.',
      )[1],
    ).toBe('Яан Тоомингас: что условия выполнены');
  });

  it('is the person whose words a press service passes on', () => {
    expect(
      said(
        'uk',
        '"Сторони домовилися", – наводить пресслужба слова заступника міністра Тараса Вовчика.',
        'Він додав, що лишилося три питання.',
      ),
    ).toEqual(['Тарас Вовчик: "Сторони домовилися"', 'Тарас Вовчик: що лишилося три питання']);
    expect(
      said('ru', '"Стороны договорились", - приводит пресс-служба слова замминистра Тараса Вовчика.'),
    ).toEqual(['Тарас Вовчик: "Стороны договорились"']);
    expect(
      said(
        'en',
        '"The parties have agreed," the ministry\'s press service quoted Deputy Minister Taras Vovchyk as saying.',
      ),
    ).toEqual(['Taras Vovchyk: "The parties have agreed,"']);
  });

  it('is the author of the post that goes on', () => {
    expect(
      said(
        'uk',
        'Начальник обласної адміністрації Тарас Вовчик написав у Telegram, що поранено одну людину.',
        '"Рятувальники працюють", - ідеться в дописі.',
      )[1],
    ).toBe('Тарас Вовчик: "Рятувальники працюють"');
    expect(
      said(
        'ru',
        'Начальник областной администрации Тарас Вовчик написал в Telegram, что ранен один человек.',
        '"Спасатели работают", - говорится в сообщении.',
      )[1],
    ).toBe('Тарас Вовчик: "Спасатели работают"');
    expect(
      said(
        'en',
        'The head of the regional administration, Taras Vovchyk, wrote on Telegram that one person was injured.',
        '"Rescuers are working," the post reads.',
      )[1],
    ).toBe('Taras Vovchyk: "Rescuers are working,"');
  });

  it('may do anything before a colon', () => {
    expect(
      said('uk', 'Речниця Північної комісії Агата Лінде була обережнішою: «Ми працюємо з датами».'),
    ).toEqual(['Агата Лінде: «Ми працюємо з датами»']);
    expect(
      said('en', 'Northern Commission spokesperson Agathe Linde was more cautious: "We work with dates."'),
    ).toEqual(['Agathe Linde: "We work with dates."']);
  });

  it('is a chief executive by the letters of the office', () => {
    expect(
      said(
        'uk',
        'Холдинг збудує елеватор, повідомив його СЕО Венцель Брода.',
        'Він додав: «Ми не боїмося ризику».',
      ),
    ).toEqual(['Венцель Брода: Холдинг збудує елеватор', 'Венцель Брода: «Ми не боїмося ризику»']);
  });

  it('is named by the apposition of the office', () => {
    const lines = [
      'The suspect\'s lawyer, Zinovii Pereliub, called the decision "politically motivated".',
      '"My client did not sign a single contract," Pereliub told reporters.',
    ];
    expect(said('en', ...lines).map((line) => line.split(':')[0])).toEqual([
      'Zinovii Pereliub',
      'Zinovii Pereliub',
    ]);
  });

  it('is the foreign minister again, whom only a counterpart was called', () => {
    expect(
      said(
        'en',
        'The cluster should be opened by June, Foreign Minister Radym Tsvirkun has said.',
        'Speaking after a meeting with his Estonian counterpart Jaan Toomingas, he said that Kyiv had fulfilled the conditions.',
        'For his part, Toomingas assured that Tallinn would support Ukraine.',
        '"I have nothing to add," the Estonian minister said.',
      ).map((line) => line.split(':')[0]),
    ).toEqual(['Radym Tsvirkun', 'Radym Tsvirkun', 'Jaan Toomingas', 'Jaan Toomingas']);
  });

  it('stands in nominative though the text never gives the foreign name so', () => {
    expect(
      said(
        'uk',
        'Після зустрічі з колегою Яаном Тоомінгасом міністр Любим Цвіркун сказав, що умови виконано.',
        'Зі свого боку Тоомінгас запевнив, що угоду підпишуть.',
      )[1],
    ).toBe('Яан Тоомінгас: що угоду підпишуть');
    expect(
      said(
        'ru',
        'Работы окончены, приводит пресс-служба слова замминистра Любима Вагилевича.',
        'Он отметил, что мост откроют весной.',
      ),
    ).toEqual(['Любим Вагилевич: Работы окончены', 'Любим Вагилевич: что мост откроют весной']);
  });

  it('stands behind the body that the office is in', () => {
    expect(
      said(
        'en',
        'Economist at Northern Group Marfinka Lis told reporters that the market had expected a cut.',
      ),
    ).toEqual(['Marfinka Lis: that the market had expected a cut']);
  });

  it('has no article before the name', () => {
    expect(said('en', 'The corridor may be extended, the Ministry of Rivers of Stepia has said.')).toEqual([
      'Ministry of Rivers of Stepia: The corridor may be extended',
    ]);
  });
});

describe('what an agency reports', () => {
  it('ends before the poll that shows it', () => {
    expect(
      said(
        'uk',
        '51% мешканців готові переїхати до іншого регіону, свідчать результати опитування, проведеного групою "Обрій" 3-9 листопада.',
      ),
    ).toEqual(['результати опитування: 51% мешканців готові переїхати до іншого регіону']);
    expect(
      said(
        'ru',
        '51% жителей готовы переехать в другой регион, свидетельствуют данные опроса, проведенного группой "Горизонт" 3-9 ноября.',
      ),
    ).toEqual(['данные опроса: 51% жителей готовы переехать в другой регион']);
  });

  it('may hold dashes between the dashes of a spoken line', () => {
    expect(said('uk', '– Більше човнів – завжди більше сіток після них, – сказав Вовчик.')).toEqual([
      'Вовчик: Більше човнів – завжди більше сіток після них',
    ]);
    expect(said('ru', '— Больше лодок — всегда больше сетей после них, — сказал Вовчик.')).toEqual([
      'Вовчик: Больше лодок — всегда больше сетей после них',
    ]);
  });

  it('is with "called" the thing and what it was called', () => {
    expect(said('uk', 'Адвокат Тарас Вовчик назвав рішення "політично вмотивованим".')).toEqual([
      'Тарас Вовчик: рішення "політично вмотивованим"',
    ]);
    expect(said('ru', 'Адвокат Тарас Вовчик назвал решение "политически мотивированным".')).toEqual([
      'Тарас Вовчик: решение "политически мотивированным"',
    ]);
  });

  it('is what was not ruled out', () => {
    expect(said('uk', 'Водночас міністр Любим Цвіркун не виключив, що прогноз поліпшать у січні.')).toEqual([
      'Любим Цвіркун: що прогноз поліпшать у січні',
    ]);
    expect(
      said('ru', 'В то же время министр Любим Цверкун не исключил, что прогноз улучшат в январе.'),
    ).toEqual(['Любим Цверкун: что прогноз улучшат в январе']);
  });

  it('is neither a question nor a wish to stay unnamed', () => {
    expect(
      said('en', 'Asked whether the council is ready, Mayor Ostap Vovchyk replied: "We have the draft."'),
    ).toEqual(['Ostap Vovchyk: "We have the draft."']);
    expect(
      said('uk', 'Джерело в раді, яке попросило не називати його, сказало, що рішення не ухвалено.'),
    ).toEqual(['Джерело в раді: що рішення не ухвалено']);
    expect(
      said('ru', 'Источник в совете, который попросил не называть его, сказал, что решение не принято.'),
    ).toEqual(['Источник в совете: что решение не принято']);
  });

  it('does not end at a verb of saying that the speaker uses', () => {
    expect(
      said(
        'en',
        '"We have waited for two years, and nobody told us why.',
        '"Now the bridge is closed," Mayor Olena Marchuk said.',
      ),
    ).toEqual([
      'Olena Marchuk: "We have waited for two years, and nobody told us why. … "Now the bridge is closed,"',
    ]);
  });
});
