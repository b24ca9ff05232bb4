import { describe, expect, it } from 'vitest';
import { said } from '../../../test/support/said.ts';
import { analyse } from '../analyse.ts';

/** What is quoted in a paragraph: parts joined by " … ", with source. */
function quoted(lang: string, text: string): string[] {
  const { quotations } = analyse({ title: '', text, lang, paragraphs: [{ start: 0, end: text.length }] });
  return quotations.map(({ parts, source }) => {
    const said = parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return source ? `${text.slice(source.start, source.end)}: ${said}` : said;
  });
}

describe('sentences that close with an abbreviation', () => {
  it('gives each its own source', () => {
    expect(
      quoted(
        'ru',
        'По словам министра, доходы превысили $7 млрд. Гусев также отметил, что "рост продолжается", а долг снизился.',
      ),
    ).toEqual(['министра: доходы превысили $7 млрд', 'Гусев: что "рост продолжается", а долг снизился']);
    expect(
      quoted('uk', 'За словами міністра, доходи перевищили 40 млрд грн. Гірник додав, що борг зменшився.'),
    ).toEqual(['міністра: доходи перевищили 40 млрд грн', 'Гірник: що борг зменшився']);
  });

  it('does not part a name from its figure', () => {
    expect(quoted('ru', 'По словам министра, в 2024 г. Степия получила 5 млн. тонн зерна.')).toHaveLength(1);
  });
});

describe('a cue inside the sentence', () => {
  it('leaves a part on either side', () => {
    expect(
      quoted(
        'uk',
        'Рада альянсу, йдеться у повідомленні пресслужби, виділить Степії 30 млн на закупівлю газу.',
      ),
    ).toEqual(['повідомленні пресслужби: Рада альянсу … виділить Степії 30 млн на закупівлю газу']);
    expect(
      quoted(
        'ru',
        'Степная сторона, как утверждает газета "Вечер", рассматривает возможность продления договора.',
      ),
    ).toEqual(['газета "Вечер": Степная сторона … рассматривает возможность продления договора']);
  });

  it('takes no opening word for a part', () => {
    expect(quoted('uk', 'Водночас, як зазначив міністр, борг зменшився вдвічі.')).toEqual([
      'міністр: борг зменшився вдвічі',
    ]);
  });
});

describe('a short quotation', () => {
  it('is speech at the start of a paragraph, whatever line stands above', () => {
    expect(said('ru', 'Порт опасен', '"Мост опасен", - заявил мэр Толвина Семен Крамарь.').at(-1)).toBe(
      'Семен Крамарь: "Мост опасен"',
    );
    expect(said('uk', 'Школи', '«Школи відкриють», – заявила міністерка Ада Вельк.').at(-1)).toBe(
      'Ада Вельк: «Школи відкриють»',
    );
  });
});

describe('whom it is told', () => {
  it('is no speaker, a pronoun neither', () => {
    expect(quoted('uk', 'Міністр Любим Цвіркун сказав нам: «Ми збудуємо міст до весни».')).toEqual([
      'Міністр Любим Цвіркун: «Ми збудуємо міст до весни»',
    ]);
    expect(quoted('ru', 'Министр Любим Цвиркун сказал мне: «Мы построим мост до весны».')).toEqual([
      'Министр Любим Цвиркун: «Мы построим мост до весны»',
    ]);
    expect(quoted('uk', '«Ми збудуємо міст до весни», – сказав мені Любим Цвіркун.')).toEqual([
      'Любим Цвіркун: «Ми збудуємо міст до весни»',
    ]);
  });
});

describe('a name and a colon', () => {
  it('quotes what follows in a paragraph of its own', () => {
    expect(
      quoted('uk', 'Міністр оборони Степії Радомир Сікач: Союз має бути за столом переговорів.'),
    ).toEqual(['Міністр оборони Степії Радомир Сікач: Союз має бути за столом переговорів']);
  });

  it('takes no list or heading for a speaker', () => {
    expect(quoted('uk', 'Довідка: Завод збудували у минулому столітті.')).toEqual([]);
    expect(quoted('ru', 'Погода в понедельник: Днем ожидается сильный дождь.')).toEqual([]);
  });
});
