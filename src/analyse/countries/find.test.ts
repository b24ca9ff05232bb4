import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCountries } from './index.ts';
import { countryNames } from './names.ts';

const codesIn = (text: string, options: Partial<Parameters<typeof findCountries>[1]> = {}): string[] =>
  findCountries(text, { lang: 'en', ...options }).countries.map(({ code }) => code);

describe('countries of an article', () => {
  it('come in order of first mention, each with its mentions and how they were found', () => {
    const text = 'Kyiv hopes for aid. Ukraine thanked Norway; Ukrainians agreed with the Norwegian plan.';
    const { countries } = findCountries(text, { lang: 'en' });
    expect(
      countries.map(({ code, name, mentions }) => [
        code,
        name,
        mentions.map(({ start, end, via }) => `${text.slice(start, end)} ${via}`),
      ]),
    ).toEqual([
      ['UA', 'Ukraine', ['Kyiv place', 'Ukraine name', 'Ukrainians demonym']],
      ['NO', 'Norway', ['Norway name', 'Norwegian demonym']],
    ]);
  });

  it('are not sought outside the headline and the paragraphs', () => {
    const text = 'Italy\nFrance agreed.\nSpain';
    expect(codesIn(text, { spans: [{ start: 6, end: 20 }] })).toEqual(['FR']);
  });

  it('leave out the agency itself', () => {
    expect(
      codesIn('He told Nova Ukraine Wire of talks in Ukraine.', { agency: 'Nova Ukraine Wire' }),
    ).toEqual(['UA']);
    expect(codesIn('Poland Wire reported.', { agency: 'Poland Wire' })).toEqual([]);
  });

  it('leave out persons that the article names, also by the bare surname', () => {
    const people = ['Semira Holland'];
    expect(codesIn('Semira Holland resigned. Holland gave no reason.', { people })).toEqual([]);
    expect(codesIn('Semira Holland moved on. She now lives in Holland.', { people })).toEqual(['NL']);
  });

  it('do not lose a country to a role that holds its name', () => {
    expect(
      codesIn('The president of Ukraine spoke. Ukraine waits.', { people: ['president of Ukraine'] }),
    ).toEqual(['UA']);
  });

  it('are not taken from it by a name that is no person', () => {
    const people = ['News Russia', 'HSBC Malta', 'Oklahoma Republicans'];
    expect(
      codesIn('News Russia announces talks. Shares of HSBC Malta fell. Oklahoma Republicans met.', {
        people,
      }),
    ).toEqual(['RU', 'MT', 'US']);
  });

  it('count the place of a dateline, and let it settle the rest', () => {
    expect(codesIn('LONDON, Ky. (Wire) - London police said on Monday.')).toEqual(['US']);
  });

  it('keep one sense for a town through the text', () => {
    const text = 'A fire broke out in Paris, Texas. Firefighters said Paris has one engine.';
    const { countries } = findCountries(text, { lang: 'en' });
    expect(countries.map(({ code, mentions }) => `${code} ${mentions.length}`)).toEqual(['US 3']);
  });

  it('tell the American state from the country by the rest of the text', () => {
    expect(codesIn('Georgia held a vote. The Georgian premier thanked Armenia.')).toEqual(['GE', 'AM']);
    expect(codesIn('Georgia and Alabama were hit by storms, the governor said in Atlanta.')).toEqual(['US']);
  });

  it('take Koreans for the Korea that the text speaks of', () => {
    expect(codesIn('North Korea fired a missile. The Korean army gave no warning.')).toEqual(['KP']);
    expect(codesIn('Seoul objected. The Korean army is on alert.')).toEqual(['KR']);
  });

  it('read other languages by their own names of countries', () => {
    expect(codesIn('Deutschland und die Schweiz verhandeln in Berlin.', { lang: 'de' })).toEqual([
      'DE',
      'CH',
    ]);
    expect(codesIn('La France et l’Allemagne, selon Paris.', { lang: 'fr' })).toContain('FR');
  });

  it('know every country under its English name', () => {
    const unknown = [...countryNames].filter(
      ([code, name]) => !codesIn(`He came to ${name}.`).includes(code),
    );
    expect(unknown).toEqual([]);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'Ukraine',
    'Georgia',
    ', ',
    'Paris',
    'Texas',
    'US',
    '$',
    '. ',
    '\n',
    '\n\n',
    'the',
    'Jordan',
    "'s",
    'Київ',
    'російсько',
    '-',
    'українська',
    'мова',
    '«',
    '»',
    '(',
    ')',
    'County',
    'Michael',
    'Чад',
    'болгарка',
    'Республика',
    'Беларусь',
    'EU',
    'NATO',
    'U.S.',
    'St.',
    ' ',
    'ЄС',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join(' '));
  const lang = fc.constantFrom('en', 'uk', 'ru', 'de', 'xx', '');

  it('mentions lie inside it, hold a word and do not overlap', () => {
    fc.assert(
      fc.property(text, lang, (article, language) => {
        const { countries, organisations } = findCountries(article, { lang: language });
        const spans = [...countries, ...organisations]
          .flatMap(({ mentions }) => [...mentions])
          .sort((a, b) => a.start - b.start);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(article.slice(start, end)).toMatch(/\p{L}/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(article.length);
      }),
    );
  });

  it('the answer is the same each time', () => {
    fc.assert(
      fc.property(text, lang, (article, language) => {
        expect(findCountries(article, { lang: language })).toEqual(
          findCountries(article, { lang: language }),
        );
      }),
    );
  });
});
