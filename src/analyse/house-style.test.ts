import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { said, saidWith } from '../../test/support/said.ts';
import { loadTagger } from './tagger/index.ts';

describe('who speaks', () => {
  it('may be without a name in a body', () => {
    expect(said('uk', 'За словами співрозмовника агентства в раді, рішення ухвалять у травні.')).toEqual([
      'співрозмовника агентства в раді: рішення ухвалять у травні',
    ]);
    expect(said('ru', 'По словам собеседника агентства в совете, решение примут в мае.')).toEqual([
      'собеседника агентства в совете: решение примут в мае',
    ]);
  });

  it('doubts in Russian too', () => {
    expect(said('ru', 'Между тем депутат Тарас Вовчик сомневается, что деньги найдены.')).toEqual([
      'Тарас Вовчик: что деньги найдены',
    ]);
  });

  it('has an environment in the office, no Wednesday', () => {
    expect(
      said('ru', 'Оснований для пересмотра нет, считает министр окружающей среды Тарас Вовчик.'),
    ).toEqual(['Тарас Вовчик: Оснований для пересмотра нет']);
  });

  it('declines both halves of a surname', () => {
    expect(
      said(
        'uk',
        'Міністр Любим Цвіркун назвав пропозицію колеги Йорка Вовчика-Русу "передчасною".',
        'Раніше Вовчик-Русу заявляв, що квоту змінять.',
      )[1],
    ).toBe('Йорк Вовчик-Русу: що квоту змінять');
    expect(
      said(
        'uk',
        'Міністр Любим Цвіркун назвав пропозицію колеги Тараса Вовчика-Лугаша "передчасною".',
        'Раніше Вовчик-Лугаш заявляв, що квоту змінять.',
      )[1],
    ).toBe('Тарас Вовчик-Лугаш: що квоту змінять');
    expect(
      said(
        'ru',
        'Министр Любим Цверкун назвал предложение коллеги Тараса Вовчика-Лугаша "преждевременным".',
        'Ранее Вовчик-Лугаш заявлял, что квоту изменят.',
      )[1],
    ).toBe('Тарас Вовчик-Лугаш: что квоту изменят');
  });
});

describe('the style of an agency', () => {
  it('shows in its headline, though no agency is named', () => {
    const tagger = loadTagger(readFileSync(new URL('./tagger/weights/attribution.en.bin', import.meta.url)));
    const lines = [
      'Vovchyk: River ferries will not run without new piers',
      'Deputy Mayor of Stepivka Taras Vovchyk confirmed on the air of the morning telethon that the number of ferries had doubled.',
      'The river commission should open the lock by June, Stepian Transport Minister Maksym Tsvirkun has said.',
      'Asked about new fees, the deputy mayor replied: "Not before the spring."',
      'At the same time, Finance Minister Larysa Lozova rejected the criticism.',
    ];
    expect(saidWith({ tagger }, 'en', ...lines)).toEqual([
      'Taras Vovchyk: River ferries will not run without new piers',
      'Taras Vovchyk: that the number of ferries had doubled',
      'Maksym Tsvirkun: The river commission should open the lock by June',
      'Taras Vovchyk: "Not before the spring."',
    ]);
  });
});
