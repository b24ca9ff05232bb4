import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bylineNames, isBylineLine } from './byline-names.ts';

const namesOf = (line: string, ...publishers: string[]) => bylineNames([line], publishers);

describe('the names of a byline', () => {
  it.each([
    ['By Ines Quay', ['Ines Quay']],
    ['BY INES QUAY and TOM VALE', ['INES QUAY', 'TOM VALE']],
    ['By Ines Quay, Tom Vale and Ada Fenn-Ross', ['Ines Quay', 'Tom Vale', 'Ada Fenn-Ross']],
    ['Text by Ines Quay', ['Ines Quay']],
    ['Ines Quay, Political Editor', ['Ines Quay']],
    ['Ines Quay, professor at the university of Porthaven', ['Ines Quay']],
    ['By Ines Quay, Porthaven', ['Ines Quay']],
    ['Ines Quay (AP)', ['Ines Quay']],
    ['Von Ines Quay und Jörg vom Hagen', ['Ines Quay', 'Jörg vom Hagen']],
    ['von Landbote', ['Landbote']],
    ['Par Inès Quai et Luc de la Tour', ['Inès Quai', 'Luc de la Tour']],
    ['Автор: Інеса Ковальчук', ['Інеса Ковальчук']],
    ['Автори: Інеса Ковальчук та Дарʼя Вал', ['Інеса Ковальчук', 'Дарʼя Вал']],
    ['Авторы: Инесса Ковальчук и Дарья Вал', ['Инесса Ковальчук', 'Дарья Вал']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Story Musgrove', ['Story Musgrove']],
    ['O&#039;Quay, Ines', ["O'Quay"]],
    ['강이네 기자', ['강이네']],
    ['钟一、钟二', ['钟一', '钟二']],
  ])('%s', (line, names) => {
    expect(namesOf(line)).toEqual(names);
  });

  it.each([
    'https://www.pier.example/ines',
    'ines@pier.example',
    'admin',
    'By',
    '29 January 2026',
    '',
    `By ${'Ines Quay '.repeat(12)}`,
  ])('are none in "%s"', (line) => {
    expect(namesOf(line)).toEqual([]);
  });

  it('do not repeat whoever publishes, nor each other', () => {
    expect(bylineNames(['Pier Post', 'Ines Quay', 'INES QUAY', 'pier post'], ['Pier Post'])).toEqual([
      'Ines Quay',
    ]);
  });

  it('stand in the line letter by letter, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        for (const name of namesOf(`By ${line}`)) expect(name.length).toBeLessThanOrEqual(80);
        for (const name of namesOf(line.replace(/[&<]/g, '')))
          expect(line.replace(/[&<]/g, '').replace(/\s+/g, ' ')).toContain(name);
      }),
    );
  });
});

describe('a line that is a byline', () => {
  it.each(['By Ines Quay', 'By INES QUAY and TOM VALE', 'Von Ines Quay', 'Автор: Інеса Ковальчук'])(
    '%s',
    (line) => {
      expect(isBylineLine(line)).toBe(true);
    },
  );

  it.each([
    'By Friday the pier was open',
    'By the pier',
    'Von der Leyen',
    'Par Avion',
    'By Ines Quay, who has lived on the pier for years.',
    'Ines Quay',
    'Text',
  ])('"%s" is none', (line) => {
    expect(isBylineLine(line)).toBe(false);
  });
});
