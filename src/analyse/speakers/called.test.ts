import { describe, expect, it } from 'vitest';
import { said } from '../../../test/support/said.ts';

describe('a given name alone', () => {
  it('means the one person who was introduced with it', () => {
    expect(
      said(
        'uk',
        'Пекарка Олена Кравець відкрила крамницю торік. «Ми тримаємо ціну», – каже Олена.',
        'За словами Олени, борошно дорожчає щомісяця.',
      ),
    ).toEqual(['Олена Кравець: «Ми тримаємо ціну»', 'Олена Кравець: борошно дорожчає щомісяця']);
    expect(said('ru', 'Водитель Сергей Гай привёз воду. «Хватит на неделю», – говорит Сергей.')).toEqual([
      'Сергей Гай: «Хватит на неделю»',
    ]);
    expect(
      said('en', 'Baker Olena Kravets opened her shop in May. Olena said flour was getting dearer.'),
    ).toEqual(['Olena Kravets: flour was getting dearer']);
  });

  it('tells two of one family apart', () => {
    expect(
      said(
        'uk',
        'Крамницю відкрили Олена Кравець і Тарас Кравець. «Ми тримаємо ціну», – каже Олена.',
        '«Дороги погані», – додає Тарас.',
      ),
    ).toEqual(['Олена Кравець: «Ми тримаємо ціну»', 'Тарас Кравець: «Дороги погані»']);
  });

  it('means nobody for sure where two bear it', () => {
    expect(
      said('ru', 'Сергей Гай и Сергей Лось привезли воду. «Хватит на неделю», – говорит Сергей.'),
    ).toEqual(['Сергей: «Хватит на неделю»']);
  });
});

describe('a body told by what it is to another', () => {
  it('has the name that follows between commas', () => {
    expect(
      said('en', 'Ferrex lost a ship. Its insurer, Blue Anchor, said the claims would be paid by March.'),
    ).toEqual(['Blue Anchor: the claims would be paid by March']);
    expect(said('en', "The bank's biggest shareholder, Nordhavn Holding, said it would not sell.")).toEqual([
      'Nordhavn Holding: it would not sell',
    ]);
  });
});
