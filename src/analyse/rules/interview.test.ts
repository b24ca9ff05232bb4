import { describe, expect, it } from 'vitest';
import { said } from '../../../test/support/said.ts';

describe('an interview of questions and answers behind dashes', () => {
  it('gives the answers to whom it is with, and the questions to nobody', () => {
    expect(
      said(
        'uk',
        '«Пошта не закриє сіл»: інтерв’ю з гендиректоркою компанії «Стріла»',
        'Ярина Кушнір очолила «Стрілу» навесні. До того вона сім років працювала в банку.',
        '– Пані Ярино, ви казали, що жодне відділення не буде закрито. Чому їх менше?',
        '– Ми закрили 240 приміщень, але відкрили 310 пересувних точок.',
        '– Скільки отримує листоноша?',
        '– 11 400 гривень. До кінця року буде 13 тисяч.',
        'Я обіцяла це людям.',
        '– Чи правда, що компанію купують?',
        '– Ні. Вона не продається.',
        'Більше про пошту читайте завтра.',
      ),
    ).toEqual([
      'Ярина Кушнір: Ми закрили 240 приміщень, але відкрили 310 пересувних точок.',
      'Ярина Кушнір: 11 400 гривень. До кінця року буде 13 тисяч. … Я обіцяла це людям.',
      'Ярина Кушнір: Ні. Вона не продається.',
    ]);
    expect(
      said(
        'en',
        'Alatau Dynamics plans to export a third of its output. Its founder, Daniyar Vorn, spoke to the agency.',
        '- Mr. Vorn, how many drones will it be this year?',
        '- About 1,500. My father used to say: "Never be ashamed of your teacher."',
        '- What do you expect from the government?',
        '- One thing only: certification within 30 days. The ministry promised it in 2023.',
      ),
    ).toEqual([
      'Daniyar Vorn: About 1,500. My father used to say: "Never be ashamed of your teacher."',
      'Daniyar Vorn: One thing only: certification within 30 days. The ministry promised it in 2023.',
    ]);
  });

  it('is no talk with cues of its own, and no list', () => {
    expect(
      said(
        'ru',
        'Трамваи пошли.',
        '- Вы видели подстанцию? - спросил Тарас Вовчик.',
        '- Видел, - ответил Денис Гончар.',
        '- Когда её запустят? - спросил Тарас Вовчик.',
        '- Через неделю, - ответил Денис Гончар.',
      ).map((line) => line.split(':')[0]),
    ).not.toContain('?');
    expect(
      said(
        'uk',
        'Рада ухвалила:',
        '– закон про пошту;',
        '– закон про банк;',
        '– закон про порт;',
        '– бюджет.',
      ),
    ).toEqual([]);
  });
});
