import { describe, expect, it } from 'vitest';
import { said } from '../../test/support/said.ts';

describe('sources of a wire', () => {
  it('are sources in a body, not the body', () => {
    expect(said('ru', 'Два источника в правительстве сообщили агентству, что ставку снизят.')).toEqual([
      'Два источника в правительстве: что ставку снизят',
    ]);
  });

  it('may tell a paper or a channel by name', () => {
    expect(said('ru', 'Капитан Сергей Гай рассказал телеканалу "Волна", что руль отказал.')).toEqual([
      'Сергей Гай: что руль отказал',
    ]);
    expect(said('uk', 'Капітан Тарас Гай розповів газеті «Хвиля», що кермо відмовило.')).toEqual([
      'Тарас Гай: що кермо відмовило',
    ]);
  });

  it('may be a colleague of whom the sentence before is about', () => {
    expect(
      said('ru', 'Его коллега из банка "Север" Мария Лось с ним не согласна: "Осень - слишком рано".'),
    ).toEqual(['Мария Лось: "Осень - слишком рано"']);
  });

  it('may be one of several', () => {
    expect(said('en', 'Two officials left. One of them described the talks as "routine".')).toEqual([
      'One of them: the talks as "routine"',
    ]);
  });

  it('may be a department', () => {
    expect(said('uk', 'Поліція відкрила провадження, повідомили у відділі комунікації.')).toEqual([
      'відділі комунікації: Поліція відкрила провадження',
    ]);
  });

  it('are no papers that close the sentence', () => {
    expect(
      said('en', 'Engineer Peter Lanz warned managers that the hulls "would not last", the papers say.'),
    ).toEqual(['Peter Lanz: that the hulls "would not last"']);
  });
});

describe('hearsay behind a sentence about a body', () => {
  it('is not said by whoever spoke before', () => {
    expect(
      said(
        'ru',
        'Губернатор Артур Крамарь сказал, что паромы проверят.',
        'Компания вину не признаёт. Мол, судно прошло осмотр.',
      ),
    ).toEqual(['Артур Крамарь: что паромы проверят']);
  });
});
