import { describe, expect, it } from 'vitest';
import { said } from '../../test/support/said.ts';

/** Only who speaks. */
const speakers = (...[language, ...lines]: Parameters<typeof said>): string[] =>
  said(language, ...lines).map((line) => line.split(':')[0] ?? '');

describe('offices as agencies write them', () => {
  it('may hold a dash', () => {
    expect(
      said(
        'uk',
        'Контроль запрацює з лютого, повідомив віцепрем’єр-міністр з відновлення - міністр розвитку громад та територій Тарас Вовчик за підсумками переговорів.',
        'Очільник Мінрозвитку зауважив, що закон готовий.',
      ),
    ).toEqual(['Тарас Вовчик: Контроль запрацює з лютого', 'Тарас Вовчик: що закон готовий']);
  });

  it('are those of whom a press service cites', () => {
    expect(
      speakers(
        'uk',
        'Міністр Тарас Вовчик заявив, що все готово.',
        '"Двадцять хвилин замість двох годин", - цитує його пресслужба міністерства.',
      ),
    ).toEqual(['Тарас Вовчик', 'Тарас Вовчик']);
  });
});

describe('how and when somebody speaks', () => {
  it('is no speaker', () => {
    expect(
      speakers(
        'uk',
        'Голова банку Тарас Вовчик вийшов. На запитання про курс Вовчик відповів коротко: "Ні".',
      ),
    ).toEqual(['Тарас Вовчик']);
    expect(
      speakers(
        'ru',
        'Депутат Раиса Петрова вышла. "Сёла те же, что и год назад", - иронично отметила депутат.',
      ),
    ).toEqual(['Раиса Петрова']);
    expect(speakers('uk', 'Нагадаємо, у липні Вовчик обіцяв, що контроль запрацює.')).toEqual(['Вовчик']);
  });

  it('is a turn of the sentence', () => {
    expect(
      said(
        'ru',
        'Глава ведомства Тарас Вовчик раскритиковал работу фонда, назвав его отчеты "сухими во всех смыслах".',
      ),
    ).toEqual(['Тарас Вовчик: его отчеты "сухими во всех смыслах"']);
    expect(
      said('uk', 'Як зазначається у пресрелізі банку, проти проголосували двоє членів правління.'),
    ).toEqual(['банк: проти проголосували двоє членів правління']);
    expect(
      said('ru', '– Земля, цемент, люди – всё подорожало, – перечисляет Раиса Петрова. – Мы не фонд.'),
    ).toEqual(['Раиса Петрова: Земля, цемент, люди – всё подорожало … Мы не фонд']);
    expect(
      said('ru', 'Две трети жителей считают, что не купят жильё никогда, показал опрос центра "Мера".')[0],
    ).toMatch(/: что не купят жильё никогда$/u);
  });

  it('is no genre', () => {
    expect(
      said('ru', 'Мнение: рынок жилья перегрет', 'Экономист Тарас Вовчик заявил, что цены выросли на треть.')
        .filter((line) => line.includes('перегрет'))
        .map((line) => line.split(':')[0]),
    ).not.toContain('Мнение');
  });

  it('has no verb in its name', () => {
    expect(
      speakers(
        'uk',
        'Правління Центрального банку Степії вирішило знизити ставку. Про це йдеться на сайті регулятора.',
      ),
    ).toEqual(['Правління Центрального банку Степії']);
  });
});

describe('English fees and questions', () => {
  it('are not when somebody speaks', () => {
    expect(
      said('en', '"We trust the court," adviser Dmytro Vale replied when asked by journalists.'),
    ).toEqual(['Dmytro Vale: "We trust the court,"']);
  });

  it('are no speech', () => {
    expect(
      said('en', 'Norland will halve the fees that it charges foreign trucks stranded at its border.'),
    ).toEqual([]);
  });
});
