import { describe, expect, it } from 'vitest';
import { said } from '../../test/support/said.ts';

describe('a quotation inside a quotation', () => {
  it('has its own speaker beside the outer one', () => {
    expect(
      said('en', '"The commander told us: \'We will hold the bridge until spring,\'" Mayor Ulla Vorn said.'),
    ).toEqual([
      'Ulla Vorn: "The commander told us: \'We will hold the bridge until spring,\'"',
      "The commander: 'We will hold the bridge until spring,'",
    ]);
    expect(
      said(
        'uk',
        '«Міністр Любим Цвіркун сказав нам: „Ми збудуємо міст до весни“», – розповів мер Тарас Вовчик.',
      ),
    ).toEqual([
      'Тарас Вовчик: «Міністр Любим Цвіркун сказав нам: „Ми збудуємо міст до весни“»',
      'Любим Цвіркун: „Ми збудуємо міст до весни“',
    ]);
    expect(
      said(
        'ru',
        '«Министр Любим Цвиркун сказал нам: „Мы построим мост до весны“», – рассказал мэр Тарас Вовчик.',
      ),
    ).toEqual([
      'Тарас Вовчик: «Министр Любим Цвиркун сказал нам: „Мы построим мост до весны“»',
      'Любим Цвиркун: „Мы построим мост до весны“',
    ]);
  });

  it('ends with its mark, though the sentence goes on', () => {
    expect(
      said('en', '"Mayor Ulla Vorn told me: \'Stop the trains,\' and I did," engineer Karl Hoss said.').at(
        -1,
      ),
    ).toBe("Ulla Vorn: 'Stop the trains,'");
  });

  it('has it in reported words as well', () => {
    expect(
      said(
        'en',
        'Mayor Ulla Vorn said on Monday that President Karl Hoss had told her: "We will pay for the bridge."',
      ),
    ).toEqual([
      'Ulla Vorn: that President Karl Hoss had told her: "We will pay for the bridge."',
      'Karl Hoss: "We will pay for the bridge."',
    ]);
  });

  it('has none of its own where the outer speaker quotes himself or a pronoun tells nobody', () => {
    expect(
      said('en', '"I told them: \'We will hold the bridge until spring,\'" Mayor Ulla Vorn said.'),
    ).toEqual(['Ulla Vorn: "I told them: \'We will hold the bridge until spring,\'"']);
    expect(said('uk', '«Він сказав: „Ми збудуємо міст до весни“», – розповів мер Тарас Вовчик.')).toEqual([
      'Тарас Вовчик: «Він сказав: „Ми збудуємо міст до весни“»',
    ]);
  });

  it('is none where the inner marks hold a title or a term', () => {
    expect(
      said('en', '"The council calls this a \'special regime\' in its papers," Mayor Ulla Vorn said.'),
    ).toEqual(['Ulla Vorn: "The council calls this a \'special regime\' in its papers,"']);
  });

  it('leaves who speaks next to the outer speaker', () => {
    expect(
      said(
        'en',
        '"The commander told us: \'We will hold the bridge until spring,\'" Mayor Ulla Vorn said.',
        '"The bridge is ours, and it will remain ours for as long as we want it," she added.',
      ).at(-1),
    ).toBe('Ulla Vorn: "The bridge is ours, and it will remain ours for as long as we want it,"');
  });
});
