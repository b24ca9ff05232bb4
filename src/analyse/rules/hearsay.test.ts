import { describe, expect, it } from 'vitest';
import { said } from '../../../test/support/said.ts';

describe('a particle of hearsay', () => {
  it('opens what the subject of its sentence says', () => {
    expect(said('uk', 'Депутат Тарас Вовчик відмовився голосувати, мовляв, документ не готовий.')).toEqual([
      'Тарас Вовчик: документ не готовий',
    ]);
    expect(said('ru', 'Чиновники объяснили это погодой: дескать, мосты не выдержали льда.')).toEqual([
      'Чиновники: мосты не выдержали льда',
    ]);
  });

  it('opens what is said by whom the sentence before is about', () => {
    expect(said('uk', 'Депутат Тарас Вовчик відкинув звинувачення. Мовляв, гроші пішли на школи.')).toEqual([
      'Тарас Вовчик: гроші пішли на школи',
    ]);
    expect(
      said('ru', 'Депутат Тарас Вовчик заявил, что ничего не подписывал. Мол, он был в отпуске.'),
    ).toEqual(['Тарас Вовчик: что ничего не подписывал', 'Тарас Вовчик: он был в отпуске']);
  });
});

describe('what is told of, where it stands first', () => {
  it('is told by the subject behind the verb', () => {
    expect(said('uk', 'Про готовність підписати угоду повідомив міністр Любим Цвіркун.')).toEqual([
      'Любим Цвіркун: Про готовність підписати угоду',
    ]);
    expect(said('uk', 'Про підтримку фермерів заявили у міністерстві економіки.')).toEqual([
      'міністерство економіки: Про підтримку фермерів',
    ]);
    expect(said('ru', 'О поддержке фермеров заявили власти Лозовой.')).toEqual([
      'власти Лозовой: О поддержке фермеров',
    ]);
  });

  it('is nothing said where somebody tells of a life', () => {
    expect(said('ru', 'О жизни в городе рассказала учительница Олена Кравец.')).toEqual([]);
  });
});

describe('"whose"', () => {
  it('opens who speaks', () => {
    expect(said('en', 'The plan angered Norland, whose ministers called it "a provocation".')).toEqual([
      'whose ministers: it "a provocation"',
    ]);
  });
});
